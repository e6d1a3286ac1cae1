import { compareFractions, fraction, fractionFromDecimal, roundToInteger, times } from '../../kernel/fraction'
import type { Ppm } from '../../kernel/ppm'
import { PPM_PER_ONE, PPM_PER_PERCENT, ppm } from '../../kernel/ppm'
import { MINUTES_AND_SECONDS, NO_WORDS, NUMBER_UNITS, YES_WORDS } from '../columns/cell-words-columns'
import type { RawCell } from '../table-file'
import { numberText, plainText } from './cell-text'

/** More digits than any figure of a small shop has. */
const PLAIN_DECIMAL = /^[+-]?\d{1,12}(?:\.\d{1,8})?$/

/** '1,234.50 元' → '1234.5', '98%' → '98': canonical decimal text; undefined if it is no number. */
export function readDecimal(cell: RawCell | undefined): string | undefined {
  const text =
    typeof cell === 'number'
      ? numberText(cell)
      : plainText(cell)
          .replace(/[,，\s¥]/g, '')
          .replace(NUMBER_UNITS, '')
  return text !== undefined && PLAIN_DECIMAL.test(text) ? canonicalDecimal(text) : undefined
}
/** '+007.50' → '7.5', '-0' → '0'. Expects a plain decimal. */
export function canonicalDecimal(text: string): string {
  const negative = text.startsWith('-')
  const [whole = '0', decimals = ''] = text.replace(/^[+-]/, '').split('.')
  const size = `${whole.replace(/^0+(?=\d)/, '')}${decimals.replace(/0+$/, '') ? `.${decimals.replace(/0+$/, '')}` : ''}`
  return negative && size !== '0' ? `-${size}` : size
}

/** '7小时41分52秒', '2分30秒' → seconds as decimal text; undefined if it is no duration. */
export function readDuration(cell: RawCell | undefined): string | undefined {
  const match = typeof cell === 'string' ? MINUTES_AND_SECONDS.exec(plainText(cell).replace(/\s/g, '')) : null
  if (!match || (match[1] ?? match[2] ?? match[3]) === undefined) return undefined
  const [hours = '0', minutes = '0', seconds = '0'] = [match[1], match[2], match[3]]
  if (hours.length > 6 || minutes.length > 6 || seconds.length > 9) return undefined
  const decimals = seconds.split('.')[1]
  const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.split('.')[0])
  return canonicalDecimal(decimals ? `${whole}.${decimals}` : String(whole))
}

/** A whole number within limits. */
export function readWhole(cell: RawCell | undefined, least: number, most: number): number | undefined {
  const text = readDecimal(cell)
  if (text === undefined || text.includes('.')) return undefined
  const value = Number(text)
  return value >= least && value <= most ? value : undefined
}
/** Hours or days, '7.5', as whole minutes; undefined if that is not a whole number of minutes or out of limits. */
export function readMinutesOf(
  cell: RawCell | undefined,
  minutesPerUnit: number,
  mostMinutes: number,
): number | undefined {
  const text = readDecimal(cell)
  if (text === undefined || text.startsWith('-')) return undefined
  const exact = times(fractionFromDecimal(text), fraction(minutesPerUnit))
  if (compareFractions(exact, fraction(mostMinutes)) > 0) return undefined
  return roundToInteger(exact)
}

/**
 * A rate. '5%' is 5 %; a bare number is a fraction below `fractionBelow` (a cell formatted as per cent holds 0.05),
 * else per cent; under a heading with '%' it always is per cent.
 */
export function readRate(
  cell: RawCell | undefined,
  fractionBelow: string,
  headingHasPercent: boolean,
): Ppm | undefined {
  const text = readDecimal(cell)
  if (text === undefined) return undefined
  const value = fractionFromDecimal(text)
  const isPercent =
    headingHasPercent ||
    plainText(cell).includes('%') ||
    compareFractions(value, fractionFromDecimal(fractionBelow)) >= 0
  const exact = times(value, fraction(isPercent ? PPM_PER_PERCENT : PPM_PER_ONE))
  const rate = Number(exact.numerator)
  // A number from another column may be too large to be counted in parts per million.
  return exact.denominator === 1n && Number.isSafeInteger(rate) ? ppm(rate) : undefined
}

export function readYesNo(cell: RawCell | undefined): boolean | undefined {
  const text = plainText(cell).toLowerCase()
  return YES_WORDS.has(text) ? true : NO_WORDS.has(text) ? false : undefined
}
