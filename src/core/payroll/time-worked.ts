import type { DayVerdict } from '../attendance/day-verdict'
import type { AttendanceSummary } from '../attendance/month-summary'
import type { LeaveType } from '../attendance/records'

/** Minutes of a month, or of the part of it that one kind of scheme covers. */
export interface TimeWorked {
  readonly workedMinutes: number
  readonly lateEarlyMinutes: number
  readonly absentMinutes: number
  readonly leaveMinutes: Readonly<Partial<Record<LeaveType, number>>>
}

export function timeOfSummary(summary: AttendanceSummary): TimeWorked {
  return {
    workedMinutes: summary.workedMinutes,
    lateEarlyMinutes: summary.lateMinutes + summary.earlyMinutes,
    absentMinutes: summary.absentMinutes,
    leaveMinutes: summary.leaveMinutes,
  }
}

/** Like a summary of some days only; statutory holidays stay out of both, because the month wage pays them anyway. */
export function timeOfVerdicts(verdicts: readonly DayVerdict[]): TimeWorked {
  const leaveMinutes: Partial<Record<LeaveType, number>> = {}
  let [workedMinutes, lateEarlyMinutes, absentMinutes] = [0, 0, 0]
  for (const verdict of verdicts.filter((day) => day.dayClass !== 'statutory')) {
    workedMinutes += verdict.workedMinutes
    lateEarlyMinutes += verdict.lateMinutes + verdict.earlyMinutes
    absentMinutes += verdict.absentMinutes
    for (const leave of verdict.leave) leaveMinutes[leave.type] = (leaveMinutes[leave.type] ?? 0) + leave.minutes
  }
  return { workedMinutes, lateEarlyMinutes, absentMinutes, leaveMinutes }
}
