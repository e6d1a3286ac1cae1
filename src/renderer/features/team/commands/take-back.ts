import type { MemberId, RecordId } from '../../../../core/kernel/ids'
import type { LocalDay } from '../../../../core/kernel/local-day'
import type { Result } from '../../../../core/kernel/result'
import type { Equipment, EquipmentLoan } from '../../../../core/team/equipment'
import type { Department, Member } from '../../../../core/team/member'
import type { OutsideContact } from '../../../../core/team/outside-contact'
import type { ShopAccount } from '../../../../core/team/shop-account'
import type { ShopFunction } from '../../../../core/team/shop-function'
import type { CommitError } from '../../../db/commit-error'
import type { LendError, NotOnLoan } from '../../../db/equipment-repository'
import { commitErrorText } from '../../../db/operation-text'
import {
  accountRepository,
  contactRepository,
  equipmentRepository,
  functionRepository,
  teamRepository,
} from '../../../db/repositories'
import { newId } from '../../../platform/ids'
import { notifyDone, notifyProblem, undoLast } from '../../../ui/notify'
import { told } from '../told'
import { takeBackText } from './take-back-text'

type Person = Pick<Member, 'id' | 'name'>

export async function withdrawAccounts(memberId: MemberId, ids: readonly RecordId[]): Promise<boolean> {
  return told(await accountRepository.withdraw(memberId, ids), takeBackText.withdrawn(ids.length))
}
/** The account in other hands; who else holds it keeps it. */
export async function handAccount(account: ShopAccount, from: MemberId, to: Person): Promise<boolean> {
  const others = account.holderIds.filter((id) => id !== from && id !== to.id)
  const saved = await accountRepository.save([{ ...account, holderIds: [...others, to.id] }])
  return told(saved, takeBackText.handed(account.login, to.name))
}

/** Tells how lending, returning or handing over went. @returns whether it was stored */
export function toldLoan(saved: Result<unknown, CommitError | LendError | NotOnLoan>, done: string): boolean {
  if (saved.ok) notifyDone(done, undoLast)
  else notifyProblem(loanErrorText(saved.error))
  return saved.ok
}
function loanErrorText(error: CommitError | LendError | NotOnLoan): string {
  switch (error.code) {
    case 'on-loan':
      return takeBackText.onLoan
    case 'retired':
      return takeBackText.retired(error.on)
    case 'not-on-loan':
      return takeBackText.notOnLoan
    case 'month-closed':
    case 'duplicate':
    case 'disk-full':
    case 'database-failed':
    case 'journal-failed':
      return commitErrorText(error)
  }
}

type Thing = Pick<Equipment, 'id' | 'name'>

export async function takeBackLoan(
  loan: Pick<EquipmentLoan, 'id'>,
  thing: Pick<Thing, 'name'>,
  on: LocalDay,
  condition?: string,
): Promise<boolean> {
  return toldLoan(await equipmentRepository.takeBack(loan.id, on, condition), takeBackText.returned(thing.name))
}
/** Back and out again on one day, as one step. */
export async function handLoan(
  loan: Pick<EquipmentLoan, 'id'>,
  thing: Thing,
  to: Person,
  on: LocalDay,
): Promise<boolean> {
  const next = { id: newId<RecordId>(), equipmentId: thing.id, memberId: to.id, from: on }
  return toldLoan(await equipmentRepository.handOver(loan.id, next), takeBackText.handed(thing.name, to.name))
}

export async function handFunction(each: ShopFunction, to: Person): Promise<boolean> {
  const backupIds = each.backupIds.filter((id) => id !== to.id)
  const saved = await functionRepository.save([{ ...each, responsibleId: to.id, backupIds }])
  return told(saved, takeBackText.handed(each.name, to.name))
}
export async function dropBackup(each: ShopFunction, memberId: MemberId): Promise<boolean> {
  const backupIds = each.backupIds.filter((id) => id !== memberId)
  return told(await functionRepository.save([{ ...each, backupIds }]), takeBackText.backupDropped(each.name))
}
export async function handDepartment(department: Department, to: Person): Promise<boolean> {
  const saved = await teamRepository.saveDepartment({ ...department, leadId: to.id })
  return told(saved, takeBackText.handed(department.name, to.name))
}
export async function handContact(contact: OutsideContact, to: Person): Promise<boolean> {
  const saved = await contactRepository.save([{ ...contact, inChargeId: to.id }])
  return told(saved, takeBackText.handed(contact.organisation, to.name))
}
