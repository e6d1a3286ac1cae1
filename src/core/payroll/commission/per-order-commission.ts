import type { Fen } from '../../kernel/fen'
import type { CommissionTier } from '../pay-terms'
import { marginalCommissionFen } from './marginal-commission'

/** Tiers that start anew with every order: one amount per order. */
export function perOrderCommissionFen(ordersFen: readonly Fen[], tiers: readonly CommissionTier[]): readonly Fen[] {
  return ordersFen.map((order) => marginalCommissionFen(order, tiers))
}
