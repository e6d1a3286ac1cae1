import { describe, expect, it } from 'vitest'
import { fen } from '../../../src/core/kernel/fen'
import { month } from '../../../src/core/kernel/local-day'
import type { KpiScore } from '../../../src/core/kpi/kpi-month'
import type { PayScheme } from '../../../src/core/payroll/pay-terms'
import { toId } from '../../../src/core/kernel/ids'
import {
  amount,
  codes,
  day,
  JULY,
  MAY,
  MEMBER,
  hourlyScheme,
  monthlyScheme,
  officeDays,
  payslip,
  sixDayWeeks,
  summary,
  terms,
  verdict,
  yuan,
} from './payslip-case'

const HOURLY: Extract<PayScheme, { readonly kind: 'hourly' }> = {
  kind: 'hourly',
  rateFenPerHour: yuan(25),
  allowances: [],
  performanceFen: fen(0),
  fullAttendanceFen: fen(0),
}

describe('a full month', () => {
  it('pays base and post wage, neither more in a long month nor less in a short one', () => {
    for (const of of [MAY, JULY, month('2026-02')]) {
      const slip = payslip(of, monthlyScheme(6000, { postFen: yuan(800) }))
      expect([amount(slip, 'base-wage'), amount(slip, 'post-wage'), slip.grossFen]).toEqual([600_000, 80_000, 680_000])
    }
  })
  it('without terms nothing is paid, and it says so', () => {
    const slip = payslip(MAY, monthlyScheme(6000), { payTerms: [] })
    expect([slip.grossFen, slip.netFen, codes(slip)]).toEqual([0, 0, ['no-pay-terms']])
  })
  it('terms that begin after the month are none', () => {
    expect(codes(payslip(MAY, HOURLY, { payTerms: [terms(monthlyScheme(6000), '2026-06-01')] }))).toContain(
      'no-pay-terms',
    )
  })
})

describe('joining and leaving within the month', () => {
  it.each([
    // hired 2026-07-16: 12 of 23 paid days, 11 before
    ['deduct-21.75', '2026-07-16', 2965.52], // 6 000 − 6 000/21.75 × 11
    ['pay-21.75', '2026-07-16', 3310.34], // 6 000/21.75 × 12
    ['due-days', '2026-07-16', 3130.43], // 6 000 × 12/23
    ['calendar-days', '2026-07-16', 3096.77], // 6 000 × 16/31
    ['balanced', '2026-07-16', 2965.52], // 11 ≤ 11.5
    ['balanced', '2026-07-17', 3034.48], // 12 > 11.5: 6 000/21.75 × 11
  ] as const)('%s, hired %s: %d', (proration, hiredOn, want) => {
    const slip = payslip(JULY, monthlyScheme(6000, { proration }), {
      employment: { hiredOn: day(hiredOn) },
      days: officeDays(JULY, hiredOn),
    })
    expect(slip.grossFen).toBe(yuan(want))
    expect(amount(slip, 'base-wage')).toBe(600_000)
    expect(amount(slip, 'not-employed')).toBe(yuan(want) - 600_000)
  })
  it('leaving works the same way', () => {
    const slip = payslip(JULY, monthlyScheme(6000, { proration: 'due-days' }), {
      employment: { hiredOn: day('2020-01-01'), leftOn: day('2026-07-15') },
      days: officeDays(JULY, '2020-01-01', '2026-07-15'),
    })
    expect(slip.grossFen).toBe(286_957) // 6 000 × 11/23
  })
  it('hired and gone on rest days only earns nothing', () => {
    const slip = payslip(MAY, monthlyScheme(6000, { proration: 'due-days' }), {
      employment: { hiredOn: day('2026-05-30') },
      days: officeDays(MAY, '2026-05-30'),
    })
    expect(slip.grossFen).toBe(0)
  })
  it('the statutory days of employment are paid', () => {
    // May 2026: 05-01 and 05-02 are statutory and 4 May is a day off: three days, two of them paid, of 21
    const slip = payslip(MAY, monthlyScheme(6300, { proration: 'due-days' }), {
      employment: { hiredOn: day('2020-01-01'), leftOn: day('2026-05-03') },
      days: officeDays(MAY, '2020-01-01', '2026-05-03'),
    })
    expect(slip.grossFen).toBe(60_000) // 6 300 × 2/21
  })
  it('with a six-day week the days due are those of the roster', () => {
    // July 2026 has 27 days that are no Sunday; one absent day of 8 hours: 5 400 × 26/27
    const slip = payslip(JULY, monthlyScheme(5400, { proration: 'due-days' }), {
      days: sixDayWeeks(JULY),
      summary: summary(JULY, { absentMinutes: 480 }),
    })
    expect(slip.grossFen).toBe(520_000)
  })
})

describe('a raise within the month', () => {
  it('is split by paid days', () => {
    const slip = payslip(JULY, monthlyScheme(5000), {
      payTerms: [terms(monthlyScheme(5000)), terms(monthlyScheme(6000), '2026-07-16')],
    })
    expect(slip.grossFen).toBe(552_174) // (5 000 × 11 + 6 000 × 12) ÷ 23
  })
  it('for somebody hired within the month only the days employed count', () => {
    // hired on the 6th (20 paid days), raised on the 16th: (5 000 × 8 + 6 000 × 12) ÷ 20 = 5 600 × 20/23
    const slip = payslip(JULY, monthlyScheme(5000), {
      employment: { hiredOn: day('2026-07-06') },
      days: officeDays(JULY, '2026-07-06'),
      payTerms: [
        terms(monthlyScheme(5000, { proration: 'due-days' }), '2026-07-06'),
        terms(monthlyScheme(6000, { proration: 'due-days' }), '2026-07-16'),
      ],
    })
    expect(amount(slip, 'base-wage')).toBe(560_000)
    expect(slip.grossFen).toBe(486_957) // 4 869.565…
  })
})

describe('time not worked', () => {
  const slip = (more: Parameters<typeof summary>[1], minutesPerDay?: number) =>
    payslip(JULY, monthlyScheme(6000, { postFen: yuan(1000) }), {
      summary: summary(JULY, more),
      contractHours:
        minutesPerDay === undefined
          ? []
          : [
              {
                memberId: MEMBER,
                from: day('2020-01-01'),
                employment: 'full-time',
                minutesPerDay,
                minutesPerWeek: minutesPerDay * 5,
              },
            ],
    })
  it.each([
    // 7 000 ÷ 21.75 ÷ 8 ÷ 60 = 0.67049… a minute
    ['late-early', { lateMinutes: 7, earlyMinutes: 5 }, -8.05],
    ['absence', { absentMinutes: 480 }, -321.84],
    ['unpaid-leave', { leaveMinutes: { personal: 240 } }, -160.92],
    ['sick-leave', { leaveMinutes: { sick: 480 } }, -64.37], // a fifth of a day
  ] as const)('%s', (code, more, want) => {
    expect(amount(slip(more), code)).toBe(yuan(want))
    expect(slip(more).grossFen).toBe(700_000 + yuan(want))
  })
  it('leave that the shop pays costs nothing', () => {
    const paid = slip({ leaveMinutes: { annual: 480, marriage: 480, comp: 60, maternity: 960, 'business-trip': 480 } })
    expect(paid.grossFen).toBe(700_000)
  })
  it('a standard day of seven hours makes the minute dearer', () => {
    expect(amount(slip({ absentMinutes: 420 }, 420), 'absence')).toBe(-32_184)
  })
  it('never takes more than the wage', () => {
    const nothing = slip({ absentMinutes: 23 * 480, lateMinutes: 900, leaveMinutes: { personal: 4800, sick: 480 } })
    expect(nothing.grossFen).toBe(0)
    expect(amount(nothing, 'late-early')).toBe(0)
  })
  it('sick pay is at least 80 % of the minimum wage', () => {
    // Shanghai 2 740 × 80 % = 2 192 of a wage of 2 740 = 80 %: as the shop pays; of 2 400 it is 91.3 %
    const sick = (base: number) =>
      payslip(JULY, monthlyScheme(base), { shopCity: '上海', summary: summary(JULY, { leaveMinutes: { sick: 480 } }) })
    expect(amount(sick(2740), 'sick-leave')).toBe(-2520) // 2 740/21.75 × 0.2 = 25.195…
    expect(amount(sick(2400), 'sick-leave')).toBe(-956) // (2 400 − 2 192)/21.75 = 9.563…
    expect(amount(sick(2000), 'sick-leave')).toBe(0) // the floor is above the wage
  })
})

describe('hourly pay', () => {
  it('is hours worked × rate, paid leave with it and the rest not', () => {
    // 6 000 min = 100 h, 8 h annual leave, 4 h personal leave, 5 h sick at 80 %: (100 + 8 + 4) × 25 = 2 800
    const slip = payslip(MAY, HOURLY, {
      summary: summary(MAY, { workedMinutes: 6000, leaveMinutes: { annual: 480, personal: 240, sick: 300 } }),
    })
    expect(amount(slip, 'hourly-wage')).toBe(yuan(2800))
    expect(slip.grossFen).toBe(yuan(2800))
  })
  it('overtime is paid by its class at the hour’s rate', () => {
    const slip = payslip(MAY, HOURLY, {
      summary: summary(MAY, { workedMinutes: 0, overtimePaidMinutes: { workday: 60, rest: 60, statutory: 60 } }),
    })
    expect(slip.grossFen).toBe(yuan(37.5 + 50 + 75))
  })
  it('a raise within the month pays each hour by the rate of its own day', () => {
    // 16 h × 25 through 15 July, then 4 h × 40 and 2 h of annual leave × 40: 400 + 160 + 80 = 640
    const slip = payslip(JULY, HOURLY, {
      payTerms: [terms(HOURLY), terms({ ...HOURLY, rateFenPerHour: yuan(40) }, '2026-07-16')],
      summary: summary(JULY, { workedMinutes: 1200, leaveMinutes: { annual: 120 } }),
      verdicts: [
        verdict('2026-07-14'),
        verdict('2026-07-15'),
        verdict('2026-07-16', { workedMinutes: 240, leave: [{ leaveId: toId('l'), type: 'annual', minutes: 120 }] }),
      ],
    })
    expect(amount(slip, 'hourly-wage')).toBe(yuan(640))
  })
  it('a change from hourly to monthly pay within the month pays each part by its own days', () => {
    // hourly through 15 July: two days of 8 h and 4 h are judged there = 12 h × 25 = 300; monthly for 12 of 23 days
    const slip = payslip(JULY, HOURLY, {
      payTerms: [terms(HOURLY), terms(monthlyScheme(6000, { proration: 'due-days' }), '2026-07-16')],
      verdicts: [
        verdict('2026-07-01', { workedMinutes: 480 }),
        verdict('2026-07-02', { workedMinutes: 240, absentMinutes: 240 }),
        verdict('2026-07-20', { workedMinutes: 420, lateMinutes: 60 }),
        // A statutory holiday is paid by the month wage, late or not.
        verdict('2026-07-21', { dayClass: 'statutory', workedMinutes: 420, lateMinutes: 60 }),
      ],
    })
    expect(amount(slip, 'hourly-wage')).toBe(yuan(300))
    expect(amount(slip, 'base-wage')).toBe(600_000)
    expect(amount(slip, 'not-employed')).toBe(-286_957) // 11 of 23 days
    expect(amount(slip, 'late-early')).toBe(-3261) // 6 000/23 × 1/8 = 32.608…; the absence was unpaid hours
    expect(amount(slip, 'absence')).toBeUndefined()
  })
})

describe('allowances, performance and full attendance', () => {
  const meal = { name: 'meal', amountFen: yuan(300), proration: 'by-attendance', inMinimumWage: true } as const
  const phone = { name: 'phone', amountFen: yuan(50), proration: 'full', inMinimumWage: true } as const
  const scheme = monthlyScheme(6000, {
    allowances: [meal, phone],
    performanceFen: yuan(1000),
    fullAttendanceFen: yuan(200),
    proration: 'due-days',
  })
  const score = (coefficient: string): KpiScore => ({
    memberId: MEMBER,
    month: JULY,
    planId: toId('plan'),
    items: [],
    total: '88.00',
    grade: 'A',
    coefficient,
    vetoed: false,
    missing: [],
  })
  it('an allowance follows attendance or is paid in full', () => {
    // 2 of 23 days missed: 300 × 21/23 = 273.913…
    const slip = payslip(JULY, scheme, { summary: summary(JULY, { absentMinutes: 960 }) })
    expect(slip.lines.filter((line) => line.code === 'allowance').map((line) => [line.label, line.amountFen])).toEqual([
      ['meal', 27_391],
      ['phone', 5000],
    ])
  })
  it.each([
    ['1.2', 1200],
    ['0.5', 500],
    ['0', 0],
  ])('performance × %s', (coefficient, want) => {
    const slip = payslip(JULY, scheme, { score: score(coefficient) })
    expect(amount(slip, 'performance')).toBe(yuan(want))
    expect(codes(slip)).not.toContain('no-kpi-score')
  })
  it('without a score the coefficient is 1 with a warning, but only where there is performance pay', () => {
    const slip = payslip(JULY, scheme)
    expect([amount(slip, 'performance'), codes(slip)]).toEqual([yuan(1000), ['no-kpi-score']])
    expect(codes(payslip(JULY, monthlyScheme(6000)))).toEqual([])
  })
  it('performance is for the employed part of the month', () => {
    const slip = payslip(JULY, scheme, {
      employment: { hiredOn: day('2026-07-16') },
      days: officeDays(JULY, '2026-07-16'),
      score: score('1.2'),
    })
    expect(amount(slip, 'performance')).toBe(62_609) // 1 000 × 12/23 × 1.2 = 626.086…
  })
  it.each([
    ['kept', true, '2020-01-01', 200],
    ['lost', false, '2020-01-01', 0],
    ['hired within the month', true, '2026-07-02', 0],
  ])('full attendance %s', (_title, keepsFullAttendance, hiredOn, want) => {
    const slip = payslip(JULY, scheme, {
      employment: { hiredOn: day(hiredOn) },
      days: officeDays(JULY, hiredOn),
      summary: summary(JULY, { keepsFullAttendance }),
    })
    expect(amount(slip, 'full-attendance')).toBe(yuan(want))
  })
  it('a raise of an allowance is split by days, a full one takes the last row', () => {
    const before = monthlyScheme(6000, {
      allowances: [
        { ...meal, amountFen: yuan(230) },
        { ...phone, amountFen: yuan(30) },
      ],
    })
    const slip = payslip(JULY, scheme, { payTerms: [terms(before), terms(scheme, '2026-07-16')] })
    // (230 × 11 + 300 × 12) ÷ 23 = 266.521…
    expect(slip.lines.filter((line) => line.code === 'allowance').map((line) => line.amountFen)).toEqual([26_652, 5000])
  })
})

describe('overtime', () => {
  const hours = { overtimePaidMinutes: { workday: 180, rest: 480, statutory: 480 } }
  const allowances = [{ name: 'meal', amountFen: yuan(350), proration: 'by-attendance', inMinimumWage: true } as const]
  it.each([
    // hour: 6 960 ÷ 174 = 40 ; + 1 740 post = 50 ; + 350 allowance = 9 050 ÷ 174 = 52.0114…
    ['base', [180, 640, 960]],
    ['base-and-post', [225, 800, 1200]],
    ['all-fixed', [234.05, 832.18, 1248.28]],
  ] as const)('on %s: 3 h × 150 %%, 8 h × 200 %%, 8 h × 300 %%', (overtimeBase, want) => {
    const slip = payslip(MAY, monthlyScheme(6960, { postFen: yuan(1740), allowances, overtimeBase }), {
      summary: summary(MAY, hours),
    })
    expect([
      amount(slip, 'overtime-workday'),
      amount(slip, 'overtime-rest'),
      amount(slip, 'overtime-statutory'),
    ]).toEqual(want.map(yuan))
  })
  it('a statutory day worked comes on top of the full month wage', () => {
    const slip = payslip(MAY, monthlyScheme(6960), {
      summary: summary(MAY, { overtimePaidMinutes: { workday: 0, rest: 0, statutory: 480 } }),
    })
    expect(slip.grossFen).toBe(yuan(6960 + 960))
  })
  it('the base is never below the minimum wage', () => {
    // Shanghai 2 740 ÷ 174 × 8 × 2 = 251.954…; on 2 000 it would be 183.91
    const slip = payslip(JULY, monthlyScheme(2000), {
      shopCity: '上海',
      summary: summary(JULY, { overtimePaidMinutes: { workday: 0, rest: 480, statutory: 0 } }),
    })
    expect(amount(slip, 'overtime-rest')).toBe(25_195)
  })
  it.each([
    // Shanghai 2 740 ÷ 174 = 15.7471… an hour: × 8 × 2 = 251.954…; an agreed 15.75 × 16 = 252
    ['上海', 15.74, 25_195],
    ['上海', 15.75, 25_200],
    // nothing known of the city: 10 × 16
    ['', 10, 16_000],
  ])('in %s, paid %d by the hour: 8 h of a rest day are %i fen', (shopCity, rate, want) => {
    const slip = payslip(JULY, hourlyScheme(rate), {
      shopCity,
      summary: summary(JULY, { overtimePaidMinutes: { workday: 0, rest: 480, statutory: 0 } }),
    })
    expect(amount(slip, 'overtime-rest')).toBe(want)
  })
  it('rest given for it is not paid', () => {
    expect(payslip(MAY, monthlyScheme(6960), { summary: summary(MAY, { overtimeRestMinutes: 480 }) }).grossFen).toBe(
      yuan(6960),
    )
  })
})
