import { Fragment } from 'react'
import { needsOwner } from '../../../../core/attendance/summarise-month'
import { DAY_EXCEPTION_TEXT, DAY_STATUS_TEXT } from '../../../../core/text/attendance-text'
import { shiftText } from '../../../../core/text/schedule-text'
import { dayWithWeekdayText, punchesText } from '../../../../core/text/time-text'
import type { Column } from '../../../ui/DataTable'
import { DataTable } from '../../../ui/DataTable'
import { ToneBadge } from '../../../ui/ToneBadge'
import { openDay, useAttendanceScreen } from '../attendance-store'
import { attendanceText } from '../attendance-text'
import type { AttendanceView, DayRow } from '../use-attendance'
import classes from './Attendance.module.css'

interface DayTableProps {
  readonly label: string
  readonly rows: readonly DayRow[]
  readonly view: AttendanceView
}

/** Person-days; opening one shows why it was judged so and what can be done. */
export function DayTable({ label, rows, view }: DayTableProps) {
  const { opened } = useAttendanceScreen()
  return (
    <DataTable
      label={label}
      rows={rows}
      columns={columnsOf(view)}
      rowKey={(row) => `${row.person.member.id} ${row.verdict.day}`}
      onOpen={(row) => openDay({ memberId: row.person.member.id, day: row.verdict.day })}
      selectedKey={opened ? `${opened.memberId} ${opened.day}` : null}
      empty={<p>{attendanceText.noExceptions}</p>}
    />
  )
}

function columnsOf(view: AttendanceView): readonly Column<DayRow>[] {
  const shiftOf = (row: DayRow) => (row.verdict.shiftId === null ? undefined : view.shiftOf.get(row.verdict.shiftId))
  const problems = (row: DayRow): string => row.verdict.exceptions.map((e) => DAY_EXCEPTION_TEXT[e]).join(' ')
  return [
    {
      key: 'day',
      title: attendanceText.day,
      cell: (r) => whole(dayWithWeekdayText(r.verdict.day)),
      sortBy: (r) => r.verdict.day,
      search: (r) => r.verdict.day,
    },
    {
      key: 'person',
      title: attendanceText.person,
      cell: (r) => r.person.member.name,
      sortBy: (r) => r.person.member.name,
      search: (r) => r.person.member.name,
    },
    {
      key: 'department',
      title: attendanceText.department,
      cell: (r) => r.person.department,
      sortBy: (r) => r.person.department,
      search: (r) => r.person.department,
    },
    {
      key: 'shift',
      title: attendanceText.shift,
      cell: (r) => {
        const shift = shiftOf(r)
        return shift ? shiftText(shift).split(' ').map(whole) : ''
      },
    },
    {
      key: 'punches',
      title: attendanceText.punches,
      cell: (r) => punchesText(r.verdict.expected.flatMap((e) => (e.actual === undefined ? [] : [e.actual]))),
    },
    {
      key: 'verdict',
      title: attendanceText.verdict,
      cell: (r) => <ToneBadge tone={toneOf(r)}>{DAY_STATUS_TEXT[r.verdict.status]}</ToneBadge>,
      sortBy: (r) => r.verdict.status,
      search: (r) => DAY_STATUS_TEXT[r.verdict.status],
    },
    { key: 'what', title: attendanceText.what, cell: problems, search: problems },
    {
      key: 'minutes',
      title: attendanceText.minutes,
      align: 'right',
      cell: (r) => lostMinutes(r) || '',
      sortBy: lostMinutes,
    },
  ]
}

/** A piece of text that never breaks inside: a day, a stretch of time. */
function whole(text: string) {
  return (
    <Fragment key={text}>
      <span className={classes.whole}>{text}</span>{' '}
    </Fragment>
  )
}
function lostMinutes({ verdict }: DayRow): number {
  return verdict.lateMinutes + verdict.earlyMinutes + verdict.absentMinutes
}
function toneOf(row: DayRow) {
  if (needsOwner(row.verdict)) return 'bad'
  return row.verdict.exceptions.length > 0 ? 'warn' : row.verdict.status === 'normal' ? 'good' : 'plain'
}
