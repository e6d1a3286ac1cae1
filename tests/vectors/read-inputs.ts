import type { Fen } from '../../src/core/kernel/fen'
import { fenToDecimal, roundFen } from '../../src/core/kernel/fen'
import type { Fraction } from '../../src/core/kernel/fraction'
import { fraction, fractionFromDecimal, times } from '../../src/core/kernel/fraction'
import type { Ppm } from '../../src/core/kernel/ppm'
import { percent } from '../../src/core/kernel/ppm'
import type { LocalDay } from '../../src/core/kernel/local-day'
import { isLocalDay, localDay } from '../../src/core/kernel/local-day'
import type { VectorInputs } from './vector-format'
import { isList } from './vector-format'

/** Inputs that an adapter cannot make sense of: the vector is reported as unsupported, not as wrong. */
export class UnsupportedInputs extends Error {}

/** A number of the file as the decimal that its author wrote; numbers in text may carry separators and signs. */
export function exactOf(value: unknown): Fraction | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) {
    const text = String(value)
    return text.includes('e') ? fractionFromDecimal(value.toFixed(12)) : fractionFromDecimal(text)
  }
  if (typeof value !== 'string') return undefined
  const plain = value.replace(/[,，\s¥￥元%]/g, '')
  return /^-?\d+(\.\d+)?$/.test(plain) ? fractionFromDecimal(plain) : undefined
}
export function fenOf(value: unknown): Fen | undefined {
  const exact = exactOf(value)
  return exact && roundFen(times(exact, fraction(100)))
}
export function yuanOf(amount: Fen): number {
  return Number(fenToDecimal(amount))
}

/** The first of several spellings of a key that is there and not null. */
export function valueOf(inputs: VectorInputs, ...keys: readonly string[]): unknown {
  for (const key of keys) if (inputs[key] !== undefined && inputs[key] !== null) return inputs[key]
  return undefined
}
export function exactIn(inputs: VectorInputs, ...keys: readonly string[]): Fraction | undefined {
  return exactOf(valueOf(inputs, ...keys))
}
export function fenIn(inputs: VectorInputs, ...keys: readonly string[]): Fen | undefined {
  return fenOf(valueOf(inputs, ...keys))
}
export function numberIn(inputs: VectorInputs, ...keys: readonly string[]): number | undefined {
  const value = valueOf(inputs, ...keys)
  return exactOf(value) === undefined ? undefined : Number(typeof value === 'string' ? value.replace(/,/g, '') : value)
}
export function percentIn(inputs: VectorInputs, ...keys: readonly string[]): Ppm | undefined {
  return percentOf(valueOf(inputs, ...keys))
}
export function percentOf(value: unknown): Ppm | undefined {
  return exactOf(value) === undefined ? undefined : percent(String(value).replace(/[%\s]/g, ''))
}
export function textIn(inputs: VectorInputs, ...keys: readonly string[]): string | undefined {
  const value = valueOf(inputs, ...keys)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}
export function flagIn(inputs: VectorInputs, ...keys: readonly string[]): boolean | undefined {
  const value = valueOf(inputs, ...keys)
  return typeof value === 'boolean' ? value : undefined
}
/** A day written in full, or month and day of `year`. */
export function dayIn(inputs: VectorInputs, year: number, ...keys: readonly string[]): LocalDay | undefined {
  const text = textIn(inputs, ...keys)
  if (text === undefined) return undefined
  if (isLocalDay(text)) return text
  return /^\d{2}-\d{2}$/.test(text) ? localDay(`${year}-${text}`) : undefined
}
export function needed<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new UnsupportedInputs(`no ${what} in the inputs`)
  return value
}

/**
 * Inputs with lists under some keys are several cases: one set of inputs per row, scalars repeated.
 * @returns undefined when none of the keys holds a list
 */
export function casesOf(inputs: VectorInputs, keys: readonly string[]): readonly VectorInputs[] | undefined {
  const lists = keys.flatMap((key) => {
    const value = inputs[key]
    return isList(value) ? [[key, value] as const] : []
  })
  const count = Math.max(0, ...lists.map(([, list]) => list.length))
  if (lists.length === 0) return undefined
  return Array.from({ length: count }, (_, index) => ({
    ...inputs,
    ...Object.fromEntries(lists.map(([key, list]) => [key, list[index]])),
  }))
}
