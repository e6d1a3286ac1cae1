import type { Fen } from '../../kernel/fen'
import { exactFen, fen, roundFen, ZERO_FEN } from '../../kernel/fen'
import { fraction, plus, times, ZERO } from '../../kernel/fraction'
import { sortedTiers } from './tier-of'

/** A tier that earns `amountFen` when filled, and its share while it is being filled. */
export interface AmountTier {
  readonly upToFen: Fen
  readonly amountFen: Fen
}

/** 分段定额: a fixed sum per tier, linear inside; nothing more beyond the last bound. */
export function interpolatedCommissionFen(baseFen: Fen, tiers: readonly AmountTier[]): Fen {
  let lower = ZERO_FEN
  let exact = ZERO
  for (const tier of sortedTiers(tiers)) {
    const width = tier.upToFen - lower
    const filled = Math.max(0, Math.min(baseFen, tier.upToFen) - lower)
    if (width > 0) exact = plus(exact, times(exactFen(tier.amountFen), fraction(filled, width)))
    lower = fen(tier.upToFen)
  }
  return roundFen(exact)
}
