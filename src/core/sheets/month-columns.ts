import type { CalendarYear } from '../calendar/day-class'
import { calendarLookup, isCalendarProvisional } from '../calendar/day-class-of'
import type { LocalDay, Month } from '../kernel/local-day'
import { dayOfMonth, daysOf, yearOf } from '../kernel/local-day'
import { attendanceSheetText } from '../text/attendance-sheet-text'
import { dayText, weekdayText } from '../text/time-text'
import { textCell } from './cell'
import type { CellModel, StyleId } from './workbook-model'

/** A day as the head of a column. */
export interface DayColumn {
  readonly day: LocalDay
  readonly number: string
  readonly weekday: string
  readonly tone?: 'weekend' | 'statutory'
}

/** The days of a month with the tone of their column: what is a rest day for the calendar looks like a weekend. */
export function dayColumnsOf(month: Month, calendar: readonly CalendarYear[]): readonly DayColumn[] {
  const lookup = calendarLookup(calendar)
  return daysOf(month).map((day) => {
    const base = { day, number: String(dayOfMonth(day)), weekday: weekdayText(day) }
    switch (lookup.dayClassOf(day)) {
      case 'statutory':
        return { ...base, tone: 'statutory' }
      case 'rest':
        return { ...base, tone: 'weekend' }
      case 'workday':
        return base
    }
  })
}

export function dayHeadCells(columns: readonly DayColumn[], label: 'number' | 'weekday'): readonly CellModel[] {
  return columns.map((column) => textCell(column[label], column.tone ? `head-${column.tone}` : 'head'))
}
export function markStyleOf(column: DayColumn): StyleId {
  return column.tone ? `mark-${column.tone}` : 'mark'
}

/** Lines under the table: the statutory holidays by name, and a warning while the year's arrangement is not known. */
export function calendarNotes(month: Month, calendar: readonly CalendarYear[]): readonly string[] {
  const lookup = calendarLookup(calendar)
  const holidays = daysOf(month)
    .map((day) => lookup.calendarDayOf(day))
    .filter((special) => special?.dayClass === 'statutory')
    .map((special) => (special ? `${dayText(special.day)}${special.name}` : ''))
  return [
    ...(holidays.length > 0 ? [attendanceSheetText.holidays(holidays.join('、'))] : []),
    ...(isCalendarProvisional(yearOf(month), calendar) ? [attendanceSheetText.provisional(yearOf(month))] : []),
  ]
}
