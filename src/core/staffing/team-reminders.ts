import { rowInForce, valueInForceOrFirst } from '../kernel/dated-table'
import type { MemberId, RecordId } from '../kernel/ids'
import type { LocalDay } from '../kernel/local-day'
import {
  addDays,
  addMonthsToDay,
  daysBetween,
  isLocalDay,
  localDay,
  wholeMonthsBetween,
  yearOf,
} from '../kernel/local-day'
import type { ShopData } from '../month/shop-data'
import type { Member } from '../team/member'
import { birthdayOf, isEmployedOn } from '../team/member'
import type { ChecklistKind } from '../team/checklist'
import { openItems } from '../team/checklist'
import type { AgreementKind, EmploymentContract } from '../team/member-papers'
import { isLabourContract } from '../team/member-papers'
import { CONTRACT_RULES } from '../team/rates/contract-rules'
import type { OpenRecords } from './open-on-leaving'
import { countOpen, openOnLeaving } from './open-on-leaving'

export type ReminderRecords = OpenRecords &
  Pick<ShopData, 'members' | 'contractHours' | 'contracts' | 'certificates' | 'movements'>

/** Why the next contract cannot have an end (劳动合同法 art. 14). */
export type OpenEndedReason = 'fixed-terms' | 'years-of-service'

type ReminderFact =
  | { readonly kind: 'probation-ends' }
  /** It is over and nobody has said so: the wage and the paper may be missing. */
  | { readonly kind: 'probation-unconfirmed' }
  | { readonly kind: 'contract-ends'; readonly contractId: RecordId; readonly openEnded?: OpenEndedReason }
  /** Still working, and no contract is in force any more. */
  | { readonly kind: 'contract-over'; readonly contractId: RecordId }
  /** `day`: by then it has to be signed; later the wage is due twice (arts 10, 82). */
  | { readonly kind: 'contract-unsigned'; readonly contractId?: RecordId }
  | { readonly kind: 'birthday'; readonly age: number }
  | { readonly kind: 'certificate-expires'; readonly certificateId: RecordId; readonly name: string }
  | { readonly kind: 'agreement-unsigned'; readonly agreementId: RecordId; readonly agreement: AgreementKind }
  | { readonly kind: 'agreement-expires'; readonly agreementId: RecordId; readonly agreement: AgreementKind }
  /** Somebody leaves or has left, and things are still in their hands. */
  | { readonly kind: 'hand-over-open'; readonly count: number }
  /** A list was begun and not gone through. */
  | {
      readonly kind: 'checklist-open'
      readonly checklistId: RecordId
      readonly checklist: ChecklistKind
      readonly count: number
    }

/** What the owner should see to for one person. `daysLeft` is negative when the day has passed. */
export type TeamReminder = ReminderFact & {
  readonly memberId: MemberId
  readonly day: LocalDay
  readonly daysLeft: number
}

/** How many days before a day it is shown. */
export const REMIND_AHEAD = {
  probation: 30,
  contract: 60,
  birthday: 7,
  certificate: 30,
  agreement: 30,
  leaving: 30,
} as const
/** What is older than this is history, not a reminder: old shops begin without papers. */
const LOOK_BACK_DAYS = 60
/** A list may take so long before it is asked for. */
const CHECKLIST_DAYS = 7

/** 团队提醒 for 首页, the most urgent first. Nothing here stops any work. */
export function teamReminders(records: ReminderRecords, today: LocalDay): readonly TeamReminder[] {
  return records.members
    .flatMap((member) => remindersOf(records, member, today))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

type DatedFact = readonly [day: LocalDay, fact: ReminderFact]

function remindersOf(records: ReminderRecords, member: Member, today: LocalDay): readonly TeamReminder[] {
  const facts: readonly DatedFact[] = isEmployedOn(member, today)
    ? [
        ...probation(records, member, today),
        ...contractReminders(records, member, today),
        ...birthday(member, today),
        ...papers(records, member, today),
        ...handOver(records, member, today),
        ...lists(records, member, today),
      ]
    : [...handOver(records, member, today), ...lists(records, member, today)]
  return facts.map(([day, fact]) => ({ ...fact, memberId: member.id, day, daysLeft: daysBetween(today, day) }))
}

function isWithin(day: LocalDay, today: LocalDay, ahead: number): boolean {
  return day >= today && day <= addDays(today, ahead)
}
function isSoonOrLate(day: LocalDay, today: LocalDay, ahead: number): boolean {
  return day >= addDays(today, -LOOK_BACK_DAYS) && day <= addDays(today, ahead)
}
/** Leaves within the time in which the other reminders would come. */
function leavesBefore(member: Member, day: LocalDay): boolean {
  return member.leftOn !== undefined && member.leftOn <= day
}

function probation(records: ReminderRecords, member: Member, today: LocalDay): readonly DatedFact[] {
  const own = records.contractHours.filter((row) => row.memberId === member.id)
  const until = rowInForce(own, today)?.probationUntil
  if (until === undefined || leavesBefore(member, until)) return []
  const isConfirmed = records.movements.some(
    (movement) => movement.memberId === member.id && movement.kind === 'confirmed' && movement.on > member.hiredOn,
  )
  if (isConfirmed) return []
  if (isWithin(until, today, REMIND_AHEAD.probation)) return [[until, { kind: 'probation-ends' }]]
  return until < today && isSoonOrLate(until, today, 0) ? [[until, { kind: 'probation-unconfirmed' }]] : []
}

function contractReminders(records: ReminderRecords, member: Member, today: LocalDay): readonly DatedFact[] {
  const own = records.contracts
    .filter((contract) => contract.memberId === member.id && contract.from >= firstDayCounted(member))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  const newest = own.at(-1)
  return [...(newest ? endOf(own, newest, member, today) : []), ...unsigned(records, own, member, today)]
}
/** A contract may be dated a little before the first day of work. */
function firstDayCounted(member: Member): LocalDay {
  const before = member.earlierStints?.at(-1)?.leftOn
  return before === undefined ? addMonthsToDay(member.hiredOn, -12) : addDays(before, 1)
}

function endOf(
  own: readonly EmploymentContract[],
  newest: EmploymentContract,
  member: Member,
  today: LocalDay,
): readonly DatedFact[] {
  const { until, id: contractId } = newest
  if (until === undefined || leavesBefore(member, until)) return []
  if (until < today) return [[until, { kind: 'contract-over', contractId }]]
  if (!isWithin(until, today, REMIND_AHEAD.contract)) return []
  const openEnded = openEndedReason(own, member, until)
  return [[until, { kind: 'contract-ends', contractId, ...(openEnded ? { openEnded } : {}) }]]
}
function openEndedReason(
  own: readonly EmploymentContract[],
  member: Member,
  day: LocalDay,
): OpenEndedReason | undefined {
  const rules = valueInForceOrFirst(CONTRACT_RULES, day).value
  const fixed = own.filter((contract) => contract.kind === 'fixed-term').length
  if (fixed >= rules.fixedTermsInARow) return 'fixed-terms'
  const years = Math.floor(wholeMonthsBetween(member.hiredOn, addDays(day, 1)) / 12)
  return own.at(-1)?.kind === 'fixed-term' && years >= rules.yearsOfService ? 'years-of-service' : undefined
}

/** A written contract is due within a month of the first day. A shop that keeps no contracts here is not told at every name. */
function unsigned(
  records: ReminderRecords,
  own: readonly EmploymentContract[],
  member: Member,
  today: LocalDay,
): readonly DatedFact[] {
  const employment = rowInForce(
    records.contractHours.filter((row) => row.memberId === member.id),
    today,
  )?.employment
  if (records.contracts.length === 0 || (employment !== undefined && employment !== 'full-time')) return []
  const { signWithinMonths } = valueInForceOrFirst(CONTRACT_RULES, today).value
  const dueAfter = (from: LocalDay): LocalDay => addDays(addMonthsToDay(from, signWithinMonths), -1)
  if (own.length === 0) return [[dueAfter(member.hiredOn), { kind: 'contract-unsigned' }]]
  return own
    .filter((contract) => contract.signedOn === undefined && isLabourContract(contract.kind))
    .filter((contract) => contract.until === undefined || contract.until >= today)
    .map(({ id, from }) => [dueAfter(from), { kind: 'contract-unsigned', contractId: id }])
}

function birthday(member: Member, today: LocalDay): readonly DatedFact[] {
  const born = birthdayOf(member)
  if (born === undefined) return []
  const year = yearOf(today)
  const days = [birthdayIn(born, year), birthdayIn(born, year + 1)]
  const day = days.find((each) => isWithin(each, today, REMIND_AHEAD.birthday))
  if (day === undefined || leavesBefore(member, addDays(day, -1))) return []
  return [[day, { kind: 'birthday', age: yearOf(day) - yearOf(born) }]]
}
/** Who was born on 29 February has the birthday on the 28th of other years. */
function birthdayIn(born: LocalDay, year: number): LocalDay {
  const text = `${year}${born.slice(4)}`
  return isLocalDay(text) ? text : localDay(`${year}-02-28`)
}

function papers(records: ReminderRecords, member: Member, today: LocalDay): readonly DatedFact[] {
  const isOwn = (record: { readonly memberId: MemberId }): boolean => record.memberId === member.id
  return [
    ...records.certificates.filter(isOwn).flatMap((certificate): readonly DatedFact[] => {
      const { expiresOn, id: certificateId, name } = certificate
      if (expiresOn === undefined || !isSoonOrLate(expiresOn, today, REMIND_AHEAD.certificate)) return []
      const isRenewed = records.certificates.some(
        (other) => isOwn(other) && other.name === name && (other.expiresOn ?? LAST_DAY) > expiresOn,
      )
      return isRenewed ? [] : [[expiresOn, { kind: 'certificate-expires', certificateId, name }]]
    }),
    ...records.agreements.filter(isOwn).flatMap((each): readonly DatedFact[] => {
      const { id: agreementId, kind: agreement, expiresOn } = each
      if (each.signedOn === undefined) {
        const day = addDays(member.hiredOn, REMIND_AHEAD.agreement)
        return [[day, { kind: 'agreement-unsigned', agreementId, agreement }]]
      }
      if (expiresOn === undefined || !isSoonOrLate(expiresOn, today, REMIND_AHEAD.agreement)) return []
      return [[expiresOn, { kind: 'agreement-expires', agreementId, agreement }]]
    }),
  ]
}
const LAST_DAY = '9999-12-31'

function handOver(records: ReminderRecords, member: Member, today: LocalDay): readonly DatedFact[] {
  const { leftOn } = member
  if (leftOn === undefined || leftOn > addDays(today, REMIND_AHEAD.leaving)) return []
  const count = countOpen(openOnLeaving(records, member.id))
  return count === 0 ? [] : [[leftOn, { kind: 'hand-over-open', count }]]
}

/** Lists of joining and confirmation after a week, that of leaving from the last day on; of somebody gone only that one. */
function lists(records: ReminderRecords, member: Member, today: LocalDay): readonly DatedFact[] {
  const isHere = isEmployedOn(member, today)
  return records.checklists
    .filter((list) => list.memberId === member.id && (isHere || list.kind === 'leaving'))
    .flatMap(({ id: checklistId, kind: checklist, startedOn, items }): readonly DatedFact[] => {
      const count = openItems({ items }).length
      const day = checklist === 'leaving' ? (member.leftOn ?? startedOn) : addDays(startedOn, CHECKLIST_DAYS)
      if (count === 0 || !isSoonOrLate(day, today, 0)) return []
      return [[day, { kind: 'checklist-open', checklistId, checklist, count }]]
    })
}
