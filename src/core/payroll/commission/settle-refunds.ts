import type { Fen } from '../../kernel/fen'
import { fen, maxFen, minFen, subtractFen, sumFen, ZERO_FEN } from '../../kernel/fen'

export interface SettledCommission {
  /** What of each negative amount is really taken, in the order given, as negative amounts or 0. */
  readonly takenFen: readonly Fen[]
  /** What is left to take from later months, positive. */
  readonly carriedFen: Fen
}

/**
 * Late refunds are taken back from the commission of the period only, never from the wage: what it does not cover goes on
 * to the next period. Earlier entries are settled first.
 */
export function settleRefunds(earnedFen: readonly Fen[], owedFen: readonly Fen[]): SettledCommission {
  let left = maxFen(ZERO_FEN, sumFen(earnedFen))
  let carried = ZERO_FEN
  const takenFen = owedFen.map((owed) => {
    const taken = minFen(left, owed)
    left = subtractFen(left, taken)
    carried = fen(carried + owed - taken)
    return fen(-taken)
  })
  return { takenFen, carriedFen: carried }
}
