import { ONE } from '../../kernel/fraction'
import type { MissedLine } from './wage-loss-line'

/** Days of the month before hiring or after leaving. */
export function notEmployedLoss(): MissedLine {
  return { reason: 'not-employed', code: 'not-employed', minutes: 0, minutesOfDay: () => 0, unpaidShare: ONE }
}
