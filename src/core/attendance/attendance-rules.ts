import type { LocalDay } from '../kernel/local-day'

/** The shop's attendance rules, in force from a day on (制度). Every number is a setting of the owner. */
export interface AttendanceRules {
  readonly from: LocalDay
  readonly source: string
  /** Minutes of lateness or early leaving that are let pass each time. */
  readonly graceMinutes: number
  /** `free`: within grace 0, above it the whole minutes; `deduct`: only minutes beyond grace. */
  readonly graceKind: 'free' | 'deduct'
  /** From this many minutes on a lateness is 严重迟到 (DingTalk's name). */
  readonly severeLateFromMinutes: number
  /** From this many minutes on it counts as absence, 旷工迟到. */
  readonly absentLateFromMinutes: number
  /** `approved`: only approved overtime counts; `punched`: also unapproved stay beyond the shift. */
  readonly overtimeMode: 'approved' | 'punched'
  readonly overtimeStartMinutes: number
  readonly overtimeUnitMinutes: number
  /** Punches from `before` minutes ahead of a shift to `after` minutes behind it belong to it. */
  readonly punchWindowBeforeMinutes: number
  readonly punchWindowAfterMinutes: number
  /** Overtime past midnight takes the class of the calendar day it falls on. */
  readonly splitOvertimeAtMidnight: boolean
  /** What loses 全勤奖. */
  readonly fullAttendance: {
    readonly toleratedLateTimes: number
    readonly toleratedMissingTimes: number
    readonly leaveBreaks: readonly string[]
  }
}
