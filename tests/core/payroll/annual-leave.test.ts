import { describe, expect, it } from 'vitest'
import { localDay } from '../../../src/core/kernel/local-day'
import {
  annualLeaveDaysOfYear,
  daysElapsedInYear,
  daysLeftInYear,
  fullAnnualLeaveDays,
  leaverAnnualLeaveDays,
  proratedAnnualLeaveDays,
  serviceYearsOn,
  unusedAnnualLeavePayFen,
} from '../../../src/core/payroll/annual-leave'
import { yuan } from './payslip-case'

const DAY = localDay('2026-06-15')

describe('annual leave', () => {
  it.each([
    [0, 0],
    [1, 5],
    [9, 5],
    [10, 10],
    [19, 10],
    [20, 15],
    [40, 15],
  ])('%i years of service bring %i days', (years, days) => {
    expect(fullAnnualLeaveDays(years, DAY)).toBe(days)
  })
  it.each([
    [72, 5, 0], // 360 ÷ 365
    [73, 5, 1], // exactly 1
    [145, 5, 1],
    [146, 5, 2],
    [365, 5, 5],
    [366, 5, 5],
    [184, 10, 5], // 5.04
  ])('%i calendar days of a full %i: %i whole days', (calendarDays, full, want) => {
    expect(proratedAnnualLeaveDays(calendarDays, full, DAY)).toBe(want)
  })
  it.each([
    ['2026-07-01', 184],
    ['2026-12-31', 1],
    ['2028-01-01', 366],
  ])('from %s there are %i days left in the year', (day, want) => {
    expect(daysLeftInYear(localDay(day))).toBe(want)
  })
  it('a leaver’s days run up to the last day, and days taken too many are not claimed back', () => {
    expect(daysElapsedInYear(localDay('2026-03-14'))).toBe(73)
    expect(leaverAnnualLeaveDays(73, 5, 0, DAY)).toBe(1)
    expect(leaverAnnualLeaveDays(73, 5, 3, DAY)).toBe(0)
  })
  it.each([
    ['2016-06-15', '2026-06-14', 9],
    ['2016-06-15', '2026-06-15', 10],
  ])('service from %s is on %s %i whole years', (from, day, years) => {
    expect(serviceYearsOn(localDay(from), localDay(day))).toBe(years)
  })
})

describe('days of a year with this employer', () => {
  const of = (year: number, serviceFrom: string, hiredOn: string, leftOn?: string) =>
    annualLeaveDaysOfYear({
      year,
      serviceFrom: localDay(serviceFrom),
      hiredOn: localDay(hiredOn),
      ...(leftOn === undefined ? {} : { leftOn: localDay(leftOn) }),
    })
  it.each([
    ['a whole year', of(2026, '2020-01-01', '2024-01-01'), 5],
    ['a whole leap year', of(2028, '2020-01-01', '2024-01-01'), 5],
    ['hired in July with earlier service', of(2026, '2010-01-01', '2026-07-01'), 5], // 184 × 10 ÷ 365
    ['left in March', of(2026, '2020-01-01', '2024-01-01', '2026-03-14'), 1], // 73 × 5 ÷ 365
    // first job: entitled from 2026-07-01, the day of the first full year: 184 × 5 ÷ 365 = 2.52
    ['the first year of work ends in it', of(2026, '2025-07-01', '2025-07-01'), 2],
    // ten years on 1 October: (273 × 5 + 92 × 10) ÷ 365 = 6.26
    ['ten years of service are reached in it', of(2026, '2016-10-01', '2020-01-01'), 6],
    ['gone before it', of(2026, '2016-10-01', '2020-01-01', '2025-12-31'), 0],
    ['not yet hired', of(2026, '2016-10-01', '2027-01-01'), 0],
    ['began on a 29 February', of(2026, '2016-02-29', '2020-01-01'), 9], // (59 × 5 + 306 × 10) ÷ 365 = 9.19
  ])('%s', (_title, days, want) => {
    expect(days).toBe(want)
  })
})

describe('unused leave', () => {
  it('is paid at twice the average day on top of the ordinary wage', () => {
    // average 8 700 ÷ 21.75 = 400 × 3 days × 200 %
    expect(unusedAnnualLeavePayFen([yuan(8000), yuan(9400)], yuan(0), 3, DAY)).toBe(yuan(2400))
  })
  it('counts bonuses, and with no wage there is nothing to average', () => {
    expect(unusedAnnualLeavePayFen([yuan(8000), yuan(8000)], yuan(1400), 3, DAY)).toBe(yuan(2400))
    expect(unusedAnnualLeavePayFen([], yuan(0), 3, DAY)).toBe(0)
  })
})
