import type { ShopData } from '../month/shop-data'

/**
 * Records to add or replace, by the same key as the database: ids, or [memberId+from], [memberId+month], year, version.
 * `punches` are added to what is stored (same day and minute of one person = the same punch, never twice).
 */
export type ShopPatch = {
  readonly [K in Exclude<keyof ShopData, 'closedMonths' | 'verdicts' | 'settings'>]?: ShopData[K]
} & { readonly settings?: Partial<ShopData['settings']> }

/** The tables a sheet can hold. */
export type TableKind =
  | 'settings'
  | 'members'
  | 'pay'
  | 'contributions'
  | 'tax'
  | 'shifts'
  | 'roster'
  | 'punches'
  | 'wecom-daily'
  | 'dingtalk'
  | 'clock-report'
  | 'leave'
  | 'overtime'
  | 'corrections'
  | 'kpi-plan'
  | 'kpi-actual'
  | 'commission-plan'
  | 'sales'
  | 'adjustments'
  | 'departments'
  | 'roles'
  | 'contracts'
  | 'certificates'
  | 'agreements'
  | 'movements'
  | 'checklists'
  | 'functions'
  | 'skills'
  | 'skill-levels'
  | 'ladders'
  | 'accounts'
  | 'equipment'
  | 'contacts'
  | 'signatures'

export interface ImportProblem {
  readonly file: string
  readonly sheet: string
  /** 1-based row of the sheet; 0 = the sheet as a whole. */
  readonly row: number
  /** Heading of the column, if one is to blame. */
  readonly column?: string
  /** `error`: the row is left out; `warning`: taken, but look at it. */
  readonly severity: 'error' | 'warning'
  readonly code: string
  /** What stood there, shortened; empty for secrets. */
  readonly found: string
}
export interface RecognisedSheet {
  readonly file: string
  readonly sheet: string
  readonly kind: TableKind | 'unknown'
  readonly rows: number
  readonly accepted: number
}
/** What an import would do; nothing is written before the owner has seen it. */
export interface ImportPlan {
  readonly patch: ShopPatch
  readonly recognised: readonly RecognisedSheet[]
  readonly problems: readonly ImportProblem[]
  /** Months that get new rows of roster, punches, actuals or sales, in order. */
  readonly months: readonly string[]
}
