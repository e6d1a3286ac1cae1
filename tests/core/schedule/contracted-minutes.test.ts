import { describe, expect, it } from 'vitest'
import { SHIPPED_CALENDAR_YEARS } from '../../../src/core/calendar/rates/calendar-years'
import type { MemberId } from '../../../src/core/kernel/ids'
import { localDay, month } from '../../../src/core/kernel/local-day'
import { contractedMinutes } from '../../../src/core/schedule/contracted-minutes'
import type { ContractHours, Member } from '../../../src/core/team/member'

const WANG = 'm1' as MemberId
const member = (more: Partial<Member> = {}): Member => ({
  id: WANG,
  name: '小王',
  employeeNo: '001',
  hiredOn: localDay('2025-01-01'),
  ...more,
})
const hours = (from: string, weekHours: number, memberId = WANG): ContractHours => ({
  memberId,
  from: localDay(from),
  employment: weekHours < 40 ? 'part-time' : 'full-time',
  minutesPerDay: weekHours < 40 ? 240 : 480,
  minutesPerWeek: weekHours * 60,
})
const OCTOBER = month('2025-10')
const of = (rows: readonly ContractHours[], who = member()) =>
  contractedMinutes(who, OCTOBER, rows, SHIPPED_CALENDAR_YEARS)

describe('hours that a month owes by contract', () => {
  it('are a fifth of the week for each workday of the calendar', () => {
    // October 2025: 9–11, 13–17, 20–24, 27–31 of October are workdays, Saturday the 11th among them: 18 × 8 h
    expect(of([hours('2025-01-01', 40)])).toBe(18 * 480)
    // 24 ÷ 5 = 4.8 h a workday
    expect(of([hours('2025-01-01', 24)])).toBe(18 * 288)
  })
  it('follow the contract of each day, in whatever order the rows come', () => {
    // 8 workdays (9–11, 13–17) at 8 h and 10 (20–24, 27–31) at 4.8 h
    expect(of([hours('2025-10-20', 24), hours('2025-01-01', 40)])).toBe(8 * 480 + 10 * 288)
  })
  it('count only days on which the person works here', () => {
    // 27–31 only
    expect(of([hours('2025-01-01', 40)], member({ hiredOn: localDay('2025-10-25') }))).toBe(5 * 480)
    expect(of([hours('2025-01-01', 40)], member({ leftOn: localDay('2025-10-09') }))).toBe(480)
  })
  it('are not known without a contract in force', () => {
    expect(of([])).toBeUndefined()
    expect(of([hours('2025-11-01', 40)])).toBeUndefined()
    expect(of([hours('2025-01-01', 40, 'm2' as MemberId)])).toBeUndefined()
  })
})
