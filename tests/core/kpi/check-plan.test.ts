import { describe, expect, it } from 'vitest'
import { checkGradeRules, checkPlan } from '../../../src/core/kpi/check-plan'
import type { GradeBand, KpiItem, ScoringRule } from '../../../src/core/kpi/kpi-plan'
import { DEFAULT_GRADE_RULES } from '../../../src/core/kpi/rates/grade-rules'
import { gradeRulesProblemText, kpiPlanProblemText } from '../../../src/core/text/kpi-text'
import { indicator, item, MANUAL, plan, RATIO } from './kpi-case'

function problems(
  items: readonly KpiItem[],
  direction: 'higher-better' | 'lower-better' = 'higher-better',
): readonly string[] {
  const checked = checkPlan(
    plan(items),
    ['a', 'b', 'c'].map((id) => indicator(id, direction)),
  )
  return checked.ok ? [] : checked.error.map((problem) => problem.code)
}
const step = (otherwise: string, ...bands: readonly (readonly [string, string])[]): ScoringRule => ({
  kind: 'step',
  otherwise,
  bands: bands.map(([bound, score]) => ({ bound, score })),
})

describe('a plan fit for use', () => {
  it.each([
    ['weights of exactly 100', [item('a', 60, RATIO), item('b', 40, MANUAL)], []],
    ['weights of 99', [item('a', 59, RATIO), item('b', 40, MANUAL)], ['weights-not-100']],
    ['weights of 101', [item('a', 61, RATIO), item('b', 40, MANUAL)], ['weights-not-100']],
    ['no items', [], ['no-items']],
    ['a weight of 0', [item('a', 100, RATIO), item('b', 0, MANUAL)], ['weight-not-positive']],
    [
      'half a per cent',
      [item('a', 99.5, RATIO), item('b', 0.5, MANUAL)],
      ['weight-not-positive', 'weight-not-positive'],
    ],
    ['an unknown indicator', [item('z', 100, MANUAL)], ['unknown-indicator']],
    ['the same indicator twice', [item('a', 50, MANUAL), item('a', 50, MANUAL)], ['indicator-twice']],
    ['a ratio to a target of 0', [item('a', 100, RATIO, '0')], ['target-zero']],
    ['a ratio without a target', [item('a', 100, RATIO, '')], ['target-missing']],
    [
      'a deduction from a target of 0',
      [item('a', 100, { kind: 'deduct', unit: '1', pointsPerUnit: '2', counting: 'any-part' }, '0')],
      [],
    ],
    [
      'a unit of 0',
      [item('a', 100, { kind: 'deduct', unit: '0', pointsPerUnit: '2', counting: 'any-part' })],
      ['number-not-positive'],
    ],
    ['a cap in words', [item('a', 100, { kind: 'ratio-up', capPercent: 'high' })], ['number-unreadable']],
    ['no bands', [item('a', 100, step('0'))], ['no-bands']],
    ['bands best first', [item('a', 100, step('0', ['98', '100'], ['95', '80']))], []],
    ['bands worst first', [item('a', 100, step('0', ['95', '80'], ['98', '100']))], ['bands-out-of-order']],
    ['a bound twice', [item('a', 100, step('0', ['98', '100'], ['98', '80']))], ['bands-out-of-order']],
    ['a better band that scores less', [item('a', 100, step('0', ['98', '70'], ['95', '80']))], ['better-scores-less']],
    ['a rest that scores more', [item('a', 100, step('90', ['98', '100'], ['95', '80']))], ['better-scores-less']],
    [
      'points of a line from right to left',
      [
        item('a', 100, {
          kind: 'linear',
          points: [
            { at: '9', score: '1' },
            { at: '8', score: '0' },
          ],
        }),
      ],
      ['bands-out-of-order'],
    ],
  ] as const)('%s', (_title, items, codes) => {
    expect(problems(items)).toEqual(codes)
  })
  it('lower-better bands run the other way', () => {
    expect(problems([item('a', 100, step('0', ['35', '100'], ['45', '80']))], 'lower-better')).toEqual([])
    expect(problems([item('a', 100, step('0', ['45', '80'], ['35', '100']))], 'lower-better')).toEqual([
      'bands-out-of-order',
    ])
  })
  it('each problem is a sentence that says what to do', () => {
    const faulty = plan([item('z', 50, RATIO, '0'), item('z', 0, step('9'), 'x')])
    const checked = checkPlan(faulty, [])
    expect(checked.ok).toBe(false)
    for (const problem of checked.ok ? [] : checked.error)
      expect(kpiPlanProblemText(problem, (id) => id)).toMatch(/请.*。$/)
  })
})

describe('grade rules fit for use', () => {
  const rules = (...bands: readonly GradeBand[]) => checkGradeRules({ ...DEFAULT_GRADE_RULES, bands })
  const band = (grade: GradeBand['grade'], fromScore: string, coefficient: string): GradeBand => ({
    grade,
    fromScore,
    coefficient,
  })
  it('the default is', () => {
    expect(checkGradeRules(DEFAULT_GRADE_RULES).ok).toBe(true)
  })
  it.each([
    [[], ['no-grades']],
    [[band('A', '50', '1')], ['grades-leave-a-gap']], // 0 to 49.99 would have no grade
    [[band('A', '0', '1')], []],
    [[band('A', '60', '1'), band('B', '60', '0.5'), band('C', '0', '0')], ['grades-out-of-order']],
    [[band('A', '60', '1'), band('B', '0', '1.1')], ['coefficient-rises']],
    [[band('A', '60', '1'), band('A', '0', '0.5')], ['grade-twice']],
    [[band('A', 'x', '1'), band('B', '0', '0.5')], ['grade-number-unreadable']],
  ] as const)('%o: %o', (bands, codes) => {
    const checked = rules(...bands)
    expect(checked.ok ? [] : checked.error.map((problem) => problem.code)).toEqual(codes)
    for (const problem of checked.ok ? [] : checked.error) expect(gradeRulesProblemText(problem)).toMatch(/请.*。$/)
  })
})
