import { fen, ZERO_FEN } from '../kernel/fen'
import type { Fen } from '../kernel/fen'
import type { LatenessStep } from './rates/lateness-table'

/** What a table of sums by minutes makes of one lateness; whole minutes, 0 = on time. */
export function latenessSumFen(minutes: number, table: readonly LatenessStep[]): Fen {
  if (minutes <= 0) return ZERO_FEN
  const step = table.find((row) => row.upToMinutes === undefined || minutes <= row.upToMinutes)
  if (!step) return ZERO_FEN
  return step.kind === 'fixed' ? step.amountFen : fen(step.amountFen * minutes)
}
