import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fen } from '../../../../src/core/kernel/fen'
import { fen } from '../../../../src/core/kernel/fen'
import { localDay } from '../../../../src/core/kernel/local-day'
import type { BasicDeductionKind } from '../../../../src/core/payroll/tax/cumulative-tax'
import { basicDeductionFen, cumulativeWithholding, NO_TAX_YET } from '../../../../src/core/payroll/tax/cumulative-tax'
import type { TaxCumulative } from '../../../../src/core/payroll/payslip'
import { yuan } from '../payslip-case'

interface Wages {
  readonly incomes: readonly number[]
  readonly contributions?: number
  readonly special?: number
  readonly kind?: BasicDeductionKind
  readonly firstMonth?: number
}
/** Tax of each month in yuan, one after another from `firstMonth`. */
function withheld({
  incomes,
  contributions = 0,
  special = 0,
  kind = 'months-employed',
  firstMonth = 1,
}: Wages): readonly number[] {
  let before: TaxCumulative = NO_TAX_YET
  return incomes.map((income, index) => {
    const result = cumulativeWithholding({
      day: localDay(`2026-${String(firstMonth + index).padStart(2, '0')}-28`),
      before,
      monthsAdded: 1,
      basicDeduction: kind,
      incomeFen: yuan(income),
      contributionsFen: yuan(contributions),
      specialDeductionsFen: yuan(special),
    })
    before = result.cumulative
    return result.taxFen / 100
  })
}

describe('cumulative withholding', () => {
  it.each([
    // 41 000 − 5 000 = 36 000 × 3 % = 1 080: the bound belongs to the lower bracket
    ['at 36,000', [41_000], [1080]],
    // 36 000.10 × 10 % − 2 520 = 1 080.01
    ['just above 36,000', [41_000.1], [1080.01]],
    // 149 000 − 5 000 = 144 000 × 10 % − 2 520 = 11 880; one yuan more: 144 001 × 20 % − 16 920 = 11 880.20
    ['at 144,000', [149_000], [11_880]],
    ['just above 144,000', [149_001], [11_880.2]],
    ['below the deduction', [5000], [0]],
    // 5 000.50 − 5 000 = 0.50 × 3 % = 0.015 → 0.02
    ['half a fen goes up', [5000.5], [0.02]],
  ] as const)('%s', (_title, incomes, want) => {
    expect(withheld({ incomes })).toEqual(want)
  })
  it('crosses a bracket in the month in which the year does', () => {
    // taxable 15 000 / 30 000 / 45 000: 450; 900 − 450; 45 000 × 10 % − 2 520 − 900 = 1 080
    expect(withheld({ incomes: [20_000, 20_000, 20_000] })).toEqual([450, 450, 1080])
  })
  it('gives nothing back in a poor month, and uses it up later in the year', () => {
    // Jan 20 000: 450. Feb 0: cumulative 20 000 − 10 000 = 10 000 → 300, less 450 → 0. Mar 12 000: 32 000 − 15 000 = 17 000 → 510 − 450 = 60
    expect(withheld({ incomes: [20_000, 0, 12_000] })).toEqual([450, 0, 60])
  })
  it('takes contributions and special deductions off', () => {
    // 12 000 − 5 000 − 2 000 − 1 500 = 3 500 × 3 % = 105
    expect(withheld({ incomes: [12_000], contributions: 2000, special: 1500 })).toEqual([105])
  })
  it('a first wage of the year in July brings 7 × 5,000', () => {
    // July 40 000 − 35 000 = 5 000 × 3 % = 150; without the rule 35 000 × 3 % = 1 050
    expect(withheld({ incomes: [40_000], kind: 'since-january', firstMonth: 7 })).toEqual([150])
    expect(withheld({ incomes: [40_000], firstMonth: 7 })).toEqual([1050])
    // August: 80 000 − 40 000 = 40 000 × 10 % − 2 520 = 1 480, less 150
    expect(withheld({ incomes: [40_000, 40_000], kind: 'since-january', firstMonth: 7 })).toEqual([150, 1330])
  })
  it('with 60,000 at once nothing is withheld until the income passes it', () => {
    // June: 60 000 − 60 000 = 0; July: 70 000 − 60 000 = 10 000 × 3 % = 300
    expect(withheld({ incomes: Array.from({ length: 7 }, () => 10_000), kind: 'sixty-thousand' })).toEqual([
      0, 0, 0, 0, 0, 0, 300,
    ])
  })
  it.each([
    ['months-employed', 3, 15_000],
    ['since-january', 3, 35_000],
    ['sixty-thousand', 3, 60_000],
  ] as const)('%s after %i months, in July: %i', (kind, months, want) => {
    expect(basicDeductionFen(kind, localDay('2026-07-31'), months)).toBe(want * 100)
  })
})

describe('properties', () => {
  const income = fc.integer({ min: 0, max: 20_000_000 }).map((n) => fen(n))
  const month = (incomeFen: Fen, before: TaxCumulative = NO_TAX_YET) =>
    cumulativeWithholding({
      day: localDay('2026-06-30'),
      before,
      monthsAdded: 1,
      basicDeduction: 'months-employed',
      incomeFen,
      contributionsFen: fen(0),
      specialDeductionsFen: fen(0),
    })
  it('a higher income never pays less tax, and never nets less', () => {
    fc.assert(
      fc.property(income, income, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a]
        expect(month(high).taxFen).toBeGreaterThanOrEqual(month(low).taxFen)
        // One fen of rounding: 0.5 fen up on the higher, 0.5 fen down on the lower tax.
        expect(high - month(high).taxFen).toBeGreaterThanOrEqual(low - month(low).taxFen - 1)
      }),
    )
  })
  it('what was withheld over the year is the tax of the year, unless a month fell back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 500_000, max: 5_000_000 }), { minLength: 1, maxLength: 12 }),
        (incomes) => {
          let before: TaxCumulative = NO_TAX_YET
          let last = month(fen(0))
          for (const one of incomes) {
            last = month(fen(one), before)
            before = last.cumulative
          }
          expect(before.withheldFen).toBe(last.cumulativeTaxFen)
          expect(before.months).toBe(incomes.length)
        },
      ),
    )
  })
})
