import type { LocalDay } from '../../kernel/local-day'
import { addDays, daysBetween, isLocalDay } from '../../kernel/local-day'
import { isBlankCell, plainText } from '../cells/cell-text'
import { REPORT_PERIOD } from '../columns/dingtalk-columns'
import type { TableKind } from '../import-plan'
import type { Heading, HeadingRows } from '../sheet-headings'
import { headingName } from '../sheet-headings'
import type { RawCell, TableSheet } from '../table-file'

/** A sheet of a system's own report: known by its title and form rather than by one row of headings. */
export interface SheetLayout {
  readonly kind: TableKind
  /** The sheet itself, or its rows put in order; a row keeps its number, which the owner is told. */
  readonly sheet: TableSheet
  readonly heading: HeadingRows
  readonly columns: ReadonlyMap<string, readonly Heading[]>
  /** Columns of single days; the first cell of each is the day itself, 'YYYY-MM-DD'. */
  readonly dayHeadings: readonly Heading[]
  /** Columns of single people, by name. */
  readonly named: readonly { readonly name: string; readonly heading: Heading }[]
}

export function cellText(sheet: TableSheet, row: number, column: number): string {
  const cell = sheet.rows[row]?.[column] ?? null
  return isBlankCell(cell) ? '' : plainText(cell)
}
/** A column that the layout names itself. */
export function madeHeading(column: number, label: string): Heading {
  return { column, label, cells: [label], names: [headingName(label)] }
}
export function dayHeading(column: number, day: LocalDay): Heading {
  return { column, label: day, cells: [day], names: [] }
}

/** All days from the first to the last that a title speaks of; at most a year, else none. */
export function periodIn(text: string): readonly LocalDay[] {
  const match = REPORT_PERIOD.exec(text)
  if (!match) return []
  const [from, to] = [match.slice(1, 4).join('-'), match.slice(4, 7).join('-')]
  if (!isLocalDay(from) || !isLocalDay(to) || from > to) return []
  const count = daysBetween(from, to) + 1
  return count > 366 ? [] : Array.from({ length: count }, (_, index) => addDays(from, index))
}

/** The texts of the first rows, each row as one. */
export function titlesOf(sheet: TableSheet, rows: number): readonly string[] {
  return sheet.rows.slice(0, rows).map((row) =>
    row
      .filter((cell: RawCell) => !isBlankCell(cell))
      .map((cell) => plainText(cell))
      .join(' '),
  )
}
