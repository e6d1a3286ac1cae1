import type { CommissionPlanId, RecordId } from '../../../../core/kernel/ids'
import type { Result } from '../../../../core/kernel/result'
import type { Adjustment, CommissionPlan, SalesRecord } from '../../../../core/payroll/pay-terms'
import type { CommitError } from '../../../db/commit-error'
import { commitErrorText } from '../../../db/operation-text'
import { payrollRepository } from '../../../db/repositories'
import { notifyDone, notifyProblem, undoLast } from '../../../ui/notify'
import { payrollText } from '../payroll-text'

function told(saved: Result<unknown, CommitError>, done: string): boolean {
  if (saved.ok) notifyDone(done, undoLast)
  else notifyProblem(commitErrorText(saved.error))
  return saved.ok
}

export async function saveAdjustment(adjustment: Adjustment): Promise<boolean> {
  return told(await payrollRepository.saveAdjustments([adjustment]), payrollText.adjustmentSaved)
}
export async function removeAdjustment(id: RecordId): Promise<boolean> {
  return told(await payrollRepository.removeAdjustment(id), payrollText.adjustmentRemoved)
}
export async function saveSale(sale: SalesRecord): Promise<boolean> {
  return told(await payrollRepository.saveSales([sale]), payrollText.salesSaved)
}
export async function removeSale({ month, memberId, planId }: SalesRecord): Promise<boolean> {
  return told(await payrollRepository.removeSales({ month, memberId, planId }), payrollText.salesRemoved)
}
export async function saveCommissionPlan(plan: CommissionPlan): Promise<boolean> {
  return told(await payrollRepository.saveCommissionPlan(plan), payrollText.planSaved)
}
export async function removeCommissionPlan(id: CommissionPlanId): Promise<boolean> {
  const removed = await payrollRepository.removeCommissionPlan(id)
  if (removed.ok) notifyDone(payrollText.planRemoved, undoLast)
  else
    notifyProblem(
      removed.error.code === 'in-use' ? payrollText.planInUse(removed.error.count) : commitErrorText(removed.error),
    )
  return removed.ok
}
