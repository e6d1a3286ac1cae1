import type { MemberId, RecordId } from '../../../../../core/kernel/ids'
import type { LocalDay } from '../../../../../core/kernel/local-day'
import type { Equipment } from '../../../../../core/team/equipment'
import type { Member } from '../../../../../core/team/member'
import type { Agreement } from '../../../../../core/team/member-papers'
import type { ShopAccount } from '../../../../../core/team/shop-account'
import { commitErrorText } from '../../../../db/operation-text'
import { accountRepository, equipmentRepository, staffRepository } from '../../../../db/repositories'
import { newId } from '../../../../platform/ids'
import { notifyDone, notifyProblem, undoLast } from '../../../../ui/notify'
import { toldLoan } from '../../commands/take-back'
import { told } from '../../told'
import { holdingsText } from '../holdings-text'

export async function saveAccount(account: ShopAccount): Promise<boolean> {
  return told(await accountRepository.save([account]), holdingsText.accountSaved(account.login))
}
export async function removeAccount({ id, login }: ShopAccount): Promise<boolean> {
  const removed = await accountRepository.remove(id)
  if (removed.ok) notifyDone(holdingsText.accountRemoved(login), undoLast)
  else notifyProblem(removed.error.code === 'in-use' ? holdingsText.accountInUse : commitErrorText(removed.error))
  return removed.ok
}

export async function saveEquipment(equipment: Equipment): Promise<boolean> {
  return told(await equipmentRepository.save([equipment]), holdingsText.equipmentSaved(equipment.name))
}
export async function removeEquipment({ id, name }: Equipment): Promise<boolean> {
  const removed = await equipmentRepository.remove(id)
  if (removed.ok) notifyDone(holdingsText.equipmentRemoved(name), undoLast)
  else notifyProblem(removed.error.code === 'in-use' ? holdingsText.equipmentInUse : commitErrorText(removed.error))
  return removed.ok
}
export async function lend(
  equipment: Equipment,
  to: Pick<Member, 'id' | 'name'>,
  from: LocalDay,
  condition: string,
): Promise<boolean> {
  const memberId: MemberId = to.id
  const loan = {
    id: newId<RecordId>(),
    equipmentId: equipment.id,
    memberId,
    from,
    ...(condition.trim() === '' ? {} : { condition: condition.trim() }),
  }
  return toldLoan(await equipmentRepository.lend(loan), holdingsText.lent(equipment.name, to.name))
}
export async function removeLoan(id: RecordId): Promise<boolean> {
  return told(await equipmentRepository.removeLoan(id), holdingsText.loanRemoved)
}

export async function saveAgreement(agreement: Agreement): Promise<boolean> {
  return told(await staffRepository.agreements.save(agreement), holdingsText.agreementSaved)
}
export async function removeAgreement(id: RecordId): Promise<boolean> {
  return told(await staffRepository.agreements.remove(id), holdingsText.agreementRemoved)
}
