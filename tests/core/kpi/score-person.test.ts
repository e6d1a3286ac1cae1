import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDay } from '../../../src/core/kernel/local-day'
import { fractionFromDecimal } from '../../../src/core/kernel/fraction'
import { DEFAULT_GRADE_RULES, valueOrDefaultGradeRules } from '../../../src/core/kpi/rates/grade-rules'
import { gradeBandFor, scorePerson } from '../../../src/core/kpi/score-person'
import type { KpiItem } from '../../../src/core/kpi/kpi-plan'
import { actuals, indicator, item, MANUAL, MEMBER, MONTH, plan, RATIO } from './kpi-case'

function score(items: readonly KpiItem[], values: Readonly<Record<string, string>> | undefined) {
  return scorePerson({
    plan: plan(items),
    indicators: items.map((entry) => indicator(entry.indicatorId)),
    kpiMonth: values && actuals(values),
    gradeRules: DEFAULT_GRADE_RULES,
    memberId: MEMBER,
    month: MONTH,
  })
}

describe('the form of one person', () => {
  it('adds item scores by their weights', () => {
    // 90 × 0.6 + 70 × 0.4 = 54 + 28 = 82
    const scored = score([item('a', 60, RATIO), item('b', 40, MANUAL)], { a: '90', b: '70' })
    expect(scored).toMatchObject({ total: '82.00', grade: 'B', coefficient: '1.0', vetoed: false, missing: [] })
    expect(scored.items.map((entry) => entry.score)).toEqual(['90.00', '70.00'])
  })
  it('rounds each item to two decimals before it adds, as the form prints them', () => {
    // 1/3 → 33.33, 2/3 → 66.67: 33.33 × 0.5 + 66.67 × 0.5 = 50.00
    expect(score([item('a', 50, RATIO, '3'), item('b', 50, RATIO, '3')], { a: '1', b: '2' }).total).toBe('50.00')
  })
  it('leaves a missing actual out and scales the other weights up; it is never a silent 0', () => {
    // (90 × 60 + 60 × 10) ÷ 70 = 6000 ÷ 70 = 85.714…
    const scored = score([item('a', 60, MANUAL), item('b', 30, MANUAL), item('c', 10, MANUAL)], {
      a: '90',
      b: ' ',
      c: '60',
    })
    expect(scored).toMatchObject({ total: '85.71', grade: 'A', missing: ['b'] })
    expect(scored.items[1]).toEqual({ indicatorId: 'b', weightPercent: 30, target: '100' })
  })
  it('has no total when nothing is filled in', () => {
    const scored = score([item('a', 100, MANUAL)], undefined)
    expect(scored.total).toBeUndefined()
    expect(scored.coefficient).toBeUndefined()
    expect(scored.missing).toEqual(['a'])
  })
  it('an actual that is no number, or a target of 0, counts as missing', () => {
    expect(score([item('a', 50, MANUAL), item('b', 50, MANUAL)], { a: 'good', b: '80' })).toMatchObject({
      total: '80.00',
      missing: ['a'],
    })
    expect(score([item('a', 50, RATIO, '0'), item('b', 50, MANUAL)], { a: '9', b: '80' })).toMatchObject({
      total: '80.00',
      missing: ['a'],
    })
  })
  it('a veto of the whole form makes the total 0, one of an item only that item', () => {
    const values = { a: '1', b: '100' }
    const whole = score([item('a', 20, { kind: 'veto', scope: 'total' }, '0'), item('b', 80, MANUAL)], values)
    expect(whole).toMatchObject({ total: '0.00', grade: 'D', coefficient: '0.5', vetoed: true })
    const single = score([item('a', 20, { kind: 'veto', scope: 'item' }, '0'), item('b', 80, MANUAL)], values)
    expect(single).toMatchObject({ total: '80.00', vetoed: false }) // 0 × 0.2 + 100 × 0.8
  })
})

describe('grades', () => {
  it.each([
    ['100', 'S', '1.5'],
    ['95', 'S', '1.5'],
    ['94.99', 'A', '1.2'],
    ['85', 'A', '1.2'],
    ['84.99', 'B', '1.0'],
    ['70', 'B', '1.0'],
    ['69.99', 'C', '0.8'],
    ['60', 'C', '0.8'],
    ['59.99', 'D', '0.5'],
    ['0', 'D', '0.5'],
  ])('%s is %s with coefficient %s', (total, grade, coefficient) => {
    expect(gradeBandFor(fractionFromDecimal(total), DEFAULT_GRADE_RULES)).toMatchObject({ grade, coefficient })
  })
  it('goes by the rounded total: 84.995 is printed as 85.00 and is an A', () => {
    // 84.99 × 0.5 + 85 × 0.5 = 84.995 → 85.00
    expect(score([item('a', 50, MANUAL), item('b', 50, MANUAL)], { a: '84.99', b: '85' })).toMatchObject({
      total: '85.00',
      grade: 'A',
    })
  })
  it('the shop’s own rules apply from their first day', () => {
    const own = { ...DEFAULT_GRADE_RULES, from: localDay('2026-05-01'), source: 'own' }
    expect(valueOrDefaultGradeRules([own], localDay('2026-04-30')).source).toBe(DEFAULT_GRADE_RULES.source)
    expect(valueOrDefaultGradeRules([own], localDay('2026-05-01')).source).toBe('own')
  })
  it('a total below the last band has no grade', () => {
    const rules = { ...DEFAULT_GRADE_RULES, bands: DEFAULT_GRADE_RULES.bands.slice(0, 2) }
    expect(gradeBandFor(fractionFromDecimal('84.99'), rules)).toBeUndefined()
  })
})

it('the total lies between the worst and the best item, in whatever order they stand', () => {
  const row = fc.record({ weight: fc.integer({ min: 1, max: 60 }), points: fc.integer({ min: 0, max: 100 }) })
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
      const build = (order: typeof rows) =>
        score(
          order.map((entry) => item(`i${rows.indexOf(entry)}`, entry.weight, MANUAL)),
          Object.fromEntries(rows.map((entry, index) => [`i${index}`, String(entry.points)])),
        ).total
      const total = Number(build(rows))
      expect(total).toBeGreaterThanOrEqual(Math.min(...rows.map((entry) => entry.points)))
      expect(total).toBeLessThanOrEqual(Math.max(...rows.map((entry) => entry.points)))
      expect(build([...rows].reverse())).toBe(build(rows))
    }),
  )
})
