import { describe, expect, it } from 'vitest'
import { fen, formatFen } from '../../../src/core/kernel/fen'
import { month } from '../../../src/core/kernel/local-day'
import type { StaffProblem } from '../../../src/core/staffing/staff-problem'
import { staffProblemText } from '../../../src/core/text/staff-problem-text'
import { AGENT, day, m, SERVICE } from './staff-case'

const DAY = day('2026-01-12')
/** One of each; the compiler names the one that was forgotten. */
const EXAMPLES: {
  readonly [C in StaffProblem['code']]: Omit<Extract<StaffProblem, { readonly code: C }>, 'code' | 'severity'>
} = {
  'name-missing': {},
  'number-missing': {},
  'number-taken': { employeeNo: '007' },
  'same-name': { memberIds: [m('a')] },
  'same-id-number': { memberId: m('a') },
  'id-number-odd': {},
  'too-young': { birthday: DAY, leastAge: 16 },
  minor: { birthday: DAY, fullAge: 18 },
  'unknown-member': {},
  'unknown-department': {},
  'unknown-role': {},
  'role-full': { roleId: AGENT, planned: 3, heads: 4 },
  'contract-before-hire': { hiredOn: DAY },
  'contract-ends-early': { until: DAY },
  'contract-without-end': {},
  'part-time-too-long': { mostPerDay: 240, mostPerWeek: 1_440 },
  'probation-before-hire': {},
  'probation-not-allowed': {},
  'probation-too-long': { latest: DAY, mostMonths: 2 },
  'probation-twice': {},
  'probation-pay-low': { payFen: fen(4_000_00), leastFen: fen(4_800_00) },
  'pay-below-minimum': { payFen: fen(2_000_00), minimumFen: fen(2_740_00), city: '上海' },
  'not-employed': { day: DAY },
  'not-on-probation': {},
  'probation-over': { probationUntil: DAY },
  'nothing-changes': {},
  'row-replaced': { list: 'payTerms', from: DAY },
  'later-row': { list: 'assignments', from: DAY },
  'month-closed': { month: month('2026-01') },
  'consent-needed': { why: 'lower-pay' },
  'already-left': { leftOn: DAY },
  'last-day-before-hire': { hiredOn: DAY },
  'rows-after-last-day': { count: 2 },
  'notice-short': { days: 3, neededDays: 30 },
  'leads-departments': { departmentIds: [SERVICE] },
  'answers-for-functions': { names: ['采购', '选品'] },
  'still-employed': {},
  'back-in-same-month': { leftOn: DAY },
}
const words = { money: formatFen, member: () => '甲一鸣', department: () => '客服部', role: () => '售前客服' }
const text = (code: string, facts: object): string =>
  staffProblemText({ severity: 'confirm', code, ...facts } as StaffProblem, words)

describe('the words of what stands against a step', () => {
  it.each(Object.entries(EXAMPLES))('%s: a sentence without a code or a hole in it', (code, facts) => {
    expect(text(code, facts)).toMatch(/^[^a-zA-Z]*[。）]$/u)
    expect(text(code, facts)).not.toMatch(/undefined|\bNaN\b/)
  })
  it('name people, amounts, days and the law', () => {
    expect(text('same-id-number', EXAMPLES['same-id-number'])).toContain('甲一鸣')
    expect(text('probation-pay-low', EXAMPLES['probation-pay-low'])).toBe(
      '试用期工资 4,000.00 低于约定工资的 80%，至少应为 4,800.00（劳动合同法第二十条）。',
    )
    expect(text('role-full', EXAMPLES['role-full'])).toContain('编制 3 人')
    expect(text('part-time-too-long', EXAMPLES['part-time-too-long'])).toContain(
      '每天平均不超过 4 小时、每周不超过 24 小时',
    )
    expect(text('consent-needed', { why: 'demotion' })).toContain('降职')
    expect(text('later-row', EXAMPLES['later-row'])).toBe('2026-01-12 起另有一条任职记录，这次的内容只到那天之前有效。')
  })
})
