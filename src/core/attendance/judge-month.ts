import type { CalendarYear, DayClass } from '../calendar/day-class'
import { calendarLookup } from '../calendar/day-class-of'
import { MINUTES_PER_DAY } from '../kernel/clock'
import type { LocalDay, Month } from '../kernel/local-day'
import { addDays, daysOf, firstDayOf, monthOf } from '../kernel/local-day'
import type { RosterMonth } from '../schedule/roster'
import type { Shift } from '../schedule/shift'
import { shiftEnd } from '../schedule/shift'
import type { PlacedShift } from '../schedule/shift-at'
import { placeShift, rosterLookup, shiftLookup } from '../schedule/shift-at'
import type { Member } from '../team/member'
import { isEmployedOn } from '../team/member'
import type { AttendanceRules } from './attendance-rules'
import type { VerdictMonth } from './day-verdict'
import { judgeDay } from './judge-day'
import { sortPunches } from './punch-windows'
import { attendanceRulesOn } from './rates/default-attendance-rules'
import type { Correction, Leave, Overtime, PunchMonth } from './records'

/**
 * What one person's month is judged from. Lists may hold other people and other months: only the person's own records
 * count. Rosters and punches of the months beside this one are needed for shifts and windows across its edges.
 */
export interface JudgeMonthInput {
  readonly member: Pick<Member, 'id' | 'hiredOn' | 'leftOn'>
  readonly month: Month
  readonly rosters: readonly RosterMonth[]
  readonly shifts: readonly Shift[]
  readonly punches: readonly PunchMonth[]
  readonly leaves: readonly Leave[]
  readonly overtimes: readonly Overtime[]
  readonly corrections: readonly Correction[]
  /** The shop's rules, each in force from its day on. */
  readonly rules: readonly AttendanceRules[]
  readonly calendarYears: readonly CalendarYear[]
  /** Days after today are not judged. */
  readonly today: LocalDay
}

/** How many days beyond the month can reach into it: a shift may end on 次日 23:59. */
const EDGE_DAYS = 2

/**
 * Judges every day of the month. Pure: the same records always give the same verdicts (docs/rules/attendance.md).
 * Each day keeps `worked + late + early + absent + Σ leave = due`.
 */
export function judgeMonth(input: JudgeMonthInput): VerdictMonth {
  const { member, month } = input
  const own = <R extends { readonly memberId: Member['id'] }>(rows: readonly R[]): readonly R[] =>
    rows.filter((row) => row.memberId === member.id)
  const rosters = rosterLookup(own(input.rosters), shiftLookup(input.shifts))
  const calendar = calendarLookup(input.calendarYears)
  const rulesOn = (day: LocalDay): AttendanceRules => attendanceRulesOn(input.rules, day)
  const days = daysOf(month)
  const around = spanOfDays(addDays(firstDayOf(month), -EDGE_DAYS), days.length + 2 * EDGE_DAYS)

  const placed = around.flatMap((day, index): readonly PlacedShift[] => {
    const shift = isEmployedOn(member, day) ? rosters.shiftAt(member.id, day) : undefined
    const work = shift && placeShift(shift, day, index * MINUTES_PER_DAY)
    return work ? [work] : []
  })
  const rawPunches = own(input.punches).flatMap((row) => row.punches)
  const punches = sortPunches(placed, rawPunches, around, rulesOn)

  const overtimes = byDay(own(input.overtimes))
  const corrections = byDay(own(input.corrections))
  const leaves = own(input.leaves)
  const isStatutory = (day: LocalDay): boolean => calendar.dayClassOf(day) === 'statutory'
  const overtimeClassOf = (day: LocalDay): DayClass => {
    const dayClass = calendar.dayClassOf(day)
    if (dayClass === 'statutory' || !rosters.hasPlan(member.id, monthOf(day))) return dayClass
    return rosters.shiftAt(member.id, day)?.kind === 'work' ? 'workday' : 'rest'
  }

  return {
    memberId: member.id,
    month,
    days: days.map((day) => {
      const shift = rosters.shiftAt(member.id, day)
      const shiftPunches = punches.ofShift(day)
      // Today's punches come with tomorrow's file: until then nobody is late or absent.
      const isOpenToday = day === input.today && (endsTomorrow(shift) || shiftPunches.length === 0)
      return judgeDay({
        day,
        dayClass: calendar.dayClassOf(day),
        employed: isEmployedOn(member, day),
        pending: day > input.today || isOpenToday,
        shift,
        rules: rulesOn(day),
        shiftPunches,
        unclaimed: punches.unclaimed(day),
        leaves,
        overtimes: overtimes.get(day) ?? [],
        corrections: corrections.get(day) ?? [],
        overtimeClassOf,
        isStatutory,
      })
    }),
  }
}

function spanOfDays(first: LocalDay, count: number): readonly LocalDay[] {
  return Array.from({ length: count }, (_, index) => addDays(first, index))
}

function byDay<R extends { readonly day: LocalDay }>(rows: readonly R[]): ReadonlyMap<LocalDay, readonly R[]> {
  const groups = new Map<LocalDay, R[]>()
  for (const row of rows) {
    const group = groups.get(row.day)
    if (group) group.push(row)
    else groups.set(row.day, [row])
  }
  return groups
}

/** A shift past midnight cannot be judged on the evening it starts. */
function endsTomorrow(shift: Shift | undefined): boolean {
  return shift?.kind === 'work' && (shiftEnd(shift) ?? 0) > MINUTES_PER_DAY
}
