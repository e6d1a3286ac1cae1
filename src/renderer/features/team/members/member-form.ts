import type { MemberId } from '../../../../core/kernel/ids'
import type { LocalDay } from '../../../../core/kernel/local-day'
import { isBankAccountPlausible, isIdNumberValid } from '../../../../core/team/identity-numbers'
import type { Member } from '../../../../core/team/member'
import { membersText } from './members-text'

/** A member as typed. */
export interface MemberDraft {
  readonly employeeNo: string
  readonly name: string
  readonly hiredOn: LocalDay | null
  readonly leftOn: LocalDay | null
  readonly phone: string
  readonly idNumber: string
  readonly bankAccount: string
  readonly bankName: string
  readonly aliases: string
  readonly note: string
}

export function memberDraftOf(member: Member | undefined, nextNo: string, today: LocalDay): MemberDraft {
  return {
    employeeNo: member?.employeeNo ?? nextNo,
    name: member?.name ?? '',
    hiredOn: member?.hiredOn ?? today,
    leftOn: member?.leftOn ?? null,
    phone: member?.phone ?? '',
    idNumber: member?.idNumber ?? '',
    bankAccount: member?.bankAccount ?? '',
    bankName: member?.bankName ?? '',
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
export function memberDraftWarning(draft: MemberDraft): string | undefined {
  const account = draft.bankAccount.replace(/\s/g, '')
  return account !== '' && !isBankAccountPlausible(account) ? membersText.badBank : undefined
}

export function memberOfDraft(draft: MemberDraft, id: MemberId): Member {
  const optional = (key: string, value: string) => (value.trim() === '' ? {} : { [key]: value.trim() })
  const aliases = draft.aliases.split(/[,，、;；\s]+/).filter((alias) => alias !== '')
  return {
    id,
    employeeNo: draft.employeeNo.trim(),
    name: draft.name.trim(),
    hiredOn: draft.hiredOn as LocalDay,
    ...(draft.leftOn === null ? {} : { leftOn: draft.leftOn }),
    ...optional('phone', draft.phone),
    ...optional('idNumber', draft.idNumber.toUpperCase()),
    ...optional('bankAccount', draft.bankAccount.replace(/\s/g, '')),
    ...optional('bankName', draft.bankName),
    ...(aliases.length === 0 ? {} : { aliases }),
    ...optional('note', draft.note),
  }
}

/** '012' after '011'; '001' in an empty shop. */
export function nextEmployeeNo(taken: readonly string[]): string {
  const numbers = taken.filter((no) => /^\d{1,9}$/.test(no))
  const width = Math.max(3, ...numbers.map((no) => no.length))
  return String(Math.max(0, ...numbers.map(Number)) + 1).padStart(width, '0')
}
