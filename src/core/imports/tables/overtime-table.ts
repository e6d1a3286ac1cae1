import type { Overtime } from '../../attendance/records'
import { MINUTES_PER_DAY, MINUTES_PER_HOUR } from '../../kernel/clock'
import { toId } from '../../kernel/ids'
import type { MemberId, RecordId } from '../../kernel/ids'
import type { LocalDay } from '../../kernel/local-day'
import { SETTLE_WORDS } from '../columns/attendance-columns'
import { readMinute, readMoment } from '../cells/time-cell'
import type { TableReading } from '../import-context'
import { checkEmployed, readRows } from '../import-context'
import type { TableRow } from '../table-row'

/** 加班: approved overtime, one row each. */
export const readOvertime: TableReading = (known, context) =>
  readRows(known, context, (row) => {
    const member = context.people.of(row)
    row.need('day')
    const day = row.day('day')
    const start = clockOf(row, 'start')
    const end = clockOf(row, 'end')
    const said = row.minutesOf('hours', MINUTES_PER_HOUR, MINUTES_PER_DAY)
    const settle = row.choice('settle', SETTLE_WORDS) ?? 'pay'
    const reason = row.text('reason', 500)
    const minutes = row.failed ? undefined : lengthOf(row, start, end, said)
    if (start !== undefined && start >= MINUTES_PER_DAY) row.fail('out-of-range', 'start')
    if (row.failed || !member || !day || minutes === undefined) return false
    const overtime: Overtime = {
      id: overtimeId(member.id, day, start ?? settle),
      memberId: member.id,
      day,
      ...(start === undefined ? {} : { start }),
      minutes,
      settle,
      reason,
      source: row.source(),
    }
    if (context.draft.overtimes.brought(overtime.id)) {
      row.fail('duplicate-row', 'day')
      return false
    }
    checkEmployed(row, member, day, 'day')
    context.draft.overtimes.put(overtime)
    return true
  })

/** `start` in minutes; overtime without one is told apart by how it is settled. */
export function overtimeId(memberId: MemberId, day: LocalDay, start: number | Overtime['settle']): RecordId {
  return toId<RecordId>(`ot-${memberId}-${day}-${start}`)
}
/** A time, also behind a day that repeats the row's own. */
function clockOf(row: TableRow, key: string): number | undefined {
  const cell = row.cell(key)
  if (cell === null) return undefined
  const minute = readMinute(cell)
  if (minute !== undefined) return minute
  const moment = readMoment(cell, null, row.month)
  return moment?.at?.kind === 'clock' ? moment.at.minute : row.fail('not-a-time', key)
}
function lengthOf(
  row: TableRow,
  start: number | undefined,
  end: number | undefined,
  said: number | undefined,
): number | undefined {
  const until = start !== undefined && end !== undefined && end <= start ? end + MINUTES_PER_DAY : end
  const span = start === undefined || until === undefined ? undefined : until - start
  if (said === undefined && span === undefined) return row.fail('overtime-without-hours', 'hours', '')
  if (said !== undefined && span !== undefined && said > span) row.warn('hours-differ', 'hours')
  const minutes = said ?? span ?? 0
  return minutes > 0 && minutes <= MINUTES_PER_DAY
    ? minutes
    : row.fail('out-of-range', said === undefined ? 'end' : 'hours')
}
