import type { Fraction, RoundingMode } from '../kernel/fraction'
import { fraction, fractionFromDecimal, roundToInteger, times } from '../kernel/fraction'

/** Exact value of a plain decimal as it stands in a form ('98.5'); undefined for an empty or unreadable entry. */
export function readDecimal(text: string | undefined): Fraction | undefined {
  const trimmed = text?.trim() ?? ''
  return /^-?\d+(\.\d+)?$/.test(trimmed) ? fractionFromDecimal(trimmed) : undefined
}

/** `value` with exactly `decimals` places, half-up: '86.67', '100.00'. @throws RangeError beyond the safe integers. */
export function fixedDecimal(value: Fraction, decimals: number, mode: RoundingMode = 'half-up'): string {
  const scaled = roundToInteger(times(value, fraction(10n ** BigInt(decimals))), mode)
  const digits = String(Math.abs(scaled)).padStart(decimals + 1, '0')
  const sign = scaled < 0 ? '-' : ''
  if (decimals === 0) return `${sign}${digits}`
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

/** Like `fixedDecimal`, without trailing zeros: '21.75', '20'. For quantities inside an explanation. */
export function shortDecimal(value: Fraction, decimals = 4): string {
  const text = fixedDecimal(value, decimals)
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}
