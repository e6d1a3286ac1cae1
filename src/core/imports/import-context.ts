import type { Member } from '../team/member'
import { employedInMonth, isEmployedOn } from '../team/member'
import type { LocalDay, Month } from '../kernel/local-day'
import { plainText } from './cells/cell-text'
import { findMonth } from './cells/day-cell'
import type { ImportReport, ProblemAt } from './import-report'
import type { People } from './people'
import type { KnownSheet } from './recognise-sheet'
import type { RosterBook } from './roster-book'
import type { ShiftBook } from './shift-book'
import type { ShopDraft } from './shop-draft'
import { TableRow } from './table-row'

/** What the reading of a table needs besides the table. */
export interface ImportContext {
  readonly draft: ShopDraft
  readonly report: ImportReport
  /** Known people; complete once the members' tables are read. */
  people: People
  readonly shifts: ShiftBook
  readonly rosters: RosterBook
  /** Where something begins that says no day: 1 January of the first year the import speaks of. */
  readonly fallbackDay: LocalDay
  readonly defaultMonth: Month | undefined
}
/** Reads one sheet into the draft and says how many rows were taken. */
export type TableReading = (known: KnownSheet, context: ImportContext) => number

export function sheetPlace(known: KnownSheet): ProblemAt {
  return { file: known.file, sheet: known.sheet.name, row: 0 }
}

/** The month a sheet is about: from the titles above the headings, its name, its file's name, else the caller's month. */
export function monthOfSheet(known: KnownSheet, defaultMonth: Month | undefined): Month | undefined {
  const titles = known.sheet.rows.slice(0, known.heading.row)
  for (const row of titles) {
    const texts = row.map((cell) => plainText(cell))
    for (const text of [...texts, texts.join('')]) {
      const month = findMonth(text)
      if (month) return month
    }
  }
  return findMonth(known.sheet.name) ?? findMonth(known.file) ?? defaultMonth
}

/** The rows below the headings that hold data, in order. */
export function dataRows(known: KnownSheet, report: ImportReport, month: Month | undefined): readonly TableRow[] {
  const rows: TableRow[] = []
  for (let index = known.heading.dataFrom; index < known.sheet.rows.length; index += 1) {
    const row = new TableRow(known, report, index, month)
    if (!row.isSkipped()) rows.push(row)
  }
  return rows
}

/** Reads every row by itself: `take` returns true if the row went into the draft. */
export function readRows(known: KnownSheet, context: ImportContext, take: (row: TableRow) => boolean): number {
  const month = monthOfSheet(known, context.defaultMonth)
  let accepted = 0
  for (const row of dataRows(known, context.report, month)) if (take(row)) accepted += 1
  return accepted
}

/** Warns when a day lies outside a person's employment; the row is taken all the same. */
export function checkEmployed(row: TableRow, member: Member, day: LocalDay, key: string): void {
  if (isEmployedOn(member, day)) return
  row.report.warnOnce('outside-employment', row.at(key), `${member.name} ${day}`)
}
/** The same for something that belongs to a whole month. */
export function checkEmployedInMonth(row: TableRow, member: Member, month: Month): void {
  if (!employedInMonth(member, month))
    row.report.warnOnce('outside-employment', row.at('month'), `${member.name} ${month}`)
}
/** The month of a row: its own cell, else the sheet's. Fails the row if neither is there. */
export function monthOfRow(row: TableRow): Month | undefined {
  if (row.has('month')) return row.monthAt('month')
  return row.month ?? row.fail('missing-value', 'month', '')
}
