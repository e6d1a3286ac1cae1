import type { KpiMonth } from '../../kpi/kpi-month'
import type { GradeRules, Indicator, KpiPlan } from '../../kpi/kpi-plan'
import { INDICATOR_DIRECTION_TEXT, INDICATOR_UNIT_TEXT, SCORING_KIND_TEXT } from '../kpi-text'
import type { NameBook, ShownField } from './shown-field'
import { allShown, day, list, words } from './shown-field'

type Fields = readonly ShownField[]

export function indicatorFields(record: Indicator): Fields {
  const { id: _id, name, unit, direction, definition, dataSource, usualTarget, ...rest } = record
  return allShown(rest, [
    words('名称', name),
    words('单位', INDICATOR_UNIT_TEXT[unit]),
    words('方向', INDICATOR_DIRECTION_TEXT[direction]),
    words('定义', definition),
    words('数据来源', dataSource),
    words('常用目标', usualTarget),
  ])
}
/** One field per indicator of the plan. */
export function kpiPlanFields(record: KpiPlan, names: NameBook): Fields {
  const { id: _id, name, roleIds, from, items, ...rest } = record
  return allShown(rest, [
    words('名称', name),
    day('从哪天起', from),
    list('适用岗位', roleIds.map(names.role)),
    items.flatMap(({ indicatorId, weightPercent, target, scoring }) =>
      words(
        names.indicator(indicatorId),
        `权重 ${weightPercent} %，目标 ${target}，${SCORING_KIND_TEXT[scoring.kind]}${scoringDetail(scoring)}`,
      ),
    ),
  ])
}
/** The numbers of a scoring rule, so that a change of one of them is seen. */
function scoringDetail({ kind: _kind, ...numbers }: KpiPlan['items'][number]['scoring']): string {
  const parts = Object.values(numbers).flatMap((value) => partsOf(value))
  return parts.length === 0 ? '' : `（${parts.join(' ')}）`
}
function partsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(partsOf)
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(partsOf)
  return [String(value)]
}

export function gradeFields(record: GradeRules): Fields {
  const { from, source, bands, ...rest } = record
  return allShown(rest, [
    day('从哪天起', from),
    words('依据', source),
    bands.flatMap(({ grade, fromScore, coefficient }) =>
      words(`${grade} 级`, `${fromScore} 分起，系数 ${coefficient}`),
    ),
  ])
}
/** One field per actual. */
export function kpiMonthFields(record: KpiMonth, names: NameBook): Fields {
  const { memberId: _memberId, month: _month, actuals, comment, ...rest } = record
  return allShown(rest, [
    actuals.flatMap(({ indicatorId, value }) => words(names.indicator(indicatorId), value)),
    words('评语', comment),
  ])
}
