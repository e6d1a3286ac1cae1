import type { DepartmentId } from '../../../../../core/kernel/ids'
import type { LocalDay } from '../../../../../core/kernel/local-day'
import type { OrganisationProblem } from '../../../../../core/staffing/rearrange-organisation'
import { checkDepartment, mergeDepartments } from '../../../../../core/staffing/rearrange-organisation'
import { organisationProblemText } from '../../../../../core/text/organisation-text'
import type { Department } from '../../../../../core/team/member'
import type { InUse } from '../../../../db/commit-error'
import { commitErrorText } from '../../../../db/operation-text'
import { teamRepository } from '../../../../db/repositories'
import { notifyDone, notifyProblem, undoLast } from '../../../../ui/notify'
import { told } from '../../told'
import { roomText } from '../organisation-text'
import type { OrganisationModel } from '../use-organisation'
import { carryOut } from './rearrange'

/** @returns what is wrong with what was typed; undefined once it is stored */
export async function saveDepartment(
  { data }: OrganisationModel,
  wanted: Department,
): Promise<OrganisationProblem | 'not-stored' | undefined> {
  const checked = checkDepartment(data.departments, wanted)
  if (!checked.ok) return checked.error
  const isNew = !data.departments.some((each) => each.id === wanted.id)
  const done = isNew ? roomText.departmentAdded(checked.value.name) : roomText.departmentSaved
  return told(await teamRepository.saveDepartment(checked.value), done) ? undefined : 'not-stored'
}

/** @returns whether it is gone */
export async function removeDepartment(id: DepartmentId): Promise<boolean> {
  const removed = await teamRepository.removeDepartment(id)
  if (removed.ok) notifyDone(roomText.removed, undoLast)
  else notifyProblem(removed.error.code === 'in-use' ? inUseText(removed.error) : commitErrorText(removed.error))
  return removed.ok
}
function inUseText({ by, count }: InUse): string {
  switch (by) {
    case 'members':
    case 'departments':
    case 'roles':
      return roomText.inUse[by](count)
    case 'rosters':
    case 'kpi-plans':
    case 'commission-plans':
    case 'records':
      return roomText.inUse.records(count)
  }
}

/** @returns whether it was stored */
export async function mergeInto(
  { data }: OrganisationModel,
  from: Department,
  into: Department,
  day: LocalDay,
): Promise<boolean> {
  return carryOut(mergeDepartments(data, from.id, into.id, day), roomText.merged(from.name, into.name))
}

export function departmentProblemText(problem: OrganisationProblem | 'not-stored' | undefined): string | undefined {
  return problem === undefined || problem === 'not-stored' ? undefined : organisationProblemText(problem)
}
