import type { DepartmentId, RoleId } from '../../../../../core/kernel/ids'
import type { LibraryRole } from '../../../../../core/roles/library/library-role'
import { ROLE_LIBRARY } from '../../../../../core/roles/library/role-library'
import type { Role } from '../../../../../core/roles/role'
import { commitErrorText } from '../../../../db/operation-text'
import { roleRepository, teamRepository } from '../../../../db/repositories'
import { newId } from '../../../../platform/ids'
import { today } from '../../../../platform/today'
import { notifyDone, notifyProblem, undoLast } from '../../../../ui/notify'
import { rolesText } from '../roles-text'
import type { TeamView } from '../../use-team'
import { told } from '../../told'

/** Adds roles with their ready-made descriptions; a department that is missing is made. @returns whether all went well */
export async function addLibraryRoles(view: TeamView, chosen: readonly LibraryRole[]): Promise<boolean> {
  const departments = new Map(view.departments.map((d) => [d.name, d.id]))
  let order = Math.max(0, ...view.roles.map((r) => r.order))
  for (const { key, name, departmentName, description } of chosen) {
    let departmentId = departments.get(departmentName)
    if (departmentId === undefined) {
      departmentId = newId<DepartmentId>()
      const made = await teamRepository.saveDepartment({
        id: departmentId,
        name: departmentName,
        order: departments.size + 1,
      })
      if (!made.ok) return refuse(commitErrorText(made.error))
      departments.set(departmentName, departmentId)
    }
    order += 1
    const role: Role = { id: newId<RoleId>(), name, departmentId, libraryKey: key, order }
    const draft = { effectiveOn: today(), change: rolesText.firstVersion, content: description }
    const added = await roleRepository.addRoleWithDescription(role, draft)
    if (!added.ok) return refuse(commitErrorText(added.error))
  }
  notifyDone(rolesText.rolesAdded(chosen.length), undoLast)
  return true
}
function refuse(text: string): false {
  notifyProblem(text)
  return false
}

/** The library's description of a role by its key or any of its names. */
export function libraryRoleFor(role: Role): LibraryRole | undefined {
  return ROLE_LIBRARY.find((r) => r.key === role.libraryKey || r.name === role.name || r.alsoCalled.includes(role.name))
}
export async function adoptLibraryDescription(role: Role, library: LibraryRole): Promise<void> {
  const draft = {
    roleId: role.id,
    effectiveOn: today(),
    change: rolesText.firstVersion,
    content: { ...library.description, title: role.name },
  }
  told(await roleRepository.publish(draft), rolesText.published)
}
export async function removeRole(role: Role): Promise<boolean> {
  const removed = await roleRepository.removeRole(role.id)
  if (removed.ok) notifyDone(rolesText.roleRemoved, undoLast)
  else
    notifyProblem(
      removed.error.code === 'in-use' ? rolesText.roleInUse(removed.error.count) : commitErrorText(removed.error),
    )
  return removed.ok
}
