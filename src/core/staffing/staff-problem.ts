import type { Fen } from '../kernel/fen'
import type { DepartmentId, MemberId, RoleId } from '../kernel/ids'
import type { LocalDay, Month } from '../kernel/local-day'
import type { DatedList, ProblemSeverity } from './staff-change'

/** What stands against a guided step. Sentences: `core/text/staff-problem-text.ts`. */
export type StaffProblem = { readonly severity: ProblemSeverity } & (
  | { readonly code: 'name-missing' }
  | { readonly code: 'number-missing' }
  | { readonly code: 'number-taken'; readonly employeeNo: string }
  /** Two people of one name are fine; the owner should know that they are two. */
  | { readonly code: 'same-name'; readonly memberIds: readonly MemberId[] }
  | { readonly code: 'same-id-number'; readonly memberId: MemberId }
  | { readonly code: 'id-number-odd' }
  | { readonly code: 'too-young'; readonly birthday: LocalDay; readonly leastAge: number }
  | { readonly code: 'minor'; readonly birthday: LocalDay; readonly fullAge: number }
  | { readonly code: 'unknown-member' }
  | { readonly code: 'unknown-department' }
  | { readonly code: 'unknown-role' }
  | { readonly code: 'role-full'; readonly roleId: RoleId; readonly planned: number; readonly heads: number }
  | { readonly code: 'contract-before-hire'; readonly hiredOn: LocalDay }
  | { readonly code: 'contract-ends-early'; readonly until: LocalDay }
  | { readonly code: 'contract-without-end' }
  | { readonly code: 'part-time-too-long'; readonly mostPerDay: number; readonly mostPerWeek: number }
  | { readonly code: 'probation-before-hire' }
  | { readonly code: 'probation-not-allowed' }
  | { readonly code: 'probation-too-long'; readonly latest: LocalDay; readonly mostMonths: number }
  | { readonly code: 'probation-twice' }
  | { readonly code: 'probation-pay-low'; readonly payFen: Fen; readonly leastFen: Fen }
  | { readonly code: 'pay-below-minimum'; readonly payFen: Fen; readonly minimumFen: Fen; readonly city: string }
  | { readonly code: 'not-employed'; readonly day: LocalDay }
  | { readonly code: 'not-on-probation' }
  | { readonly code: 'probation-over'; readonly probationUntil: LocalDay }
  | { readonly code: 'nothing-changes' }
  /** There is a row of that very day: it is replaced. */
  | { readonly code: 'row-replaced'; readonly list: DatedList; readonly from: LocalDay }
  /** A later row is there already: what is entered now holds only until then. */
  | { readonly code: 'later-row'; readonly list: DatedList; readonly from: LocalDay }
  | { readonly code: 'month-closed'; readonly month: Month }
  /** Lower pay or a lower post changes the contract: both sides agree in writing (劳动合同法 art. 35). */
  | { readonly code: 'consent-needed'; readonly why: 'lower-pay' | 'demotion' }
  | { readonly code: 'already-left'; readonly leftOn: LocalDay }
  | { readonly code: 'last-day-before-hire'; readonly hiredOn: LocalDay }
  | { readonly code: 'rows-after-last-day'; readonly count: number }
  | { readonly code: 'notice-short'; readonly days: number; readonly neededDays: number }
  | { readonly code: 'leads-departments'; readonly departmentIds: readonly DepartmentId[] }
  | { readonly code: 'answers-for-functions'; readonly names: readonly string[] }
  | { readonly code: 'still-employed' }
  /** Out and back within one month is no leaving: the days between are leave. */
  | { readonly code: 'back-in-same-month'; readonly leftOn: LocalDay }
)

export const blocks = { severity: 'blocks' } as const
export const confirm = { severity: 'confirm' } as const
