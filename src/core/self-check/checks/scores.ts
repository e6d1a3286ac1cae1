import type { Fraction } from '../../kernel/fraction'
import { compareFractions, fraction, over, plus, times, ZERO } from '../../kernel/fraction'
import type { IndicatorId } from '../../kernel/ids'
import { fixedDecimal, readDecimal, shortDecimal } from '../../kpi/decimal'
import type { ItemScore, KpiMonth, KpiScore } from '../../kpi/kpi-month'
import type { KpiPlan, ScoringRule } from '../../kpi/kpi-plan'
import { FULL_MARK } from '../../kpi/score-actual'
import { indicatorsOf, kpiPlanOn, lastEmployedDay } from '../../month/in-force'
import { employedInMonth } from '../../team/member'
import type { Check } from '../check'
import type { CheckedShop } from '../checked-shop'
import { groupByMonth } from '../checked-shop'
import type { Finding, FindingPlace } from '../finding'
import { finding } from '../finding'
import { count } from '../quantities'

/** The most points that a rule gives. */
function mostPoints(rule: ScoringRule): Fraction {
  const best = (texts: readonly string[]): Fraction =>
    texts
      .flatMap((text) => readDecimal(text) ?? [])
      .reduce((most, points) => (compareFractions(points, most) > 0 ? points : most), ZERO)
  switch (rule.kind) {
    case 'ratio-up':
    case 'ratio-down':
      return best([rule.capPercent])
    case 'linear':
      return best(rule.points.map((point) => point.score))
    case 'step':
      return best([...rule.bands.map((band) => band.score), rule.otherwise])
    case 'plus-minus':
      return plus(FULL_MARK, best([rule.capPoints]))
    case 'deduct':
    case 'count-deduct':
    case 'veto':
    case 'manual':
      return FULL_MARK
  }
}

type NameOf = (id: IndicatorId) => string

/** That a closed month has more points than its plan gives today may also mean that the plan was changed since. */
function itemFindings(
  items: readonly ItemScore[],
  plan: KpiPlan | undefined,
  where: FindingPlace,
  nameOf: NameOf,
): readonly Finding[] {
  return items.flatMap(({ indicatorId, score = '' }): readonly Finding[] => {
    const points = readDecimal(score)
    const item = plan?.items.find((one) => one.indicatorId === indicatorId)
    const most = item && mostPoints(item.scoring)
    const place: FindingPlace = { ...where, name: nameOf(indicatorId) }
    if (!points) return []
    if (compareFractions(points, ZERO) < 0)
      return [finding('score-below-zero', place, count(0, 'points'), count(score, 'points'))]
    return most && compareFractions(points, most) > 0
      ? [finding('score-above-scale', place, count(shortDecimal(most), 'points'), count(score, 'points'))]
      : []
  })
}

function totalOf(items: readonly ItemScore[]): string | undefined {
  let [points, weight] = [ZERO, 0]
  for (const item of items) {
    const score = readDecimal(item.score)
    if (!score) continue
    points = plus(points, times(score, fraction(item.weightPercent)))
    weight += item.weightPercent
  }
  return weight === 0 ? undefined : fixedDecimal(over(points, fraction(weight)), 2)
}

function scoreFindings(score: KpiScore, plans: readonly KpiPlan[], nameOf: NameOf): readonly Finding[] {
  const { memberId, month, items, vetoed, total } = score
  const where: FindingPlace = { table: 'closedMonths', memberId, month }
  const plan = plans.find((row) => row.id === score.planId)
  const sum = items.reduce((weight, item) => weight + item.weightPercent, 0)
  const expected = vetoed ? '0.00' : totalOf(items)
  const unscored = items.filter((item) => item.score === undefined).map((item) => item.indicatorId)
  return [
    ...itemFindings(items, plan, where, nameOf),
    ...(sum === 100 ? [] : [finding('score-weights', where, count(100), count(sum))]),
    ...(expected === total
      ? []
      : [finding('score-total', where, count(expected ?? '0', 'points'), count(total ?? '0', 'points'))]),
    ...(String([...unscored].sort()) === String([...score.missing].sort())
      ? []
      : [finding('score-missing-list', where, count(unscored.length), count(score.missing.length))]),
  ]
}

/** Actuals of an open month that score other than they stand there: points beyond the scale, or no plan that asks for them. */
function actualFindings(shop: CheckedShop, row: KpiMonth, nameOf: NameOf): readonly Finding[] {
  const { memberId, month, actuals } = row
  const known = shop.members.get(memberId)
  const member = known && (employedInMonth(known, month) ?? known)
  if (!member) return []
  const plan = kpiPlanOn(shop.data, memberId, lastEmployedDay(member, month))
  return actuals.flatMap(({ indicatorId, value }): readonly Finding[] => {
    const where: FindingPlace = { table: 'kpiMonths', memberId, month, name: nameOf(indicatorId) }
    const item = plan?.items.find((one) => one.indicatorId === indicatorId)
    if (!item) return [finding('actual-unused', where, undefined, count(value))]
    const points = readDecimal(value)
    const isOnScale = !points || (compareFractions(points, ZERO) >= 0 && compareFractions(points, FULL_MARK) <= 0)
    return item.scoring.kind !== 'manual' || isOnScale
      ? []
      : [finding('points-out-of-bounds', where, count(100, 'points'), count(value, 'points'))]
  })
}

/** Scores lie within what their rule can give, and totals are the weighted mean of their items. */
export const scores: Check = {
  id: 'scores',
  *run(shop) {
    const names = new Map(indicatorsOf(shop.data).map((indicator) => [indicator.id, indicator.name]))
    const nameOf: NameOf = (id) => names.get(id) ?? id
    const actuals = groupByMonth(shop.data.kpiMonths)
    for (const month of shop.paidMonths) {
      const closed = shop.closed.get(month)
      const scored = closed?.scores ?? shop.resultOf(month).scores
      yield { looked: scored.length, findings: scored.flatMap((one) => scoreFindings(one, shop.data.kpiPlans, nameOf)) }
      const rows = closed ? [] : (actuals.get(month) ?? [])
      yield { looked: 0, findings: rows.flatMap((row) => actualFindings(shop, row, nameOf)) }
    }
  },
}
