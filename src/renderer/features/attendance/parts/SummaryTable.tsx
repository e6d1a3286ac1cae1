import { hoursText } from '../../../../core/text/time-text'
import type { Column } from '../../../ui/DataTable'
import { DataTable } from '../../../ui/DataTable'
import { attendanceText } from '../attendance-text'
import type { AttendanceView, SummaryRow } from '../use-attendance'

const COLUMNS: readonly Column<SummaryRow>[] = [
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
    key: 'due',
    title: attendanceText.due,
    align: 'right',
    cell: (r) => attendanceText.days(r.summary.dueDays),
    sortBy: (r) => r.summary.dueDays,
  },
  {
    key: 'attended',
    title: attendanceText.attended,
    align: 'right',
    cell: (r) => attendanceText.days(r.summary.attendedDays),
    sortBy: (r) => r.summary.attendedDays,
  },
  {
    key: 'worked',
    title: attendanceText.inHours(attendanceText.worked),
    align: 'right',
    cell: (r) => hoursText(r.summary.workedMinutes),
    sortBy: (r) => r.summary.workedMinutes,
  },
  {
    key: 'late',
    title: attendanceText.late,
    align: 'right',
    cell: (r) => attendanceText.timesMinutes(r.summary.lateTimes, r.summary.lateMinutes),
    sortBy: (r) => r.summary.lateMinutes,
  },
  {
    key: 'early',
    title: attendanceText.early,
    align: 'right',
    cell: (r) => attendanceText.timesMinutes(r.summary.earlyTimes, r.summary.earlyMinutes),
    sortBy: (r) => r.summary.earlyMinutes,
  },
  {
    key: 'missing',
    title: attendanceText.missing,
    align: 'right',
    cell: (r) => attendanceText.times(r.summary.missingTimes),
    sortBy: (r) => r.summary.missingTimes,
  },
  {
    key: 'absent',
    title: attendanceText.inHours(attendanceText.absent),
    align: 'right',
    cell: (r) => blankZero(r.summary.absentMinutes),
    sortBy: (r) => r.summary.absentMinutes,
  },
  {
    key: 'leave',
    title: attendanceText.inHours(attendanceText.leave),
    align: 'right',
    cell: (r) => blankZero(leaveOf(r)),
    sortBy: leaveOf,
  },
  {
    key: 'overtime',
    title: attendanceText.inHours(attendanceText.overtime),
    align: 'right',
    cell: (r) => blankZero(overtimeOf(r)),
    sortBy: overtimeOf,
  },
  {
    key: 'full',
    title: attendanceText.fullAttendance,
    align: 'center',
    cell: (r) => (r.summary.keepsFullAttendance ? attendanceText.yes : attendanceText.no),
    sortBy: (r) => Number(r.summary.keepsFullAttendance),
  },
  {
    key: 'open',
    title: attendanceText.open,
    align: 'right',
    cell: (r) => r.summary.openExceptions || '',
    sortBy: (r) => r.summary.openExceptions,
  },
]

function blankZero(minutes: number): string {
  return minutes === 0 ? '' : hoursText(minutes)
}
function leaveOf({ summary }: SummaryRow): number {
  return Object.values(summary.leaveMinutes).reduce((sum, minutes) => sum + minutes, 0)
}
function overtimeOf({ summary }: SummaryRow): number {
  const paid = summary.overtimePaidMinutes
  return paid.workday + paid.rest + paid.statutory + summary.overtimeRestMinutes
}

export function SummaryTable({ view }: { readonly view: AttendanceView }) {
  return (
    <DataTable
      label={attendanceText.views.summary}
      rows={view.summaries}
      columns={COLUMNS}
      rowKey={(r) => r.person.member.id}
    />
  )
}
