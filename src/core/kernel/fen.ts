import type { Brand } from './brand'
import type { Fraction, RoundingMode } from './fraction'
import { fraction, fractionFromDecimal, roundToInteger, times } from './fraction'
import type { Result } from './result'
import { err, ok } from './result'

/** Money as a whole number of 分 (1 元 = 100 分). Deductions are negative. */
export type Fen = Brand<number, 'Fen'>

/** @throws RangeError if not a safe integer – always a bug in the formula that made it. */
export function fen(n: number): Fen {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a whole number of fen: ${n}`)
  return (n + 0) as Fen // turns -0 into 0: a payslip must not print "-0.00"
}

export const ZERO_FEN: Fen = fen(0)

export function sumFen(amounts: Iterable<Fen>): Fen {
  let total = 0
  for (const amount of amounts) total += amount
  return fen(total)
}
export function addFen(...amounts: readonly Fen[]): Fen {
  return sumFen(amounts)
}
export function subtractFen(a: Fen, b: Fen): Fen {
  return fen(a - b)
}
export function negateFen(a: Fen): Fen {
  return fen(-a)
}
export function minFen(a: Fen, b: Fen): Fen {
  return a < b ? a : b
}
export function maxFen(a: Fen, b: Fen): Fen {
  return a > b ? a : b
}

/** 分 as an exact number, for formulas that divide before they round. */
export function exactFen(amount: Fen): Fraction {
  return fraction(amount)
}
/** The one rounding of a payable item: exact 分 to whole 分. */
export function roundFen(exact: Fraction, mode: RoundingMode = 'half-up'): Fen {
  return fen(roundToInteger(exact, mode))
}
/** `amount` × `factor`, rounded once. */
export function scaleFen(amount: Fen, factor: Fraction, mode: RoundingMode = 'half-up'): Fen {
  return roundFen(times(exactFen(amount), factor), mode)
}

/** Splits money by weights so that the parts sum to the whole to the 分 (largest remainder; ties go to the earlier part). */
export function allocateFen(total: Fen, weights: readonly Fraction[]): readonly Fen[] {
  const common = weights.reduce((acc, w) => acc * w.denominator, 1n)
  const whole = weights.map((w) => w.numerator * (common / w.denominator))
  const sum = whole.reduce((a, b) => a + b, 0n)
  if (whole.some((w) => w < 0n)) throw new RangeError('a weight may not be negative')
  if (sum === 0n) throw new RangeError('at least one weight must be above zero')
  const size = BigInt(Math.abs(total))
  const parts = whole.map((w, index) => ({ index, part: (size * w) / sum, rest: (size * w) % sum }))
  let left = size - parts.reduce((a, p) => a + p.part, 0n)
  for (const p of [...parts].sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1))) {
    if (left === 0n) break
    p.part += 1n
    left -= 1n
  }
  const sign = total < 0 ? -1 : 1
  return parts.map((p) => fen(Number(p.part) * sign))
}

/** '1234.50' – two decimals, no grouping: for CSV and editing. */
export function fenToDecimal(amount: Fen): string {
  const size = Math.abs(amount)
  return `${amount < 0 ? '-' : ''}${Math.trunc(size / 100)}.${String(size % 100).padStart(2, '0')}`
}
/** '1,234.50' – as printed on screens and slips, without a currency sign. */
export function formatFen(amount: Fen): string {
  return fenToDecimal(amount).replace(/\B(?=(\d{3})+(?=\.))/g, ',')
}
/** How amounts read where they are shown: as they are, or hidden until somebody asks for them. */
export type MoneyText = (amount: Fen) => string
/** 元 as a binary number, only for spreadsheet cells, where numbers are doubles anyway. */
export function fenToYuanNumber(amount: Fen): number {
  return amount / 100
}

export type MoneyError =
  { readonly code: 'not-money' } | { readonly code: 'more-than-two-decimals' } | { readonly code: 'money-too-large' }

/** Reads what a person types or a sheet holds: '1,234.5', '¥1234', 1234.5 (spreadsheet double). */
export function parseMoney(input: string | number): Result<Fen, MoneyError> {
  const text = typeof input === 'number' ? doubleToDecimal(input) : input.replace(/[,，\s¥￥元]/g, '')
  if (text === undefined || !/^-?\d+(\.\d+)?$/.test(text)) return err({ code: 'not-money' })
  const exact = times(fractionFromDecimal(text), fraction(100))
  if (exact.denominator !== 1n) return err({ code: 'more-than-two-decimals' })
  if (exact.numerator > 1_000_000_000_000n || exact.numerator < -1_000_000_000_000n)
    return err({ code: 'money-too-large' })
  return ok(fen(Number(exact.numerator)))
}

/** A spreadsheet stores 0.1+0.2 as 0.30000000000000004; 12 significant digits give back what its author saw. */
function doubleToDecimal(value: number): string | undefined {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return undefined
  const rounded = Number(value.toPrecision(12))
  const text = String(rounded)
  return text.includes('e') ? rounded.toFixed(12).replace(/\.?0+$/, '') : text
}
