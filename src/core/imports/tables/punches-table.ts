import type { LocalDay } from '../../kernel/local-day'
import type { Member } from '../../team/member'
import { isBlankCell, plainText, shown } from '../cells/cell-text'
import { takeDay } from '../cells/day-cell'
import { calendarMoment, findClocks, isOnlyClocks, readMinute, readMoment } from '../cells/time-cell'
import type { ImportContext, TableReading } from '../import-context'
import { checkEmployed, dataRows, readRows } from '../import-context'
import type { KnownSheet } from '../recognise-sheet'
import type { Heading } from '../sheet-headings'
import type { RawCell } from '../table-file'
import type { TableRow } from '../table-row'
import { wallDays } from './roster-table'

/** 打卡: one row per punch or per day, several times in one cell allowed; or a wall sheet with the day's times in its cells. */
export const readPunches: TableReading = (known, context) =>
  known.dayHeadings.length > 0 ? readWall(known, context) : readList(known, context)

function readList(known: KnownSheet, context: ImportContext): number {
  if (known.named.length > 0) return readDayRows(known, context)
  return readRows(known, context, (row) => {
    const member = known.columns.has('account') ? memberOfLine(row, context) : context.people.of(row)
    const day = row.day('day')
    const cells = row.cells('time')
    if (cells.length === 0 && !row.failed) row.need('time')
    if (row.failed || !member) return false
    let taken = 0
    for (const { cell, heading } of cells) {
      const moments = momentsOf(row, cell, day)
      if (moments.length === 0) reportUnreadable(row, { cell, heading, hasDay: day !== undefined })
      for (const moment of moments) addPunch(row, context, member, moment)
      taken += moments.length
    }
    return taken > 0
  })
}

/** A line of a clock machine: its number may stand among the aliases of a member, else it is an employee number. */
function memberOfLine(row: TableRow, context: ImportContext): Member | undefined {
  if (!row.has('employeeNo')) return row.fail('clock-line-unread', undefined, shown(row.cell('time')))
  const remembered = context.people.byAlias(row.word('account'))
  if (remembered) return remembered
  const number = row.word('employeeNo')
  const found = context.people.find(number, '')
  if (found.kind !== 'found') return row.failOnce('unknown-clock-number', 'employeeNo', number)
  if (found.how === 'loose-number') row.report.warnOnce('clock-number-as-employee', row.at('employeeNo'), number)
  return found.member
}

/** A matrix with a row for each day and a column for each person. */
function readDayRows(known: KnownSheet, context: ImportContext): number {
  return readRows(known, context, (row) => {
    row.need('day')
    const day = row.day('day')
    if (!day) return false
    for (const { name, heading } of known.named) {
      const cell = row.cellUnder(heading)
      if (isBlankCell(cell)) continue
      const found = context.people.find('', name)
      if (found.kind !== 'found') {
        const code = found.kind === 'ambiguous' ? 'ambiguous-person' : 'unknown-person'
        row.report.errorOnce(code, row.at(undefined, heading), name)
        continue
      }
      const moments = momentsOf(row, cell, day)
      if (moments.length === 0) row.report.error('not-a-time', row.at(undefined, heading), shown(cell))
      for (const moment of moments) addPunch(row, context, found.member, moment)
    }
    return true
  })
}

function reportUnreadable(
  row: TableRow,
  { cell, heading, hasDay }: { readonly cell: RawCell; readonly heading: Heading; readonly hasDay: boolean },
): void {
  const isWithoutDay = !hasDay && typeof cell !== 'number' && takeDay(plainText(cell), row.month) === undefined
  if (isWithoutDay && readTimes(cell)) row.report.error('missing-value', row.at('day'))
  else row.report.error('not-a-time', row.at(undefined, heading), shown(cell))
}
function readTimes(cell: RawCell): boolean {
  return findClocks(plainText(cell)).length > 0
}

/** The punches of one cell: times of the row's day, or a day with its time. */
function momentsOf(
  row: TableRow,
  cell: RawCell,
  day: LocalDay | undefined,
): readonly { readonly day: LocalDay; readonly minute: number }[] {
  if (typeof cell === 'number') {
    const moment = readMoment(cell, null)
    if (moment?.at?.kind === 'clock') return [{ day: moment.day, minute: moment.at.minute }]
    const minute = readMinute(cell)
    return day && minute !== undefined ? [calendarMoment(day, minute)] : []
  }
  const text = plainText(cell)
  const own = takeDay(text, row.month)
  const start = own?.day ?? day
  if (!start) return []
  return timesOf(row, own ? own.rest : text).map((minute) => calendarMoment(start, minute))
}
function timesOf(row: TableRow, text: string): readonly number[] {
  const clocks = findClocks(text).filter((clock) => !clock.corrected)
  if (clocks.length > 0 && !isOnlyClocks(text)) row.report.warnOnce('time-left-over', row.at('time'), shown(text))
  return clocks.map((clock) => clock.minute)
}

function readWall(known: KnownSheet, context: ImportContext): number {
  const days = wallDays(known, context)
  let accepted = 0
  for (const row of days.length === 0 ? [] : dataRows(known, context.report, undefined)) {
    const member = context.people.of(row)
    if (!member) continue
    accepted += 1
    for (const { heading, day } of days) {
      const cell = row.cellUnder(heading)
      if (isBlankCell(cell)) continue
      const moments =
        typeof cell === 'number'
          ? momentsOf(row, cell, day)
          : timesOf(row, plainText(cell)).map((minute) => calendarMoment(day, minute))
      if (moments.length === 0) context.report.error('not-a-time', row.at(undefined, heading), shown(cell))
      for (const moment of moments) addPunch(row, context, member, moment)
    }
  }
  return accepted
}

export function addPunch(
  row: TableRow,
  context: ImportContext,
  member: Member,
  moment: { readonly day: LocalDay; readonly minute: number },
): void {
  checkEmployed(row, member, moment.day, 'day')
  context.draft.addPunch(member.id, { day: moment.day, minute: moment.minute, source: row.source() })
}
