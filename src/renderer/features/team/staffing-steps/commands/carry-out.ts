import type { RecordId } from '../../../../../core/kernel/ids'
import type { PlanContext } from '../../../../../core/staffing/joining-terms'
import type { StaffChange } from '../../../../../core/staffing/staff-change'
import { commitErrorText } from '../../../../db/operation-text'
import { staffRepository } from '../../../../db/repositories'
import type { StaffStep } from '../../../../db/staff-repository'
import { newId } from '../../../../platform/ids'
import { today } from '../../../../platform/today'
import type { Member } from '../../../../../core/team/member'
import { notifyProblem } from '../../../../ui/notify'

export function planContext(): PlanContext {
  return { today: today(), newId }
}

/** Writes a planned step as one operation. @returns the movement that tells of it, or undefined when nothing was stored */
export async function carryOut(
  step: StaffStep,
  person: Pick<Member, 'id' | 'name'>,
  change: StaffChange,
): Promise<RecordId | undefined> {
  const saved = await staffRepository.carryOut(step, person, change)
  if (saved.ok) return change.put.movements?.[0]?.id
  notifyProblem(commitErrorText(saved.error))
  return undefined
}
