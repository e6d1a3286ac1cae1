import type { MemberId } from '../kernel/ids'
import type { LocalDay } from '../kernel/local-day'
import type { ShopData } from '../month/shop-data'

/** The lists that a guided step about a person may write. */
export type StaffList =
  | 'members'
  | 'assignments'
  | 'contractHours'
  | 'payTerms'
  | 'contributionTerms'
  | 'taxProfiles'
  | 'contracts'
  | 'agreements'
  | 'movements'
  | 'checklists'

/** Lists whose rows hold from a day on, under the key [memberId+from]. */
export type DatedList = 'assignments' | 'contractHours' | 'payTerms' | 'contributionTerms'

/** What a guided step writes, as one operation: the dated records, the movement that tells why, the list of things to do. */
export interface StaffChange {
  readonly put: { readonly [L in StaffList]?: ShopData[L] }
  /** Dated rows that go, because the step puts others in their place. */
  readonly remove: readonly { readonly list: DatedList; readonly memberId: MemberId; readonly from: LocalDay }[]
}

/** `blocks`: the step cannot be done; `confirm`: it can, once the owner has said that it is meant so. */
export type ProblemSeverity = 'blocks' | 'confirm'

/** What a planner answers: a change ready to be written, and what stands against it. */
export interface Planned<Problem> {
  readonly change: StaffChange
  readonly problems: readonly Problem[]
}

export function mayGoOn(planned: Planned<{ readonly severity: ProblemSeverity }>): boolean {
  return planned.problems.every((problem) => problem.severity !== 'blocks')
}
