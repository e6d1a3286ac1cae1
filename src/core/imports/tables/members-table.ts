import type { MemberId } from '../../kernel/ids'
import { toId } from '../../kernel/ids'
import type { LocalDay } from '../../kernel/local-day'
import { isBankAccountPlausible, isIdNumberValid } from '../../team/identity-numbers'
import type { EmergencyContact, Member } from '../../team/member'
import { birthdayOf, genderOf } from '../../team/member'
import { isPhone } from '../cells/identity-text'
import { LIST_SEPARATOR } from '../columns/cell-words-columns'
import { GENDER_WORDS, STILL_EMPLOYED } from '../columns/people-columns'
import type { ImportContext } from '../import-context'
import { dataRows } from '../import-context'
import { employeeNumber, People, personName } from '../people'
import type { KnownSheet } from '../recognise-sheet'
import type { ShopDraft } from '../shop-draft'
import { idPart } from '../shop-draft'
import type { TableRow } from '../table-row'
import { definedOnly } from './defined-only'
import { putContract } from './paper-tables'
import { placeMember, readEmployment, setContractHours } from './place-member'

interface MemberRow {
  readonly row: TableRow
  readonly sheet: KnownSheet
  /** '' if the sheet gives none. */
  readonly number: string
  readonly name: string
}
/** Who has been read already, by employee number in small letters. */
type Seen = Map<string, { readonly name: string; readonly sheet: KnownSheet }>

/**
 * 员工名单, all sheets at once: numbers that are written come first, so that a made-up one never takes them.
 * @returns rows taken, by sheet
 */
export function readMembers(sheets: readonly KnownSheet[], context: ImportContext): ReadonlyMap<KnownSheet, number> {
  const accepted = new Map(sheets.map((sheet) => [sheet, 0]))
  const stored = new People(context.draft.existing.members)
  const seen: Seen = new Map()
  const rows = sheets.flatMap((sheet) =>
    dataRows(sheet, context.report, undefined).map((row): MemberRow => ({
      row,
      sheet,
      number: employeeNumber(row.cell('employeeNo')),
      name: personName(row.cell('name')),
    })),
  )
  const ordered = [...rows.filter((entry) => entry.number !== ''), ...rows.filter((entry) => entry.number === '')]
  for (const entry of ordered) {
    if (takeMember(entry, context, stored, seen)) accepted.set(entry.sheet, (accepted.get(entry.sheet) ?? 0) + 1)
  }
  return accepted
}

function takeMember(entry: MemberRow, context: ImportContext, stored: People, seen: Seen): boolean {
  const { row, sheet, name } = entry
  if (name === '') return row.need('name')
  const known = knownMember(entry, context, stored)
  if (row.failed) return false
  const number = known?.employeeNo ?? (entry.number || nextFreeNumber(context.draft))
  const before = seen.get(number.toLowerCase())
  if (before && (before.name !== name || (before.sheet === sheet && !row.has('effectiveOn')))) {
    row.fail(entry.number === '' ? 'duplicate-name' : 'duplicate-number', entry.number === '' ? 'name' : 'employeeNo')
    return false
  }
  const employment = readEmployment(row)
  const member = memberOf(row, context, { known, number, name })
  if (row.failed || !member || !setContract(row, context.draft, member)) return false
  seen.set(number.toLowerCase(), { name, sheet })
  context.draft.members.put(member)
  placeMember(context.draft, member, employment, row)
  setContractHours(context.draft, member, employment)
  return true
}

/** The member a row speaks of, if stored or already read; fails the row if that is unclear or somebody else. */
function knownMember({ row, number, name }: MemberRow, context: ImportContext, stored: People): Member | undefined {
  if (number === '') {
    const candidates = context.draft.members.all().filter((member) => personName(member.name) === name)
    return candidates.length > 1 ? row.fail('ambiguous-person', 'name', name) : candidates[0]
  }
  const drafted = context.draft.members.all().find((member) => member.employeeNo.toLowerCase() === number.toLowerCase())
  const loose = drafted ? undefined : stored.byLooseNumber(number, name)
  if (loose) row.report.warnOnce('number-matched-loosely', row.at('employeeNo'), number)
  const isStored = drafted !== undefined && context.draft.members.brought(drafted.id) === undefined
  if (isStored && personName(drafted.name) !== name)
    return row.fail('number-name-mismatch', 'employeeNo', `${number} ${name}`)
  return drafted ?? loose
}

/** One more than the highest number there is, written as wide as the others: 001, 002 … */
export function nextFreeNumber(draft: ShopDraft): string {
  const numbers = draft.members
    .all()
    .flatMap((member) => (/^\d{1,9}$/.test(member.employeeNo) ? [member.employeeNo] : []))
  const width = numbers.reduce((most, number) => Math.max(most, number.length), 3)
  return String(numbers.reduce((most, number) => Math.max(most, Number(number)), 0) + 1).padStart(width, '0')
}

/** An id that nobody else has, the same each time for the same number. */
export function memberIdFor(draft: ShopDraft, number: string): MemberId {
  const base = `m-${idPart(number)}`
  let [id, count] = [base, 1]
  while (draft.members.get(id) !== undefined) id = `${base}-${(count += 1)}`
  return toId<MemberId>(id)
}

function memberOf(
  row: TableRow,
  context: ImportContext,
  { known, number, name }: { readonly known: Member | undefined; readonly number: string; readonly name: string },
): Member | undefined {
  const hiredOn = row.day('hiredOn') ?? known?.hiredOn
  const leftOn = STILL_EMPLOYED.has(row.word('leftOn')) ? undefined : (row.day('leftOn') ?? known?.leftOn)
  if (hiredOn && leftOn && leftOn < hiredOn) row.fail('left-before-hired', 'leftOn')
  const [phone, idNumber] = [row.text('phone', 40), row.text('idNumber', 40)]
  const bankAccount = row.text('bankAccount', 40).replace(/[\s-]/g, '')
  if (phone !== '' && !isPhone(phone)) row.warn('phone-odd', 'phone')
  if (idNumber !== '' && !isIdNumberValid(idNumber)) row.warn('id-number-odd', 'idNumber')
  if (bankAccount !== '' && !isBankAccountPlausible(bankAccount)) row.warn('bank-account-odd', 'bankAccount')
  const aliases = [...new Set([...(known?.aliases ?? []), ...aliasesOf(row)])]
  const optional = {
    phone: phone || known?.phone,
    idNumber: idNumber || known?.idNumber,
    bankAccount: bankAccount || known?.bankAccount,
    bankName: row.text('bankName', 80) || known?.bankName,
    note: row.text('note', 500) || known?.note,
    wechat: row.text('wechat', 60) || known?.wechat,
    address: row.text('address', 200) || known?.address,
    ...birthAndGender(row, known, idNumber || known?.idNumber),
    education: row.text('education', 120) || known?.education,
    abilities: row.text('abilities', 500) || known?.abilities,
    interests: row.text('interests', 500) || known?.interests,
    experience: row.text('experience', 2_000) || known?.experience,
    emergencyContact: emergencyContactOf(row, known),
    earlierStints: known?.earlierStints,
  }
  if ([...number].length > 40) row.fail('too-long', 'employeeNo')
  if ([...name].length > 40) row.fail('too-long', 'name')
  if (row.failed) return undefined
  return {
    id: known?.id ?? memberIdFor(context.draft, number),
    employeeNo: number,
    name,
    hiredOn: hiredOn ?? assumedHireDay(row, context, name, leftOn),
    ...(leftOn === undefined ? {} : { leftOn }),
    ...definedOnly(optional),
    ...(aliases.length > 0 ? { aliases } : {}),
  }
}
/** What the ID number says already is not written down a second time. */
function birthAndGender(
  row: TableRow,
  known: Member | undefined,
  idNumber: string | undefined,
): Pick<Member, 'birthday' | 'gender'> {
  const fromNumber = idNumber === undefined ? {} : { idNumber }
  const [birthday, gender] = [row.birthday('birthday'), row.choice('gender', GENDER_WORDS)]
  return definedOnly({
    birthday: birthday === birthdayOf(fromNumber) ? known?.birthday : (birthday ?? known?.birthday),
    gender: gender === genderOf(fromNumber) ? known?.gender : (gender ?? known?.gender),
  })
}
/** What a sheet leaves empty of it stays. */
function emergencyContactOf(row: TableRow, known: Member | undefined): EmergencyContact | undefined {
  const before = known?.emergencyContact
  const contact = {
    name: row.text('emergencyName', 40) || (before?.name ?? ''),
    phone: row.text('emergencyPhone', 40) || (before?.phone ?? ''),
    relation: row.text('emergencyRelation', 40) || (before?.relation ?? ''),
  }
  return Object.values(contact).some((text) => text !== '') ? contact : undefined
}
/** The newest contract of a person, as far as a list of people says something about it. */
function setContract(row: TableRow, draft: ShopDraft, member: Member): boolean {
  if (!row.has('contractFrom') && !row.has('contractUntil')) return true
  const own = draft.contracts.all().filter((contract) => contract.memberId === member.id)
  const newest = [...own].sort((a, b) => (a.from < b.from ? -1 : 1)).at(-1)
  const from = row.day('contractFrom') ?? newest?.from ?? member.hiredOn
  const until = row.day('contractUntil')
  if (until && until < from) row.fail('ends-before-start', 'contractUntil')
  if (!row.failed) putContract(draft, member, { from, until })
  return !row.failed
}
function aliasesOf(row: TableRow): readonly string[] {
  return row
    .text('aliases', 500)
    .split(LIST_SEPARATOR)
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '')
}
function assumedHireDay(row: TableRow, context: ImportContext, name: string, leftOn: LocalDay | undefined): LocalDay {
  row.warn('hire-day-assumed', 'hiredOn', name)
  return leftOn !== undefined && leftOn < context.fallbackDay ? leftOn : context.fallbackDay
}
