import type { Leave } from '../../attendance/records'
import { sameRecord } from '../merge-patch'
import { shown } from '../cells/cell-text'
import type { Moment } from '../cells/time-cell'
import { readMoment } from '../cells/time-cell'
import { LEAVE_TYPE_WORDS } from '../columns/attendance-columns'
import type { ImportContext, TableReading } from '../import-context'
import { checkEmployed, readRows } from '../import-context'
import type { TableRow } from '../table-row'
import { firstDayOfLeave, leaveId, leaveSpan } from './leave-span'

const HALF_DAYS_PER_DAY = 2
const MOST_HALF_DAYS = 732

/** 请假、外出、出差: one row each. */
export const readLeave: TableReading = (known, context) =>
  readRows(known, context, (row) => {
    const member = context.people.of(row)
    row.need('type')
    const type = row.choice('type', LEAVE_TYPE_WORDS)
    const start =
      momentOf(row, 'start', 'startPart') ?? (row.has('start') ? undefined : row.fail('missing-value', 'start', ''))
    const end = momentOf(row, 'end', 'endPart', start)
    // Half a day is the unit: 0.5 → 1.
    const halfDays = row.minutesOf('days', HALF_DAYS_PER_DAY, MOST_HALF_DAYS)
    const reason = row.text('reason', 500)
    if (halfDays === 0) row.fail('out-of-range', 'days')
    if (row.failed || !member || !type || !start) return false
    const found = leaveSpan(start, end, halfDays)
    if (found.kind === 'wrong') {
      row.fail(found.code, 'end', [shown(row.cell('start')), shown(row.cell('end'))].join(' → '))
      return false
    }
    for (const doubt of found.doubts) row.warn(doubt, doubt === 'days-differ' ? 'days' : 'start')
    const leave: Leave = {
      id: leaveId(member.id, found.span),
      memberId: member.id,
      type,
      span: found.span,
      reason,
      source: row.source(),
    }
    checkEmployed(row, member, firstDayOfLeave(leave), 'start')
    return putLeave(row, context, leave)
  })

/** A leave read twice from the same row of two sheets is one; a second one at the same start is refused. */
function putLeave(row: TableRow, context: ImportContext, leave: Leave): boolean {
  const before = context.draft.leaves.brought(leave.id)
  if (before && !sameLeave(before, leave)) {
    row.fail('duplicate-row', 'start')
    return false
  }
  if (before) {
    const isSameSheet = before.source?.file === row.known.file && before.source.sheet === row.known.sheet.name
    if (isSameSheet) row.fail('duplicate-row', 'start')
    return !isSameSheet
  }
  context.draft.leaves.put(leave)
  return true
}
export function sameLeave(a: Leave, b: Leave): boolean {
  return a.type === b.type && sameRecord(a.span, b.span)
}

/** A day with its half or time; the end may be a time alone, on the day of the start. */
function momentOf(row: TableRow, key: string, partKey: string, before?: Moment): Moment | undefined {
  const [cell, part] = [row.cell(key), row.cell(partKey)]
  if (cell === null && part === null) return undefined
  const own = cell === null ? readMoment(part, null, row.month) : readMoment(cell, part, row.month)
  if (own) return own
  const alone = before ? readMoment(before.day, cell ?? part) : undefined
  return alone?.at ? alone : row.fail('not-a-day', cell === null ? partKey : key)
}
