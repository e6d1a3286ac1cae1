import { describe, expect, it } from 'vitest'
import { localDay, month } from '../../../../src/core/kernel/local-day'
import type { TaxProfile } from '../../../../src/core/payroll/pay-terms'
import type { Payslip, TaxCumulative } from '../../../../src/core/payroll/payslip'
import { NO_TAX_YET } from '../../../../src/core/payroll/tax/cumulative-tax'
import { taxBefore } from '../../../../src/core/payroll/tax/tax-before'
import { MEMBER, yuan } from '../payslip-case'

const HIRED = localDay('2023-03-01')
const CHAIN: TaxCumulative = { ...NO_TAX_YET, months: 3, incomeFen: yuan(30_000), withheldFen: yuan(450) }
const OPENING: TaxCumulative = { ...NO_TAX_YET, months: 4, incomeFen: yuan(44_000), withheldFen: yuan(700) }

function profile(throughMonth: string): TaxProfile {
  return {
    memberId: MEMBER,
    year: 2026,
    specialDeductions: [],
    firstJobOfYear: false,
    deductSixtyThousand: false,
    opening: { ...OPENING, throughMonth: month(throughMonth) },
  }
}
function previous(of: string, closed: boolean, warnings: Payslip['warnings'] = []) {
  const zero = yuan(0)
  return {
    month: month(of),
    closed,
    payslip: { cumulative: CHAIN, carried: { damageFen: zero, commissionFen: zero, shortageFen: zero }, warnings },
  }
}

describe('where the year’s tax stood before the month', () => {
  it('starts anew in January, whatever December was', () => {
    const found = taxBefore(month('2026-01'), HIRED, undefined, previous('2025-12', true))
    expect(found).toEqual({ before: NO_TAX_YET, monthsAdded: 1, from: 'start', openingMissing: false })
  })
  it('goes on from the month before', () => {
    expect(taxBefore(month('2026-04'), HIRED, undefined, previous('2026-03', false))).toMatchObject({
      before: CHAIN,
      monthsAdded: 1,
    })
  })
  it('counts the months of a gap: employed, though nothing was computed', () => {
    expect(taxBefore(month('2026-06'), HIRED, undefined, previous('2026-03', true)).monthsAdded).toBe(3)
  })
  it('counts no month before the person came (back)', () => {
    expect(taxBefore(month('2026-06'), localDay('2026-05-20'), undefined, previous('2026-03', true)).monthsAdded).toBe(
      2,
    )
  })
  it.each([
    ['an opening that reaches further than the chain', '2026-04', previous('2026-03', true), 'opening'],
    ['an opening of the same month as a computed one', '2026-03', previous('2026-03', false), 'opening'],
    ['an opening of the same month as a closed one', '2026-03', previous('2026-03', true), 'previous-payslip'],
    ['an opening older than the chain', '2026-02', previous('2026-03', false), 'previous-payslip'],
    ['an opening of the month itself', '2026-05', undefined, 'start'],
    ['an opening of last year', '2025-12', undefined, 'start'],
    ['an opening alone', '2026-04', undefined, 'opening'],
  ] as const)('%s: %s', (_title, through, chain, from) => {
    expect(taxBefore(month('2026-05'), HIRED, profile(through), chain).from).toBe(from)
  })
  it('misses an opening only where earlier months of the year exist', () => {
    const missing = (of: string, hiredOn: string) =>
      taxBefore(month(of), localDay(hiredOn), undefined, undefined).openingMissing
    expect(missing('2026-05', '2026-04-30')).toBe(true)
    expect(missing('2026-05', '2026-05-01')).toBe(false) // came this month: nothing before
    expect(missing('2026-01', '2020-01-01')).toBe(false) // January starts anew
  })
  it('keeps missing it in the months that follow', () => {
    const found = taxBefore(
      month('2026-04'),
      HIRED,
      undefined,
      previous('2026-03', false, [{ code: 'no-tax-opening' }]),
    )
    expect(found.openingMissing).toBe(true)
    expect(
      taxBefore(month('2026-05'), HIRED, profile('2026-04'), previous('2026-03', false, [{ code: 'no-tax-opening' }]))
        .openingMissing,
    ).toBe(false)
  })
})
