/** Hard rules, as the checker names them. */
export type HardRule =
  | 'shape'
  | 'unknown-shift'
  | 'pinned'
  | 'blocked'
  | 'max-of-shift'
  | 'forbidden-succession'
  | 'min-minutes'
  | 'max-minutes'
  | 'week-minutes'
  | 'max-consecutive-work'
  | 'min-consecutive-work'
  | 'min-consecutive-off'
  | 'max-weekends'

/** Soft rules; each has one line in the cost of a roster. */
export const SOFT_RULES = [
  'cover-under',
  'cover-over',
  'wish-on',
  'wish-off',
  'minutes-target',
  'fair-share',
  'short-work',
  'short-rest',
  'succession',
  'change',
] as const
export type SoftRule = (typeof SOFT_RULES)[number]
export type CostByRule = Readonly<Record<SoftRule, number>>

/** One hard rule broken. `day`: the day on which it shows; absent where it belongs to the whole time. */
export interface Violation {
  readonly person: number
  readonly day?: number
  readonly rule: HardRule
  /** What is there, and what is allowed: counts, or minutes. */
  readonly found: number
  readonly limit: number
}

export interface RosterReport {
  readonly violations: readonly Violation[]
  readonly costByRule: CostByRule
  readonly cost: number
}
