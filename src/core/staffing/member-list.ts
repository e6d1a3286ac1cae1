import { rowInForce } from '../kernel/dated-table'
import type { MemberId } from '../kernel/ids'
import type { LocalDay } from '../kernel/local-day'
import { addDays, wholeMonthsBetween } from '../kernel/local-day'
import type { PersonOfMonth } from '../month/people-of-month'
import type { ContractHours, EmploymentKind, Member } from '../team/member'
import type { Certificate, EmploymentContract } from '../team/member-papers'
import { REMIND_AHEAD } from './team-reminders'

/** 在职, 试用, 已离职, 待入职: how a list of people tells them apart. */
export type ListedState = 'active' | 'probation' | 'left' | 'future'
export const LISTED_STATES: readonly ListedState[] = ['active', 'probation', 'future', 'left']

/** What runs out soon, has run out, or was never there. */
export type Ending = 'probation' | 'contract' | 'contract-over' | 'no-contract' | 'certificate'
export const ENDINGS: readonly Ending[] = ['probation', 'contract', 'contract-over', 'no-contract', 'certificate']

export interface PlacedMember extends PersonOfMonth {
  readonly hours: ContractHours | undefined
  readonly state: ListedState
}
/** A person as the list shows them. */
export interface ListedMember extends PlacedMember {
  /** The newest one of the present stint. */
  readonly contract: EmploymentContract | undefined
  /** Whole months since the first day of the present stint, to its last day at most. */
  readonly monthsHere: number
  readonly endings: readonly Ending[]
}

export interface ListRecords {
  readonly contracts: readonly EmploymentContract[]
  readonly certificates: readonly Certificate[]
}

export function stateOf(member: Member, hours: ContractHours | undefined, day: LocalDay): ListedState {
  if (member.leftOn !== undefined && member.leftOn < day) return 'left'
  if (member.hiredOn > day) return 'future'
  return hours?.probationUntil !== undefined && hours.probationUntil >= day ? 'probation' : 'active'
}

/** The people with what their papers say on the day. */
export function listMembers(
  people: readonly PlacedMember[],
  { contracts, certificates }: ListRecords,
  day: LocalDay,
): readonly ListedMember[] {
  const contractsOf = byMember(contracts)
  const certificatesOf = byMember(certificates)
  return people.map((person): ListedMember => {
    const { member } = person
    const contract = newestOf(member, contractsOf.get(member.id) ?? [])
    const until = member.leftOn !== undefined && member.leftOn < day ? addDays(member.leftOn, 1) : day
    const own = certificatesOf.get(member.id) ?? []
    return {
      ...person,
      contract,
      monthsHere: wholeMonthsBetween(member.hiredOn, until),
      endings: endingsOf(person, contract, own, day),
    }
  })
}

/** A contract may be dated before the first day; one of an earlier stint is over with it. */
function newestOf(member: Member, own: readonly EmploymentContract[]): EmploymentContract | undefined {
  const before = member.earlierStints?.at(-1)?.leftOn
  const present = before === undefined ? own : own.filter((contract) => contract.from > before)
  return rowInForce(present, LAST_DAY)
}
const LAST_DAY = '9999-12-31' as LocalDay

function endingsOf(
  { state, hours }: PlacedMember,
  contract: EmploymentContract | undefined,
  certificates: readonly Certificate[],
  day: LocalDay,
): readonly Ending[] {
  if (state === 'left') return []
  const isBy = (end: LocalDay | undefined, ahead: number): boolean => end !== undefined && end <= addDays(day, ahead)
  const endings: Ending[] = []
  if (state === 'probation' && isBy(hours?.probationUntil, REMIND_AHEAD.probation)) endings.push('probation')
  if (contract === undefined) endings.push('no-contract')
  else if (contract.until !== undefined && contract.until < day) endings.push('contract-over')
  else if (isBy(contract.until, REMIND_AHEAD.contract)) endings.push('contract')
  const newest = new Map<string, LocalDay>()
  for (const { name, expiresOn } of certificates) {
    const end = expiresOn ?? LAST_DAY
    if (end > (newest.get(name) ?? '')) newest.set(name, end)
  }
  if ([...newest.values()].some((end) => isBy(end, REMIND_AHEAD.certificate))) endings.push('certificate')
  return endings
}

/** What a list is narrowed to; an empty choice narrows nothing. Departments and roles by name, as they are seen. */
export interface MemberFilter {
  readonly departments: readonly string[]
  readonly roles: readonly string[]
  readonly states: readonly ListedState[]
  readonly employments: readonly EmploymentKind[]
  readonly endings: readonly Ending[]
  readonly showLeft: boolean
}
export const NO_FILTER: MemberFilter = {
  departments: [],
  roles: [],
  states: [],
  employments: [],
  endings: [],
  showLeft: false,
}

/** Who is in the list at all: whoever has left only when asked for, by the box or by the state. */
export function membersInView(people: readonly ListedMember[], filter: MemberFilter): readonly ListedMember[] {
  const withLeft = filter.showLeft || filter.states.includes('left')
  return withLeft ? people : people.filter(({ state }) => state !== 'left')
}
export function filterMembers(people: readonly ListedMember[], filter: MemberFilter): readonly ListedMember[] {
  const allows = <T>(chosen: readonly T[], value: T | undefined): boolean =>
    chosen.length === 0 || (value !== undefined && chosen.includes(value))
  return membersInView(people, filter).filter(
    (person) =>
      allows(filter.departments, person.department) &&
      allows(filter.roles, person.role) &&
      allows(filter.states, person.state) &&
      allows(filter.employments, person.hours?.employment) &&
      (filter.endings.length === 0 || filter.endings.some((ending) => person.endings.includes(ending))),
  )
}

/** Where a search for somebody looks. */
export function memberSearchText({ member, department, role }: PersonOfMonth): string {
  const { employeeNo, name, phone, wechat, aliases = [], abilities, note } = member
  return [employeeNo, name, department, role, phone, wechat, ...aliases, abilities, note].filter(Boolean).join(' ')
}

/** Names that more than one person bears: they are shown with the employee number. */
export function sharedNames(members: readonly Pick<Member, 'name'>[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const { name } of members) (seen.has(name) ? shared : seen).add(name)
  return shared
}

function byMember<T extends { readonly memberId: MemberId }>(rows: readonly T[]): ReadonlyMap<MemberId, readonly T[]> {
  const found = new Map<MemberId, T[]>()
  for (const row of rows) {
    const own = found.get(row.memberId)
    if (own) own.push(row)
    else found.set(row.memberId, [row])
  }
  return found
}
