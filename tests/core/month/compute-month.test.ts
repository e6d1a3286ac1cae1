import { describe, expect, it } from 'vitest'
import { toId } from '../../../src/core/kernel/ids'
import type { CommissionPlanId, IndicatorId, KpiPlanId, MemberId } from '../../../src/core/kernel/ids'
import { localDay, month } from '../../../src/core/kernel/local-day'
import { percent } from '../../../src/core/kernel/ppm'
import { buildClosedMonth } from '../../../src/core/month/close-month'
import { computeMonth } from '../../../src/core/month/compute-month'
import type { ShopData } from '../../../src/core/month/shop-data'
import type { TaxProfile } from '../../../src/core/payroll/pay-terms'
import { monthlyScheme, yuan } from '../payroll/payslip-case'
import { LATER, member, pay, punchesOf, SERVICE, shop } from './shop-case'

const M1 = toId<MemberId>('m1')
const slipOf = (data: ShopData, of: string, id = 'm1') =>
  computeMonth(data, month(of), LATER).payslips.find((slip) => slip.memberId === id)
function closing(data: ShopData, of: string): ShopData {
  const closed = buildClosedMonth(data, computeMonth(data, month(of), LATER), '2027-01-31T00:00:00.000Z', 'hash')
  return { ...data, closedMonths: [...data.closedMonths, closed] }
}

describe('a month of the shop', () => {
  it('holds everybody employed at any time in it, and nobody else', () => {
    const people = [
      member('m1'),
      member('m2', '2026-05-31'),
      member('m3', '2026-01-01', '2026-05-01'),
      member('m4', '2026-06-01'),
      member('m5', '2026-01-01', '2026-04-30'),
    ]
    const result = computeMonth(shop(people, ['2026-05']), month('2026-05'), LATER)
    expect(result.payslips.map((slip) => slip.memberId)).toEqual(['m1', 'm2', 'm3'])
    expect([result.verdicts.length, result.summaries.length, result.scores.length]).toEqual([3, 3, 0])
  })
  it('a month worked in full pays the full wage', () => {
    const data = shop([member('m1', '2026-05-01')], ['2026-05'])
    expect(slipOf(data, '2026-05')).toMatchObject({
      grossFen: yuan(10_000),
      taxFen: yuan(150),
      netFen: yuan(9850),
      warnings: [],
    })
  })
  it('a lateness of the punches reaches the payslip once', () => {
    const data = shop([member('m1', '2026-05-01')], ['2026-05'], {
      punches: [punchesOf('m1', month('2026-05'), { '2026-05-06': 12 })],
    })
    const line = slipOf(data, '2026-05')?.lines.find((entry) => entry.code === 'late-early')
    expect(line?.amountFen).toBe(-1149) // 10 000 ÷ 21.75 ÷ 480 × 12 = 11.494…
  })
  it('somebody hired within the month is paid for the part', () => {
    // hired on 18 May: 10 of 21 paid days; 10 000 − 10 000/21.75 × 11
    const data = shop([member('m1', '2026-05-18')], ['2026-05'])
    expect(slipOf(data, '2026-05')?.grossFen).toBe(494_253)
  })
  it('without a roster the calendar’s work days stand in', () => {
    const data = shop([member('m1', '2026-05-18')], ['2026-05'], { rosters: [], punches: [] })
    expect(slipOf(data, '2026-05')?.grossFen).toBe(494_253)
  })
  it('is the same whenever it is computed again, and in whatever order rows stand', () => {
    const data = shop([member('m1'), member('m2')], ['2026-04', '2026-05'])
    const turned = {
      ...data,
      members: [...data.members].reverse(),
      rosters: [...data.rosters].reverse(),
      punches: [...data.punches].reverse(),
      payTerms: [...data.payTerms].reverse(),
    }
    expect(computeMonth(turned, month('2026-05'), LATER)).toEqual(computeMonth(data, month('2026-05'), LATER))
  })
})

describe('terms in force', () => {
  it('an earlier month keeps its earlier pay', () => {
    const data = shop([member('m1')], ['2026-04', '2026-05'], {
      payTerms: [pay('m1', 10_000), pay('m1', 12_000, '2026-05-01')],
    })
    expect([slipOf(data, '2026-04')?.grossFen, slipOf(data, '2026-05')?.grossFen]).toEqual([yuan(10_000), yuan(12_000)])
  })
  it('the score is by the plan of the role, and pays by its coefficient', () => {
    const scheme = monthlyScheme(10_000, { performanceFen: yuan(1000) })
    const indicatorId = toId<IndicatorId>('ind-reply-rate')
    const data = shop([member('m1', '2026-05-01')], ['2026-05'], {
      payTerms: [{ memberId: M1, from: localDay('2026-01-01'), scheme }],
      kpiPlans: [
        {
          id: toId<KpiPlanId>('p'),
          name: 'p',
          roleIds: [SERVICE],
          from: localDay('2026-01-01'),
          items: [{ indicatorId, weightPercent: 100, target: '98', scoring: { kind: 'manual' } }],
        },
      ],
      kpiMonths: [{ memberId: M1, month: month('2026-05'), actuals: [{ indicatorId, value: '90' }] }],
    })
    const result = computeMonth(data, month('2026-05'), LATER)
    expect(result.scores).toMatchObject([{ memberId: 'm1', total: '90.00', grade: 'A', coefficient: '1.2' }])
    expect(result.payslips[0]?.grossFen).toBe(yuan(11_200))
    const names = JSON.stringify(result.payslips[0]?.lines.find((line) => line.code === 'performance')?.explanation)
    expect(names).toContain('kpi-item') // the score explains itself inside the payslip
  })
})

describe('tax from month to month', () => {
  const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05']
  // 15 000 taxable a month at 20 000: 450, 450, then 45 000 × 10 % − 2 520 − 900 = 1 080, then 1 500 a month
  const data = shop([member('m1')], months, { payTerms: [pay('m1', 20_000)] })
  it('is computed through the earlier months of the year', () => {
    expect(months.map((of) => (slipOf(data, of)?.taxFen ?? 0) / 100)).toEqual([450, 450, 1080, 1500, 1500])
    expect(slipOf(data, '2026-05')?.cumulative).toMatchObject({
      months: 5,
      incomeFen: yuan(100_000),
      withheldFen: yuan(4980),
    })
  })
  it('a closed month counts as it was paid, whatever its records say now', () => {
    const closed = closing(data, '2026-04')
    const changed = { ...closed, payTerms: [pay('m1', 99_000, '2026-01-01'), pay('m1', 20_000, '2026-05-01')] }
    expect(slipOf(changed, '2026-05')?.taxFen).toBe(yuan(1500))
  })
  it('months between without any record count as months of employment, not of pay', () => {
    const gap = shop([member('m1')], ['2026-01', '2026-04'], { payTerms: [pay('m1', 20_000)] })
    // 40 000 − 20 000 = 20 000 × 3 % = 600 − 450
    expect(slipOf(gap, '2026-04')).toMatchObject({ taxFen: yuan(150), cumulative: { months: 4 } })
  })
  it('starts anew in January', () => {
    const turn = closing(
      shop([member('m1', '2025-12-01')], ['2025-12', '2026-01'], { payTerms: [pay('m1', 20_000, '2025-12-01')] }),
      '2025-12',
    )
    expect(slipOf(turn, '2026-01')).toMatchObject({ taxFen: yuan(450), cumulative: { months: 1 } })
  })
  it('an opening fills in for the months before the first one here', () => {
    const profile = (throughMonth: string): TaxProfile => ({
      memberId: M1,
      year: 2026,
      specialDeductions: [],
      firstJobOfYear: false,
      deductSixtyThousand: false,
      opening: {
        throughMonth: month(throughMonth),
        months: 3,
        incomeFen: yuan(60_000),
        contributionsFen: yuan(0),
        specialDeductionsFen: yuan(0),
        withheldFen: yuan(1980),
      },
    })
    const late = shop([member('m1', '2023-01-01')], ['2026-04', '2026-05'], {
      payTerms: [pay('m1', 20_000, '2023-01-01')],
    })
    expect(slipOf(late, '2026-04')?.warnings).toEqual([{ code: 'no-tax-opening' }])
    expect(slipOf(late, '2026-05')?.warnings).toEqual([{ code: 'no-tax-opening' }])
    const opened = { ...late, taxProfiles: [profile('2026-03')] }
    expect(slipOf(opened, '2026-04')).toMatchObject({ taxFen: yuan(1500), warnings: [] })
    expect(slipOf(opened, '2026-05')).toMatchObject({ taxFen: yuan(1500), warnings: [], cumulative: { months: 5 } })
  })
  it('people do not share their figures', () => {
    const two = shop([member('m1'), member('m2')], months, { payTerms: [pay('m1', 20_000), pay('m2', 6000)] })
    expect(slipOf(two, '2026-03', 'm1')?.taxFen).toBe(yuan(1080))
    expect(slipOf(two, '2026-03', 'm2')?.taxFen).toBe(yuan(30))
  })
})

describe('what one month carries into the next', () => {
  const planId = toId<CommissionPlanId>('c')
  const sale = (of: string, amount: number, refund: number) => ({
    memberId: M1,
    month: month(of),
    planId,
    amountFen: yuan(amount),
    refundFen: yuan(refund),
  })
  const data = shop([member('m1')], ['2026-04', '2026-05'], {
    commissionPlans: [
      {
        id: planId,
        name: 'c',
        from: localDay('2026-01-01'),
        roleIds: [SERVICE],
        base: 'paid',
        scheme: { kind: 'flat', ratePpm: percent('10') },
      },
    ],
    sales: [sale('2026-04', 0, 5000), sale('2026-05', 8000, 0)],
    adjustments: [
      { id: toId('d'), memberId: M1, month: month('2026-04'), kind: 'damage', amountFen: yuan(2500), reason: 'broken' },
    ],
  })
  it('refunds that April could not bear are taken from May’s commission', () => {
    expect(slipOf(data, '2026-04')?.carried.commissionFen).toBe(yuan(500))
    expect(
      slipOf(data, '2026-05')
        ?.lines.filter((line) => line.code === 'commission')
        .map((line) => line.amountFen),
    ).toEqual([yuan(800), yuan(-500)])
  })
  it('damage beyond 20 % of April is taken in May', () => {
    expect(slipOf(data, '2026-04')?.carried.damageFen).toBe(yuan(500))
    expect(slipOf(data, '2026-05')?.lines.find((line) => line.code === 'damage')?.amountFen).toBe(yuan(-500))
  })
  it('a month that holds nothing but a one-off item passes on what it could not take', () => {
    const record = { memberId: M1, month: month('2026-03'), kind: 'damage', reason: 'broken' } as const
    const onlyDamage = shop([member('m1')], ['2026-04'], {
      adjustments: [{ ...record, id: toId('d'), amountFen: yuan(2500) }],
    })
    // March takes 20 % of 10 000 = 2 000, April the other 500
    expect(slipOf(onlyDamage, '2026-04')?.lines.find((line) => line.code === 'damage')?.amountFen).toBe(yuan(-500))
  })
  it('somebody who left and came back goes on from the last closed month that paid them', () => {
    const record = { memberId: M1, month: month('2026-01'), kind: 'damage', reason: 'broken' } as const
    const worked = shop([member('m1', '2026-01-01', '2026-01-31'), member('m2')], ['2026-01', '2026-02', '2026-03'], {
      payTerms: [pay('m1', 20_000), pay('m2', 20_000)],
      adjustments: [{ ...record, id: toId('d'), amountFen: yuan(5000) }],
    })
    const closed = closing(closing(worked, '2026-01'), '2026-02')
    const slip = slipOf({ ...closed, members: [member('m1', '2026-03-01'), member('m2')] }, '2026-03')
    // January took 20 % of 20 000 = 4 000; tax of two months employed: (40 000 − 10 000) × 3 % − 450 = 450
    expect(slip?.lines.find((line) => line.code === 'damage')?.amountFen).toBe(yuan(-1000))
    expect(slip).toMatchObject({ taxFen: yuan(450), cumulative: { months: 2, incomeFen: yuan(40_000) } })
  })
  it('a closed December still carries into January', () => {
    const turned = closing(
      shop([member('m1', '2025-12-01')], ['2025-12', '2026-01'], {
        payTerms: [pay('m1', 10_000, '2025-12-01')],
        adjustments: [
          {
            id: toId('d'),
            memberId: M1,
            month: month('2025-12'),
            kind: 'damage',
            amountFen: yuan(2500),
            reason: 'broken',
          },
        ],
      }),
      '2025-12',
    )
    expect(slipOf(turned, '2026-01')?.lines.find((line) => line.code === 'damage')?.amountFen).toBe(yuan(-500))
  })
})
