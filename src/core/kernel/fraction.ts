/**
 * Exact rational numbers. Pay formulas multiply and divide by 21.75, 8 and rates; only the payable item is rounded, once
 * (人社部发〔2025〕2号 gives no rounding for day or hour rates, so none is applied on the way).
 */
export interface Fraction {
  readonly numerator: bigint
  /** Always positive. */
  readonly denominator: bigint
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

/** @throws RangeError on a zero denominator or a part that is not a whole number – always a bug in the caller. */
export function fraction(numerator: number | bigint, denominator: number | bigint = 1): Fraction {
  let [n, d] = [BigInt(numerator), BigInt(denominator)]
  if (d === 0n) throw new RangeError(`division by zero: ${n}/0`)
  if (d < 0n) [n, d] = [-n, -d]
  const common = gcd(n, d)
  return common > 1n ? { numerator: n / common, denominator: d / common } : { numerator: n, denominator: d }
}

/** Reads a plain decimal such as '21.75' or '-0.3' exactly. @throws RangeError if the text is not a plain decimal. */
export function fractionFromDecimal(text: string): Fraction {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text.trim())
  if (!match) throw new RangeError(`not a plain decimal: ${JSON.stringify(text)}`)
  const [, sign, whole, decimals = ''] = match
  const value = fraction(BigInt(`${whole}${decimals}`), 10n ** BigInt(decimals.length))
  return sign === '-' ? negate(value) : value
}

export const ZERO: Fraction = { numerator: 0n, denominator: 1n }
export const ONE: Fraction = { numerator: 1n, denominator: 1n }

export function plus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
}
export function negate(a: Fraction): Fraction {
  return { numerator: -a.numerator, denominator: a.denominator }
}
export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, negate(b))
}
export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator)
}
export function over(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator)
}
/** -1, 0 or 1. */
export function compareFractions(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** How a payable item becomes whole units. Half-up means away from zero, as tax offices and Excel's ROUND do. */
export type RoundingMode = 'half-up' | 'down' | 'up'

/** Whole units. @throws RangeError if the result leaves the safe integers. */
export function roundToInteger(value: Fraction, mode: RoundingMode = 'half-up'): number {
  const negative = value.numerator < 0n
  const size = negative ? -value.numerator : value.numerator
  let whole = size / value.denominator
  const rest = size % value.denominator
  if (rest !== 0n && (mode === 'up' || (mode === 'half-up' && rest * 2n >= value.denominator))) whole += 1n
  const result = Number(negative ? -whole : whole)
  if (!Number.isSafeInteger(result)) throw new RangeError(`not a safe integer: ${value.numerator}/${value.denominator}`)
  return result + 0
}
