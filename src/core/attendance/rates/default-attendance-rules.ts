import { rowInForce } from '../../kernel/dated-table'
import type { LocalDay } from '../../kernel/local-day'
import { localDay } from '../../kernel/local-day'
import type { AttendanceRules } from '../attendance-rules'

/** What holds until the owner writes rules of the shop. Every number is a convention of practice, none is law. */
export const DEFAULT_ATTENDANCE_RULES: AttendanceRules = {
  from: localDay('2000-01-01'),
  source: '店铺考勤制度（默认，可改）：宽限 3 分钟，30 分钟起严重迟到，60 分钟起按旷工半天；加班以审批为准',
  graceMinutes: 3,
  graceKind: 'free',
  severeLateFromMinutes: 30,
  absentLateFromMinutes: 60,
  overtimeMode: 'approved',
  overtimeStartMinutes: 30,
  overtimeUnitMinutes: 30,
  punchWindowBeforeMinutes: 240,
  punchWindowAfterMinutes: 360,
  splitOvertimeAtMidnight: true,
  fullAttendance: { toleratedLateTimes: 0, toleratedMissingTimes: 0, leaveBreaks: ['personal', 'sick'] },
}

/** The shop's rules in force on the day, or the defaults before its first ones. */
export function attendanceRulesOn(rules: readonly AttendanceRules[], day: LocalDay): AttendanceRules {
  return rowInForce(rules, day) ?? DEFAULT_ATTENDANCE_RULES
}
