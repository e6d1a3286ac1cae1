import type { Fraction } from '../kernel/fraction'
import { compareFractions, ZERO } from '../kernel/fraction'
import type { IndicatorId } from '../kernel/ids'
import type { Result } from '../kernel/result'
import { err, ok } from '../kernel/result'
import { readDecimal } from './decimal'
import type { GradeRules, Indicator, KpiItem, KpiPlan, ScoringRule } from './kpi-plan'

/** Why a plan may not be used; texts in `core/text/kpi-text.ts`. */
export type KpiPlanProblem =
  | { readonly code: 'no-items' }
  | { readonly code: 'weights-not-100'; readonly sumPercent: number }
  | { readonly code: 'weight-not-positive'; readonly indicatorId: IndicatorId }
  | { readonly code: 'unknown-indicator'; readonly indicatorId: IndicatorId }
  | { readonly code: 'indicator-twice'; readonly indicatorId: IndicatorId }
  | { readonly code: 'target-missing'; readonly indicatorId: IndicatorId }
  | { readonly code: 'target-zero'; readonly indicatorId: IndicatorId }
  | { readonly code: 'number-unreadable'; readonly indicatorId: IndicatorId; readonly found: string }
  | { readonly code: 'number-not-positive'; readonly indicatorId: IndicatorId; readonly found: string }
  | { readonly code: 'no-bands'; readonly indicatorId: IndicatorId }
  | { readonly code: 'bands-out-of-order'; readonly indicatorId: IndicatorId; readonly found: string }
  | { readonly code: 'better-scores-less'; readonly indicatorId: IndicatorId; readonly found: string }

/** Why grade bands may not be used. */
export type GradeRulesProblem =
  | { readonly code: 'no-grades' }
  | { readonly code: 'grade-twice'; readonly grade: string }
  | { readonly code: 'grade-number-unreadable'; readonly grade: string; readonly found: string }
  | { readonly code: 'grades-out-of-order'; readonly grade: string }
  | { readonly code: 'coefficient-rises'; readonly grade: string }
  | { readonly code: 'grades-leave-a-gap'; readonly fromScore: string }

function numbersOf(rule: ScoringRule): readonly { readonly text: string; readonly positive: boolean }[] {
  const any = (text: string) => ({ text, positive: false })
  const positive = (text: string) => ({ text, positive: true })
  switch (rule.kind) {
    case 'ratio-up':
    case 'ratio-down':
      return [positive(rule.capPercent)]
    case 'linear':
      return rule.points.flatMap((point) => [any(point.at), any(point.score)])
    case 'step':
      return [...rule.bands.flatMap((band) => [any(band.bound), any(band.score)]), any(rule.otherwise)]
    case 'deduct':
      return [positive(rule.unit), positive(rule.pointsPerUnit)]
    case 'count-deduct':
      return [positive(rule.pointsPerTime)]
    case 'plus-minus':
      return [any(rule.pointsPerUnit), positive(rule.capPoints)]
    case 'veto':
    case 'manual':
      return []
  }
}

function checkNumbers(item: KpiItem): readonly KpiPlanProblem[] {
  return numbersOf(item.scoring).flatMap(({ text, positive }): readonly KpiPlanProblem[] => {
    const value = readDecimal(text)
    if (!value) return [{ code: 'number-unreadable', indicatorId: item.indicatorId, found: text }]
    if (positive && compareFractions(value, ZERO) <= 0)
      return [{ code: 'number-not-positive', indicatorId: item.indicatorId, found: text }]
    return []
  })
}

/** Bands are contiguous by construction (each runs to the next bound), so what can go wrong is their order and their scores. */
function checkBands(item: KpiItem, direction: Indicator['direction']): readonly KpiPlanProblem[] {
  const rule = item.scoring
  if (rule.kind !== 'step' && rule.kind !== 'linear') return []
  const rows = rule.kind === 'step' ? rule.bands.map((b) => ({ at: b.bound, score: b.score })) : rule.points
  if (rows.length === 0) return [{ code: 'no-bands', indicatorId: item.indicatorId }]
  const problems: KpiPlanProblem[] = []
  // A step table is written best band first; the points of a line from left to right.
  const towards = rule.kind === 'linear' ? 1 : direction === 'higher-better' ? -1 : 1
  let previous: { at: Fraction; score: Fraction } | undefined
  for (const row of rows) {
    const [at, score] = [readDecimal(row.at), readDecimal(row.score)]
    if (!at || !score) return []
    if (previous) {
      if (compareFractions(at, previous.at) !== towards)
        problems.push({ code: 'bands-out-of-order', indicatorId: item.indicatorId, found: row.at })
      else if (rule.kind === 'step' && compareFractions(score, previous.score) > 0)
        problems.push({ code: 'better-scores-less', indicatorId: item.indicatorId, found: row.at })
    }
    previous = { at, score }
  }
  if (rule.kind === 'step' && previous) {
    const otherwise = readDecimal(rule.otherwise)
    if (otherwise && compareFractions(otherwise, previous.score) > 0)
      problems.push({ code: 'better-scores-less', indicatorId: item.indicatorId, found: rule.otherwise })
  }
  return problems
}

function needsTarget(rule: ScoringRule): 'none' | 'number' | 'not-zero' {
  switch (rule.kind) {
    case 'ratio-up':
    case 'ratio-down':
      return 'not-zero'
    case 'deduct':
      return 'number'
    case 'linear':
    case 'step':
    case 'count-deduct':
    case 'plus-minus':
    case 'veto':
    case 'manual':
      return 'none'
  }
}

function checkTarget(item: KpiItem): readonly KpiPlanProblem[] {
  const need = needsTarget(item.scoring)
  const target = readDecimal(item.target)
  if (need === 'none') return []
  if (!target) return [{ code: 'target-missing', indicatorId: item.indicatorId }]
  if (need === 'not-zero' && compareFractions(target, ZERO) === 0)
    return [{ code: 'target-zero', indicatorId: item.indicatorId }]
  return []
}

function problemsOf(plan: KpiPlan, indicators: readonly Indicator[]): readonly KpiPlanProblem[] {
  if (plan.items.length === 0) return [{ code: 'no-items' }]
  const problems: KpiPlanProblem[] = []
  const sumPercent = plan.items.reduce((sum, item) => sum + item.weightPercent, 0)
  if (sumPercent !== 100) problems.push({ code: 'weights-not-100', sumPercent })
  const seen = new Set<IndicatorId>()
  for (const item of plan.items) {
    const { indicatorId } = item
    const indicator = indicators.find((entry) => entry.id === indicatorId)
    if (!indicator) problems.push({ code: 'unknown-indicator', indicatorId })
    if (seen.has(indicatorId)) problems.push({ code: 'indicator-twice', indicatorId })
    seen.add(indicatorId)
    if (!Number.isInteger(item.weightPercent) || item.weightPercent <= 0)
      problems.push({ code: 'weight-not-positive', indicatorId })
    problems.push(...checkTarget(item), ...checkNumbers(item))
    problems.push(...checkBands(item, indicator?.direction ?? 'higher-better'))
  }
  return problems
}

/** Whether a plan is fit for use, with every reason against it. Weights must sum to 100 exactly, no tolerance. */
export function checkPlan(plan: KpiPlan, indicators: readonly Indicator[]): Result<KpiPlan, readonly KpiPlanProblem[]> {
  const problems = problemsOf(plan, indicators)
  return problems.length === 0 ? ok(plan) : err(problems)
}

/** Bands best first, falling bounds and coefficients, the last one from 0 so that no total is left without a grade. */
export function checkGradeRules(rules: GradeRules): Result<GradeRules, readonly GradeRulesProblem[]> {
  if (rules.bands.length === 0) return err([{ code: 'no-grades' }])
  const problems: GradeRulesProblem[] = []
  const seen = new Set<string>()
  let previous: { from: Fraction; coefficient: Fraction } | undefined
  for (const { grade, fromScore, coefficient: coefficientText } of rules.bands) {
    if (seen.has(grade)) problems.push({ code: 'grade-twice', grade })
    seen.add(grade)
    const [from, coefficient] = [readDecimal(fromScore), readDecimal(coefficientText)]
    if (!from || !coefficient) {
      problems.push({ code: 'grade-number-unreadable', grade, found: from ? coefficientText : fromScore })
      continue
    }
    if (previous && compareFractions(from, previous.from) >= 0) problems.push({ code: 'grades-out-of-order', grade })
    if (previous && compareFractions(coefficient, previous.coefficient) > 0)
      problems.push({ code: 'coefficient-rises', grade })
    previous = { from, coefficient }
  }
  if (previous && compareFractions(previous.from, ZERO) > 0)
    problems.push({ code: 'grades-leave-a-gap', fromScore: rules.bands.at(-1)?.fromScore ?? '' })
  return problems.length === 0 ? ok(rules) : err(problems)
}
