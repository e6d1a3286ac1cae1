import type { MemberId } from '../kernel/ids'
import type { Month } from '../kernel/local-day'
import type { LeaveType } from './records'

/**
 * One person's attendance month in figures; pay reads only this.
 *
 * Statutory holidays are paid by the month's wage whether worked or not (劳动法 art.51), and work on them is paid on top
 * (art.44(3)). So all days and *minutes* of due, worked, late, early, absent and leave here leave statutory holidays out;
 * `dueDays + statutoryDaysOff + statutoryDaysWorked` are the paid days of the month. *Times* count every day.
 */
export interface AttendanceSummary {
  readonly memberId: MemberId
  readonly month: Month
  /** Days with a work shift planned (while employed) that are not statutory holidays; days still to come included. */
  readonly dueDays: number
  /** Of the due days up to today: `worked + late + early + absent + Σ leave = due`. */
  readonly dueMinutes: number
  readonly workedMinutes: number
  /** Due days on which some planned work was done; business trips and outings are work. */
  readonly attendedDays: number
  /** Beyond grace; the severe ones included, those that count as absence not. */
  readonly lateTimes: number
  readonly lateMinutes: number
  readonly severeLateTimes: number
  readonly earlyTimes: number
  readonly earlyMinutes: number
  readonly missingTimes: number
  readonly absentMinutes: number
  readonly leaveMinutes: Readonly<Partial<Record<LeaveType, number>>>
  /** Overtime to be paid, by day class. */
  readonly overtimePaidMinutes: { readonly workday: number; readonly rest: number; readonly statutory: number }
  /** Overtime to be given back as rest (goes to the comp-time ledger). */
  readonly overtimeRestMinutes: number
  /** Statutory holidays of the month inside employment on which no planned work was done (paid: 劳动法 art.51). */
  readonly statutoryDaysOff: number
  /** Statutory holidays on which planned work was done; its minutes are in `overtimePaidMinutes.statutory`. */
  readonly statutoryDaysWorked: number
  /** Days with a rest shift planned that are not statutory holidays. */
  readonly restDays: number
  readonly nightShifts: number
  readonly keepsFullAttendance: boolean
  /** Days that still need the owner. */
  readonly openExceptions: number
}
