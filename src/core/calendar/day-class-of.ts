import type { LocalDay, Month } from '../kernel/local-day'
import { daysOf, weekdayOf } from '../kernel/local-day'
import type { CalendarDay, CalendarYear, DayClass } from './day-class'
import { SHIPPED_CALENDAR_YEARS } from './rates/calendar-years'

/** Answers for many days of one calendar: shipped years with the owner's days laid over them, day by day. */
export interface CalendarLookup {
  dayClassOf(day: LocalDay): DayClass
  /** The special day with its name, or undefined on an ordinary Mon–Fri or Sat–Sun. */
  calendarDayOf(day: LocalDay): CalendarDay | undefined
}

const SHIPPED_DAYS: ReadonlyMap<LocalDay, CalendarDay> = indexDays(SHIPPED_CALENDAR_YEARS)

function indexDays(years: readonly CalendarYear[]): ReadonlyMap<LocalDay, CalendarDay> {
  return new Map(years.flatMap((year) => year.days.map((special) => [special.day, special])))
}

export function calendarLookup(overrides: readonly CalendarYear[]): CalendarLookup {
  const own = indexDays(overrides)
  const calendarDayOf = (day: LocalDay): CalendarDay | undefined => own.get(day) ?? SHIPPED_DAYS.get(day)
  return { calendarDayOf, dayClassOf: (day) => calendarDayOf(day)?.dayClass ?? weekendRule(day) }
}

/** Outside the table: Monday to Friday work, Saturday and Sunday rest. */
function weekendRule(day: LocalDay): DayClass {
  return weekdayOf(day) >= 6 ? 'rest' : 'workday'
}

/** What the day is for pay. `overrides` are the owner's own calendar years; a day in them wins over the shipped one. */
export function dayClassOf(day: LocalDay, overrides: readonly CalendarYear[]): DayClass {
  return calendarLookup(overrides).dayClassOf(day)
}
export function calendarDayOf(day: LocalDay, overrides: readonly CalendarYear[]): CalendarDay | undefined {
  return calendarLookup(overrides).calendarDayOf(day)
}

/**
 * True while the State Council's arrangement of the year is in neither table: days swapped with weekends are unknown.
 * An owner's year that is not provisional settles it.
 */
export function isCalendarProvisional(year: number, overrides: readonly CalendarYear[]): boolean {
  const known = [...overrides, ...SHIPPED_CALENDAR_YEARS].filter((candidate) => candidate.year === year)
  return !known.some((candidate) => !candidate.provisional)
}
/** Where the year's calendar comes from, the owner's own first; undefined outside both tables. */
export function calendarSourceOf(year: number, overrides: readonly CalendarYear[]): string | undefined {
  return [...overrides, ...SHIPPED_CALENDAR_YEARS].find((candidate) => candidate.year === year)?.source
}

export interface MonthDayCounts {
  /** Mon–Fri after the swaps: default duty days of office staff. */
  readonly workDays: number
  /** The 300 % days lying in the month, weekend ones included. */
  readonly statutoryDays: number
  readonly restDays: number
}
/** Days of a calendar month by class. `workDays + statutoryDays` are its paid days (人社部发〔2025〕2号: 261 a year). */
export function countDaysOfMonth(value: Month, overrides: readonly CalendarYear[]): MonthDayCounts {
  const lookup = calendarLookup(overrides)
  const counts = { workday: 0, statutory: 0, rest: 0 }
  for (const day of daysOf(value)) counts[lookup.dayClassOf(day)] += 1
  return { workDays: counts.workday, statutoryDays: counts.statutory, restDays: counts.rest }
}
