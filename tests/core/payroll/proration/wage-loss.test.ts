import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scaleFen } from '../../../../src/core/kernel/fen'
import type { Fraction } from '../../../../src/core/kernel/fraction'
import { compareFractions, fraction, ONE, plus, ZERO } from '../../../../src/core/kernel/fraction'
import type { ProrationMethod } from '../../../../src/core/payroll/pay-terms'
import type { DayCounts } from '../../../../src/core/payroll/proration/pay-day'
import type { MissedDays } from '../../../../src/core/payroll/proration/wage-loss'
import { MISSED_REASONS, remainingShare, wageLoss } from '../../../../src/core/payroll/proration/wage-loss'
import { yuan } from '../payslip-case'

const PAY_DAYS = fraction(87, 4) // 21.75
const NOTHING: MissedDays = {
  'not-employed': ZERO,
  absence: ZERO,
  'late-early': ZERO,
  'unpaid-leave': ZERO,
  'sick-leave': ZERO,
}

function counts(
  paidDays: number,
  employedPaidDays = paidDays,
  calendarDays = 31,
  employedCalendarDays = calendarDays,
): DayCounts {
  return { paidDays, employedPaidDays, calendarDays, employedCalendarDays }
}
/** What is left of a wage of 6,000 in a month of `paidDays` when `absent` days are missed. */
function left(method: ProrationMethod, paidDays: number, absent: number): number {
  const loss = wageLoss(method, counts(paidDays), { ...NOTHING, absence: fraction(absent) }, PAY_DAYS)
  return scaleFen(yuan(6000), remainingShare(loss, ONE)) / 100
}

describe('a wage of 6,000 when days are missed', () => {
  it.each([
    // 23 paid days (2026-07), 3 missed: the worked figures of the rule book
    ['deduct-21.75', 23, 3, 5172.41], // 6 000 − 6 000/21.75 × 3
    ['pay-21.75', 23, 3, 5517.24], // 6 000/21.75 × 20
    ['due-days', 23, 3, 5217.39], // 6 000 × 20/23
    ['calendar-days', 23, 3, 5419.35], // 6 000 × 28/31
    ['balanced', 23, 3, 5172.41], // 3 ≤ 11.5: deduct
    // nothing missed: the full wage in a long and in a short month
    ['deduct-21.75', 23, 0, 6000],
    ['pay-21.75', 23, 0, 6000],
    ['pay-21.75', 20, 0, 6000], // not 6 000/21.75 × 20
    ['due-days', 20, 0, 6000],
    ['balanced', 20, 0, 6000],
    // 22 of 23 days present: 正算 gives more than 21.75 days, and is cut to the wage
    ['pay-21.75', 23, 1, 6000],
    ['deduct-21.75', 23, 1, 5724.14],
    // everything missed: nothing is left, and never less than nothing
    ['deduct-21.75', 23, 23, 0],
    ['pay-21.75', 23, 23, 0],
    ['due-days', 23, 23, 0],
    // a short month: 20 days missed at 1/21.75 would leave something
    ['deduct-21.75', 20, 20, 482.76], // 6 000 − 6 000/21.75 × 20
    ['balanced', 20, 20, 0], // more than half: 正算 of no day
    // both sides of half of 22 days
    ['balanced', 22, 11, 2965.52], // 6 000 − 6 000/21.75 × 11
    ['balanced', 22, 12, 2758.62], // 6 000/21.75 × 10
  ] as const)('%s, %i paid days, %i missed: %d', (method, paidDays, absent, want) => {
    expect(left(method, paidDays, absent)).toBe(want)
  })
  it('a month without a paid day costs nothing', () => {
    expect(left('due-days', 0, 0)).toBe(6000)
  })
})

describe('days outside employment', () => {
  it('count in paid days, or in calendar days where the shop counts by those', () => {
    const missed = { ...NOTHING, 'not-employed': fraction(11) }
    const month = counts(21, 10, 31, 15)
    const share = (method: ProrationMethod) => wageLoss(method, month, missed, PAY_DAYS).shares['not-employed']
    expect(share('due-days')).toEqual(fraction(11, 21))
    expect(share('calendar-days')).toEqual(fraction(16, 31))
    expect(share('deduct-21.75')).toEqual(fraction(44, 87)) // 11 ÷ 21.75
  })
})

it('sick days cost only their unpaid part', () => {
  const loss = wageLoss('due-days', counts(20), { ...NOTHING, 'sick-leave': fraction(5) }, PAY_DAYS)
  expect(remainingShare(loss, fraction(1, 5))).toEqual(fraction(19, 20)) // 1 − 5/20 × 0.2
})

describe('properties of every method', () => {
  const method = fc.constantFrom<ProrationMethod>('deduct-21.75', 'pay-21.75', 'due-days', 'calendar-days', 'balanced')
  const days = fc.integer({ min: 0, max: 480 * 12 }).map((minutes) => fraction(minutes, 480))
  const missed = fc.record({ absence: days, 'late-early': days, 'unpaid-leave': days, 'sick-leave': days })
  const sum = (values: readonly Fraction[]) => values.reduce((total, value) => plus(total, value), ZERO)
  it('the shares are never negative and together never more than the wage', () => {
    fc.assert(
      fc.property(method, fc.integer({ min: 1, max: 27 }), missed, (of, paidDays, rows) => {
        const { shares } = wageLoss(of, counts(paidDays), { ...NOTHING, ...rows }, PAY_DAYS)
        for (const reason of MISSED_REASONS) expect(compareFractions(shares[reason], ZERO)).toBeGreaterThanOrEqual(0)
        expect(compareFractions(sum(Object.values(shares)), ONE)).toBeLessThanOrEqual(0)
      }),
    )
  })
  it('missing more never leaves more', () => {
    const single = method.filter((of) => of !== 'balanced') // it may gain where it changes from one way to the other
    fc.assert(
      fc.property(single, fc.integer({ min: 1, max: 27 }), days, days, (of, paidDays, a, b) => {
        const share = (absence: Fraction) =>
          remainingShare(wageLoss(of, counts(paidDays), { ...NOTHING, absence }, PAY_DAYS), ONE)
        expect(compareFractions(share(plus(a, b)), share(a))).toBeLessThanOrEqual(0)
      }),
    )
  })
})
