import type { Fen } from '../kernel/fen'
import { roundFen } from '../kernel/fen'
import type { Fraction } from '../kernel/fraction'
import { fraction, times } from '../kernel/fraction'

/**
 * Overtime pay of one class in a month: hour wage × minutes × multiple, the minutes summed first, rounded once.
 * @param hourWage exact 分 per hour
 */
export function overtimePayFen(hourWage: Fraction, minutes: number, multiplePercent: number): Fen {
  return roundFen(times(times(hourWage, fraction(minutes, 60)), fraction(multiplePercent, 100)))
}
