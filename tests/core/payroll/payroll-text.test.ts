import { describe, expect, it } from 'vitest'
import { formatFen } from '../../../src/core/kernel/fen'
import { toId } from '../../../src/core/kernel/ids'
import type { MemberId } from '../../../src/core/kernel/ids'
import { month } from '../../../src/core/kernel/local-day'
import { percent, ppm } from '../../../src/core/kernel/ppm'
import type { CloseGate } from '../../../src/core/month/close-month'
import type { PayslipWarning } from '../../../src/core/payroll/payslip'
import { evidenceText, explanationTexts, quantityText } from '../../../src/core/text/explanation-text'
import {
  attendanceOfSlipText,
  closeGateText,
  commissionSchemeText,
  PAYSLIP_LINE_TEXT,
  payslipLineText,
  payslipWarningText,
} from '../../../src/core/text/payroll-text'
import { day, MAY, MEMBER, summary, yuan } from './payslip-case'

const WARNINGS: readonly PayslipWarning[] = [
  { code: 'negative-net', shortageFen: yuan(10) },
  { code: 'below-minimum-wage', comparedFen: yuan(10), minimumFen: yuan(20) },
  { code: 'no-pay-terms' },
  { code: 'no-kpi-score' },
  { code: 'no-tax-opening' },
  { code: 'no-city-table', city: '火星' },
  { code: 'fine-is-risky', amountFen: yuan(10) },
  { code: 'damage-capped', carriedFen: yuan(10) },
  { code: 'commission-negative', carriedFen: yuan(10) },
  { code: 'law-data-outdated', table: '上海' },
  { code: 'no-commission-plan', planId: toId('plan') },
]
const GATES: readonly CloseGate[] = [
  { severity: 'blocks', code: 'already-closed', month: MAY },
  { severity: 'blocks', code: 'month-not-over', lastDay: day('2026-05-31') },
  { severity: 'blocks', code: 'nobody-employed', month: MAY },
  { severity: 'blocks', code: 'open-exceptions', memberId: MEMBER, days: 2 },
  { severity: 'blocks', code: 'unscored', memberId: MEMBER, missing: 1 },
  { severity: 'blocks', code: 'weights-not-100', planId: toId('p'), planName: '客服', sumPercent: 99 },
  { severity: 'blocks', code: 'plan-faulty', planId: toId('p'), planName: '客服', problems: 1 },
  { severity: 'blocks', code: 'no-pay-terms', memberId: MEMBER },
  { severity: 'blocks', code: 'no-commission-plan', memberId: MEMBER, planId: toId('plan') },
  { severity: 'confirm', code: 'no-city-table', memberId: MEMBER, city: '火星' },
  { severity: 'confirm', code: 'negative-net', memberId: MEMBER, shortageFen: yuan(1) },
  { severity: 'confirm', code: 'below-minimum-wage', memberId: MEMBER, comparedFen: yuan(1), minimumFen: yuan(2) },
]

describe('sentences for the owner', () => {
  it.each(WARNINGS.map((warning) => [warning.code, warning] as const))(
    'warning %s says what happened and what to do',
    (_code, warning) => {
      const text = payslipWarningText(warning, formatFen)
      expect(text).toMatch(/^[^a-z]*。[^a-z]+。$|请|建议/)
      expect(text.endsWith('。')).toBe(true)
      expect(text).not.toMatch(/undefined|\[object/)
    },
  )
  it.each(GATES.map((gate) => [gate.code, gate] as const))('gate %s says what to do', (_code, gate) => {
    const text = closeGateText(gate, () => '甲一鸣', formatFen)
    expect(text.endsWith('。')).toBe(true)
    expect(text).toMatch(/请|才能|不需要|确认/)
    if ('memberId' in gate) expect(text).toContain('甲一鸣')
  })
  it('no sentence has an amount in it while amounts are hidden', () => {
    const hidden = (): string => '••••'
    const sentences = [
      ...WARNINGS.map((warning) => payslipWarningText(warning, hidden)),
      ...GATES.map((gate) => closeGateText(gate, () => '甲一鸣', hidden)),
    ]
    expect(sentences.filter((text) => text.includes('•••• 元')).length).toBeGreaterThanOrEqual(7)
    expect(sentences.join('\n')).not.toMatch(/\d\.\d\d/)
    const tree = explanationTexts(hidden)
    const value = { kind: 'fen', fen: yuan(9_000) } as const
    expect(tree.value({ code: 'gross-wage', value, inputs: [], evidence: [] })).toBe('•••• 元')
  })
  it('resolves the name of a commission plan', () => {
    expect(
      payslipWarningText({ code: 'no-commission-plan', planId: toId('p1') }, formatFen, () => '客服提成'),
    ).toContain('「客服提成」')
  })
})

describe('names of lines', () => {
  it('are all different', () => {
    const names = Object.values(PAYSLIP_LINE_TEXT)
    expect(new Set(names).size).toBe(names.length)
  })
  it.each([
    [{ code: 'base-wage', amountFen: yuan(1) }, '基本工资'],
    [{ code: 'allowance', label: '餐补', amountFen: yuan(1) }, '餐补'],
    [{ code: 'commission', label: '客服提成', amountFen: yuan(1) }, '提成（客服提成）'],
    [{ code: 'carried-shortage', amountFen: yuan(-1) }, '上月欠扣'],
    [{ code: 'carried-shortage', amountFen: yuan(1) }, '本月不足，转下月扣'],
  ] as const)('%o is %s', (line, want) => {
    expect(payslipLineText(line)).toBe(want)
  })
})

it('says a commission scheme in words', () => {
  const tiers = [{ upToFen: yuan(15_000), ratePpm: percent('10') }, { ratePpm: percent('12.5') }]
  expect(commissionSchemeText({ kind: 'flat', ratePpm: ppm(1250) })).toBe('固定比例 0.125%')
  expect(commissionSchemeText({ kind: 'marginal', bound: 'upper-inclusive', tiers })).toBe(
    '超额累进（含上限）：至 15,000.00 元 10%，以上 12.5%',
  )
})

it('prints quantities and evidence', () => {
  expect(quantityText({ kind: 'minutes', minutes: 59 }, formatFen)).toBe('59 分钟')
  expect(quantityText({ kind: 'minutes', minutes: 90 }, formatFen)).toBe('90 分钟（1.5 小时）')
  expect(quantityText({ kind: 'number', decimal: '21.75', unit: 'days' }, formatFen)).toBe('21.75 天')
  expect(quantityText({ kind: 'rate', ppm: percent('8.5') }, formatFen)).toBe('8.5%')
  expect(quantityText({ kind: 'day', day: day('2026-10-01') }, formatFen)).toBe('10月1日')
  expect(evidenceText({ kind: 'punches', day: day('2026-07-03'), clock: [] })).toBe('7月3日没有打卡')
  expect(evidenceText({ kind: 'cell', file: 'a.xlsx', sheet: 'S', row: 3 })).toBe(
    '导入文件「a.xlsx」工作表「S」第 3 行',
  )
  expect(evidenceText({ kind: 'entered', note: ' ' })).toBe('手工录入')
  expect(evidenceText({ kind: 'law', source: '劳动法' })).toBe('劳动法')
  expect(
    explanationTexts(formatFen).title({
      code: 'no-such-code',
      value: { kind: 'text', text: '' },
      inputs: [],
      evidence: [],
    }),
  ).toBe('no-such-code')
})

it('sums attendance up in one line', () => {
  const busy = summary(month('2026-05'), {
    dueDays: 19,
    attendedDays: 18,
    lateTimes: 1,
    lateMinutes: 5,
    earlyTimes: 1,
    earlyMinutes: 9,
    missingTimes: 2,
    absentMinutes: 240,
    leaveMinutes: { personal: 480 },
    overtimePaidMinutes: { workday: 60, rest: 30, statutory: 0 },
  })
  expect(attendanceOfSlipText(busy)).toBe(
    '应出勤 19 天，实出勤 18 天，迟到 1 次 5 分钟，早退 1 次 9 分钟，缺卡 2 次，旷工 4 小时，事假 8 小时，加班 1.5 小时',
  )
  expect(attendanceOfSlipText(summary(MAY))).toBe('应出勤 19 天，实出勤 19 天')
  expect(toId<MemberId>('m1')).toBe(MEMBER)
})
