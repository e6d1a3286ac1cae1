import { describe, expect, it } from 'vitest'
import { fen } from '../../../src/core/kernel/fen'
import { localDay } from '../../../src/core/kernel/local-day'
import type { ContractKind } from '../../../src/core/team/member-papers'
import { latestProbationEnd, leastProbationPayFen, mostProbationMonths } from '../../../src/core/team/probation'
import { noticeDaysFor, severanceHalfMonths, severanceOf } from '../../../src/core/team/severance'

const day = localDay
const term = (until: string | undefined, kind: ContractKind = 'fixed-term') => ({
  kind,
  from: day('2026-03-01'),
  ...(until === undefined ? {} : { until: day(until) }),
})

describe('the longest probation (劳动合同法 art. 19)', () => {
  it.each([
    ['2026-05-30', 0], // one day short of three months
    ['2026-05-31', 1],
    ['2027-02-27', 1], // one day short of a year
    ['2027-02-28', 2],
    ['2029-02-27', 2], // one day short of three years
    ['2029-02-28', 6],
    ['2036-02-29', 6],
  ])('of a contract until %s is %d months', (until, months) => {
    expect(mostProbationMonths(term(until), 'full-time')).toBe(months)
  })
  it('of an open-ended contract is six months', () => {
    expect(mostProbationMonths(term(undefined, 'open-ended'), 'full-time')).toBe(6)
    expect(latestProbationEnd(term(undefined, 'open-ended'), 'full-time')).toBe('2026-08-31')
  })
  it.each<[ContractKind, 'full-time' | 'part-time' | 'intern']>([
    ['task', 'full-time'],
    ['labour-service', 'full-time'],
    ['internship', 'intern'],
    ['fixed-term', 'part-time'], // art. 70
  ])('of %s and %s is none', (kind, employment) => {
    expect(mostProbationMonths(term('2030-01-01', kind), employment)).toBe(0)
    expect(latestProbationEnd(term('2030-01-01', kind), employment)).toBeUndefined()
  })
  it('of a month ends on the day before the same day of the next month', () => {
    expect(latestProbationEnd(term('2026-12-31'), 'full-time')).toBe('2026-03-31')
  })
})

describe('pay in probation (art. 20)', () => {
  it('is at least 80 %, rounded up so that it is never below', () => {
    expect(leastProbationPayFen(fen(5_000_00), day('2026-03-01'))).toBe(4_000_00)
    expect(leastProbationPayFen(fen(5_000_01), day('2026-03-01'))).toBe(4_000_01)
  })
})

describe('severance (arts 46, 47)', () => {
  it.each([
    ['2026-03-01', '2026-03-01', 1], // a day is less than half a year
    ['2026-03-01', '2026-08-30', 1],
    ['2026-03-01', '2026-08-31', 2], // six months are a whole year
    ['2025-03-01', '2026-02-28', 2],
    ['2025-03-01', '2026-03-01', 3],
    ['2021-03-15', '2026-09-14', 12], // five years and a half
    ['2021-03-15', '2026-09-13', 11],
  ])('from %s to %s is %d half months of pay', (hiredOn, lastDay, halves) => {
    expect(severanceHalfMonths(day(hiredOn), day(lastDay))).toBe(halves)
  })
  it('is owed when the employer ends it without a fault of the employee', () => {
    expect(['agreed-by-employer', 'with-notice', 'posts-cut'].map((r) => severanceOf(r as never))).toEqual([
      'owed',
      'owed',
      'owed',
    ])
    expect(severanceOf('resigned')).toBe('not-owed')
    expect(severanceOf('contract-ended')).toBe('depends')
  })
})

describe('notice (arts 37, 40)', () => {
  it('is 30 days, 3 in probation when the employee goes, and none where both agree', () => {
    const on = day('2026-03-01')
    expect(noticeDaysFor('resigned', false, on)).toBe(30)
    expect(noticeDaysFor('resigned', true, on)).toBe(3)
    expect(noticeDaysFor('with-notice', true, on)).toBe(30)
    expect(noticeDaysFor('agreed-by-employer', false, on)).toBeUndefined()
  })
})
