import type { DayVerdict } from '../attendance/day-verdict'
import { calendarLookup } from '../calendar/day-class-of'
import type { CalendarYear } from '../calendar/day-class'
import type { PayDay } from '../payroll/proration/pay-day'
import type { Shift } from '../schedule/shift'
import { shiftLookup } from '../schedule/shift-at'

/**
 * The month's days as pay counts them. Inside employment the roster says which days are due; where it plans no work at all
 * (office staff without a roster) and outside employment the calendar's work days stand in.
 */
export function payDaysOf(
  verdicts: readonly DayVerdict[],
  shifts: readonly Shift[],
  calendarYears: readonly CalendarYear[],
): readonly PayDay[] {
  const lookup = shiftLookup(shifts)
  const calendar = calendarLookup(calendarYears)
  const plansWork = (verdict: DayVerdict): boolean =>
    verdict.shiftId !== null && lookup.get(verdict.shiftId)?.kind === 'work'
  const hasRoster = verdicts.some((verdict) => verdict.status !== 'not-employed' && plansWork(verdict))
  return verdicts.map((verdict): PayDay => {
    const employed = verdict.status !== 'not-employed'
    const { day } = verdict
    if (verdict.dayClass === 'statutory') return { day, employed, counts: 'statutory' }
    const due = employed && hasRoster ? plansWork(verdict) : calendar.dayClassOf(day) === 'workday'
    return { day, employed, counts: due ? 'due' : 'none' }
  })
}
