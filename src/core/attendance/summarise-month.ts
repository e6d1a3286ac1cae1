import { isNightShift } from '../schedule/night-shift'
import type { Shift } from '../schedule/shift'
import { shiftLookup } from '../schedule/shift-at'
import { lastDayOf } from '../kernel/local-day'
import type { AttendanceRules } from './attendance-rules'
import type { DayException, DayVerdict, VerdictMonth, VerdictReason } from './day-verdict'
import type { AttendanceSummary } from './month-summary'
import { attendanceRulesOn } from './rates/default-attendance-rules'
import type { LeaveType } from './records'

export interface SummariseInput {
  readonly verdicts: VerdictMonth
  readonly shifts: readonly Shift[]
  /** The shop's rules; those in force on the last day of the month decide about full attendance. */
  readonly rules: readonly AttendanceRules[]
}

/** Exceptions that nobody but the owner can settle. Lateness and early leaving are settled by the rules. */
const OPEN_EXCEPTIONS: readonly DayException[] = [
  'missing',
  'absent',
  'unplanned-punches',
  'rest-must-be-paid',
  'leave-without-shift',
]
export function isOpenException(exception: DayException): boolean {
  return OPEN_EXCEPTIONS.includes(exception)
}
/** Does the day still need the owner? */
export function needsOwner(verdict: Pick<DayVerdict, 'exceptions'>): boolean {
  return verdict.exceptions.some(isOpenException)
}

/** Was some of the day's planned work done, at the place or on a trip? */
export function isAttended(verdict: Pick<DayVerdict, 'workedMinutes' | 'leave'>): boolean {
  return (
    verdict.workedMinutes > 0 ||
    verdict.leave.some((leave) => leave.type === 'business-trip' || leave.type === 'outing')
  )
}

/** Adds the month up. Statutory holidays stay out of days and minutes; see {@link AttendanceSummary}. */
export function summariseMonth({ verdicts, shifts, rules }: SummariseInput): AttendanceSummary {
  const lookup = shiftLookup(shifts)
  const isWork = (verdict: DayVerdict): boolean =>
    verdict.shiftId !== null && lookup.get(verdict.shiftId)?.kind === 'work'
  const employed = verdicts.days.filter((verdict) => verdict.status !== 'not-employed')
  const statutory = employed.filter((verdict) => verdict.dayClass === 'statutory')
  const ordinary = employed.filter((verdict) => verdict.dayClass !== 'statutory')
  const statutoryDaysWorked = statutory.filter((verdict) => isWork(verdict) && isAttended(verdict)).length
  const figures = {
    memberId: verdicts.memberId,
    month: verdicts.month,
    dueDays: ordinary.filter(isWork).length,
    dueMinutes: total(ordinary, (verdict) => verdict.dueMinutes),
    workedMinutes: total(ordinary, (verdict) => verdict.workedMinutes),
    attendedDays: ordinary.filter(isAttended).length,
    lateTimes: times(employed, ['late', 'severe-late']),
    lateMinutes: total(ordinary, (verdict) => verdict.lateMinutes),
    severeLateTimes: times(employed, ['severe-late']),
    earlyTimes: times(employed, ['early']),
    earlyMinutes: total(ordinary, (verdict) => verdict.earlyMinutes),
    missingTimes: times(employed, ['missing']),
    absentMinutes: total(ordinary, (verdict) => verdict.absentMinutes),
    leaveMinutes: leaveByType(ordinary),
    overtimePaidMinutes: {
      workday: overtime(employed, 'pay', 'workday'),
      rest: overtime(employed, 'pay', 'rest'),
      statutory: overtime(employed, 'pay', 'statutory'),
    },
    overtimeRestMinutes: overtime(employed, 'rest'),
    statutoryDaysOff: statutory.length - statutoryDaysWorked,
    statutoryDaysWorked,
    restDays: ordinary.filter((verdict) => isRest(verdict, lookup)).length,
    nightShifts: employed.filter((verdict) => worksAtNight(verdict, lookup)).length,
    openExceptions: verdicts.days.filter(needsOwner).length,
  }
  const { fullAttendance } = attendanceRulesOn(rules, lastDayOf(verdicts.month))
  const keepsFullAttendance =
    employed.length === verdicts.days.length &&
    figures.attendedDays + statutoryDaysWorked > 0 &&
    !breaksFullAttendance(employed, figures, fullAttendance)
  return { ...figures, keepsFullAttendance }
}

/** Severe lateness, absence and early leaving always lose 全勤; the rest as far as the shop's rules tolerate. */
function breaksFullAttendance(
  days: readonly DayVerdict[],
  figures: Pick<AttendanceSummary, 'lateTimes' | 'severeLateTimes' | 'earlyTimes' | 'missingTimes'>,
  rules: AttendanceRules['fullAttendance'],
): boolean {
  return (
    figures.severeLateTimes > 0 ||
    figures.earlyTimes > 0 ||
    days.some((verdict) => verdict.absentMinutes > 0) ||
    figures.lateTimes > rules.toleratedLateTimes ||
    figures.missingTimes > rules.toleratedMissingTimes ||
    days.some((verdict) => verdict.leave.some((leave) => rules.leaveBreaks.includes(leave.type)))
  )
}

function total(days: readonly DayVerdict[], minutesOf: (verdict: DayVerdict) => number): number {
  return days.reduce((sum, verdict) => sum + minutesOf(verdict), 0)
}
function times(days: readonly DayVerdict[], codes: readonly VerdictReason['code'][]): number {
  return total(days, (verdict) => verdict.reasons.filter((reason) => codes.includes(reason.code)).length)
}
function overtime(days: readonly DayVerdict[], settle: 'pay' | 'rest', dayClass?: DayVerdict['dayClass']): number {
  return total(days, (verdict) =>
    verdict.overtime
      .filter((part) => part.settle === settle && (dayClass === undefined || part.dayClass === dayClass))
      .reduce((sum, part) => sum + part.minutes, 0),
  )
}
function leaveByType(days: readonly DayVerdict[]): Readonly<Partial<Record<LeaveType, number>>> {
  const minutes: Partial<Record<LeaveType, number>> = {}
  for (const verdict of days) {
    for (const leave of verdict.leave) minutes[leave.type] = (minutes[leave.type] ?? 0) + leave.minutes
  }
  return minutes
}
function isRest(verdict: DayVerdict, shifts: ReturnType<typeof shiftLookup>): boolean {
  return verdict.shiftId !== null && shifts.get(verdict.shiftId)?.kind === 'rest'
}
function worksAtNight(verdict: DayVerdict, shifts: ReturnType<typeof shiftLookup>): boolean {
  const shift = verdict.shiftId === null ? undefined : shifts.get(verdict.shiftId)
  return shift !== undefined && verdict.workedMinutes > 0 && isNightShift(shift, verdict.day)
}
