import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Explanation } from '../../../src/core/kernel/explanation'
import { fen, formatFen } from '../../../src/core/kernel/fen'
import { percent, ppm } from '../../../src/core/kernel/ppm'
import { computePayslip } from '../../../src/core/payroll/compute-payslip'
import type { PayslipInput } from '../../../src/core/payroll/payslip-input'
import { NO_TAX_YET } from '../../../src/core/payroll/tax/cumulative-tax'
import { month } from '../../../src/core/kernel/local-day'
import { explanationTexts, hasExplanationText } from '../../../src/core/text/explanation-text'
import { payslipLineText, payslipWarningText } from '../../../src/core/text/payroll-text'
import {
  adjustment,
  commissionPlan,
  contributions,
  day,
  JULY,
  monthlyScheme,
  officeDays,
  payslip,
  payslipInput,
  sales,
  summary,
  terms,
  verdict,
  yuan,
} from './payslip-case'
import { runs } from '../../property-runs'

const yuanUpTo = (most: number) => fc.integer({ min: 0, max: most })
const minutesUpTo = (most: number) => fc.integer({ min: 0, max: most })
const anyInput: fc.Arbitrary<PayslipInput> = fc
  .record({
    base: yuanUpTo(30_000),
    post: yuanUpTo(5000),
    performance: yuanUpTo(5000),
    allowance: yuanUpTo(1000),
    proration: fc.constantFrom(
      'deduct-21.75' as const,
      'pay-21.75' as const,
      'due-days' as const,
      'calendar-days' as const,
      'balanced' as const,
    ),
    hiredDay: fc.integer({ min: 1, max: 31 }),
    raiseDay: fc.integer({ min: 1, max: 31 }),
    late: minutesUpTo(600),
    absent: minutesUpTo(23 * 480),
    personal: minutesUpTo(5000),
    sick: minutesUpTo(5000),
    overtime: minutesUpTo(3000),
    city: fc.constantFrom('上海', '昆明', '不缴', '火星'),
    insured: yuanUpTo(50_000),
    sold: yuanUpTo(100_000),
    refunded: yuanUpTo(100_000),
    damage: yuanUpTo(3000),
    penalty: yuanUpTo(500),
    other: yuanUpTo(2000),
    exempt: yuanUpTo(500),
    shortage: yuanUpTo(2000),
  })
  .map((x) => {
    const scheme = (base: number) =>
      monthlyScheme(base, {
        postFen: yuan(x.post),
        performanceFen: yuan(x.performance),
        fullAttendanceFen: yuan(200),
        proration: x.proration,
        allowances: [{ name: 'meal', amountFen: yuan(x.allowance), proration: 'by-attendance', inMinimumWage: true }],
      })
    const at = (number: number) => `2026-07-${String(number).padStart(2, '0')}`
    return payslipInput(JULY, scheme(x.base), {
      employment: { hiredOn: day(at(x.hiredDay)) },
      days: officeDays(JULY, at(x.hiredDay)),
      payTerms: [terms(scheme(x.base)), terms(scheme(x.base + 500), at(x.raiseDay))],
      summary: summary(JULY, {
        lateMinutes: x.late,
        absentMinutes: x.absent,
        leaveMinutes: { personal: x.personal, sick: x.sick },
        overtimePaidMinutes: { workday: x.overtime, rest: 0, statutory: x.overtime },
      }),
      contributionTerms: [contributions(x.city, x.insured, { housingSupplementPpm: ppm(10_000) })],
      shopCity: '上海',
      commissionPlans: [commissionPlan({ kind: 'flat', ratePpm: percent('2.5') })],
      sales: [sales(x.sold, 0, JULY), sales(0, x.refunded, JULY)],
      adjustments: [
        adjustment('damage', x.damage, JULY),
        adjustment('penalty', x.penalty, JULY),
        adjustment('other-deduction', x.other, JULY),
        adjustment('non-taxable', x.exempt, JULY),
      ],
      previous: {
        month: month('2026-06'),
        closed: true,
        payslip: {
          cumulative: NO_TAX_YET,
          carried: { damageFen: fen(0), commissionFen: fen(1234), shortageFen: yuan(x.shortage) },
          warnings: [],
        },
      },
    })
  })

describe('every payslip', () => {
  it('is the sum of its lines, never negative, and its totals are those of their lines', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const slip = computePayslip(input)
        const sum = (...kinds: readonly string[]) =>
          slip.lines.filter((line) => kinds.includes(line.kind)).reduce((total, line) => total + line.amountFen, 0)
        expect(slip.netFen).toBeGreaterThanOrEqual(0)
        expect(slip.netFen).toBe(
          slip.grossFen + sum('non-taxable') - slip.contributionsFen - slip.taxFen + sum('other-deduction'),
        )
        expect(slip.grossFen).toBe(sum('earning', 'absence'))
        expect(slip.grossFen).toBeGreaterThanOrEqual(0)
        expect(slip.taxFen).toBe(0 - sum('tax'))
        expect(slip.contributionsFen).toBe(0 - sum('contribution'))
        expect(slip.employerCostFen).toBe(slip.grossFen + sum('non-taxable') + sum('employer'))
        for (const carried of Object.values(slip.carried)) expect(carried).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: runs(150) },
    )
  })
  it('takes no more off the month wage than there is, and signs its lines by their kind', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { lines } = computePayslip(input)
        const sum = (...codes: readonly string[]) =>
          lines.filter((line) => codes.includes(line.code)).reduce((total, line) => total + line.amountFen, 0)
        expect(
          sum('base-wage', 'post-wage', 'not-employed', 'absence', 'late-early', 'unpaid-leave', 'sick-leave'),
        ).toBeGreaterThanOrEqual(0)
        for (const { kind, code, amountFen } of lines) {
          if (kind === 'absence' || kind === 'contribution' || kind === 'tax') expect(amountFen).toBeLessThanOrEqual(0)
          if (kind === 'employer' || kind === 'non-taxable') expect(amountFen).toBeGreaterThanOrEqual(0)
          if (kind === 'earning' && code !== 'commission') expect(amountFen).toBeGreaterThanOrEqual(0)
        }
        expect(sum('commission')).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: runs(150) },
    )
  })
  it('does not depend on the order in which rows were entered', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const turned = {
          ...input,
          payTerms: [...input.payTerms].reverse(),
          adjustments: [...input.adjustments].reverse(),
        }
        const { lines, ...figures } = computePayslip(turned)
        const { lines: straight, ...want } = computePayslip(input)
        expect(figures).toEqual(want)
        expect(lines.length).toBe(straight.length)
      }),
      { numRuns: runs(50) },
    )
  })
})

function figures(explanation: Explanation): readonly Explanation[] {
  return [explanation, ...explanation.inputs.flatMap(figures)]
}
describe('the reasons of a payslip', () => {
  it('every line explains its own amount, every figure has a word and every formula a sentence', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(anyInput, (input) => {
        const slip = computePayslip(input)
        for (const line of slip.lines) {
          expect(line.explanation).toMatchObject({ code: line.code, value: { kind: 'fen', fen: line.amountFen } })
          expect(payslipLineText(line)).toMatch(/\S/)
          for (const figure of figures(line.explanation)) {
            seen.add(figure.code)
            expect([figure.code, hasExplanationText(figure.code)]).toEqual([figure.code, true])
            if (figure.formula !== undefined)
              expect([figure.formula, explanationTexts(formatFen).formula(figure)]).not.toContain(undefined)
          }
        }
        for (const warning of slip.warnings) expect(payslipWarningText(warning, formatFen)).toMatch(/。$/)
      }),
      { numRuns: runs(60) },
    )
    expect(seen.size).toBeGreaterThan(45)
  })
  it('ends at punches, imported cells and dated rows', () => {
    const source = { file: 'sales.xlsx', sheet: 'May', row: 4 }
    const late = verdict('2026-07-03', {
      lateMinutes: 12,
      expected: [{ segment: 0, side: 'in', expected: 540, actual: 552, by: 'punch' }],
    })
    const slip = payslip(JULY, monthlyScheme(6000), {
      summary: summary(JULY, { lateMinutes: 12, lateTimes: 1 }),
      verdicts: [late],
      commissionPlans: [commissionPlan({ kind: 'flat', ratePpm: percent('1') })],
      sales: [{ ...sales(1000, 0, JULY), source }],
      contributionTerms: [contributions('上海', 8000)],
    })
    const evidence = (code: string) =>
      slip.lines
        .filter((line) => line.code === code)
        .flatMap((line) => figures(line.explanation))
        .flatMap((figure) => figure.evidence)
    expect(evidence('late-early')).toContainEqual({ kind: 'punches', day: '2026-07-03', clock: ['09:12'] })
    expect(evidence('late-early')).toContainEqual({
      kind: 'law',
      source: '人社部发〔2025〕2号《关于职工全年月平均工作时间和工资折算问题的通知》',
      from: '2025-01-01',
    })
    expect(evidence('commission')).toContainEqual({ kind: 'cell', ...source })
    expect(evidence('pension')).toContainEqual({
      kind: 'law',
      source: '上海市2026年度（2026年7月至2027年6月）社保与公积金缴费标准，需核对',
      from: '2026-07-01',
    })
    expect(evidence('income-tax').map((entry) => entry.kind)).toContain('law')
  })
  it('every line whose amount is not just entered ends in some evidence', () => {
    const slip = payslip(JULY, monthlyScheme(6000, { performanceFen: yuan(500), fullAttendanceFen: yuan(100) }), {
      summary: summary(JULY, { absentMinutes: 60, overtimePaidMinutes: { workday: 60, rest: 60, statutory: 60 } }),
      contributionTerms: [contributions('上海', 8000)],
      adjustments: [adjustment('damage', 100, JULY), adjustment('penalty', 10, JULY)],
    })
    for (const line of slip.lines) {
      const count = figures(line.explanation).reduce((sum, figure) => sum + figure.evidence.length, 0)
      expect([line.code, count]).not.toEqual([line.code, 0])
    }
  })
})
