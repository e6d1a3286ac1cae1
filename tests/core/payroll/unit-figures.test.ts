import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fen, roundFen } from '../../../src/core/kernel/fen'
import { localDay } from '../../../src/core/kernel/local-day'
import { percent } from '../../../src/core/kernel/ppm'
import { clampBase, contributionFen } from '../../../src/core/payroll/contribution-amounts'
import { damageCapFen } from '../../../src/core/payroll/damage-cap'
import { latenessSumFen } from '../../../src/core/payroll/lateness-sum'
import { checkMinimumWage } from '../../../src/core/payroll/minimum-wage-check'
import { overtimePayFen } from '../../../src/core/payroll/overtime-pay'
import { EXAMPLE_LATENESS_TABLE } from '../../../src/core/payroll/rates/lateness-table'
import { dayWage, hourWage } from '../../../src/core/payroll/unit-wage'
import { yuan } from './payslip-case'

const DAY = localDay('2026-06-15')

describe('day wage, hour wage and overtime', () => {
  it('are exact until they are paid', () => {
    expect(roundFen(dayWage(yuan(1500), DAY))).toBe(6897) // 68.9655…
    expect(roundFen(hourWage(yuan(1500), DAY))).toBe(862) // 8.6206…, never 9.00
  })
  it.each([
    [21_750, 60, 150, 187.5], // 125 × 1 × 1.5
    [21_750, 60, 200, 250],
    [21_750, 60, 300, 375],
    [5000, 150, 150, 107.76], // 5 000 ÷ 174 × 2.5 × 1.5 = 107.758…
    [5000, 0, 150, 0],
  ])('%d a month, %i minutes at %i %%: %d', (month, minutes, percentage, want) => {
    expect(overtimePayFen(hourWage(yuan(month), DAY), minutes, percentage)).toBe(yuan(want))
  })
  it('hours are summed before they are multiplied: three times 20 minutes are one hour', () => {
    // 5 000 ÷ 174 = 28.735…: the hour at 150 % is 43.10, three rounded thirds would be 14.37 × 3 = 43.11
    expect(overtimePayFen(hourWage(yuan(5000), DAY), 60, 150)).toBe(4310)
    expect(3 * overtimePayFen(hourWage(yuan(5000), DAY), 20, 150)).toBe(4311)
  })
})

describe('contributions', () => {
  const limits = { floorFen: yuan(7546), capFen: yuan(37_731) }
  it.each([
    [7545.99, 7546],
    [7546, 7546],
    [20_000, 20_000],
    [37_731, 37_731],
    [37_731.01, 37_731],
  ])('a declared base of %d counts as %d', (declared, base) => {
    expect(clampBase(yuan(declared), limits)).toBe(yuan(base))
  })
  it('a city without limits takes the base as it is', () => {
    expect(clampBase(yuan(1), {})).toBe(yuan(1))
  })
  it.each([
    ['fen', 'half-up', 188.66], // 188.655
    ['fen', 'down', 188.65],
    ['fen', 'up', 188.66],
    ['jiao', 'half-up', 188.7],
    ['jiao', 'down', 188.6],
    ['yuan', 'half-up', 189],
    ['yuan', 'down', 188],
    ['yuan', 'up', 189],
  ] as const)('37 731 × 0.5 %% rounded to %s %s is %d', (unit, mode, want) => {
    expect(contributionFen(yuan(37_731), percent('0.5'), { unit, mode })).toBe(yuan(want))
  })
  it('half a yuan goes up, and a fixed sum comes on top', () => {
    expect(contributionFen(yuan(10_010), percent('5'), { unit: 'yuan', mode: 'half-up' })).toBe(yuan(501)) // 500.50
    expect(contributionFen(yuan(10_000), percent('2'), { unit: 'fen', mode: 'half-up' }, yuan(3))).toBe(yuan(203))
  })
})

describe('limits', () => {
  it.each([
    // wage, minimum wage, cap: the smaller of 20 % and what is above the minimum
    [3000, 2000, 600],
    [2500, 2000, 500], // both are 500
    [2400, 2000, 400],
    [2000, 2000, 0],
    [1500, 2000, 0],
    [3000, 0, 600],
  ])('damage from a wage of %d over a minimum of %d: at most %d', (wage, minimum, cap) => {
    expect(damageCapFen(yuan(wage), yuan(minimum), DAY)).toBe(yuan(cap))
  })
  it('after damage the minimum wage and four fifths of the wage are left, whatever the wage', () => {
    const amount = fc.integer({ min: 0, max: 3_000_000 }).map((n) => fen(n))
    fc.assert(
      fc.property(amount, amount, (wage, minimum) => {
        const left = wage - damageCapFen(wage, minimum, DAY)
        expect(left).toBeGreaterThanOrEqual(Math.min(wage, minimum))
        expect(left * 5).toBeGreaterThanOrEqual(wage * 4 - 3) // rounding of the fifth
      }),
    )
  })
  it.each([
    [2740, 0, true, true],
    [2739.99, 0, true, false],
    [3715.3, 975.3, true, true], // exactly the minimum after contributions
    [3715.29, 975.3, true, false],
    [2740, 975.3, false, true], // contributions are part of it
  ])('wage %d, contributions %d, kept out %s: enough %s', (counted, contributions, excludesContributions, ok) => {
    const check = {
      countedFen: yuan(counted),
      contributionsFen: yuan(contributions),
      excludesContributions,
      minimumFen: yuan(2740),
    }
    expect(checkMinimumWage(check).ok).toBe(ok)
  })
  it.each([
    [0, 0],
    [4, 4],
    [5, 10],
    [10, 10],
    [11, 30],
    [30, 30],
    [31, 50],
  ])('a table of sums takes for %i minutes %d', (minutes, want) => {
    expect(latenessSumFen(minutes, EXAMPLE_LATENESS_TABLE[0]?.value ?? [])).toBe(yuan(want))
  })
})
