import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LocalDay } from '../../../src/core/kernel/local-day'
import {
  addDays,
  addMonths,
  addMonthsToDay,
  dayFromSpreadsheetSerial,
  dayOfMonth,
  daysBetween,
  daysInMonth,
  daysOf,
  firstDayOf,
  isLocalDay,
  isMonth,
  lastDayOf,
  localDay,
  localDayOfInstant,
  month,
  monthNumberOf,
  monthOf,
  monthsBetween,
  weekdayOf,
  wholeMonthsBetween,
  yearOf,
} from '../../../src/core/kernel/local-day'

const EPOCH = localDay('1970-01-01')
const anyDay = fc.integer({ min: -10_000, max: 60_000 }).map((offset) => addDays(EPOCH, offset))
const anyMonth = fc
  .tuple(fc.integer({ min: 1950, max: 2100 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => month(`${year}-${String(number).padStart(2, '0')}`))

describe('LocalDay', () => {
  it.each(['2026-02-28', '2024-02-29', '2000-02-29', '2026-12-31'])('%s is a day', (text) => {
    expect(localDay(text)).toBe(text)
  })

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '26-01-01',
    '',
    '2026-01-01T00:00',
  ])('%j is no day', (text) => {
    expect(isLocalDay(text)).toBe(false)
    expect(() => localDay(text)).toThrow(RangeError)
  })

  it.each<[string, number, string]>([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-15', 0, '2026-03-15'],
  ])('%s plus %d days is %s', (from, days, to) => {
    expect(addDays(localDay(from), days)).toBe(to)
    expect(daysBetween(localDay(from), localDay(to))).toBe(days)
  })

  it('knows weekdays: 2026-10-01 is a Thursday, 1969-12-28 a Sunday', () => {
    expect(weekdayOf(localDay('2026-10-01'))).toBe(4)
    expect(weekdayOf(localDay('1970-01-01'))).toBe(4)
    expect(weekdayOf(localDay('1969-12-28'))).toBe(7)
    expect(weekdayOf(localDay('2026-11-23'))).toBe(1)
  })

  it('day arithmetic goes there and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (day, days) => {
        const other = addDays(day, days)
        expect(addDays(other, -days)).toBe(day)
        expect(daysBetween(day, other)).toBe(days)
        expect(other > day).toBe(days > 0)
        expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day))
      }),
    )
  })

  it('takes day, month and year apart', () => {
    const day = localDay('2026-07-09')
    expect([yearOf(day), monthNumberOf(day), dayOfMonth(day), monthOf(day)]).toEqual([2026, 7, 9, '2026-07'])
  })

  it('makes the day of an instant in the time zone of the machine', () => {
    // tests run in Asia/Shanghai: 15:59:59Z is still the 23rd, 16:00:00Z is the 24th
    expect(localDayOfInstant(Date.parse('2026-11-23T15:59:59Z'))).toBe('2026-11-23')
    expect(localDayOfInstant(Date.parse('2026-11-23T16:00:00Z'))).toBe('2026-11-24')
  })

  it.each<[number, LocalDay | undefined]>([
    [46_023, localDay('2026-01-01')],
    [46_023.75, localDay('2026-01-01')],
    [32_874, localDay('1990-01-01')],
    [32_873, undefined],
    [73_415, localDay('2100-12-31')],
    [73_416, undefined],
    [202_601, undefined],
  ])('spreadsheet serial %d', (serial, day) => {
    expect(dayFromSpreadsheetSerial(serial)).toBe(day)
  })
  it('older spreadsheet serials are days only where they are asked for', () => {
    expect(dayFromSpreadsheetSerial(32_245)).toBeUndefined()
    expect(dayFromSpreadsheetSerial(32_245, 7_306)).toBe('1988-04-12')
    expect(dayFromSpreadsheetSerial(7_305, 7_306)).toBeUndefined()
  })
})

describe('Month', () => {
  it('accepts 01 to 12 only', () => {
    expect(['2026-01', '2026-12'].every(isMonth)).toBe(true)
    expect(['2026-00', '2026-13', '2026-1', '2026-01-01', ''].some(isMonth)).toBe(false)
    expect(() => month('2026-13')).toThrow(RangeError)
  })

  it.each<[string, number, string]>([
    ['2026-01', 28 + 3, '31'],
    ['2026-02', 28, '28'],
    ['2024-02', 29, '29'],
    ['2026-04', 30, '30'],
    ['2026-12', 31, '31'],
  ])('%s has %d days', (value, days, last) => {
    expect(daysInMonth(month(value))).toBe(days)
    expect(lastDayOf(month(value))).toBe(`${value}-${last}`)
  })

  it.each<[string, number, string]>([
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-05', 0, '2026-05'],
    ['2026-05', -29, '2023-12'],
    ['2026-05', 20, '2028-01'],
  ])('%s plus %d months is %s', (from, months, to) => {
    expect(addMonths(month(from), months)).toBe(to)
    expect(monthsBetween(month(from), month(to))).toBe(months)
  })

  it('lists every day of the month once and in order', () => {
    fc.assert(
      fc.property(anyMonth, (value) => {
        const days = daysOf(value)
        expect(days).toHaveLength(daysInMonth(value))
        expect(days[0]).toBe(firstDayOf(value))
        expect(days.at(-1)).toBe(lastDayOf(value))
        expect(days.every((day, index) => monthOf(day) === value && dayOfMonth(day) === index + 1)).toBe(true)
        expect(addDays(lastDayOf(value), 1)).toBe(firstDayOf(addMonths(value, 1)))
      }),
    )
  })

  it('month arithmetic goes there and back', () => {
    fc.assert(
      fc.property(anyMonth, fc.integer({ min: -600, max: 600 }), (value, months) => {
        expect(addMonths(addMonths(value, months), -months)).toBe(value)
        expect(monthsBetween(value, addMonths(value, months))).toBe(months)
      }),
    )
  })
})

describe('months from a day', () => {
  it.each([
    ['2026-01-15', 1, '2026-02-15'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s plus %d months is %s', (from, months, to) => {
    expect(addMonthsToDay(localDay(from), months)).toBe(to)
  })
  it.each([
    ['2026-01-01', '2026-01-31', 0],
    ['2026-01-01', '2026-02-01', 1],
    ['2026-01-31', '2026-02-28', 1],
    ['2026-01-31', '2026-03-30', 1],
    ['2025-03-15', '2026-03-14', 11],
    ['2025-03-15', '2026-03-15', 12],
    ['2026-05-01', '2026-04-30', 0],
  ])('from %s to %s there are %d whole months', (from, to, months) => {
    expect(wholeMonthsBetween(localDay(from), localDay(to))).toBe(months)
  })
  it('agree: after n months at least n have passed, and never n + 1', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 400 }), (day, months) => {
        expect(wholeMonthsBetween(day, addMonthsToDay(day, months))).toBe(months)
      }),
    )
  })
})
