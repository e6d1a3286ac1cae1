import { z } from 'zod'
import type { Brand } from '../core/kernel/brand'
import type { MinuteOfDay, MinuteSpan } from '../core/kernel/clock'
import type { Fen } from '../core/kernel/fen'
import type { LocalDay, Month } from '../core/kernel/local-day'
import { isLocalDay, isMonth } from '../core/kernel/local-day'
import type { Ppm } from '../core/kernel/ppm'

type Mutable<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer U)[]
    ? Mutable<U>[]
    : { -readonly [K in keyof T]: Mutable<T[K]> }

/**
 * `complete<Member>()(schema)` compiles only if the schema yields a Member and lets every Member through: a union member
 * forgotten in a schema would make a backup that cannot be restored.
 */
export function complete<T>() {
  return <S extends z.ZodType<T>>(schema: [Mutable<T>] extends [z.output<S>] ? S : never): S => schema
}

/** A string union; the record makes the compiler name the member that was forgotten. */
export function oneOf<T extends string>(members: Readonly<Record<T, true>>) {
  const known = new Set(Object.keys(members))
  return z.custom<T>((value) => typeof value === 'string' && known.has(value), 'unknown word')
}

const ID_LENGTH = 200
/** Longest cell the importer lets through is 2,000 characters; nothing stored may be longer than what can be restored. */
const SHORT_LENGTH = 2_000
const LONG_LENGTH = 20_000
const FIRST_DAY = '1900-01-01'
const LAST_DAY = '2199-12-31'

export function idField<Id extends Brand<string, string>>() {
  return z.custom<Id>(
    (value) => typeof value === 'string' && value.length > 0 && value.length <= ID_LENGTH,
    'not an id',
  )
}
export const shortText = z.string().max(SHORT_LENGTH)
export const longText = z.string().max(LONG_LENGTH)
export const nameText = z.string().min(1).max(SHORT_LENGTH)

export const dayField = z.custom<LocalDay>(
  (value) => typeof value === 'string' && isLocalDay(value) && value >= FIRST_DAY && value <= LAST_DAY,
  'not a day',
)
export const monthField = z.custom<Month>(
  (value) =>
    typeof value === 'string' && isMonth(value) && value >= FIRST_DAY.slice(0, 7) && value <= LAST_DAY.slice(0, 7),
  'not a month',
)
export const yearField = z.int().min(1900).max(2199)
export const fenField = z.custom<Fen>((value) => Number.isSafeInteger(value), 'not a whole number of fen')
/** Money that was agreed, declared or paid in: never below zero. */
export const nonNegativeFenField = z.custom<Fen>(
  (value) => Number.isSafeInteger(value) && (value as number) >= 0,
  'not a whole number of fen from 0 on',
)
export const ppmField = z.custom<Ppm>((value) => Number.isSafeInteger(value), 'not a whole number of ppm')
export const percentField = z.int().min(0).max(1_000)
export const countField = z.int().min(0)
export const orderField = z.int()
/** Whole minutes of a day and the next: 0–2880, the end of 次日 included. */
export const minuteField: z.ZodType<MinuteOfDay> = z.int().min(0).max(2_880)
/** Minutes of a duration, at most a year. */
export const minutesField = z.int().min(0).max(527_040)
export const spanField: z.ZodType<MinuteSpan> = z.strictObject({ start: minuteField, end: minuteField })
/** Plain decimal text, never a float: '98.5', '-3'. */
export const decimalText = z.string().regex(/^-?\d{1,15}(\.\d{1,12})?$/)
/** An ISO instant, kept for the record only. */
export const instantText = z
  .string()
  .max(40)
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/)

/** Fails when two items have the same key; the message names the key. */
export function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string): string | undefined {
  const seen = new Set<string>()
  for (const item of items) {
    const key = keyOf(item)
    if (seen.has(key)) return key
    seen.add(key)
  }
  return undefined
}
