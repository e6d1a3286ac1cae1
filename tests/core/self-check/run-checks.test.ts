import { describe, expect, it } from 'vitest'
import { month } from '../../../src/core/kernel/local-day'
import type { Check } from '../../../src/core/self-check/check'
import { CHECKS } from '../../../src/core/self-check/checks'
import { finding } from '../../../src/core/self-check/finding'
import { keepsMonthOpen } from '../../../src/core/self-check/month-gate'
import { checkShop, runChecks } from '../../../src/core/self-check/run-checks'
import { LATER } from '../month/shop-case'
import { APRIL, check, LATE_DAY, M1, M2, MAY, NOBODY, SHOP, withDay, withEach } from './shop-to-check'

const REQUEST = { data: SHOP, today: LATER }

describe('a run', () => {
  it('finds nothing in a sound shop, and says how much it looked at', () => {
    const report = checkShop(REQUEST)
    expect(report.outcomes.every((outcome) => outcome.total === 0 && !outcome.isBroken)).toBe(true)
    expect(report.outcomes.map((outcome) => outcome.id)).toEqual(CHECKS.map((one) => one.id))
    expect(report.counts).toEqual({ members: 2, months: 2, payslips: 4, days: 122, punches: 160 })
    expect(report.outcomes.filter((outcome) => outcome.looked === 0).map((outcome) => outcome.id)).toEqual([])
  })
  it('hands back control between people and months, and names the check it is at', () => {
    const run = runChecks(REQUEST)
    const ids: string[] = []
    let step = run.next()
    for (; !step.done; step = run.next()) ids.push(step.value.id)
    expect([...new Set(ids)]).toEqual(CHECKS.map((one) => one.id))
    expect(ids.filter((id) => id === 'verdicts').length).toBeGreaterThan(4)
  })
  it('keeps two hundred findings of a check and counts them all', () => {
    const noisy: Check = {
      id: 'amounts',
      *run() {
        for (let n = 0; n < 30; n += 1)
          yield { looked: 10, findings: Array.from({ length: 10 }, () => finding('amount-negative', {})) }
      },
    }
    const [outcome] = checkShop(REQUEST, [noisy]).outcomes
    expect(outcome).toMatchObject({ looked: 300, total: 300, isBroken: false })
    expect(outcome?.findings).toHaveLength(200)
  })

  const broken: Check = {
    id: 'punches',
    *run() {
      yield { looked: 1, findings: [] }
      throw new TypeError('no punches in it')
    },
  }
  const misfits: Check = {
    id: 'records',
    *run() {
      yield { looked: 1, findings: [finding('record-misfit', {})] }
    },
  }
  it('says so when a damaged record keeps a check from its end, and goes on', () => {
    const report = checkShop(REQUEST, [misfits, broken, CHECKS[0]!])
    expect(report.outcomes.map((outcome) => outcome.isBroken)).toEqual([false, true, false])
  })
  it('does not hide a fault of its own behind records that are sound', () => {
    expect(() => checkShop(REQUEST, [broken])).toThrow('no punches in it')
  })
})

describe('a run before a month is closed', () => {
  const bothMonths = withEach(SHOP, 'punches', (row) => ({ ...row, punches: [...row.punches].reverse() }))
  it('looks at the documents of that month only', () => {
    expect(check(bothMonths).filter((one) => one.code === 'punches-unsorted')).toHaveLength(4)
    expect(check(bothMonths, [MAY]).map((one) => [one.code, one.where.month])).toEqual([
      ['punches-unsorted', MAY],
      ['punches-unsorted', MAY],
    ])
  })
  it('looks at a month that holds nothing, too', () => {
    expect(check(SHOP, [month('2026-06')])).toEqual([])
  })

  const gate = (of: string, where: Parameters<typeof finding>[1], code: Parameters<typeof finding>[0]) =>
    keepsMonthOpen(finding(code, where), month(of), SHOP.members)
  it('an error of the month or of one of its days keeps it open, one of another month does not', () => {
    expect(gate('2026-05', { month: MAY }, 'punches-unsorted')).toBe(true)
    expect(gate('2026-05', { day: LATE_DAY }, 'minutes-not-conserved')).toBe(true)
    expect(gate('2026-05', { month: APRIL }, 'punches-unsorted')).toBe(false)
  })
  it('so does an error of somebody who is paid in it, but of nobody else and of nothing else', () => {
    expect(gate('2026-05', { memberId: M2 }, 'employee-no-twice')).toBe(true)
    expect(gate('2025-12', { memberId: M2 }, 'employee-no-twice')).toBe(false)
    expect(gate('2026-05', { memberId: NOBODY }, 'unknown-department')).toBe(false)
    expect(gate('2026-05', { name: '客服部' }, 'department-loop')).toBe(false)
  })
  it('a warning never does', () => {
    expect(gate('2026-05', { month: MAY, memberId: M1 }, 'actual-unused')).toBe(false)
  })
  it('a planted day of the month does, found by the run itself', () => {
    const planted = withDay(SHOP, M1, LATE_DAY, (day) => ({ ...day, lateMinutes: 0 }))
    const keeping = check(planted, [MAY]).filter((one) => keepsMonthOpen(one, MAY, planted.members))
    expect(keeping.map((one) => one.code)).toEqual([
      'minutes-not-conserved',
      'lateness-not-as-reasoned',
      'verdict-stale',
    ])
  })
})
