import type { DepartmentId, MemberId, RoleId } from '../kernel/ids'
import type { LocalDay } from '../kernel/local-day'
import type { ShopData } from '../month/shop-data'
import type { ContributionTerms, PayTerms } from '../payroll/pay-terms'
import type { DescriptionSignature } from '../roles/description-signature'
import type { ContractHours } from '../team/member'
import type { Agreement, Certificate, EmploymentContract } from '../team/member-papers'
import type { Movement } from '../team/movement'
import { stintsOf } from './member-state'

export type TimelineRecords = Pick<
  ShopData,
  | 'members'
  | 'assignments'
  | 'contractHours'
  | 'payTerms'
  | 'contributionTerms'
  | 'contracts'
  | 'certificates'
  | 'agreements'
  | 'movements'
  | 'descriptionSignatures'
>

interface Place {
  readonly departmentId: DepartmentId
  readonly roleId: RoleId
}
/** What begins or ends on a day. `before` is what held until then, absent for the first of its kind. */
export type TimelineFact =
  | { readonly kind: 'joined'; readonly isReturn: boolean }
  | { readonly kind: 'placed'; readonly after: Place; readonly before?: Place }
  | { readonly kind: 'hours'; readonly after: ContractHours; readonly before?: ContractHours }
  | { readonly kind: 'pay'; readonly after: PayTerms; readonly before?: PayTerms }
  | { readonly kind: 'contributions'; readonly after: ContributionTerms; readonly before?: ContributionTerms }
  | { readonly kind: 'contract-begins'; readonly contract: EmploymentContract }
  | { readonly kind: 'contract-ends'; readonly contract: EmploymentContract }
  | { readonly kind: 'probation-ends' }
  | { readonly kind: 'certificate'; readonly certificate: Certificate }
  | { readonly kind: 'agreement-signed'; readonly agreement: Agreement }
  | { readonly kind: 'description-signed'; readonly signature: DescriptionSignature }
  | { readonly kind: 'left' }

/** One day of a person's history: why (movements) and what (facts). Either may be empty, never both. */
export interface TimelineDay {
  readonly day: LocalDay
  readonly movements: readonly Movement[]
  readonly facts: readonly TimelineFact[]
}

/** The whole history of a person, the earliest day first; days to come are in it too. */
export function memberTimeline(records: TimelineRecords, memberId: MemberId): readonly TimelineDay[] {
  const days = new Map<LocalDay, { readonly movements: Movement[]; readonly facts: TimelineFact[] }>()
  const on = (day: LocalDay) => {
    const found = days.get(day) ?? { movements: [], facts: [] }
    days.set(day, found)
    return found
  }
  for (const [day, fact] of factsOf(records, memberId)) on(day).facts.push(fact)
  for (const movement of own(records.movements, memberId)) on(movement.on).movements.push(movement)
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, entry]) => ({ day, ...entry }))
}

type DatedFact = readonly [day: LocalDay, fact: TimelineFact]

function factsOf(records: TimelineRecords, memberId: MemberId): readonly DatedFact[] {
  const member = records.members.find((each) => each.id === memberId)
  const stints = member ? stintsOf(member) : []
  const hours = inOrder(own(records.contractHours, memberId))
  return [
    ...stints.map(({ hiredOn }, index): DatedFact => [hiredOn, { kind: 'joined', isReturn: index > 0 }]),
    ...changes(own(records.assignments, memberId)).map(({ after, before }): DatedFact => [
      after.from,
      { kind: 'placed', after: placeOf(after), ...(before ? { before: placeOf(before) } : {}) },
    ]),
    ...changes(hours).map(({ after, before }): DatedFact => [
      after.from,
      { kind: 'hours', after, ...(before ? { before } : {}) },
    ]),
    ...changes(own(records.payTerms, memberId)).map(({ after, before }): DatedFact => [
      after.from,
      { kind: 'pay', after, ...(before ? { before } : {}) },
    ]),
    ...changes(own(records.contributionTerms, memberId)).map(({ after, before }): DatedFact => [
      after.from,
      { kind: 'contributions', after, ...(before ? { before } : {}) },
    ]),
    ...own(records.contracts, memberId).flatMap((contract): readonly DatedFact[] => [
      [contract.from, { kind: 'contract-begins', contract }],
      ...(contract.until === undefined ? [] : [[contract.until, { kind: 'contract-ends', contract }] as const]),
    ]),
    ...hours.flatMap((row, index): readonly DatedFact[] => {
      const next = hours[index + 1]
      // Confirmed earlier, or new hours agreed meanwhile: the row that follows says what holds then.
      if (row.probationUntil === undefined || (next && next.from <= row.probationUntil)) return []
      return [[row.probationUntil, { kind: 'probation-ends' }]]
    }),
    ...own(records.certificates, memberId).flatMap((certificate): readonly DatedFact[] =>
      certificate.issuedOn === undefined ? [] : [[certificate.issuedOn, { kind: 'certificate', certificate }]],
    ),
    ...own(records.agreements, memberId).flatMap((agreement): readonly DatedFact[] =>
      agreement.signedOn === undefined ? [] : [[agreement.signedOn, { kind: 'agreement-signed', agreement }]],
    ),
    ...own(records.descriptionSignatures, memberId).map((signature): DatedFact => [
      signature.signedOn,
      { kind: 'description-signed', signature },
    ]),
    ...stints.flatMap(({ leftOn }): readonly DatedFact[] => (leftOn === undefined ? [] : [[leftOn, { kind: 'left' }]])),
  ]
}

function own<T extends { readonly memberId: MemberId }>(rows: readonly T[], memberId: MemberId): readonly T[] {
  return rows.filter((row) => row.memberId === memberId)
}
function inOrder<T extends { readonly from: LocalDay }>(rows: readonly T[]): readonly T[] {
  return [...rows].sort((a, b) => (a.from < b.from ? -1 : 1))
}
function changes<T extends { readonly from: LocalDay }>(
  rows: readonly T[],
): readonly { readonly after: T; readonly before?: T }[] {
  const sorted = inOrder(rows)
  return sorted.map((after, index) => {
    const before = sorted[index - 1]
    return { after, ...(before ? { before } : {}) }
  })
}
function placeOf({ departmentId, roleId }: Place): Place {
  return { departmentId, roleId }
}
