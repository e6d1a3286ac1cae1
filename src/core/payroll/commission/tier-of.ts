import type { Fen } from '../../kernel/fen'
import type { CommissionTier, TierBound } from '../pay-terms'

/** Whether an amount still belongs to a tier that ends at `upToFen`. */
function isWithin(amountFen: Fen, upToFen: Fen | undefined, bound: TierBound): boolean {
  if (upToFen === undefined) return true
  return bound === 'upper-inclusive' ? amountFen <= upToFen : amountFen < upToFen
}

/** Tiers in rising order of their upper ends, the open one last. */
export function sortedTiers<T extends { readonly upToFen?: Fen }>(tiers: readonly T[]): readonly T[] {
  return [...tiers].sort((a, b) => (a.upToFen ?? Number.POSITIVE_INFINITY) - (b.upToFen ?? Number.POSITIVE_INFINITY))
}

/** The tier of a total; beyond the last bound the last tier goes on. Undefined only for an empty table. */
export function tierOf(amountFen: Fen, tiers: readonly CommissionTier[], bound: TierBound): CommissionTier | undefined {
  const sorted = sortedTiers(tiers)
  return sorted.find((tier) => isWithin(amountFen, tier.upToFen, bound)) ?? sorted.at(-1)
}
