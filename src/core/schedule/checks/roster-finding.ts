import type { MemberId, ShiftId } from '../../kernel/ids'
import type { LocalDay } from '../../kernel/local-day'

/** `error`: must be shown loudly and needs a reason to be kept; `warning`: worth a look. */
export type FindingSeverity = 'error' | 'warning'

/** What one rule says about one person's day; `core/text/schedule-text.ts` makes the sentence. */
export type RosterFinding = {
  readonly memberId: MemberId
  readonly day: LocalDay
  readonly severity: FindingSeverity
} & (
  | { readonly rule: 'unknown-shift'; readonly facts: { readonly shiftId: ShiftId } }
  | { readonly rule: 'not-employed'; readonly facts: { readonly hiredOn: LocalDay; readonly leftOn?: LocalDay } }
  | { readonly rule: 'on-leave'; readonly facts: { readonly type: string; readonly part: 'whole' | 'am' | 'pm' } }
  | { readonly rule: 'overlap'; readonly facts: { readonly earlierDay: LocalDay; readonly sharedMinutes: number } }
  | {
      readonly rule: 'seventh-day'
      readonly facts: {
        readonly since: LocalDay
        readonly runDays: number
        readonly limitDays: number
        readonly source: string
      }
    }
  | {
      readonly rule: 'short-rest'
      readonly facts: {
        readonly earlierDay: LocalDay
        readonly restMinutes: number
        readonly limitMinutes: number
        readonly source: string
      }
    }
  | {
      readonly rule: 'weekly-hours'
      readonly facts: {
        readonly weekStart: LocalDay
        readonly plannedMinutes: number
        readonly limitMinutes: number
        readonly source: string
      }
    }
)
export type RosterRule = RosterFinding['rule']
