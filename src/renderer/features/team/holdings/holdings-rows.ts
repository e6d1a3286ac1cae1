import type { MemberId } from '../../../../core/kernel/ids'
import type { LocalDay } from '../../../../core/kernel/local-day'
import type { Equipment, EquipmentLoan } from '../../../../core/team/equipment'
import { openLoanOf } from '../../../../core/team/equipment'
import type { Member } from '../../../../core/team/member'
import type { Agreement, AgreementKind } from '../../../../core/team/member-papers'
import type { ShopAccount } from '../../../../core/team/shop-account'

export interface HoldingRecords {
  readonly shopAccounts: readonly ShopAccount[]
  readonly equipment: readonly Equipment[]
  readonly equipmentLoans: readonly EquipmentLoan[]
  readonly agreements: readonly Agreement[]
  readonly members: readonly Member[]
}

/** `gone`: somebody who has left still holds it. */
export type AccountState = 'used' | 'free' | 'gone' | 'closed'
export type EquipmentState = 'out' | 'in' | 'gone' | 'retired'
/** `missing`: nobody has said that it has to be signed. */
export type AgreementState = 'signed' | 'unsigned' | 'missing' | 'expired'
export type HolderState = 'here' | 'leaving' | 'left'

export interface AccountRow {
  readonly account: ShopAccount
  readonly holders: readonly Member[]
  readonly state: AccountState
}
export interface EquipmentRow {
  readonly equipment: Equipment
  readonly loan: EquipmentLoan | undefined
  readonly holder: Member | undefined
  readonly state: EquipmentState
}
export interface AgreementRow {
  readonly key: string
  readonly member: Member
  readonly kind: AgreementKind
  readonly agreement: Agreement | undefined
  readonly state: AgreementState
}
export interface HolderRow {
  readonly member: Member
  readonly state: HolderState
  readonly accounts: readonly ShopAccount[]
  readonly things: readonly Equipment[]
  readonly confidentiality: AgreementState
}

export function hasLeft(member: Member, today: LocalDay): boolean {
  return member.leftOn !== undefined && member.leftOn < today
}

export function accountRows(records: HoldingRecords, today: LocalDay): readonly AccountRow[] {
  return records.shopAccounts
    .map((account): AccountRow => {
      const holders = account.holderIds.flatMap((id) => records.members.find((member) => member.id === id) ?? [])
      return { account, holders, state: accountState(account, holders, today) }
    })
    .sort((a, b) => compare(a.account.platform, b.account.platform) || compare(a.account.login, b.account.login))
}
function accountState(account: ShopAccount, holders: readonly Member[], today: LocalDay): AccountState {
  if (account.closedOn !== undefined) return 'closed'
  if (holders.length === 0) return 'free'
  return holders.some((member) => hasLeft(member, today)) ? 'gone' : 'used'
}

export function equipmentRows(records: HoldingRecords, today: LocalDay): readonly EquipmentRow[] {
  return records.equipment
    .map((equipment): EquipmentRow => {
      const loan = openLoanOf(records.equipmentLoans, equipment.id)
      const holder = loan && records.members.find((member) => member.id === loan.memberId)
      return { equipment, loan, holder, state: equipmentState(equipment, loan, holder, today) }
    })
    .sort((a, b) => compare(a.equipment.kind, b.equipment.kind) || compare(a.equipment.name, b.equipment.name))
}
function equipmentState(
  { retiredOn }: Equipment,
  loan: EquipmentLoan | undefined,
  holder: Member | undefined,
  today: LocalDay,
): EquipmentState {
  if (loan) return holder && hasLeft(holder, today) ? 'gone' : 'out'
  return retiredOn === undefined ? 'in' : 'retired'
}

/** What has been recorded, and 保密协议 of everybody here of whom nothing is. */
export function agreementRows(records: HoldingRecords, today: LocalDay): readonly AgreementRow[] {
  return records.members.flatMap((member): readonly AgreementRow[] => {
    const own = records.agreements.filter((each) => each.memberId === member.id)
    const rows = own.map((agreement): AgreementRow => {
      const { kind, id: key } = agreement
      return { key, member, kind, agreement, state: agreementState(agreement, today) }
    })
    const isMissing = !hasLeft(member, today) && !own.some((each) => each.kind === 'confidentiality')
    return isMissing
      ? [
          ...rows,
          { key: `missing ${member.id}`, member, kind: 'confidentiality', agreement: undefined, state: 'missing' },
        ]
      : rows
  })
}
function agreementState({ signedOn, expiresOn }: Agreement, today: LocalDay): AgreementState {
  if (signedOn === undefined) return 'unsigned'
  return expiresOn !== undefined && expiresOn < today ? 'expired' : 'signed'
}

/** Everybody who holds something, or has still to sign. */
export function holderRows(records: HoldingRecords, today: LocalDay): readonly HolderRow[] {
  const agreements = agreementRows(records, today)
  return records.members
    .map((member): HolderRow => {
      const loans = records.equipmentLoans.filter((loan) => loan.memberId === member.id && loan.until === undefined)
      const secret = agreements.filter((row) => row.member.id === member.id && row.kind === 'confidentiality')
      return {
        member,
        state: hasLeft(member, today) ? 'left' : member.leftOn === undefined ? 'here' : 'leaving',
        accounts: records.shopAccounts.filter((a) => a.closedOn === undefined && a.holderIds.includes(member.id)),
        things: loans.flatMap((loan) => records.equipment.find((each) => each.id === loan.equipmentId) ?? []),
        confidentiality: (secret.find((row) => row.state === 'signed') ?? secret[0])?.state ?? 'missing',
      }
    })
    .filter((row) => row.accounts.length + row.things.length > 0)
}

export function isHeldBy(row: AccountRow | EquipmentRow, memberId: MemberId | null): boolean {
  if (memberId === null) return true
  return 'holders' in row ? row.account.holderIds.includes(memberId) : row.loan?.memberId === memberId
}

const DICTIONARY = new Intl.Collator('zh-CN', { numeric: true })
function compare(a: string, b: string): number {
  return DICTIONARY.compare(a, b)
}
