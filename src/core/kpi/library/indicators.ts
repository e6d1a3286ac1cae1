import type { Indicator } from '../kpi-plan'
import { CONTENT_INDICATORS } from './content-indicators'
import { OPERATION_INDICATORS } from './operation-indicators'
import { SERVICE_INDICATORS } from './service-indicators'
import { SUPPLY_INDICATORS } from './supply-indicators'
import { SUPPORT_INDICATORS } from './support-indicators'

/** Indicators under the heading under which an owner looks for them. */
export interface IndicatorGroup {
  readonly key: 'service' | 'operation' | 'content' | 'supply' | 'support'
  readonly name: string
  readonly indicators: readonly Indicator[]
}

export const INDICATOR_GROUPS: readonly IndicatorGroup[] = [
  { key: 'service', name: '客服与销售', indicators: SERVICE_INDICATORS },
  { key: 'operation', name: '运营与推广', indicators: OPERATION_INDICATORS },
  { key: 'content', name: '内容与直播', indicators: CONTENT_INDICATORS },
  { key: 'supply', name: '采购与仓储', indicators: SUPPLY_INDICATORS },
  { key: 'support', name: '职能与通用', indicators: SUPPORT_INDICATORS },
]

/** 指标库: what a shop starts from. Targets are usual figures, not rules; the owner sets the shop's own in the plan. */
export const INDICATOR_LIBRARY: readonly Indicator[] = INDICATOR_GROUPS.flatMap((group) => group.indicators)

const BY_ID: ReadonlyMap<string, Indicator> = new Map(INDICATOR_LIBRARY.map((indicator) => [indicator.id, indicator]))

/** The library's indicator with this id; undefined for the shop's own indicators. */
export function libraryIndicator(id: string): Indicator | undefined {
  return BY_ID.get(id)
}
