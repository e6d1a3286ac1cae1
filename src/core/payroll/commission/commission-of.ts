import { assertNever } from '../../kernel/assert-never'
import type { Fen } from '../../kernel/fen'
import type { CommissionScheme } from '../pay-terms'
import { flatCommissionFen } from './flat-commission'
import { marginalCommissionFen } from './marginal-commission'
import { wholeCommissionFen } from './whole-commission'

/** Commission of a base (sales − refunds) by the plan's scheme, rounded once. */
export function commissionOf(baseFen: Fen, scheme: CommissionScheme): Fen {
  switch (scheme.kind) {
    case 'flat':
      return flatCommissionFen(baseFen, scheme.ratePpm)
    case 'whole':
      return wholeCommissionFen(baseFen, scheme.tiers, scheme.bound)
    case 'marginal':
      return marginalCommissionFen(baseFen, scheme.tiers)
    default:
      return assertNever(scheme)
  }
}
