import type { CalendarYear } from '../calendar/day-class'
import { dayClassOf } from '../calendar/day-class-of'
import { rowInForce } from '../kernel/dated-table'
import type { Month } from '../kernel/local-day'
import { daysOf } from '../kernel/local-day'
import type { ContractHours, Member } from '../team/member'
import { isEmployedOn } from '../team/member'

const WORKDAYS_PER_WEEK = 5

/**
 * What somebody owes in a month by contract, in minutes: a fifth of the contract's week for each workday of the calendar on
 * which the person works here. Undefined when no contract hours are known for any of them.
 * @see 人社部发〔2025〕2号: the month's working time is its working days × 8 hours
 */
export function contractedMinutes(
  member: Member,
  month: Month,
  contractHours: readonly ContractHours[],
  calendarYears: readonly CalendarYear[],
): number | undefined {
  const own = contractHours.filter((row) => row.memberId === member.id).sort((a, b) => (a.from < b.from ? -1 : 1))
  const weeks = daysOf(month)
    .filter((day) => isEmployedOn(member, day) && dayClassOf(day, calendarYears) === 'workday')
    .map((day) => rowInForce(own, day)?.minutesPerWeek)
    .filter((minutes) => minutes !== undefined)
  return weeks.length === 0 ? undefined : Math.round(weeks.reduce((sum, week) => sum + week, 0) / WORKDAYS_PER_WEEK)
}
