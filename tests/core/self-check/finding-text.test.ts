import { describe, expect, it } from 'vitest'
import { fen, formatFen } from '../../../src/core/kernel/fen'
import { localDay } from '../../../src/core/kernel/local-day'
import { FINDING_CODES, finding } from '../../../src/core/self-check/finding'
import { count, minutes, money, onDay } from '../../../src/core/self-check/quantities'
import { CHECKS } from '../../../src/core/self-check/checks'
import { findingPlaceText, findingText } from '../../../src/core/text/finding-text'
import { CHECK_TEXT, checkedCountsText } from '../../../src/core/text/self-check-text'
import { LATE_DAY, M1, MAY } from './shop-to-check'

const nameOf = () => '甲一鸣'

describe('every finding is a sentence', () => {
  it.each(FINDING_CODES)('%s says what is wrong and what to do', (code) => {
    const where = { table: 'verdicts', line: 'late-early', figure: 'net', memberId: M1, month: MAY } as const
    const text = findingText(finding(code, where, count('7'), count('8')), formatFen)
    expect(text).not.toMatch(/undefined|NaN|\[object/)
    expect(text).toMatch(/请|不用管/)
    expect(text.endsWith('。')).toBe(true)
  })
  it('amounts, minutes and days read as everywhere else', () => {
    const where = { memberId: M1, month: MAY, figure: 'net' } as const
    expect(findingText(finding('slip-sum', where, money(fen(123_450)), money(fen(123_451))), formatFen)).toContain(
      '工资条的实发是 1,234.51 元，各工资项合计是 1,234.50 元',
    )
    expect(findingText(finding('minutes-not-conserved', where, minutes(480), minutes(490)), formatFen)).toContain(
      '应出勤 480 分钟（8 小时），实出勤、迟到、早退、旷工、请假合计 490 分钟',
    )
    const hired = onDay(localDay('2026-01-01'))
    expect(findingText(finding('starts-before-hiring', { table: 'payTerms' }, hired, hired), formatFen)).toContain(
      '薪酬从 2026年1月1日 起生效',
    )
  })
  it('amounts are hidden where the screen hides them', () => {
    const sum = finding('slip-sum', { figure: 'net' }, money(fen(123_450)), money(fen(123_451)))
    expect(findingText(sum, () => '••••')).toMatch(/^工资条的实发是 •••• 元，各工资项合计是 •••• 元。/)
  })
  it('the place is who, when and what', () => {
    expect(findingPlaceText({ memberId: M1, day: LATE_DAY }, nameOf)).toBe('甲一鸣 2026年5月6日')
    expect(findingPlaceText({ memberId: M1, month: MAY, name: '服务态度' }, nameOf)).toBe(
      '甲一鸣 2026年5月 「服务态度」',
    )
    expect(findingPlaceText({}, nameOf)).toBe('')
  })
})

describe('every check has its words', () => {
  it.each(CHECKS.map((check) => check.id))('%s', (id) => {
    const { name, what, looked } = CHECK_TEXT[id]
    expect(name.length).toBeGreaterThan(0)
    expect(what.length).toBeGreaterThan(name.length)
    expect(looked(36)).toMatch(/^36 /)
  })
  it('what was looked at altogether is one line', () => {
    expect(checkedCountsText({ members: 12, months: 3, payslips: 36, days: 1_100, punches: 1_700 })).toBe(
      '12 名成员、3 个月、36 张工资条、1100 个人日的考勤、1700 次打卡',
    )
  })
})
