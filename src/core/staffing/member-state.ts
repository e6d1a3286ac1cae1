import type { MemberId } from '../kernel/ids'
import type { LocalDay } from '../kernel/local-day'
import { wholeMonthsBetween } from '../kernel/local-day'
import { assignmentOn, contractHoursOn, contributionTermsOn, payTermsOn } from '../month/in-force'
import type { ShopData } from '../month/shop-data'
import type { ContributionTerms, PayTerms } from '../payroll/pay-terms'
import type { Assignment, ContractHours, Member, Stint } from '../team/member'
import type { EmploymentContract } from '../team/member-papers'
import { contractOn } from '../team/member-papers'

export type StateRecords = Pick<
  ShopData,
  'members' | 'assignments' | 'contractHours' | 'payTerms' | 'contributionTerms' | 'contracts'
>

/** `away`: left and back later. */
export type Standing = 'not-yet' | 'employed' | 'away' | 'left'

/** Everything that holds for a person on one day, past or to come; nothing of it while not employed. */
export interface MemberState {
  readonly member: Member
  readonly day: LocalDay
  readonly standing: Standing
  /** The time with the shop that the day belongs to. */
  readonly stint?: { readonly hiredOn: LocalDay; readonly leftOn?: LocalDay }
  /** Whole months since the first day of the stint. */
  readonly monthsHere: number
  readonly onProbation: boolean
  readonly assignment?: Assignment
  readonly hours?: ContractHours
  readonly pay?: PayTerms
  readonly contributions?: ContributionTerms
  readonly contract?: EmploymentContract
}

/** @returns undefined for somebody unknown */
export function stateOn(records: StateRecords, memberId: MemberId, day: LocalDay): MemberState | undefined {
  const member = records.members.find((each) => each.id === memberId)
  if (!member) return undefined
  const stint = stintOn(member, day)
  if (!stint) return { member, day, standing: standingOutside(member, day), monthsHere: 0, onProbation: false }
  const hours = contractHoursOn(records, memberId, day)
  return {
    member,
    day,
    standing: 'employed',
    stint,
    monthsHere: wholeMonthsBetween(stint.hiredOn, day),
    onProbation: hours?.probationUntil !== undefined && day <= hours.probationUntil,
    ...withoutUndefined({
      assignment: assignmentOn(records, memberId, day),
      hours,
      pay: payTermsOn(records, memberId, day),
      contributions: contributionTermsOn(records, memberId, day),
      contract: contractOn(records.contracts, memberId, day),
    }),
  }
}

/** All stints of a person, the first one first. */
export function stintsOf(
  member: Member,
): readonly (Stint | { readonly hiredOn: LocalDay; readonly leftOn?: LocalDay })[] {
  const { hiredOn, leftOn } = member
  return [...(member.earlierStints ?? []), { hiredOn, ...(leftOn === undefined ? {} : { leftOn }) }]
}
function stintOn(member: Member, day: LocalDay): MemberState['stint'] {
  return stintsOf(member).find(({ hiredOn, leftOn }) => hiredOn <= day && (leftOn === undefined || day <= leftOn))
}
function standingOutside(member: Member, day: LocalDay): Standing {
  if (day > member.hiredOn) return 'left'
  return (member.earlierStints ?? []).some((stint) => stint.leftOn < day) ? 'away' : 'not-yet'
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> }
function withoutUndefined<T extends object>(record: T): Present<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Present<T>
}
