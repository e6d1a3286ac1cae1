import type { DepartmentId, NewId, RoleId } from '../kernel/ids'
import type { Department } from '../team/member'
import type { JobDescription } from './job-description'
import type { DepartmentTemplate } from './library/department-templates'
import { placedDescription } from './library/department-templates'
import type { LibraryRole } from './library/library-role'
import { ROLE_LIBRARY } from './library/role-library'
import type { Role } from './role'

/** Departments and roles as a template sets them up; nothing is stored. */
export interface TemplateOrganisation {
  readonly departments: readonly Department[]
  readonly roles: readonly Role[]
  /** The text of each role, with department, superior and subordinates as the template has them. */
  readonly descriptions: readonly { readonly roleId: RoleId; readonly content: JobDescription }[]
}

/**
 * The chosen roles in the template's departments; departments without one are left out. Who reports to a role that was
 * not chosen reports to the next one above it.
 */
export function organisationFromTemplate(
  template: DepartmentTemplate,
  roleKeys: ReadonlySet<string>,
  newId: NewId,
): TemplateOrganisation {
  const chosen = ROLE_LIBRARY.filter((role) => roleKeys.has(role.key))
  const ids = new Map(chosen.map((role) => [role.name as string, newId<RoleId>()]))
  const superiorOf = new Map<string, string>(
    ROLE_LIBRARY.map((role) => [role.name, placedDescription(template, role).reportsTo]),
  )
  const places = template.departments
    .map((place) => ({ place, roles: chosen.filter((role) => place.roleKeys.includes(role.key)) }))
    .filter(({ roles }) => roles.length > 0)
    .map((each, index) => ({ ...each, id: newId<DepartmentId>(), order: index + 1 }))
  const placed = places.flatMap(({ id, roles }) => roles.map((role) => ({ role, departmentId: id })))
  return {
    departments: places.map(({ place, id, order }) => ({ id, name: place.name, order, duties: place.duties })),
    roles: placed.map(({ role, departmentId }, index) => roleOf(role, departmentId, index + 1)),
    descriptions: placed.map(({ role }) => ({
      roleId: ids.get(role.name) as RoleId,
      content: placedDescription(template, role),
    })),
  }

  function roleOf(role: LibraryRole, departmentId: DepartmentId, order: number): Role {
    let above = superiorOf.get(role.name)
    while (above !== undefined && !ids.has(above)) above = superiorOf.get(above)
    const reportsTo = above === undefined ? undefined : ids.get(above)
    return {
      id: ids.get(role.name) as RoleId,
      name: role.name,
      departmentId,
      libraryKey: role.key,
      order,
      ...(reportsTo === undefined ? {} : { reportsTo }),
      plannedHeads: role.description.headCount,
    }
  }
}
