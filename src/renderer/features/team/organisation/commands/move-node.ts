import type { DepartmentId } from '../../../../../core/kernel/ids'
import { err } from '../../../../../core/kernel/result'
import type { Result } from '../../../../../core/kernel/result'
import type { OrgNode } from '../../../../../core/staffing/org-nodes'
import type { OrganisationChange, OrganisationProblem } from '../../../../../core/staffing/rearrange-organisation'
import {
  moveDepartment,
  moveReporting,
  moveRoleWithHolders,
  reorderDepartment,
  reorderRole,
} from '../../../../../core/staffing/rearrange-organisation'
import { notifyInfo } from '../../../../ui/notify'
import { organisationProblemText } from '../../../../../core/text/organisation-text'
import { nodeName } from '../node-words'
import { roomText } from '../organisation-text'
import { openDrawer } from '../organisation-store'
import type { OrganisationModel } from '../use-organisation'
import { carryOut } from './rearrange'

type Planned = Result<OrganisationChange, OrganisationProblem>

/** What moving `node` to `target` of the department chart would write; people are moved by their own dated step. */
export function planMove(model: OrganisationModel, node: OrgNode, target: OrgNode): Planned {
  const departmentId = departmentOf(target)
  if (node.kind === 'department') {
    if (target.kind !== 'shop' && departmentId === undefined) return err({ code: 'unknown' })
    return moveDepartment(model.data.departments, node.department.department.id, departmentId)
  }
  if (node.kind === 'role' && departmentId !== undefined)
    return moveRoleWithHolders(model.data, node.role.role.id, departmentId, model.day)
  return err({ code: 'unknown' })
}
/** What putting a role below another, or below the owner, would write. */
export function planReporting(model: OrganisationModel, node: OrgNode, target: OrgNode): Planned {
  if (node.kind !== 'role') return err({ code: 'unknown' })
  return moveReporting(model.data.roles, node.role.role.id, target.kind === 'role' ? target.role.role.id : undefined)
}

/** The department that a line of the outline is or lies in. */
export function departmentOf(node: OrgNode): DepartmentId | undefined {
  if (node.kind === 'department') return node.department.department.id
  return node.kind === 'role' || node.kind === 'member' ? node.departmentId : undefined
}

/** A box was let go over another one. A person's step has a day, so it is asked for first. */
export async function dropNode(model: OrganisationModel, node: OrgNode, target: OrgNode): Promise<void> {
  if (node.kind === 'member') return openDrawer({ kind: 'move', node: node.id, target: target.id })
  await carryOut(planMove(model, node, target), roomText.moved(nodeName(node, model), targetName(model, target)))
}
export async function dropReporting(model: OrganisationModel, node: OrgNode, target: OrgNode): Promise<void> {
  const done = roomText.reportsNow(nodeName(node, model), nodeName(target, model, true))
  await carryOut(planReporting(model, node, target), done)
}
/** Where a move ends: the department, also when it was let go over one of its roles or people. */
function targetName(model: OrganisationModel, target: OrgNode): string {
  const id = departmentOf(target)
  return model.departments.find((each) => each.id === id)?.name ?? nodeName(target, model)
}

/** One place up or down among its neighbours. At the edge nothing happens but a word. */
export async function reorderNode(model: OrganisationModel, node: OrgNode, step: -1 | 1): Promise<void> {
  const planned =
    node.kind === 'department'
      ? reorderDepartment(model.data.departments, node.department.department.id, step)
      : node.kind === 'role'
        ? reorderRole(model.data.roles, node.role.role.id, step)
        : undefined
  if (!planned) return
  if (!planned.ok) return notifyInfo(organisationProblemText(planned.error))
  await carryOut(planned, roomText.departmentSaved)
}

/** A department beside the one it stands below. */
export async function raiseNode(model: OrganisationModel, node: OrgNode): Promise<void> {
  if (node.kind !== 'department') return
  const parent = model.data.departments.find((each) => each.id === node.department.department.parentId)
  if (!parent) return notifyInfo(organisationProblemText({ code: 'nothing-changes' }))
  const above = model.data.departments.find((each) => each.id === parent.parentId)
  const planned = moveDepartment(model.data.departments, node.department.department.id, above?.id)
  await carryOut(planned, roomText.moved(nodeName(node, model), above?.name ?? roomText.shop))
}
