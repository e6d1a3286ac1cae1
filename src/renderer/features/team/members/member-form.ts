import type { MemberId } from '../../../../core/kernel/ids'
import type { LocalDay } from '../../../../core/kernel/local-day'
import { personProblems } from '../../../../core/staffing/joining-terms'
import { birthdayFromIdNumber, isBankAccountPlausible, isIdNumberValid } from '../../../../core/team/identity-numbers'
import type { EmergencyContact, Gender, Member } from '../../../../core/team/member'
import { staffProblemText } from '../../../../core/text/staff-problem-text'
import { membersText } from './members-text'

/** A member as typed. */
export interface MemberDraft {
  readonly employeeNo: string
  readonly name: string
  readonly hiredOn: LocalDay | null
  readonly leftOn: LocalDay | null
  readonly gender: Gender | null
  readonly birthday: LocalDay | null
  readonly phone: string
  readonly wechat: string
  readonly address: string
  readonly emergencyName: string
  readonly emergencyPhone: string
  readonly emergencyRelation: string
  readonly idNumber: string
  readonly bankAccount: string
  readonly bankName: string
  readonly education: string
  readonly abilities: string
  readonly interests: string
  readonly experience: string
  readonly aliases: string
  readonly note: string
}
export type DraftText = {
  [K in keyof MemberDraft]: MemberDraft[K] extends string ? K : never
}[keyof MemberDraft]

export function memberDraftOf(member: Member | undefined, nextNo: string, today: LocalDay): MemberDraft {
  const emergency = member?.emergencyContact
  return {
    employeeNo: member?.employeeNo ?? nextNo,
    name: member?.name ?? '',
    hiredOn: member?.hiredOn ?? today,
    leftOn: member?.leftOn ?? null,
    gender: member?.gender ?? null,
    birthday: member?.birthday ?? null,
    phone: member?.phone ?? '',
    wechat: member?.wechat ?? '',
    address: member?.address ?? '',
    emergencyName: emergency?.name ?? '',
    emergencyPhone: emergency?.phone ?? '',
    emergencyRelation: emergency?.relation ?? '',
    idNumber: member?.idNumber ?? '',
    bankAccount: member?.bankAccount ?? '',
    bankName: member?.bankName ?? '',
    education: member?.education ?? '',
    abilities: member?.abilities ?? '',
    interests: member?.interests ?? '',
    experience: member?.experience ?? '',
    aliases: member?.aliases?.join('，') ?? '',
    note: member?.note ?? '',
  }
}

/** What stops the draft from being saved, as a sentence. */
export function memberDraftProblem(draft: MemberDraft): string | undefined {
  if (draft.name.trim() === '') return membersText.needName
  if (draft.employeeNo.trim() === '') return membersText.needNo
  if (draft.hiredOn === null) return membersText.needHired
  if (draft.leftOn !== null && draft.leftOn < draft.hiredOn) return membersText.leftBeforeHired
  if (draft.idNumber.trim() !== '' && !isIdNumberValid(draft.idNumber.trim())) return membersText.badIdNumber
  return undefined
}
/** What is worth a second look, but saved all the same. */
export function memberDraftWarnings(draft: MemberDraft): readonly string[] {
  const account = plainAccount(draft.bankAccount)
  const fromNumber = birthdayOfNumber(draft)
  return [
    ...(account !== '' && !isBankAccountPlausible(account) ? [membersText.badBank] : []),
    ...(fromNumber !== undefined && draft.birthday !== null && draft.birthday !== fromNumber
      ? [membersText.otherBirthday(fromNumber)]
      : []),
  ]
}
/** What the other people of the shop have to say to it: a number twice, one name, one ID number, somebody too young. */
export function memberClashes(
  member: Member,
  others: readonly Member[],
): { readonly blocking: readonly string[]; readonly doubtful: readonly string[] } {
  const nameOf = (id: string): string => others.find((each) => each.id === id)?.name ?? ''
  const words = { money: nameOf, member: nameOf, department: nameOf, role: nameOf }
  const problems = personProblems(others, member).map((problem) => ({
    isBlocking: problem.severity === 'blocks',
    text: staffProblemText(problem, { ...words, money: () => '' }),
  }))
  return {
    blocking: problems.filter(({ isBlocking }) => isBlocking).map(({ text }) => text),
    doubtful: problems.filter(({ isBlocking }) => !isBlocking).map(({ text }) => text),
  }
}
/** The birthday that a valid ID number says. */
export function birthdayOfNumber(draft: MemberDraft): LocalDay | undefined {
  return birthdayFromIdNumber(draft.idNumber.trim())
}
/** The number is whole and wrong; while it is still being typed nothing is said. */
export function isNumberWrong(draft: MemberDraft): boolean {
  const number = draft.idNumber.trim()
  return number.length >= ID_LENGTH && !isIdNumberValid(number)
}
const ID_LENGTH = 18

/** @param stored what the form does not show stays: earlier times with the shop */
export function memberOfDraft(draft: MemberDraft, id: MemberId, stored?: Member): Member {
  const optional = (key: string, value: string) => (value.trim() === '' ? {} : { [key]: value.trim() })
  const aliases = draft.aliases.split(/[,，、;；\s]+/).filter((alias) => alias !== '')
  const emergency = emergencyOf(draft)
  return {
    id,
    employeeNo: draft.employeeNo.trim(),
    name: draft.name.trim(),
    hiredOn: draft.hiredOn as LocalDay,
    ...(draft.leftOn === null ? {} : { leftOn: draft.leftOn }),
    ...(stored?.earlierStints === undefined ? {} : { earlierStints: stored.earlierStints }),
    ...optional('phone', draft.phone),
    ...optional('wechat', draft.wechat),
    ...optional('address', draft.address),
    ...(draft.birthday === null ? {} : { birthday: draft.birthday }),
    ...(draft.gender === null ? {} : { gender: draft.gender }),
    ...(emergency === undefined ? {} : { emergencyContact: emergency }),
    ...optional('education', draft.education),
    ...optional('abilities', draft.abilities),
    ...optional('interests', draft.interests),
    ...optional('experience', draft.experience),
    ...optional('idNumber', draft.idNumber.toUpperCase()),
    ...optional('bankAccount', plainAccount(draft.bankAccount)),
    ...optional('bankName', draft.bankName),
    ...(aliases.length === 0 ? {} : { aliases }),
    ...optional('note', draft.note),
  }
}

function emergencyOf(draft: MemberDraft): EmergencyContact | undefined {
  const contact = {
    name: draft.emergencyName.trim(),
    phone: draft.emergencyPhone.trim(),
    relation: draft.emergencyRelation.trim(),
  }
  return Object.values(contact).some((text) => text !== '') ? contact : undefined
}
function plainAccount(typed: string): string {
  return typed.replace(/\s/g, '')
}

/** '012' after '011'; '001' in an empty shop. */
export function nextEmployeeNo(taken: readonly string[]): string {
  const numbers = taken.filter((no) => /^\d{1,9}$/.test(no))
  const width = Math.max(3, ...numbers.map((no) => no.length))
  return String(Math.max(0, ...numbers.map(Number)) + 1).padStart(width, '0')
}
