import type { IndicatorId, KpiPlanId, MemberId, RoleId } from '../../../src/core/kernel/ids'
import { toId } from '../../../src/core/kernel/ids'
import { localDay, month } from '../../../src/core/kernel/local-day'
import type { KpiMonth } from '../../../src/core/kpi/kpi-month'
import type { Indicator, KpiItem, KpiPlan, ScoringRule } from '../../../src/core/kpi/kpi-plan'

export const MEMBER = toId<MemberId>('m1')
export const MONTH = month('2026-05')

export function indicator(id: string, direction: Indicator['direction'] = 'higher-better'): Indicator {
  return {
    id: toId<IndicatorId>(id),
    name: `name of ${id}`,
    unit: 'percent',
    direction,
    definition: '',
    dataSource: 'report',
  }
}
export function item(id: string, weightPercent: number, scoring: ScoringRule, target = '100'): KpiItem {
  return { indicatorId: toId<IndicatorId>(id), weightPercent, target, scoring }
}
export function plan(items: readonly KpiItem[]): KpiPlan {
  return {
    id: toId<KpiPlanId>('plan'),
    name: 'plan of May',
    roleIds: [toId<RoleId>('r')],
    from: localDay('2026-01-01'),
    items,
  }
}
export function actuals(values: Readonly<Record<string, string>>): KpiMonth {
  return {
    memberId: MEMBER,
    month: MONTH,
    actuals: Object.entries(values).map(([id, value]) => ({ indicatorId: toId<IndicatorId>(id), value })),
  }
}
export const RATIO: ScoringRule = { kind: 'ratio-up', capPercent: '120' }
export const MANUAL: ScoringRule = { kind: 'manual' }
