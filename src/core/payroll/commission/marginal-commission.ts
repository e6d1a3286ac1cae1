import type { Fen } from '../../kernel/fen'
import { exactFen, fen, roundFen, scaleFen, ZERO_FEN } from '../../kernel/fen'
import type { Fraction } from '../../kernel/fraction'
import { plus, times, ZERO } from '../../kernel/fraction'
import { ratio } from '../../kernel/ppm'
import type { CommissionTier } from '../pay-terms'
import { sortedTiers } from './tier-of'

/** What of the base lies in one tier. */
export interface TierPart {
  readonly tier: CommissionTier
  readonly partFen: Fen
}

/** Splits a base over the tiers; the parts sum to the base. A negative base lies wholly in the first tier. */
export function tierParts(baseFen: Fen, tiers: readonly CommissionTier[]): readonly TierPart[] {
  const sorted = sortedTiers(tiers)
  const parts: TierPart[] = []
  let lower = ZERO_FEN
  sorted.forEach((tier, index) => {
    const isLast = index === sorted.length - 1
    const upper = isLast || tier.upToFen === undefined ? baseFen : fen(Math.min(baseFen, tier.upToFen))
    const partFen = index === 0 ? upper : fen(Math.max(0, upper - lower))
    if (partFen !== 0) parts.push({ tier, partFen })
    lower = tier.upToFen ?? lower
  })
  return parts
}

/** Exact 分 of 超额累进: each part at its own tier's rate. The bound kind cannot matter: the parts meet at the bounds. */
export function exactMarginal(baseFen: Fen, tiers: readonly CommissionTier[]): Fraction {
  return tierParts(baseFen, tiers).reduce(
    (sum, { tier, partFen }) => plus(sum, times(exactFen(partFen), ratio(tier.ratePpm))),
    ZERO,
  )
}
/** 超额累进, rounded once. */
export function marginalCommissionFen(baseFen: Fen, tiers: readonly CommissionTier[]): Fen {
  return roundFen(exactMarginal(baseFen, tiers))
}
/** Each tier's share for the detail sheet, rounded one by one: may differ from the whole by a 分. */
export function marginalPartsFen(baseFen: Fen, tiers: readonly CommissionTier[]): readonly Fen[] {
  return tierParts(baseFen, tiers).map(({ tier, partFen }) => scaleFen(partFen, ratio(tier.ratePpm)))
}
