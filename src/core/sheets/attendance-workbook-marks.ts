import type { DayVerdict } from '../attendance/day-verdict'
import type { LeaveType } from '../attendance/records'
import { isAttended } from '../attendance/summarise-month'
import { ATTENDANCE_MARKS, attendanceSheetText, LEAVE_MARKS } from '../text/attendance-sheet-text'
import { LEAVE_TYPE_TEXT } from '../text/leave-type-text'

/** Marks that count as attendance beside all that start with the mark of attendance. */
export const ATTENDED_MARKS: readonly string[] = [
  ATTENDANCE_MARKS.late,
  ATTENDANCE_MARKS.severeLate,
  ATTENDANCE_MARKS.early,
  ATTENDANCE_MARKS.missing,
  LEAVE_MARKS['business-trip'],
  LEAVE_MARKS.outing,
]
/** Marks of whole days of leave on which nobody works. */
export const ABSENT_LEAVE_MARKS: readonly string[] = leaveTypes()
  .filter((type) => !isTrip(type))
  .map((type) => LEAVE_MARKS[type])

function leaveTypes(): readonly LeaveType[] {
  return Object.keys(LEAVE_MARKS) as LeaveType[]
}
function isTrip(type: LeaveType): boolean {
  return type === 'business-trip' || type === 'outing'
}

/** The one sign of a day in the month wall. It starts as a sign of attendance exactly if some planned work was done. */
export function wallMark(verdict: DayVerdict): string {
  switch (verdict.status) {
    case 'pending':
    case 'unplanned':
      return ATTENDANCE_MARKS.open
    case 'not-employed':
      return ATTENDANCE_MARKS.notEmployed
    case 'rest':
      if (verdict.overtime.length > 0) return ATTENDANCE_MARKS.restWorked
      return verdict.dayClass === 'statutory' ? ATTENDANCE_MARKS.statutory : ATTENDANCE_MARKS.rest
    case 'leave':
    case 'absent':
    case 'severe-late':
    case 'late':
    case 'early':
    case 'missing':
    case 'normal':
      return isAttended(verdict) ? attendedMark(verdict) : missedMark(verdict)
  }
}

function attendedMark(verdict: DayVerdict): string {
  const [trips, leave] = [longestLeave(verdict, isTrip), longestLeave(verdict, (type) => !isTrip(type))]
  if (verdict.absentMinutes > 0) return ATTENDANCE_MARKS.partlyAbsent
  if (leave) return `${ATTENDANCE_MARKS.attended}${LEAVE_MARKS[leave]}`
  if (trips && verdict.workedMinutes === 0) return LEAVE_MARKS[trips]
  const seen = new Set(verdict.exceptions)
  if (seen.has('severe-late')) return ATTENDANCE_MARKS.severeLate
  if (seen.has('late')) return ATTENDANCE_MARKS.late
  if (seen.has('early')) return ATTENDANCE_MARKS.early
  return seen.has('missing') ? ATTENDANCE_MARKS.missing : ATTENDANCE_MARKS.attended
}

function missedMark(verdict: DayVerdict): string {
  const leave = longestLeave(verdict, () => true)
  if (leave && verdict.absentMinutes === 0) return LEAVE_MARKS[leave]
  return verdict.dueMinutes > 0 ? ATTENDANCE_MARKS.absent : ATTENDANCE_MARKS.open
}

function longestLeave(verdict: DayVerdict, wanted: (type: LeaveType) => boolean): LeaveType | undefined {
  const taken = verdict.leave.filter((leave) => wanted(leave.type))
  return taken.reduce<(typeof taken)[number] | undefined>(
    (longest, leave) => (longest && longest.minutes >= leave.minutes ? longest : leave),
    undefined,
  )?.type
}

/** Signs and their meaning, in the order in which they are explained. */
export function legendText(): string {
  const { legend, legendItem, legendMeanings } = attendanceSheetText
  const states = (Object.keys(legendMeanings) as (keyof typeof legendMeanings)[]).map((key) =>
    legendItem(ATTENDANCE_MARKS[key], legendMeanings[key]),
  )
  return legend(
    [...states, ...leaveTypes().map((type) => legendItem(LEAVE_MARKS[type], LEAVE_TYPE_TEXT[type]))].join('  '),
  )
}
