import { describe, expect, it } from 'vitest'
import { balanceOf, ledgerEntriesOf } from '../../../src/core/attendance/comp-ledger'
import type { LedgerEntry } from '../../../src/core/attendance/records'
import type { RecordId } from '../../../src/core/kernel/ids'
import { toId } from '../../../src/core/kernel/ids'
import { localDay } from '../../../src/core/kernel/local-day'
import type { Situation } from './attendance-fixture'
import { clockLeave, halfDays, judge, MEMBER, overtimeOf } from './attendance-fixture'

function entries(situation: Situation): readonly LedgerEntry[] {
  return ledgerEntriesOf(judge('2026-11', situation), {
    leaves: situation.leaves ?? [],
    overtimes: situation.overtimes ?? [],
  })
}

describe('the ledger follows the verdicts', () => {
  it('rest-day overtime given back as rest adds, comp leave takes', () => {
    const overtime = overtimeOf('2026-11-07', 480, 'rest')
    const leave = clockLeave('comp', '2026-11-10', '09:00', '12:00')
    const plan = { '2026-11-07': 'R', '2026-11-10': 'S' }
    const made = entries({
      plan,
      overtimes: [overtime],
      leaves: [leave],
      punches: ['2026-11-10 13:00', '2026-11-10 18:00'],
    })
    expect(made.map((entry) => [entry.account, entry.day, entry.deltaMinutes, entry.ref])).toEqual([
      ['comp-time', '2026-11-07', 480, overtime.id],
      ['comp-time', '2026-11-10', -180, leave.id],
    ])
    expect(made.map((entry) => entry.reason)).toEqual(['sale', 'asked for'])
    expect(balanceOf(made, MEMBER, 'comp-time')).toBe(300)
  })

  it('overtime that has to be paid earns no rest', () => {
    const plan = { '2026-11-03': 'D' }
    expect(
      entries({ plan, overtimes: [overtimeOf('2026-11-03', 60, 'rest'), overtimeOf('2026-11-03', 60, 'pay')] }),
    ).toEqual([])
  })

  it('annual leave is taken day by day from its own account, rest days cost nothing', () => {
    const plan = { '2026-11-06': 'D', '2026-11-07': 'R', '2026-11-09': 'D' }
    const leave = halfDays('annual', '2026-11-06', 'pm', '2026-11-09', 'pm')
    const made = entries({ plan, leaves: [leave], punches: ['2026-11-06 09:00', '2026-11-06 13:30'] })
    expect(made.map((entry) => [entry.account, entry.day, entry.deltaMinutes])).toEqual([
      ['annual-leave', '2026-11-06', -240],
      ['annual-leave', '2026-11-09', -480],
    ])
    expect(balanceOf(made, MEMBER, 'comp-time')).toBe(0)
  })

  it('sick leave and trips touch no account', () => {
    const plan = { '2026-11-03': 'D', '2026-11-04': 'D' }
    const leaves = [
      halfDays('sick', '2026-11-03', 'am', '2026-11-03', 'pm'),
      halfDays('business-trip', '2026-11-04', 'am', '2026-11-04', 'pm'),
    ]
    expect(entries({ plan, leaves })).toEqual([])
  })

  it('the same verdicts make the same entries with ids of their own', () => {
    const situation = {
      plan: { '2026-11-07': 'R', '2026-11-08': 'R' },
      overtimes: [overtimeOf('2026-11-07', 60, 'rest'), overtimeOf('2026-11-07', 90, 'rest')],
    }
    const [once, again] = [entries(situation), entries(situation)]
    expect(again).toEqual(once)
    expect(new Set(once.map((entry) => entry.id)).size).toBe(2)
  })
})

describe('a balance is the sum of its entries', () => {
  const entry = (
    id: string,
    day: string,
    deltaMinutes: number,
    account: LedgerEntry['account'] = 'comp-time',
  ): LedgerEntry => ({
    id: toId<RecordId>(id),
    memberId: MEMBER,
    account,
    day: localDay(day),
    deltaMinutes,
    reason: '',
  })
  const rows = [
    entry('1', '2026-01-01', 480),
    entry('2', '2026-02-01', -120),
    entry('3', '2026-03-01', -60),
    entry('4', '2026-01-01', 2400, 'annual-leave'),
  ]

  it('of one account of one person', () => {
    expect(balanceOf(rows, MEMBER, 'comp-time')).toBe(300)
    expect(balanceOf(rows, MEMBER, 'annual-leave')).toBe(2400)
    expect(balanceOf(rows, 'm2' as typeof MEMBER, 'comp-time')).toBe(0)
  })

  it('up to and including a day', () => {
    expect(balanceOf(rows, MEMBER, 'comp-time', localDay('2026-01-31'))).toBe(480)
    expect(balanceOf(rows, MEMBER, 'comp-time', localDay('2026-02-01'))).toBe(360)
  })
})
