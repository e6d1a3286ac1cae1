import type { DepartmentId, MemberId, NewId, RecordId, RoleId } from '../kernel/ids'
import type { LocalDay } from '../kernel/local-day'
import { addDays } from '../kernel/local-day'
import { rowInForce, valueInForceOrFirst } from '../kernel/dated-table'
import type { ShopData } from '../month/shop-data'
import type { ContributionTerms, PayScheme, PayTerms, TaxProfile } from '../payroll/pay-terms'
import { CHECKLIST_LIBRARY } from '../roles/library/checklist-library'
import type { ContractHours, Member } from '../team/member'
import { birthdayOf, isEmployedOn } from '../team/member'
import { isIdNumberValid } from '../team/identity-numbers'
import type { AgreementKind, EmploymentContract } from '../team/member-papers'
import type { Movement } from '../team/movement'
import { latestProbationEnd, mostProbationMonths } from '../team/probation'
import { WORKING_AGE_RULES } from '../team/rates/contract-rules'
import type { ClosedMonths } from './closed-month-problems'
import { closedMonthProblems } from './closed-month-problems'
import type { StaffChange } from './staff-change'
import type { StaffProblem } from './staff-problem'
import { blocks, confirm } from './staff-problem'
import { minimumWageProblems, probationPayProblems } from './wages'

export type JoiningRecords = ClosedMonths &
  Pick<ShopData, 'settings' | 'departments' | 'roles' | 'members' | 'assignments'>

/** What is agreed with somebody who starts. Everything but the person and the hours may come later. */
export interface JoiningWish {
  readonly departmentId?: DepartmentId
  readonly roleId?: RoleId
  readonly hours: Pick<ContractHours, 'employment' | 'minutesPerDay' | 'minutesPerWeek'>
  readonly probationUntil?: LocalDay
  readonly pay?: PayScheme
  /** Until the end of probation; absent = the same pay from the first day. */
  readonly probationPay?: PayScheme
  readonly contributions?: Omit<ContributionTerms, 'memberId' | 'from'>
  readonly taxProfile?: Omit<TaxProfile, 'memberId'>
  readonly contract?: Pick<EmploymentContract, 'kind' | 'until' | 'signedOn' | 'note'> & { readonly from?: LocalDay }
  /** To be signed beside the contract. */
  readonly agreements?: readonly AgreementKind[]
  readonly reason?: string
  readonly withChecklist: boolean
}

export interface PlanContext {
  readonly today: LocalDay
  readonly newId: NewId
}

/** 劳动合同法 art. 68: part-time work is at most four hours a day on average and 24 a week. */
const PART_TIME_MINUTES = { perDay: 240, perWeek: 1_440 } as const

/** The records of a first day: terms from it on, pay after probation from the day after it, papers, movement, list. */
export function joiningChange(
  member: Member,
  kind: Extract<Movement['kind'], 'hired' | 'rehired'>,
  wish: JoiningWish,
  { newId }: PlanContext,
): StaffChange {
  const { id: memberId, hiredOn: from } = member
  const { departmentId, roleId, contract, probationUntil } = wish
  const isPlaced = departmentId !== undefined && roleId !== undefined
  const pay = payRows(member, wish)
  return {
    put: {
      members: [member],
      assignments: isPlaced ? [{ memberId, from, departmentId, roleId }] : [],
      contractHours: [{ memberId, from, ...wish.hours, ...(probationUntil === undefined ? {} : { probationUntil }) }],
      payTerms: pay,
      contributionTerms: wish.contributions ? [{ memberId, from, ...wish.contributions }] : [],
      taxProfiles: wish.taxProfile ? [{ memberId, ...wish.taxProfile }] : [],
      contracts: contract ? [{ id: newId<RecordId>(), memberId, ...contract, from: contract.from ?? from }] : [],
      agreements: (wish.agreements ?? []).map((each) => ({ id: newId<RecordId>(), memberId, kind: each })),
      movements: [
        {
          id: newId<RecordId>(),
          memberId,
          kind,
          on: from,
          ...(wish.reason ? { reason: wish.reason } : {}),
          after: {
            ...(departmentId === undefined ? {} : { departmentId }),
            ...(roleId === undefined ? {} : { roleId }),
            ...(pay.length > 0 ? { payFrom: from } : {}),
            hoursFrom: from,
          },
        },
      ],
      checklists: wish.withChecklist
        ? [{ id: newId<RecordId>(), memberId, kind: 'joining', startedOn: from, items: CHECKLIST_LIBRARY.joining }]
        : [],
    },
    remove: [],
  }
}

function payRows({ id: memberId, hiredOn }: Member, wish: JoiningWish): readonly PayTerms[] {
  const { pay, probationPay, probationUntil } = wish
  if (pay === undefined) return probationPay ? [{ memberId, from: hiredOn, scheme: probationPay }] : []
  if (probationPay === undefined || probationUntil === undefined || probationUntil < hiredOn)
    return [{ memberId, from: hiredOn, scheme: pay }]
  return [
    { memberId, from: hiredOn, scheme: probationPay },
    { memberId, from: addDays(probationUntil, 1), scheme: pay },
  ]
}

/** Everything that is doubtful or impossible about the terms; what concerns the person's record is apart. */
export function joiningProblems(records: JoiningRecords, member: Member, wish: JoiningWish): readonly StaffProblem[] {
  return [
    ...placeProblems(records, member, wish),
    ...contractProblems(member, wish),
    ...probationProblems(member, wish),
    ...wageProblems(records, member, wish),
    ...closedMonthProblems(records, member.hiredOn),
  ]
}

/** The record itself: name, number, ID number, age on the first day. Others of the same name or ID are named. */
export function personProblems(members: readonly Member[], member: Member): readonly StaffProblem[] {
  const others = members.filter((each) => each.id !== member.id)
  const problems: StaffProblem[] = []
  if (member.name.trim() === '') problems.push({ ...blocks, code: 'name-missing' })
  const number = member.employeeNo.trim()
  if (number === '') problems.push({ ...blocks, code: 'number-missing' })
  if (others.some((each) => each.employeeNo.toLowerCase() === number.toLowerCase()))
    problems.push({ ...blocks, code: 'number-taken', employeeNo: number })
  const namesakes = others.filter((each) => each.name.trim() === member.name.trim()).map((each) => each.id)
  if (namesakes.length > 0) problems.push({ ...confirm, code: 'same-name', memberIds: namesakes })
  const { idNumber } = member
  if (idNumber !== undefined) {
    const same = others.find((each) => each.idNumber?.toUpperCase() === idNumber.toUpperCase())
    if (same) problems.push({ ...confirm, code: 'same-id-number', memberId: same.id })
    if (!isIdNumberValid(idNumber)) problems.push({ ...confirm, code: 'id-number-odd' })
  }
  return [...problems, ...ageProblems(member)]
}

function ageProblems(member: Member): readonly StaffProblem[] {
  const birthday = birthdayOf(member)
  if (birthday === undefined) return []
  const { least, fullAge } = valueInForceOrFirst(WORKING_AGE_RULES, member.hiredOn).value
  const isYounger = (years: number): boolean =>
    member.hiredOn < `${Number(birthday.slice(0, 4)) + years}${birthday.slice(4)}`
  if (isYounger(least)) return [{ ...blocks, code: 'too-young', birthday, leastAge: least }]
  return isYounger(fullAge) ? [{ ...confirm, code: 'minor', birthday, fullAge }] : []
}

function placeProblems(records: JoiningRecords, member: Member, wish: JoiningWish): readonly StaffProblem[] {
  const { departmentId, roleId } = wish
  const problems: StaffProblem[] = []
  const isKnown = (id: DepartmentId): boolean => records.departments.some((department) => department.id === id)
  if (departmentId !== undefined && !isKnown(departmentId)) problems.push({ ...blocks, code: 'unknown-department' })
  if (roleId === undefined) return problems
  return [...problems, ...roleProblems(records, { memberId: member.id, roleId, day: member.hiredOn })]
}

/** Whether the role exists and still has room by its plan. */
export function roleProblems(
  records: Pick<ShopData, 'roles' | 'members' | 'assignments'>,
  { memberId, roleId, day }: { readonly memberId: MemberId; readonly roleId: RoleId; readonly day: LocalDay },
): readonly StaffProblem[] {
  const role = records.roles.find((each) => each.id === roleId)
  if (!role) return [{ ...blocks, code: 'unknown-role' }]
  const { plannedHeads: planned } = role
  if (planned === undefined) return []
  const heads = records.members.filter((each) => {
    if (each.id === memberId || !isEmployedOn(each, day)) return false
    const own = records.assignments.filter((assignment) => assignment.memberId === each.id)
    return rowInForce(own, day)?.roleId === roleId
  }).length
  return heads >= planned ? [{ ...confirm, code: 'role-full', roleId, planned, heads: heads + 1 }] : []
}

function contractProblems({ hiredOn }: Member, { contract, hours }: JoiningWish): readonly StaffProblem[] {
  const problems: StaffProblem[] = []
  const { perDay, perWeek } = PART_TIME_MINUTES
  if (hours.employment === 'part-time' && (hours.minutesPerDay > perDay || hours.minutesPerWeek > perWeek))
    problems.push({ ...confirm, code: 'part-time-too-long', mostPerDay: perDay, mostPerWeek: perWeek })
  if (!contract) return problems
  const from = contract.from ?? hiredOn
  if (from < hiredOn) problems.push({ ...confirm, code: 'contract-before-hire', hiredOn })
  if (contract.until !== undefined && contract.until < from)
    problems.push({ ...blocks, code: 'contract-ends-early', until: contract.until })
  if (contract.kind === 'fixed-term' && contract.until === undefined)
    problems.push({ ...blocks, code: 'contract-without-end' })
  return problems
}

function probationProblems({ hiredOn }: Member, wish: JoiningWish): readonly StaffProblem[] {
  const { probationUntil, contract, hours } = wish
  if (probationUntil === undefined) return []
  if (probationUntil < hiredOn) return [{ ...blocks, code: 'probation-before-hire' }]
  // Without a contract only the kind of employment is known.
  const term = contract
    ? { ...contract, from: contract.from ?? hiredOn }
    : { kind: 'open-ended' as const, from: hiredOn }
  const latest = latestProbationEnd(term, hours.employment)
  if (latest === undefined) return [{ ...confirm, code: 'probation-not-allowed' }]
  if (probationUntil <= latest) return []
  const mostMonths = mostProbationMonths(term, hours.employment)
  return [{ ...confirm, code: 'probation-too-long', latest, mostMonths }]
}

function wageProblems(records: JoiningRecords, { hiredOn }: Member, wish: JoiningWish): readonly StaffProblem[] {
  const { pay, probationPay, probationUntil, hours } = wish
  const city = wish.contributions?.city ?? records.settings.city
  const first = probationPay ?? pay
  return [
    ...(pay && probationPay && probationUntil !== undefined ? probationPayProblems(probationPay, pay, hiredOn) : []),
    ...(first && hours.employment === 'full-time' ? minimumWageProblems(first, city, hiredOn) : []),
  ]
}
