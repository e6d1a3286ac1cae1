import type { SourceCell } from '../attendance/records'
import type { IndicatorId, KpiPlanId, MemberId } from '../kernel/ids'
import type { Month } from '../kernel/local-day'

/** One actual: decimal text in the indicator's unit; for `manual` scoring it is the points themselves. */
export interface KpiActual {
  readonly indicatorId: IndicatorId
  readonly value: string
  readonly source?: SourceCell
}
/** One person's actuals of a month. One document per member-month. */
export interface KpiMonth {
  readonly memberId: MemberId
  readonly month: Month
  readonly actuals: readonly KpiActual[]
  readonly comment?: string
}

export interface ItemScore {
  readonly indicatorId: IndicatorId
  readonly weightPercent: number
  readonly target: string
  readonly actual?: string
  /** Points with two decimals as text; absent when the actual is missing. */
  readonly score?: string
}
/** A scored form. A missing actual is left out and the other weights are scaled up; it is never a silent 0. */
export interface KpiScore {
  readonly memberId: MemberId
  readonly month: Month
  readonly planId: KpiPlanId
  readonly items: readonly ItemScore[]
  /** Two decimals as text; absent when nothing is scored. */
  readonly total?: string
  readonly grade?: 'S' | 'A' | 'B' | 'C' | 'D'
  /** Coefficient for the KPI bonus as decimal text. */
  readonly coefficient?: string
  readonly vetoed: boolean
  readonly missing: readonly IndicatorId[]
}
