import type { MemberId } from '../kernel/ids'
import type { ShopData } from '../month/shop-data'
import { LEAVING_ITEMS } from '../roles/library/checklist-library'
import type { Checklist, ChecklistItem } from '../team/checklist'
import { openItems } from '../team/checklist'
import type { Equipment, EquipmentLoan } from '../team/equipment'
import type { Department } from '../team/member'
import type { Agreement } from '../team/member-papers'
import type { OutsideContact } from '../team/outside-contact'
import type { ShopAccount } from '../team/shop-account'
import type { ShopFunction } from '../team/shop-function'

export type OpenRecords = Pick<
  ShopData,
  | 'departments'
  | 'shopFunctions'
  | 'shopAccounts'
  | 'agreements'
  | 'equipment'
  | 'equipmentLoans'
  | 'contacts'
  | 'checklists'
>

/** Everything that is still in the hands of one person, or waits for one. */
export interface OpenOnLeaving {
  readonly accounts: readonly ShopAccount[]
  readonly loans: readonly { readonly loan: EquipmentLoan; readonly equipment: Equipment | undefined }[]
  readonly answersFor: readonly ShopFunction[]
  readonly stepsInFor: readonly ShopFunction[]
  readonly leads: readonly Department[]
  readonly contacts: readonly OutsideContact[]
  readonly unsigned: readonly Agreement[]
  readonly checklists: readonly { readonly checklist: Checklist; readonly open: readonly ChecklistItem[] }[]
}

export function openOnLeaving(records: OpenRecords, memberId: MemberId): OpenOnLeaving {
  const isOwn = (record: { readonly memberId: MemberId }): boolean => record.memberId === memberId
  return {
    accounts: records.shopAccounts.filter((a) => a.closedOn === undefined && a.holderIds.includes(memberId)),
    loans: records.equipmentLoans
      .filter((loan) => isOwn(loan) && loan.until === undefined)
      .map((loan) => ({ loan, equipment: records.equipment.find((each) => each.id === loan.equipmentId) })),
    answersFor: records.shopFunctions.filter((each) => each.responsibleId === memberId),
    stepsInFor: records.shopFunctions.filter((each) => each.backupIds.includes(memberId)),
    leads: records.departments.filter((department) => department.leadId === memberId),
    contacts: records.contacts.filter((contact) => contact.inChargeId === memberId),
    unsigned: records.agreements.filter((agreement) => isOwn(agreement) && agreement.signedOn === undefined),
    checklists: records.checklists
      .filter(isOwn)
      .map((checklist) => ({ checklist, open: openItems(checklist) }))
      .filter(({ open }) => open.length > 0),
  }
}

/** How many things there are to take back or hand over. */
export function countOpen(open: OpenOnLeaving): number {
  return (
    open.accounts.length +
    open.loans.length +
    open.answersFor.length +
    open.stepsInFor.length +
    open.leads.length +
    open.contacts.length
  )
}

/** One item of the leaving list for each of them. */
export function handOverItems(open: OpenOnLeaving): readonly ChecklistItem[] {
  return [
    ...open.accounts.map((a) => ({ key: `account:${a.id}`, text: LEAVING_ITEMS.account(a.platform, a.login) })),
    ...open.loans.map(({ loan, equipment }) => ({
      key: `loan:${loan.id}`,
      text: LEAVING_ITEMS.equipment(equipment?.name ?? loan.equipmentId),
    })),
    ...open.answersFor.map((each) => ({ key: `function:${each.id}`, text: LEAVING_ITEMS.duty(each.name) })),
    ...open.stepsInFor.map((each) => ({ key: `backup:${each.id}`, text: LEAVING_ITEMS.backup(each.name) })),
    ...open.leads.map((each) => ({ key: `department:${each.id}`, text: LEAVING_ITEMS.department(each.name) })),
    ...open.contacts.map((each) => ({ key: `contact:${each.id}`, text: LEAVING_ITEMS.contact(each.organisation) })),
  ]
}
