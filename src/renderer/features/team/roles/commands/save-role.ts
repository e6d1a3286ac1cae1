import type { DepartmentId, RoleId } from '../../../../../core/kernel/ids'
import type { JobDescription } from '../../../../../core/roles/job-description'
import { isRoleNameTaken } from '../../../../../core/roles/check-publication'
import type { Role } from '../../../../../core/roles/role'
import { roleRepository, teamRepository } from '../../../../db/repositories'
import { newId } from '../../../../platform/ids'
import { keepDraft } from '../../../../ui/use-draft'
import { told } from '../../told'
import type { TeamView } from '../../use-team'
import { draftKeyOf, editedFrom } from '../editor/edited-description'
import { openRole } from '../roles-route'
import { rolesText } from '../roles-text'

/** What the form of a role asks for. */
export interface RoleDraft {
  readonly name: string
  /** One of the shop's, or a new name. */
  readonly department: string
  readonly reportsTo: RoleId | ''
  readonly plannedHeads: number | ''
}

export function roleDraftProblem(view: TeamView, draft: RoleDraft, roleId?: RoleId): string | undefined {
  if (draft.name.trim() === '') return rolesText.nameMissing
  if (isRoleNameTaken(draft.name, view.roles, roleId)) return rolesText.nameTaken(draft.name.trim())
  return undefined
}

/** Stores a new role and opens its editor, on a copy of `content` where there is one. @returns whether it was stored */
export async function addRole(view: TeamView, draft: RoleDraft, content: JobDescription | undefined): Promise<boolean> {
  const role = await roleOfDraft(view, draft, {
    id: newId<RoleId>(),
    name: '',
    order: Math.max(0, ...view.roles.map((each) => each.order)) + 1,
  })
  if (!role || !told(await roleRepository.saveRole(role), rolesText.roleAdded(role.name))) return false
  if (content) {
    const department = draft.department.trim()
    const copy = {
      ...content,
      title: role.name,
      code: '',
      department: department === '' ? content.department : department,
    }
    keepDraft(draftKeyOf(role.id), editedFrom(undefined, copy, view.today))
  }
  openRole(role.id, 'edit')
  return true
}

/** @returns whether it was stored */
export async function changeRole(view: TeamView, draft: RoleDraft, role: Role): Promise<boolean> {
  const changed = await roleOfDraft(view, draft, role)
  return changed !== undefined && told(await roleRepository.saveRole(changed), rolesText.roleSaved)
}

/** @returns undefined when a new department could not be stored, which the owner has been told */
async function roleOfDraft(view: TeamView, draft: RoleDraft, old: Role): Promise<Role | undefined> {
  const { departmentId: _department, reportsTo: _superior, plannedHeads: _heads, ...rest } = old
  const departmentName = draft.department.trim()
  let departmentId = view.departments.find(({ name }) => name === departmentName)?.id
  if (departmentName !== '' && departmentId === undefined) {
    departmentId = newId<DepartmentId>()
    const order = Math.max(0, ...view.departments.map((each) => each.order)) + 1
    const made = await teamRepository.saveDepartment({ id: departmentId, name: departmentName, order })
    if (!told(made, rolesText.departmentAdded(departmentName))) return undefined
  }
  return {
    ...rest,
    name: draft.name.trim(),
    ...(departmentId === undefined ? {} : { departmentId }),
    ...(draft.reportsTo === '' ? {} : { reportsTo: draft.reportsTo }),
    ...(draft.plannedHeads === '' ? {} : { plannedHeads: draft.plannedHeads }),
  }
}
