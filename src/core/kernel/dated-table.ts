import type { LocalDay } from './local-day'

/** One value of a rule that law or the shop may change, in force from `from` until the next row. */
export interface DatedValue<T> {
  readonly from: LocalDay
  readonly value: T
  /** Law, notice or house rule with its number, in Chinese, as shown to the owner. */
  readonly source: string
  /** The day on which somebody last compared it with its source. */
  readonly checkedOn?: LocalDay
}
/** Rows in rising order of `from`. */
export type DatedTable<T> = readonly DatedValue<T>[]

/** The row in force on `day`, or undefined before the first one. */
export function rowInForce<R extends { readonly from: LocalDay }>(rows: readonly R[], day: LocalDay): R | undefined {
  let found: R | undefined
  for (const row of rows) if (row.from <= day && (found === undefined || row.from >= found.from)) found = row
  return found
}
/** @throws RangeError if nothing is in force on `day` – a hole in shipped data. */
export function valueInForce<T>(table: DatedTable<T>, day: LocalDay): DatedValue<T> {
  const row = rowInForce(table, day)
  if (!row) throw new RangeError(`no value in force on ${day}`)
  return row
}
/** The same, and the first row for a day before it: of what was long ago only the present law is asked. */
export function valueInForceOrFirst<T>(table: DatedTable<T>, day: LocalDay): DatedValue<T> {
  const row = rowInForce(table, day) ?? table[0]
  if (!row) throw new RangeError('a dated table without a row')
  return row
}
