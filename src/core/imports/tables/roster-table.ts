import type { LocalDay, Month } from '../../kernel/local-day'
import type { Member } from '../../team/member'
import { isBlankCell, plainText, shown } from '../cells/cell-text'
import { readDayHeading } from '../cells/day-cell'
import { CLEAR_WORDS } from '../columns/people-columns'
import type { ImportContext, TableReading } from '../import-context'
import { checkEmployed, dataRows, monthOfSheet, readRows, sheetPlace } from '../import-context'
import type { KnownSheet } from '../recognise-sheet'
import type { Heading } from '../sheet-headings'
import type { RawCell } from '../table-file'
import type { TableRow } from '../table-row'

/** 排班: a wall sheet (one column per day), or one row per person and day. */
export const readRoster: TableReading = (known, context) =>
  known.dayHeadings.length > 0 && !(known.columns.has('day') && known.columns.has('shift'))
    ? readWall(known, context)
    : readList(known, context)

/** The days of a wall sheet's columns; reports a sheet that does not say its month. */
export function wallDays(
  known: KnownSheet,
  context: ImportContext,
): readonly { readonly heading: Heading; readonly day: LocalDay }[] {
  const month = wallMonth(known, context)
  const days = known.dayHeadings.flatMap((heading) => {
    const day = heading.cells.map((cell) => readDayHeading(cell, month)).find((found) => found !== undefined)
    return day ? [{ heading, day }] : []
  })
  if (days.length === 0) context.report.error('no-month', sheetPlace(known))
  return days
}
function wallMonth(known: KnownSheet, context: ImportContext): Month | undefined {
  const own = monthOfSheet(known, undefined)
  const isAssumed = own === undefined && context.defaultMonth !== undefined
  if (
    isAssumed &&
    known.dayHeadings.every((heading) => heading.cells.every((cell) => readDayHeading(cell, undefined) === undefined))
  ) {
    context.report.warn('month-assumed', sheetPlace(known), context.defaultMonth)
  }
  return own ?? context.defaultMonth
}
function readWall(known: KnownSheet, context: ImportContext): number {
  const days = wallDays(known, context)
  if (days.length === 0) return 0
  let accepted = 0
  for (const row of dataRows(known, context.report, undefined)) {
    const member = context.people.of(row)
    if (!member) continue
    accepted += 1
    for (const { heading, day } of days) {
      const cell = row.cellUnder(heading)
      if (!isBlankCell(cell)) plan(row, context, { member, day, cell, heading })
    }
  }
  return accepted
}

function readList(known: KnownSheet, context: ImportContext): number {
  return readRows(known, context, (row) => {
    const member = context.people.of(row)
    row.need('day')
    row.need('shift')
    const day = row.day('day')
    const heading = row.heading('shift')
    if (row.failed || !member || !day || !heading) return false
    return plan(row, context, { member, day, cell: row.cell('shift'), heading })
  })
}

interface PlannedCell {
  readonly member: Member
  readonly day: LocalDay
  readonly cell: RawCell
  readonly heading: Heading
}
function plan(row: TableRow, context: ImportContext, { member, day, cell, heading }: PlannedCell): boolean {
  const at = row.at(undefined, heading)
  const isCleared = CLEAR_WORDS.has(plainText(cell))
  const shift = isCleared ? undefined : context.shifts.find(cell, context.report, at)
  if (!shift && !isCleared) {
    context.report.errorOnce('unknown-shift', at, shown(cell))
    return false
  }
  checkEmployed(row, member, day, 'employeeNo')
  const outcome = context.rosters.planByTable(member.id, day, shift?.id ?? null, row.at())
  if (outcome === 'conflict') context.report.warn('roster-conflict', at, shown(cell))
  return outcome === 'planned'
}
