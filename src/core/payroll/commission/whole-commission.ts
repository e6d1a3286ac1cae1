import type { Fen } from '../../kernel/fen'
import { scaleFen, ZERO_FEN } from '../../kernel/fen'
import { ratio } from '../../kernel/ppm'
import type { CommissionTier, TierBound } from '../pay-terms'
import { tierOf } from './tier-of'

/** 全额累进: the whole base at the rate of the tier its total reaches. */
export function wholeCommissionFen(baseFen: Fen, tiers: readonly CommissionTier[], bound: TierBound): Fen {
  const tier = tierOf(baseFen, tiers, bound)
  return tier ? scaleFen(baseFen, ratio(tier.ratePpm)) : ZERO_FEN
}
