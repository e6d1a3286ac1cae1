import type { DayClass } from '../calendar/day-class'
import type { MinuteOfDay } from '../kernel/clock'
import type { MemberId, RecordId, ShiftId } from '../kernel/ids'
import type { LocalDay, Month } from '../kernel/local-day'
import type { LeaveType } from './records'

/** What the day turned out to be, by the precedence leave > rest > absent > severe late > late > early > missing > normal. */
export type DayStatus =
  | 'not-employed'
  | 'unplanned'
  | 'rest'
  | 'leave'
  | 'absent'
  | 'severe-late'
  | 'late'
  | 'early'
  | 'missing'
  | 'normal'
  | 'pending'

/** One expected punch of a shift and what was found for it. */
export interface ExpectedPunch {
  /** Index into the shift's segments, 0 = the first. */
  readonly segment: number
  readonly side: 'in' | 'out'
  /** After approved leave moved it, in minutes of the business day. */
  readonly expected: MinuteOfDay
  /** Minutes of the business day: below 0 if punched the evening before, above 1440 the morning after. */
  readonly actual?: MinuteOfDay
  readonly by: 'punch' | 'correction' | 'leave' | 'none'
}

export interface LeaveTaken {
  readonly leaveId: RecordId
  readonly type: LeaveType
  readonly minutes: number
}
export interface OvertimeWorked {
  readonly dayClass: DayClass
  readonly minutes: number
  readonly settle: 'pay' | 'rest'
  readonly overtimeId?: RecordId
}

/** Why a verdict is what it is; `core/text/attendance-text.ts` turns each into a sentence. */
export type VerdictReason =
  | { readonly code: 'planned'; readonly shiftId: ShiftId }
  | { readonly code: 'rest-planned' }
  | { readonly code: 'no-plan' }
  | { readonly code: 'not-employed' }
  | { readonly code: 'future' }
  | { readonly code: 'punches'; readonly minutes: readonly MinuteOfDay[] }
  | { readonly code: 'late'; readonly minutes: number; readonly graceMinutes: number }
  | { readonly code: 'late-within-grace'; readonly minutes: number; readonly graceMinutes: number }
  | { readonly code: 'severe-late'; readonly minutes: number; readonly fromMinutes: number }
  | { readonly code: 'late-as-absence'; readonly minutes: number; readonly fromMinutes: number }
  | { readonly code: 'early-as-absence'; readonly minutes: number; readonly fromMinutes: number }
  | { readonly code: 'early'; readonly minutes: number; readonly graceMinutes: number }
  | { readonly code: 'early-within-grace'; readonly minutes: number; readonly graceMinutes: number }
  | { readonly code: 'missing'; readonly segment: number; readonly side: 'in' | 'out' }
  | { readonly code: 'absent' }
  | { readonly code: 'leave'; readonly type: LeaveType; readonly minutes: number }
  | { readonly code: 'corrected'; readonly side: 'in' | 'out'; readonly minute: MinuteOfDay; readonly reason: string }
  | {
      readonly code: 'forgiven'
      readonly what: 'late' | 'early' | 'missing' | 'absent'
      readonly minutes: number
      readonly reason: string
    }
  | {
      readonly code: 'overtime'
      readonly dayClass: DayClass
      readonly minutes: number
      readonly settle: 'pay' | 'rest'
    }
  | { readonly code: 'statutory-work'; readonly minutes: number }
  | { readonly code: 'rest-must-be-paid'; readonly dayClass: DayClass }
  | { readonly code: 'rest-but-punched' }
  | { readonly code: 'accepted'; readonly what: readonly DayException[]; readonly reason: string }
  /** Punches of this calendar day that no shift's window holds. */
  | { readonly code: 'stray-punches'; readonly minutes: readonly MinuteOfDay[] }

/** What still needs the owner. */
export type DayException =
  | 'late'
  | 'severe-late'
  | 'early'
  | 'missing'
  | 'absent'
  | 'unplanned-punches'
  | 'rest-must-be-paid'
  /** Approved leave on a day without any plan: nothing is taken from the leave or from pay until a shift is planned. */
  | 'leave-without-shift'

/**
 * Verdict of one person's day. All minutes whole. Invariant:
 * `workedMinutes + lateMinutes + earlyMinutes + absentMinutes + Σ leave = dueMinutes`.
 */
export interface DayVerdict {
  readonly day: LocalDay
  readonly dayClass: DayClass
  readonly shiftId: ShiftId | null
  readonly status: DayStatus
  readonly dueMinutes: number
  readonly workedMinutes: number
  readonly lateMinutes: number
  readonly earlyMinutes: number
  readonly absentMinutes: number
  readonly leave: readonly LeaveTaken[]
  readonly overtime: readonly OvertimeWorked[]
  readonly expected: readonly ExpectedPunch[]
  readonly exceptions: readonly DayException[]
  readonly reasons: readonly VerdictReason[]
}

/** One person's month of verdicts. One document per member-month. */
export interface VerdictMonth {
  readonly memberId: MemberId
  readonly month: Month
  readonly days: readonly DayVerdict[]
}
