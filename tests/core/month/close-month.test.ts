import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { IndicatorId, KpiPlanId } from '../../../src/core/kernel/ids'
import { toId } from '../../../src/core/kernel/ids'
import { localDay, month } from '../../../src/core/kernel/local-day'
import { canonicalJson } from '../../../src/core/month/canonical-json'
import { buildClosedMonth, checkCanClose, closedMonthBody } from '../../../src/core/month/close-month'
import { computeMonth } from '../../../src/core/month/compute-month'
import type { ShopData } from '../../../src/core/month/shop-data'
import type { ScoringRule } from '../../../src/core/kpi/kpi-plan'
import { yuan } from '../payroll/payslip-case'
import { LATER, member, pay, SERVICE, shop } from './shop-case'

const MAY = month('2026-05')
const JUNE_1 = localDay('2026-06-01')
const M1 = member('m1', '2026-05-01')
function gates(data: ShopData, today = JUNE_1) {
  return checkCanClose(data, computeMonth(data, MAY, today), today).map((gate) => `${gate.severity} ${gate.code}`)
}
const ready = shop([M1], ['2026-05'])

function withPlan(weights: readonly number[], filled: number, scoring: ScoringRule = { kind: 'manual' }): ShopData {
  const ids = weights.map((_, index) => toId<IndicatorId>(`i${index}`))
  return {
    ...ready,
    indicators: ids.map((id) => ({
      id,
      name: id,
      unit: 'score',
      direction: 'higher-better',
      definition: '',
      dataSource: '',
    })),
    kpiPlans: [
      {
        id: toId<KpiPlanId>('p'),
        name: 'p',
        roleIds: [SERVICE],
        from: localDay('2026-01-01'),
        items: ids.map((indicatorId, index) => ({
          indicatorId,
          weightPercent: weights[index] ?? 0,
          target: '100',
          scoring,
        })),
      },
    ],
    kpiMonths: [
      {
        memberId: M1.id,
        month: MAY,
        actuals: ids.slice(0, filled).map((indicatorId) => ({ indicatorId, value: '80' })),
      },
    ],
  }
}

describe('the gates of a month’s close', () => {
  it('a finished month has none', () => {
    expect(gates(ready)).toEqual([])
  })
  it('the month must be over: its last day is not enough', () => {
    expect(gates(ready, localDay('2026-05-31'))).toContain('blocks month-not-over')
    expect(gates(ready, JUNE_1)).not.toContain('blocks month-not-over')
  })
  it('it cannot be closed twice', () => {
    const closed = buildClosedMonth(ready, computeMonth(ready, MAY, LATER), 'now', 'h')
    expect(gates({ ...ready, closedMonths: [closed] })).toEqual(['blocks already-closed'])
  })
  it('a month of nobody is none', () => {
    expect(gates({ ...ready, members: [] })).toEqual(['blocks nobody-employed'])
  })
  it('open exceptions block', () => {
    expect(gates({ ...ready, punches: [] })).toEqual(['blocks open-exceptions'])
  })
  it.each([
    [[60, 40], 2, []],
    [[60, 40], 1, ['blocks unscored']],
    [[60, 39], 2, ['blocks weights-not-100']],
    [[60, 41], 0, ['blocks unscored', 'blocks weights-not-100']],
  ] as const)('weights %o, %i of them filled in: %o', (weights, filled, want) => {
    expect(gates(withPlan(weights, filled))).toEqual(want)
  })
  it('a plan that cannot be scored blocks', () => {
    expect(gates(withPlan([100], 1, { kind: 'ratio-up', capPercent: '-' }))).toEqual([
      'blocks unscored',
      'blocks plan-faulty',
    ])
  })
  it('pay terms must be there', () => {
    expect(gates({ ...ready, payTerms: [] })).toEqual(['blocks no-pay-terms'])
  })
  it('what is lawful but unusual must be confirmed', () => {
    const adjustments = [
      {
        id: toId<never>('a'),
        memberId: M1.id,
        month: MAY,
        kind: 'other-deduction',
        amountFen: yuan(20_000),
        reason: 'loan',
      } as const,
    ]
    expect(gates({ ...ready, adjustments })).toEqual(['confirm negative-net'])
    expect(gates({ ...ready, payTerms: [pay('m1', 2000)], settings: { ...ready.settings, city: '上海' } })).toEqual([
      'confirm below-minimum-wage',
    ])
  })
})

describe('a closed month', () => {
  const result = computeMonth(ready, MAY, LATER)
  const body = closedMonthBody(ready, result, '2026-06-01T08:00:00.000Z')
  it('keeps what was paid, the names of the time and the rules used', () => {
    expect(body.payslips).toBe(result.payslips)
    expect(body.people).toEqual([
      { memberId: 'm1', employeeNo: '001', name: '甲m1', department: '客服部', role: '客服' },
    ])
    const tables = body.rulesUsed.map((rule) => rule.table)
    for (const table of [
      'calendar',
      'attendance-rules',
      'year-days',
      'overtime-multiples',
      'leave-pay',
      'grade-rules',
      'iit-wage-table',
      'iit-basic-deduction',
      'damage-limit',
    ])
      expect(tables).toContain(table)
    expect(body.rulesUsed.find((rule) => rule.table === 'year-days')).toMatchObject({ from: '2025-01-01' })
    for (const rule of body.rulesUsed) expect(rule.source).not.toBe('')
  })
  it('names the city tables that were used', () => {
    const inShanghai = { ...ready, settings: { ...ready.settings, city: '上海' } }
    const tables = closedMonthBody(inShanghai, result, '').rulesUsed.map((rule) => rule.table)
    expect(tables).toEqual(expect.arrayContaining(['contributions 上海', 'minimum-wage 上海']))
  })
  it('its hash is that of everything but itself, and changes with a single fen', () => {
    const sha = (value: unknown) => createHash('sha256').update(canonicalJson(value)).digest('hex')
    const closed = buildClosedMonth(ready, result, body.closedAt, sha(body))
    const { hash, ...rest } = closed
    expect(sha(rest)).toBe(hash)
    expect(sha(JSON.parse(JSON.stringify(rest)))).toBe(hash) // as read back from a file
    const payslips = rest.payslips.map((slip) => ({ ...slip, netFen: yuan(slip.netFen / 100 + 0.01) }))
    expect(sha({ ...rest, payslips })).not.toBe(hash)
  })
})

describe('canonical JSON', () => {
  it('puts keys in order and leaves undefined out', () => {
    expect(canonicalJson({ b: 1, a: [true, null, 'x'], c: undefined })).toBe('{"a":[true,null,"x"],"b":1}')
    expect(canonicalJson({ z: { y: 1, x: 2 } })).toBe(canonicalJson({ z: { x: 2, y: 1 } }))
    expect(canonicalJson([undefined])).toBe('[null]')
  })
  it.each([Number.NaN, Number.POSITIVE_INFINITY, () => 1, 1n])('has no text for %o', (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError)
  })
})
