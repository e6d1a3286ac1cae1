import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fen } from '../../../../src/core/kernel/fen'
import { fen, roundFen } from '../../../../src/core/kernel/fen'
import { ONE, plus, ZERO } from '../../../../src/core/kernel/fraction'
import type { PayTerms } from '../../../../src/core/payroll/pay-terms'
import { blend, termsOn, termsParts } from '../../../../src/core/payroll/proration/blend-terms'
import { countDays } from '../../../../src/core/payroll/proration/pay-day'
import { day, JULY, MAY, monthlyScheme, officeDays, terms } from '../payslip-case'

const baseOf = ({ scheme }: PayTerms): Fen => (scheme.kind === 'monthly' ? scheme.baseFen : fen(0))

describe('terms that change within a month', () => {
  it('are weighted by the paid days each covers', () => {
    // July 2026: 23 work days; from the 16th (a Thursday) on 12 of them. (5 000 × 11 + 6 000 × 12) ÷ 23 = 5 521.739…
    const parts = termsParts(
      [terms(monthlyScheme(5000)), terms(monthlyScheme(6000), '2026-07-16')],
      officeDays(JULY),
      'any',
    )
    expect(parts.map((part) => part.days)).toEqual([11, 12])
    expect(roundFen(blend(parts, baseOf))).toBe(552_174)
  })
  it('by calendar days where the shop counts by those', () => {
    const scheme = (base: number) => monthlyScheme(base, { proration: 'calendar-days' })
    const parts = termsParts([terms(scheme(5000)), terms(scheme(6000), '2026-07-16')], officeDays(JULY), 'any')
    expect(parts.map((part) => part.days)).toEqual([15, 16])
  })
  it('a change on the first of the month is no change within it', () => {
    const rows = [terms(monthlyScheme(5000)), terms(monthlyScheme(6000), '2026-07-01')]
    expect(termsParts(rows, officeDays(JULY), 'any')).toHaveLength(1)
    expect(
      termsParts([terms(monthlyScheme(5000)), terms(monthlyScheme(6000), '2026-08-01')], officeDays(JULY), 'any').map(
        (part) => baseOf(part.terms),
      ),
    ).toEqual([500_000])
  })
  it('days before the first row belong to it', () => {
    const rows = [terms(monthlyScheme(5000), '2026-07-10')]
    expect(termsParts(rows, officeDays(JULY), 'any').map((part) => part.days)).toEqual([23])
    expect(termsOn(rows, day('2026-07-01'))).toBe(rows[0])
  })
  it('only days of employment count, and a month of rest days takes the last row', () => {
    const rows = [terms(monthlyScheme(5000)), terms(monthlyScheme(6000), '2026-05-31')]
    expect(termsParts(rows, officeDays(MAY, '2026-05-28', '2026-05-29'), 'any').map((part) => part.days)).toEqual([2])
    // 30 and 31 May 2026 are a weekend
    expect(
      termsParts(rows, officeDays(MAY, '2026-05-30'), 'any').map((part) => [part.days, baseOf(part.terms)]),
    ).toEqual([[0, 600_000]])
    expect(termsParts(rows, officeDays(MAY, '2027-01-01'), 'any')).toEqual([])
  })
  it('the parts are shares of 1, whenever the rows begin', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 5 }), (starts) => {
        const rows = [...new Set(starts)].map((start) =>
          terms(monthlyScheme(5000 + start), `2026-07-${String(start).padStart(2, '0')}`),
        )
        const parts = termsParts(rows, officeDays(JULY), 'any')
        expect(parts.reduce((sum, part) => plus(sum, part.share), ZERO)).toEqual(ONE)
      }),
    )
  })
})

it('counts the paid and calendar days of a month and of employment in it', () => {
  // May 2026: 19 work days + 05-01 and 05-02; from the 18th on 10 work days in 14 days
  expect(countDays(officeDays(MAY, '2026-05-18'))).toEqual({
    paidDays: 21,
    employedPaidDays: 10,
    calendarDays: 31,
    employedCalendarDays: 14,
  })
})
