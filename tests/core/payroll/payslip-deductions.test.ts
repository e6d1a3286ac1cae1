import { describe, expect, it } from 'vitest'
import { month } from '../../../src/core/kernel/local-day'
import { percent } from '../../../src/core/kernel/ppm'
import type { TaxProfile } from '../../../src/core/payroll/pay-terms'
import type { Payslip } from '../../../src/core/payroll/payslip'
import type { PreviousPayslip } from '../../../src/core/payroll/payslip-input'
import { NO_TAX_YET } from '../../../src/core/payroll/tax/cumulative-tax'
import {
  adjustment,
  amount,
  codes,
  commissionPlan,
  contributions,
  day,
  JULY,
  MAY,
  MEMBER,
  monthlyScheme,
  payslip,
  PLAN,
  sales,
  summary,
  yuan,
} from './payslip-case'

const JUNE = month('2026-06')
function carried(more: Partial<Payslip['carried']>, of = JUNE): PreviousPayslip {
  const none = { damageFen: yuan(0), commissionFen: yuan(0), shortageFen: yuan(0) }
  return {
    month: of,
    closed: true,
    payslip: { cumulative: { ...NO_TAX_YET, months: 1 }, carried: { ...none, ...more }, warnings: [] },
  }
}
function profile(more: Partial<TaxProfile>): TaxProfile {
  return {
    memberId: MEMBER,
    year: 2026,
    specialDeductions: [],
    firstJobOfYear: false,
    deductSixtyThousand: false,
    ...more,
  }
}

describe('contributions', () => {
  it('Shanghai from July 2026: each share on the base between floor and cap, the fund in whole yuan', () => {
    const slip = payslip(JULY, monthlyScheme(10_000), {
      contributionTerms: [contributions('上海', 10_010, { housingSupplementPpm: percent('5') })],
    })
    expect(
      Object.fromEntries(
        slip.lines
          .filter((line) => line.kind === 'contribution' || line.kind === 'employer')
          .map((line) => [line.code, line.amountFen / 100]),
      ),
    ).toEqual({
      pension: -800.8,
      medical: -200.2,
      unemployment: -50.05,
      'housing-fund': -701, // 700.70
      'housing-supplement': -501, // 500.50
      'employer-pension': 1601.6,
      'employer-medical': 900.9,
      'employer-unemployment': 50.05,
      'employer-injury': 20.02,
      'employer-housing-fund': 701,
      'employer-housing-supplement': 501,
    })
    expect(slip.contributionsFen).toBe(yuan(2253.05))
    expect(slip.employerCostFen).toBe(yuan(10_000 + 3774.57))
  })
  it.each([
    ['2026-06', 7460], // the floor of the year before
    ['2026-07', 7546],
  ])('in %s a low base counts as %d', (of, floor) => {
    const slip = payslip(month(of), monthlyScheme(5000), { contributionTerms: [contributions('上海', 5000)] })
    expect(amount(slip, 'pension')).toBe(-Math.round(floor * 8))
  })
  it('each insurance has its own floor: Kunming', () => {
    const slip = payslip(JULY, monthlyScheme(4000), {
      contributionTerms: [contributions('昆明', 4000, { housingRatePpm: percent('12') })],
    })
    // 4 403 × 8 %, 4 357 × 2 %, 4 403 × 0.3 %, fund without a floor: 4 000 × 12 %
    expect([
      amount(slip, 'pension'),
      amount(slip, 'medical'),
      amount(slip, 'unemployment'),
      amount(slip, 'housing-fund'),
    ]).toEqual([-35_224, -8714, -1321, -48_000])
  })
  it('Beijing adds 3 yuan to medical', () => {
    const slip = payslip(JULY, monthlyScheme(10_000), { contributionTerms: [contributions('北京市', 10_000)] })
    expect(amount(slip, 'medical')).toBe(-20_300)
  })
  it('social insurance only, or the fund only', () => {
    const { socialBaseFen: _social, ...fundOnly } = contributions('上海', 10_000)
    expect(amount(payslip(JULY, monthlyScheme(10_000), { contributionTerms: [fundOnly] }), 'pension')).toBeUndefined()
    const { housingBaseFen: _housing, ...socialOnly } = contributions('上海', 10_000)
    const slip = payslip(JULY, monthlyScheme(10_000), { contributionTerms: [socialOnly] })
    expect([amount(slip, 'pension'), amount(slip, 'housing-fund')]).toEqual([-80_000, undefined])
  })
  it('no terms and 不缴 mean none; an unknown city is said', () => {
    expect(payslip(JULY, monthlyScheme(6000)).contributionsFen).toBe(0)
    const none = payslip(JULY, monthlyScheme(6000), { contributionTerms: [contributions('不缴', 6000)] })
    expect([none.contributionsFen, codes(none)]).toEqual([0, []])
    const unknown = payslip(JULY, monthlyScheme(6000), { contributionTerms: [contributions('火星', 6000)] })
    expect([unknown.contributionsFen, codes(unknown)]).toEqual([0, ['no-city-table']])
    expect(
      codes(payslip(month('2025-06'), monthlyScheme(6000), { contributionTerms: [contributions('上海', 6000)] })),
    ).toContain('no-city-table')
  })
  it('figures past their time are still used, with a warning', () => {
    const of = (text: string) =>
      codes(payslip(month(text), monthlyScheme(6000), { contributionTerms: [contributions('上海', 8000)] }))
    expect(of('2027-06')).not.toContain('law-data-outdated')
    expect(of('2027-07')).toContain('law-data-outdated')
  })
  it('terms that end are in force no more', () => {
    const { socialBaseFen: _s, housingBaseFen: _h, ...ended } = contributions('上海', 8000)
    const slip = payslip(JULY, monthlyScheme(6000), {
      contributionTerms: [contributions('上海', 8000), { ...ended, from: day('2026-07-01') }],
    })
    expect(slip.contributionsFen).toBe(0)
  })
})

describe('income tax on the payslip', () => {
  it('goes on from the month before and hands its figures on', () => {
    const previous: PreviousPayslip = {
      ...carried({}),
      payslip: {
        ...carried({}).payslip,
        cumulative: { ...NO_TAX_YET, months: 6, incomeFen: yuan(60_000), withheldFen: yuan(900) },
      },
    }
    // 70 000 − 35 000 = 35 000 × 3 % = 1 050 − 900
    const slip = payslip(JULY, monthlyScheme(10_000), { employment: { hiredOn: day('2020-01-01') }, previous })
    expect(slip.taxFen).toBe(yuan(150))
    expect(slip.cumulative).toEqual({
      months: 7,
      incomeFen: yuan(70_000),
      contributionsFen: 0,
      specialDeductionsFen: 0,
      withheldFen: yuan(1050),
    })
    expect(codes(slip)).not.toContain('no-tax-opening')
  })
  it('takes the special deduction declared by then', () => {
    const taxProfile = profile({
      specialDeductions: [
        { from: month('2026-01'), amountFen: yuan(1000) },
        { from: month('2026-07'), amountFen: yuan(3000) },
        { from: month('2026-08'), amountFen: yuan(9000) },
      ],
    })
    // 10 000 − 5 000 − 3 000 = 2 000 × 3 %
    expect(payslip(JULY, monthlyScheme(10_000), { taxProfile }).taxFen).toBe(yuan(60))
    expect(payslip(month('2026-06'), monthlyScheme(10_000), { taxProfile }).taxFen).toBe(yuan(120))
  })
  it('counts the special deduction of months without a payslip, each as declared by then', () => {
    const taxProfile = profile({
      specialDeductions: [
        { from: month('2026-01'), amountFen: yuan(1000) },
        { from: month('2026-06'), amountFen: yuan(3000) },
      ],
    })
    const previous: PreviousPayslip = {
      month: month('2026-04'),
      closed: true,
      payslip: {
        ...carried({}).payslip,
        cumulative: { ...NO_TAX_YET, months: 4, incomeFen: yuan(80_000), specialDeductionsFen: yuan(4000) },
      },
    }
    const slip = payslip(JULY, monthlyScheme(10_000), {
      employment: { hiredOn: day('2020-01-01') },
      taxProfile,
      previous,
    })
    // May 1 000, June 3 000, July 3 000; 90 000 − 7 × 5 000 − (4 000 + 7 000) = 44 000 × 10 % − 2 520 = 1 880
    expect(slip.cumulative.specialDeductionsFen).toBe(yuan(11_000))
    expect(slip.taxFen).toBe(yuan(1880))
  })
  it('follows an imported opening', () => {
    const opening = {
      throughMonth: JUNE,
      months: 6,
      incomeFen: yuan(90_000),
      contributionsFen: yuan(9000),
      specialDeductionsFen: yuan(6000),
      withheldFen: yuan(1500),
    }
    // 100 000 − 35 000 − 9 000 − 6 000 = 50 000 × 10 % − 2 520 = 2 480 − 1 500
    const slip = payslip(JULY, monthlyScheme(10_000), {
      employment: { hiredOn: day('2020-01-01') },
      taxProfile: profile({ opening }),
    })
    expect([slip.taxFen, codes(slip)]).toEqual([yuan(980), []])
  })
  it('without one it warns, once the year has begun', () => {
    const employment = { hiredOn: day('2020-01-01') }
    expect(codes(payslip(JULY, monthlyScheme(10_000), { employment }))).toEqual(['no-tax-opening'])
    expect(codes(payslip(month('2026-01'), monthlyScheme(10_000), { employment }))).toEqual([])
  })
  it('knows the first job of the year and the sixty thousand', () => {
    const wage = monthlyScheme(40_000)
    expect(payslip(JULY, wage, { taxProfile: profile({ firstJobOfYear: true }) }).taxFen).toBe(yuan(150)) // 5 000 × 3 %
    expect(payslip(JULY, wage, { taxProfile: profile({ deductSixtyThousand: true }) }).taxFen).toBe(0)
    expect(payslip(JULY, wage).taxFen).toBe(yuan(1050)) // 35 000 × 3 %
  })
  it('leaves non-taxable items out, and they are paid', () => {
    const slip = payslip(JULY, monthlyScheme(10_000), { adjustments: [adjustment('non-taxable', 500, JULY)] })
    expect([slip.grossFen, slip.taxFen, slip.netFen]).toEqual([yuan(10_000), yuan(150), yuan(10_350)])
    expect(slip.employerCostFen).toBe(yuan(10_500))
  })
  it('rewards and back pay are taxed', () => {
    const slip = payslip(JULY, monthlyScheme(10_000), {
      adjustments: [adjustment('reward', 300, JULY), adjustment('back-pay', 200, JULY), adjustment('reward', 1, MAY)],
    })
    expect([slip.grossFen, slip.taxFen]).toEqual([yuan(10_500), yuan(165)])
  })
})

describe('commission on the payslip', () => {
  const commissionPlans = [commissionPlan({ kind: 'flat', ratePpm: percent('2') })]
  it('is sales less refunds, one line a record', () => {
    const slip = payslip(MAY, monthlyScheme(3000), { commissionPlans, sales: [sales(50_000, 2000), sales(10_000)] })
    expect(slip.lines.filter((line) => line.code === 'commission').map((line) => line.amountFen)).toEqual([
      yuan(960),
      yuan(200),
    ])
  })
  it('late refunds take this month’s commission at most', () => {
    const slip = payslip(MAY, monthlyScheme(3000), { commissionPlans, sales: [sales(40_000), sales(0, 50_000)] })
    expect([amount(slip, 'commission'), slip.carried.commissionFen, slip.grossFen]).toEqual([0, yuan(200), yuan(3000)])
    expect(codes(slip)).toContain('commission-negative')
  })
  it('what was carried is taken from the next commission', () => {
    const slip = payslip(JULY, monthlyScheme(3000), {
      commissionPlans,
      sales: [sales(40_000, 0, JULY)],
      previous: carried({ commissionFen: yuan(200) }),
    })
    expect([amount(slip, 'commission'), slip.carried.commissionFen]).toEqual([yuan(600), 0])
  })
  it('the plan in force at the end of the month counts', () => {
    const plans = [
      ...commissionPlans,
      commissionPlan({ kind: 'flat', ratePpm: percent('3') }, '2026-05-31'),
      commissionPlan({ kind: 'flat', ratePpm: percent('9') }, '2026-06-01'),
    ]
    expect(
      amount(payslip(MAY, monthlyScheme(3000), { commissionPlans: plans, sales: [sales(1000)] }), 'commission'),
    ).toBe(yuan(30))
  })
  it('sales without a plan are said, not paid', () => {
    const slip = payslip(MAY, monthlyScheme(3000), { sales: [sales(1000)] })
    expect([amount(slip, 'commission'), slip.warnings]).toEqual([
      undefined,
      [{ code: 'no-commission-plan', planId: PLAN }],
    ])
  })
})

describe('damage', () => {
  it('is taken up to the limit, and the rest carried', () => {
    // Shanghai minimum 2 740: min(20 % × 5 000, 5 000 − 2 740) = 1 000
    const slip = payslip(JULY, monthlyScheme(5000), {
      shopCity: '上海',
      adjustments: [adjustment('damage', 1500, JULY)],
    })
    expect([amount(slip, 'damage'), slip.carried.damageFen, slip.netFen]).toEqual([yuan(-1000), yuan(500), yuan(4000)])
    expect(slip.warnings).toEqual([{ code: 'damage-capped', carriedFen: yuan(500) }])
  })
  it('exactly at the limit nothing is carried and nothing is said', () => {
    const slip = payslip(JULY, monthlyScheme(5000), {
      shopCity: '上海',
      adjustments: [adjustment('damage', 1000, JULY)],
    })
    expect([slip.carried.damageFen, codes(slip)]).toEqual([0, []])
  })
  it('never goes below the minimum wage', () => {
    const slip = payslip(JULY, monthlyScheme(3000), {
      shopCity: '上海',
      adjustments: [adjustment('damage', 1500, JULY)],
    })
    expect(amount(slip, 'damage')).toBe(yuan(-260)) // 3 000 − 2 740 < 600
  })
  it('goes on from what was carried', () => {
    const slip = payslip(JULY, monthlyScheme(5000), {
      previous: carried({ damageFen: yuan(700) }),
      adjustments: [adjustment('damage', 100, JULY)],
    })
    expect([amount(slip, 'damage'), slip.carried.damageFen]).toEqual([yuan(-800), 0])
  })
})

describe('a penalty', () => {
  it('lowers the wage, with a warning about its risk', () => {
    const slip = payslip(JULY, monthlyScheme(5000), {
      shopCity: '上海',
      adjustments: [adjustment('penalty', 100, JULY)],
    })
    expect([slip.grossFen, slip.warnings]).toEqual([yuan(4900), [{ code: 'fine-is-risky', amountFen: yuan(100) }]])
  })
  it('never takes the wage below the minimum wage, after the contributions where the city says so', () => {
    const taken = (base: number, city: string) =>
      amount(
        payslip(JULY, monthlyScheme(base), { shopCity: city, adjustments: [adjustment('penalty', 500, JULY)] }),
        'penalty',
      )
    expect(taken(3000, '上海')).toBe(yuan(-260))
    expect(taken(3240, '上海')).toBe(yuan(-500))
    expect(taken(2500, '上海')).toBe(0)
    expect(taken(2500, '')).toBe(yuan(-500)) // no figure known
    const insured = payslip(JULY, monthlyScheme(5000), {
      shopCity: '上海',
      contributionTerms: [contributions('上海', 7546)],
      adjustments: [adjustment('penalty', 2500, JULY)],
    })
    // 7 546 × 10.5 % = 603.68 + 150.92 + 37.73 … 792.33 + fund 528 = 1 320.33; 5 000 − 1 320.33 − 2 740 = 939.67
    expect(amount(insured, 'penalty')).toBe(yuan(-939.67))
  })
})

describe('a net below zero', () => {
  const poor = () =>
    payslip(JULY, monthlyScheme(3000), {
      summary: summary(JULY, { leaveMinutes: { personal: 22 * 480 } }),
      contributionTerms: [contributions('上海', 8000)],
      taxProfile: profile({}),
    })
  it('is paid as zero, and the shortage goes on', () => {
    // wage 3 000 − 3 000/21.75 × 22 < 0 → 0; contributions 8 000 × 10.5 % + 560 = 1 400
    const slip = poor()
    expect([slip.grossFen, slip.netFen, slip.carried.shortageFen, slip.taxFen]).toEqual([0, 0, yuan(1400), 0])
    expect(slip.warnings).toContainEqual({ code: 'negative-net', shortageFen: yuan(1400) })
  })
  it('is taken from the next month within the limit of damage, before damage', () => {
    const slip = payslip(month('2026-08'), monthlyScheme(5000), {
      previous: carried({ shortageFen: yuan(800), damageFen: yuan(500) }, JULY),
      employment: { hiredOn: day('2026-07-01') },
    })
    // 20 % of 5 000 = 1 000: 800 shortage, then 200 of the damage
    expect([amount(slip, 'carried-shortage'), amount(slip, 'damage')]).toEqual([yuan(-800), yuan(-200)])
    expect(slip.carried).toEqual({ damageFen: yuan(300), commissionFen: 0, shortageFen: 0 })
  })
  it('what the limit leaves is carried on again', () => {
    const slip = payslip(month('2026-08'), monthlyScheme(5000), {
      previous: carried({ shortageFen: yuan(1400) }, JULY),
      employment: { hiredOn: day('2026-07-01') },
    })
    expect([amount(slip, 'carried-shortage'), slip.carried.shortageFen, slip.netFen]).toEqual([
      yuan(-1000),
      yuan(400),
      yuan(4000),
    ])
  })
  it('other deductions may cause it', () => {
    const slip = payslip(JULY, monthlyScheme(1000), { adjustments: [adjustment('other-deduction', 1500, JULY)] })
    expect([slip.netFen, slip.carried.shortageFen, codes(slip)]).toEqual([0, yuan(500), ['negative-net']])
  })
})
