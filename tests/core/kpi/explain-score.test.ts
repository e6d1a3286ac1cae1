import { expect, it } from 'vitest'
import type { Explanation } from '../../../src/core/kernel/explanation'
import { explainScore } from '../../../src/core/kpi/explain-score'
import type { ScoringRule } from '../../../src/core/kpi/kpi-plan'
import { DEFAULT_GRADE_RULES } from '../../../src/core/kpi/rates/grade-rules'
import { scorePerson } from '../../../src/core/kpi/score-person'
import { formatFen } from '../../../src/core/kernel/fen'
import { explanationTexts, hasExplanationText } from '../../../src/core/text/explanation-text'
import { GRADE_TEXT, INDICATOR_UNIT_TEXT, indicatorValueText, scoringRuleText } from '../../../src/core/text/kpi-text'
import { actuals, indicator, item, MANUAL, MEMBER, MONTH, plan, RATIO } from './kpi-case'

const ALL_KINDS: readonly ScoringRule[] = [
  RATIO,
  { kind: 'ratio-down', variant: 'two-minus', capPercent: '120' },
  { kind: 'ratio-down', variant: 'inverse', capPercent: '120' },
  {
    kind: 'linear',
    points: [
      { at: '0', score: '0' },
      { at: '100', score: '100' },
    ],
  },
  { kind: 'step', bands: [{ bound: '90', score: '100' }], otherwise: '0' },
  { kind: 'deduct', unit: '1', pointsPerUnit: '2', counting: 'complete-units' },
  { kind: 'deduct', unit: '1', pointsPerUnit: '2', counting: 'any-part' },
  { kind: 'deduct', unit: '1', pointsPerUnit: '2', counting: 'proportional' },
  { kind: 'count-deduct', pointsPerTime: '5' },
  { kind: 'plus-minus', pointsPerUnit: '1', capPoints: '5' },
  { kind: 'veto', scope: 'item' },
  MANUAL,
]
function all(explanation: Explanation): readonly Explanation[] {
  return [explanation, ...explanation.inputs.flatMap(all)]
}
const items = ALL_KINDS.map((rule, index) => item(`i${index}`, 8, rule))
const input = {
  plan: plan(items),
  indicators: items.map((entry) => indicator(entry.indicatorId)),
  kpiMonth: actuals(Object.fromEntries(items.map((entry) => [entry.indicatorId, '95']))),
  gradeRules: DEFAULT_GRADE_RULES,
}

it('leads from the coefficient to every actual and where it stood, for every way of scoring', () => {
  const kpiMonth = {
    ...input.kpiMonth,
    actuals: input.kpiMonth.actuals.map((entry) => ({ ...entry, source: { file: 'kpi.xlsx', sheet: 'S', row: 7 } })),
  }
  const score = scorePerson({ ...input, kpiMonth, memberId: MEMBER, month: MONTH })
  const figures = all(explainScore({ ...input, kpiMonth, score }))
  expect(figures.filter((figure) => figure.code === 'kpi-item')).toHaveLength(items.length)
  expect(figures.filter((figure) => figure.code === 'kpi-actual').map((figure) => figure.evidence)).toEqual(
    items.map(() => [{ kind: 'cell', file: 'kpi.xlsx', sheet: 'S', row: 7 }]),
  )
  for (const figure of figures) {
    expect([figure.code, hasExplanationText(figure.code)]).toEqual([figure.code, true])
    if (figure.formula !== undefined)
      expect([figure.formula, explanationTexts(formatFen).formula(figure)]).not.toContain(undefined)
  }
})
it('names an item without an actual, and says that the other weights were scaled up', () => {
  const kpiMonth = actuals({ i0: '95' })
  const score = scorePerson({ ...input, kpiMonth, memberId: MEMBER, month: MONTH })
  const tree = explainScore({ ...input, kpiMonth, score })
  expect(all(tree).filter((figure) => figure.code === 'kpi-item-missing')).toHaveLength(items.length - 1)
  expect(all(tree).find((figure) => figure.code === 'kpi-total')?.formula).toBe('kpi-total-rescaled')
})
it('a vetoed form says so', () => {
  const vetoed = plan([item('a', 100, { kind: 'veto', scope: 'total' }, '0')])
  const kpiMonth = actuals({ a: '1' })
  const score = scorePerson({ ...input, plan: vetoed, kpiMonth, memberId: MEMBER, month: MONTH })
  expect(all(explainScore({ ...input, plan: vetoed, kpiMonth, score })).map((figure) => figure.code)).toContain(
    'kpi-vetoed',
  )
})
it('has words for units, grades and ways of scoring', () => {
  expect(indicatorValueText('98.5', 'percent')).toBe('98.5%')
  expect(indicatorValueText('35', 'seconds')).toBe('35 秒')
  expect(Object.values(INDICATOR_UNIT_TEXT).every((text) => text !== '')).toBe(true)
  expect(Object.keys(GRADE_TEXT)).toEqual(['S', 'A', 'B', 'C', 'D'])
  const texts = ALL_KINDS.map((rule) => scoringRuleText(rule, 'higher-better'))
  expect(new Set(texts).size).toBe(texts.length)
})
