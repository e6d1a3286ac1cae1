import { describe, expect, it } from 'vitest'
import type { CalendarYear, DayClass } from '../../../src/core/calendar/day-class'
import {
  calendarDayOf,
  calendarLookup,
  calendarSourceOf,
  countDaysOfMonth,
  dayClassOf,
  isCalendarProvisional,
} from '../../../src/core/calendar/day-class-of'
import { SHIPPED_CALENDAR_YEARS } from '../../../src/core/calendar/rates/calendar-years'
import type { Month } from '../../../src/core/kernel/local-day'
import { addMonths, daysOf, localDay, month, weekdayOf } from '../../../src/core/kernel/local-day'

function monthsOf(year: number): readonly Month[] {
  return Array.from({ length: 12 }, (_, index) => addMonths(month(`${year}-01`), index))
}

/** Copied from the notices: every day that differs from the weekend rule, and the weekend days inside a long break. */
const NOTICES: Record<number, Record<DayClass, string>> = {
  2025: {
    statutory: '01-01 01-28 01-29 01-30 01-31 04-04 05-01 05-02 05-31 10-01 10-02 10-03 10-06',
    rest: '02-01 02-02 02-03 02-04 04-05 04-06 05-03 05-04 05-05 06-01 06-02 10-04 10-05 10-07 10-08',
    workday: '01-26 02-08 04-27 09-28 10-11',
  },
  2026: {
    statutory: '01-01 02-16 02-17 02-18 02-19 04-05 05-01 05-02 06-19 09-25 10-01 10-02 10-03',
    rest: '01-02 01-03 02-15 02-20 02-21 02-22 02-23 04-04 04-06 05-03 05-04 05-05 06-20 06-21 09-26 09-27 10-04 10-05 10-06 10-07',
    workday: '01-04 02-14 02-28 05-09 09-20 10-10',
  },
}

describe.each([2025, 2026])('the calendar of %d', (year) => {
  it('classes every single day as the notice and the weekend rule say', () => {
    const special = new Map(
      Object.entries(NOTICES[year] ?? {}).flatMap(([dayClass, days]) =>
        days.split(' ').map((day) => [`${year}-${day}`, dayClass]),
      ),
    )
    const days = monthsOf(year).flatMap(daysOf)
    expect(days).toHaveLength(365)
    for (const day of days) {
      const expected = special.get(day) ?? (weekdayOf(day) >= 6 ? 'rest' : 'workday')
      expect([day, dayClassOf(day, [])]).toEqual([day, expected])
    }
  })

  it('has 248 work days, 13 statutory days and so 261 paid days', () => {
    const counts = monthsOf(year).map((value) => countDaysOfMonth(value, []))
    const work = counts.reduce((sum, count) => sum + count.workDays, 0)
    const statutory = counts.reduce((sum, count) => sum + count.statutoryDays, 0)
    const rest = counts.reduce((sum, count) => sum + count.restDays, 0)
    expect([work, statutory, work + statutory, rest]).toEqual([248, 13, 261, 104]) // 365 − 104 = 261
  })

  it('names each special day and comes from a numbered notice', () => {
    const shipped = SHIPPED_CALENDAR_YEARS.find((candidate) => candidate.year === year)
    expect(shipped?.days.every((special) => special.name.length >= 2)).toBe(true)
    expect(calendarSourceOf(year, [])).toMatch(/国办发明电〔202[45]〕\d+号/)
    expect(isCalendarProvisional(year, [])).toBe(false)
  })
})

describe('working and paid days by month', () => {
  it.each<[number, number[], number[], number[]]>([
    [
      2025,
      [19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23],
      [5, 0, 0, 1, 3, 0, 0, 0, 0, 4, 0, 0],
      [24, 19, 21, 23, 22, 20, 23, 21, 23, 22, 20, 23],
    ],
    [
      2026,
      [21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23],
      [1, 4, 0, 1, 2, 1, 0, 0, 1, 3, 0, 0],
      [22, 20, 22, 22, 21, 22, 23, 21, 23, 21, 21, 23],
    ],
  ])('of %d are work, statutory and work + statutory', (year, work, statutory, paid) => {
    const counts = monthsOf(year).map((value) => countDaysOfMonth(value, []))
    expect(counts.map((count) => count.workDays)).toEqual(work)
    expect(counts.map((count) => count.statutoryDays)).toEqual(statutory)
    expect(counts.map((count) => count.workDays + count.statutoryDays)).toEqual(paid)
  })
})

describe('edges of the calendar', () => {
  it('a statutory day stays statutory on a weekend, and the days around it are rest', () => {
    expect(weekdayOf(localDay('2026-10-03'))).toBe(6)
    expect(dayClassOf(localDay('2026-10-03'), [])).toBe('statutory')
    expect(dayClassOf(localDay('2026-10-04'), [])).toBe('rest')
    expect(calendarDayOf(localDay('2026-10-05'), [])?.name).toBe('补假')
    expect(calendarDayOf(localDay('2026-10-08'), [])).toBeUndefined()
  })

  it('a weekend turned into a work day is a work day', () => {
    expect(weekdayOf(localDay('2026-10-10'))).toBe(6)
    expect(dayClassOf(localDay('2026-10-10'), [])).toBe('workday')
  })

  it('2027 has its 13 statutory days, no swaps yet, and says so', () => {
    const counts = monthsOf(2027).map((value) => countDaysOfMonth(value, []))
    expect(counts.reduce((sum, count) => sum + count.statutoryDays, 0)).toBe(13)
    expect(
      ['2027-02-05', '2027-02-08', '2027-06-09', '2027-09-15'].map((day) => dayClassOf(localDay(day), [])),
    ).toEqual(Array(4).fill('statutory'))
    expect(dayClassOf(localDay('2027-02-09'), [])).toBe('workday')
    expect(isCalendarProvisional(2027, [])).toBe(true)
  })

  it('beyond the table only the weekend rule holds and the year is provisional', () => {
    expect(dayClassOf(localDay('2029-10-01'), [])).toBe('workday') // a Monday
    expect(dayClassOf(localDay('2029-10-06'), [])).toBe('rest') // a Saturday
    expect(isCalendarProvisional(2029, [])).toBe(true)
    expect(calendarSourceOf(2029, [])).toBeUndefined()
  })

  const own: CalendarYear = {
    year: 2027,
    source: '国务院办公厅通知（店主录入）',
    provisional: false,
    days: [
      { day: localDay('2027-02-09'), dayClass: 'rest', name: '调休放假' },
      { day: localDay('2027-02-20'), dayClass: 'workday', name: '调休上班' },
    ],
  }

  it("the owner's days win over the shipped ones and leave the others alone", () => {
    const lookup = calendarLookup([own])
    expect(lookup.dayClassOf(localDay('2027-02-09'))).toBe('rest')
    expect(lookup.dayClassOf(localDay('2027-02-20'))).toBe('workday')
    expect(lookup.dayClassOf(localDay('2027-02-08'))).toBe('statutory')
    expect(isCalendarProvisional(2027, [own])).toBe(false)
    expect(calendarSourceOf(2027, [own])).toBe(own.source)
  })

  it("an owner's year that is itself provisional settles nothing", () => {
    expect(isCalendarProvisional(2027, [{ ...own, provisional: true }])).toBe(true)
  })
})
