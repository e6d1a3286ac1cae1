import type { Fraction } from '../kernel/fraction'
import { compareFractions, fraction, over, plus, times, ZERO } from '../kernel/fraction'
import type { IndicatorId, MemberId } from '../kernel/ids'
import type { Month } from '../kernel/local-day'
import { fixedDecimal, readDecimal } from './decimal'
import type { ItemScore, KpiMonth, KpiScore } from './kpi-month'
import type { GradeBand, GradeRules, Indicator, KpiItem, KpiPlan } from './kpi-plan'
import { scoreActual } from './score-actual'

export interface ScoreInput {
  readonly plan: KpiPlan
  readonly indicators: readonly Indicator[]
  readonly kpiMonth: KpiMonth | undefined
  readonly gradeRules: GradeRules
  readonly memberId: MemberId
  readonly month: Month
}

/** The best band whose lower bound the total reaches; undefined only where the bands do not start at 0. */
export function gradeBandFor(total: Fraction, rules: GradeRules): GradeBand | undefined {
  let found: { band: GradeBand; from: Fraction } | undefined
  for (const band of rules.bands) {
    const from = readDecimal(band.fromScore)
    if (!from || compareFractions(total, from) < 0) continue
    if (!found || compareFractions(from, found.from) > 0) found = { band, from }
  }
  return found?.band
}

interface ScoredItem {
  readonly item: ItemScore
  /** After rounding to two decimals: what is printed is what counts. */
  readonly points?: Fraction
  readonly vetoesTotal: boolean
}

function scoreItem(item: KpiItem, input: ScoreInput): ScoredItem {
  const actual = input.kpiMonth?.actuals.find((entry) => entry.indicatorId === item.indicatorId)?.value
  const indicator = input.indicators.find((entry) => entry.id === item.indicatorId)
  const [value, target] = [readDecimal(actual), readDecimal(item.target) ?? ZERO]
  const base: ItemScore = {
    indicatorId: item.indicatorId,
    weightPercent: item.weightPercent,
    target: item.target,
    ...(actual !== undefined && actual.trim() !== '' ? { actual } : {}),
  }
  const scored = value && scoreActual(item.scoring, value, target, indicator?.direction ?? 'higher-better')
  if (!scored) return { item: base, vetoesTotal: false }
  const score = fixedDecimal(scored.points, 2)
  return { item: { ...base, score }, points: readDecimal(score) ?? ZERO, vetoesTotal: scored.vetoesTotal }
}

/**
 * Scores one person's form. Items without an actual are left out and the other weights scaled up, exactly: the total is
 * Σ score × weight ÷ Σ weight of the scored items. Item scores and the total are rounded half-up to two decimals, and
 * the grade is that of the rounded total.
 */
export function scorePerson(input: ScoreInput): KpiScore {
  const scored = input.plan.items.map((item) => scoreItem(item, input))
  const vetoed = scored.some((entry) => entry.vetoesTotal)
  let [points, weight] = [ZERO, 0]
  for (const entry of scored) {
    if (!entry.points) continue
    points = plus(points, times(entry.points, fraction(entry.item.weightPercent)))
    weight += entry.item.weightPercent
  }
  const missing: readonly IndicatorId[] = scored.flatMap((entry) => (entry.points ? [] : [entry.item.indicatorId]))
  const base = {
    memberId: input.memberId,
    month: input.month,
    planId: input.plan.id,
    items: scored.map((entry) => entry.item),
    vetoed,
    missing,
  }
  if (weight === 0 && !vetoed) return base
  const total = fixedDecimal(vetoed ? ZERO : over(points, fraction(weight)), 2)
  const band = gradeBandFor(readDecimal(total) ?? ZERO, input.gradeRules)
  return { ...base, total, ...(band ? { grade: band.grade, coefficient: band.coefficient } : {}) }
}
