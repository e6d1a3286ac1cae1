import type { Evidence, Explanation, Quantity } from '../kernel/explanation'
import { explain } from '../kernel/explanation'
import { ppm, PPM_PER_PERCENT } from '../kernel/ppm'
import type { ItemScore, KpiMonth, KpiScore } from './kpi-month'
import type { GradeRules, Indicator, KpiItem, KpiPlan, ScoringRule } from './kpi-plan'
import { bandFor } from './score-actual'
import { readDecimal } from './decimal'

/** Names of the figures in a score's explanation; `core/text/explanation-text.ts` has a word for each. */
export type KpiFigure =
  | 'kpi-coefficient'
  | 'kpi-total'
  | 'kpi-vetoed'
  | 'kpi-item'
  | 'kpi-item-missing'
  | 'kpi-weight'
  | 'kpi-actual'
  | 'kpi-target'
  | 'kpi-cap'
  | 'kpi-unit'
  | 'kpi-points-per-unit'
  | 'kpi-points-per-time'
  | 'kpi-band'
  | 'kpi-grade'

export interface ExplainScoreInput {
  readonly score: KpiScore
  readonly plan: KpiPlan
  readonly indicators: readonly Indicator[]
  readonly kpiMonth: KpiMonth | undefined
  readonly gradeRules: GradeRules
}

const figure = (
  code: KpiFigure,
  value: Quantity,
  inputs: readonly Explanation[] = [],
  evidence: readonly Evidence[] = [],
): Explanation => explain(code, value, inputs, evidence)
const points = (decimal: string): Quantity => ({ kind: 'number', decimal, unit: 'points' })
const plain = (decimal: string): Quantity => ({ kind: 'number', decimal })
const text = (value: string): Quantity => ({ kind: 'text', text: value })

function parametersOf(rule: ScoringRule, item: ItemScore, direction: Indicator['direction']): readonly Explanation[] {
  switch (rule.kind) {
    case 'ratio-up':
    case 'ratio-down':
      return [figure('kpi-cap', points(rule.capPercent))]
    case 'linear':
      return rule.points.map((point) => figure('kpi-band', text(`${point.at} → ${point.score}`)))
    case 'step': {
      const actual = readDecimal(item.actual)
      const band = actual && bandFor(actual, rule.bands, direction)
      const sign = direction === 'higher-better' ? '≥' : '≤'
      return [figure('kpi-band', text(band ? `${sign} ${band.bound} → ${band.score}` : `→ ${rule.otherwise}`))]
    }
    case 'deduct':
      return [figure('kpi-unit', plain(rule.unit)), figure('kpi-points-per-unit', points(rule.pointsPerUnit))]
    case 'count-deduct':
      return [figure('kpi-points-per-time', points(rule.pointsPerTime))]
    case 'plus-minus':
      return [figure('kpi-points-per-unit', points(rule.pointsPerUnit)), figure('kpi-cap', points(rule.capPoints))]
    case 'veto':
    case 'manual':
      return []
  }
}

function formulaOf(rule: ScoringRule): string {
  switch (rule.kind) {
    case 'ratio-down':
      return `kpi-ratio-down-${rule.variant}`
    case 'deduct':
      return `kpi-deduct-${rule.counting}`
    case 'ratio-up':
    case 'linear':
    case 'step':
    case 'count-deduct':
    case 'plus-minus':
    case 'veto':
    case 'manual':
      return `kpi-${rule.kind}`
  }
}

function explainItem(item: ItemScore, planned: KpiItem | undefined, input: ExplainScoreInput): Explanation {
  const indicator = input.indicators.find((entry) => entry.id === item.indicatorId)
  const entry = input.kpiMonth?.actuals.find((actual) => actual.indicatorId === item.indicatorId)
  const label = indicator?.name ?? item.indicatorId
  const weight = figure('kpi-weight', { kind: 'rate', ppm: ppm(item.weightPercent * PPM_PER_PERCENT) })
  if (item.score === undefined || !planned) return { ...figure('kpi-item-missing', text(''), [weight]), label }
  const source: readonly Evidence[] = entry?.source
    ? [{ kind: 'cell', ...entry.source }]
    : [{ kind: 'entered', note: indicator?.dataSource ?? '' }]
  return {
    ...figure('kpi-item', points(item.score), [
      weight,
      figure('kpi-actual', plain(item.actual ?? ''), [], source),
      ...(item.target.trim() === '' ? [] : [figure('kpi-target', plain(item.target))]),
      ...parametersOf(planned.scoring, item, indicator?.direction ?? 'higher-better'),
    ]),
    label,
    formula: formulaOf(planned.scoring),
  }
}

/** The score with everything it came from: each item, its actual and where that stood, the plan and the grade rules. */
export function explainScore(input: ExplainScoreInput): Explanation {
  const { score, plan, gradeRules } = input
  const items = score.items.map((item) =>
    explainItem(
      item,
      plan.items.find((planned) => planned.indicatorId === item.indicatorId),
      input,
    ),
  )
  const planEvidence: Evidence = { kind: 'shop-rule', source: plan.name, from: plan.from }
  const total: Explanation = {
    ...figure(
      score.vetoed ? 'kpi-vetoed' : 'kpi-total',
      score.total === undefined ? text('') : points(score.total),
      items,
      [planEvidence],
    ),
    ...(score.vetoed ? {} : { formula: score.missing.length > 0 ? 'kpi-total-rescaled' : 'kpi-total' }),
  }
  if (score.coefficient === undefined) return total
  const gradeEvidence: Evidence = { kind: 'shop-rule', source: gradeRules.source, from: gradeRules.from }
  return figure('kpi-coefficient', plain(score.coefficient), [
    total,
    figure('kpi-grade', text(score.grade ?? ''), [], [gradeEvidence]),
  ])
}
