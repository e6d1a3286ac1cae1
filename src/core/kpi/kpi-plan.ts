import type { IndicatorId, KpiPlanId, RoleId } from '../kernel/ids'
import type { LocalDay } from '../kernel/local-day'

export type IndicatorUnit =
  'percent' | 'permille' | 'yuan' | 'seconds' | 'hours' | 'days' | 'count' | 'pieces' | 'score' | 'ratio' | 'people'

/** 指标. Values are plain decimal text in the indicator's unit ('98.5' per cent), never binary floats. */
export interface Indicator {
  readonly id: IndicatorId
  readonly name: string
  readonly unit: IndicatorUnit
  readonly direction: 'higher-better' | 'lower-better'
  readonly definition: string
  readonly dataSource: string
  readonly usualTarget?: string
}

/** One band: from `bound` on (higher-better: value ≥ bound; lower-better: value ≤ bound) the score is `score` points of 100. */
export interface ScoreBand {
  readonly bound: string
  readonly score: string
}
/** How an actual becomes 0–100 (or capped higher) points; domain.md §7.1. Numbers are decimal text. */
export type ScoringRule =
  | { readonly kind: 'ratio-up'; readonly capPercent: string }
  | { readonly kind: 'ratio-down'; readonly variant: 'two-minus' | 'inverse'; readonly capPercent: string }
  | { readonly kind: 'linear'; readonly points: readonly { readonly at: string; readonly score: string }[] }
  | { readonly kind: 'step'; readonly bands: readonly ScoreBand[]; readonly otherwise: string }
  | {
      readonly kind: 'deduct'
      readonly unit: string
      readonly pointsPerUnit: string
      readonly counting: 'complete-units' | 'any-part' | 'proportional'
    }
  | { readonly kind: 'count-deduct'; readonly pointsPerTime: string }
  | { readonly kind: 'plus-minus'; readonly pointsPerUnit: string; readonly capPoints: string }
  | { readonly kind: 'veto'; readonly scope: 'item' | 'total' }
  | { readonly kind: 'manual' }

export interface KpiItem {
  readonly indicatorId: IndicatorId
  /** Whole per cent; the items of a plan sum to 100. */
  readonly weightPercent: number
  readonly target: string
  readonly scoring: ScoringRule
}
/** 考核方案 of a role from a day on. */
export interface KpiPlan {
  readonly id: KpiPlanId
  readonly name: string
  readonly roleIds: readonly RoleId[]
  readonly from: LocalDay
  readonly items: readonly KpiItem[]
}

/** Grade bands, best first, each from its lower score bound on; the last one starts at 0. */
export interface GradeBand {
  readonly grade: 'S' | 'A' | 'B' | 'C' | 'D'
  readonly fromScore: string
  readonly coefficient: string
}
export interface GradeRules {
  readonly from: LocalDay
  readonly source: string
  readonly bands: readonly GradeBand[]
}
