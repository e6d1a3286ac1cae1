import type { Brand } from './brand'
import type { Fraction } from './fraction'
import { fraction, fractionFromDecimal, times } from './fraction'

/** A rate in whole parts per million: 1 % = 10 000. Finer than basis points, because 0.125 % is a real commission rate. */
export type Ppm = Brand<number, 'Ppm'>

export const PPM_PER_PERCENT = 10_000
export const PPM_PER_ONE = 1_000_000

/** @throws RangeError if not a safe integer. */
export function ppm(n: number): Ppm {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a whole number of ppm: ${n}`)
  return (n + 0) as Ppm
}
/** `percent('8.5')` is 8.5 %. @throws RangeError if it needs more than four decimals. */
export function percent(value: string | number): Ppm {
  const exact = times(fractionFromDecimal(String(value)), fraction(PPM_PER_PERCENT))
  if (exact.denominator !== 1n) throw new RangeError(`more than four decimals in a percentage: ${value}`)
  return ppm(Number(exact.numerator))
}
export function ratio(rate: Ppm): Fraction {
  return fraction(rate, PPM_PER_ONE)
}
/** '8.5%' with no trailing zeros. */
export function formatPercent(rate: Ppm): string {
  const size = Math.abs(rate)
  const decimals = String(size % PPM_PER_PERCENT)
    .padStart(4, '0')
    .replace(/0+$/, '')
  return `${rate < 0 ? '-' : ''}${Math.trunc(size / PPM_PER_PERCENT)}${decimals ? `.${decimals}` : ''}%`
}
