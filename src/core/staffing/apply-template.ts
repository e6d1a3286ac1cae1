import { rowInForce } from '../kernel/dated-table'
import type { DepartmentId, MemberId, NewId, RoleId } from '../kernel/ids'
import type { LocalDay } from '../kernel/local-day'
import type { ShopData } from '../month/shop-data'
import type { JobDescriptionVersion } from '../roles/job-description'
import type { DepartmentTemplate } from '../roles/library/department-templates'
import { libraryRole } from '../roles/library/role-library'
import { organisationFromTemplate } from '../roles/organisation-from-template'
import type { Role } from '../roles/role'
import type { Assignment, Department } from '../team/member'
import { isEmployedOn } from '../team/member'
import type { OrganisationChange } from './rearrange-organisation'

export type TemplateRecords = Pick<ShopData, 'departments' | 'roles' | 'members' | 'assignments'>
export interface TemplateWish {
  readonly template: DepartmentTemplate
  /** Keys of library roles to add; those that the shop has already are placed, not doubled. */
  readonly addRoles: ReadonlySet<string>
  readonly day: LocalDay
  /** What the first version of each new description says of itself. */
  readonly firstVersion: string
}
export interface TemplatePlan {
  readonly change: OrganisationChange
  readonly newDepartments: readonly string[]
  readonly newRoles: readonly string[]
  /** Roles of the shop that get another department or superior. */
  readonly movedRoles: readonly string[]
  /** People whose place is another department from the day on. */
  readonly movedPeople: readonly MemberId[]
}

/**
 * A template laid over the shop as it is: departments of the same name are kept, what is missing is added, roles that come
 * from the library go where the template has them and take their holders along from the day on. Nothing is removed.
 */
export function planTemplate(records: TemplateRecords, wish: TemplateWish, newId: NewId): TemplatePlan {
  const { template, addRoles, day } = wish
  const present = new Map(records.roles.flatMap((role) => (role.libraryKey ? [[role.libraryKey, role] as const] : [])))
  for (const role of records.roles) {
    const key = keyByName(role.name, template)
    if (key !== undefined && !present.has(key)) present.set(key, role)
  }
  const organisation = organisationFromTemplate(template, new Set([...present.keys(), ...addRoles]), newId)
  const known = new Map(records.departments.map((each) => [each.name, each]))
  const departmentIds = new Map(organisation.departments.map((each) => [each.id, known.get(each.name)?.id ?? each.id]))
  const roleIds = new Map<RoleId, RoleId>(
    organisation.roles.map((role) => [role.id, present.get(role.libraryKey ?? '')?.id ?? role.id]),
  )
  const inShop = (role: Role): Role => {
    const reportsTo = role.reportsTo === undefined ? undefined : roleIds.get(role.reportsTo)
    const own = present.get(role.libraryKey ?? '') ?? role
    const { reportsTo: _superior, ...rest } = own
    const home = role.departmentId === undefined ? undefined : departmentIds.get(role.departmentId)
    return {
      ...rest,
      ...(home === undefined ? {} : { departmentId: home }),
      ...(reportsTo === undefined ? {} : { reportsTo }),
    }
  }
  const placed = organisation.roles.map(inShop)
  const stored = new Map(records.roles.map((role) => [role.id, role]))
  const changedRoles = placed.filter((role) => !isSame(stored.get(role.id), role))
  const assignments = followers(records, placed, day)
  const nextDepartment = Math.max(0, ...records.departments.map((each) => each.order))
  const nextRole = Math.max(0, ...records.roles.map((each) => each.order))
  const newDepartments = departmentsToAdd(records, organisation.departments, template, newId)
  const newRoles = changedRoles.filter((role) => !stored.has(role.id))
  return {
    change: {
      departments: newDepartments.map((each, index): Department => ({ ...each, order: nextDepartment + index + 1 })),
      roles: changedRoles.map((role) =>
        stored.has(role.id) ? role : { ...role, order: nextRole + newRoles.indexOf(role) + 1 },
      ),
      assignments,
      descriptions: organisation.descriptions
        .filter(({ roleId }) => newRoles.some((role) => role.id === roleId))
        .map(({ roleId, content }): JobDescriptionVersion => ({
          roleId,
          version: 1,
          effectiveOn: day,
          change: wish.firstVersion,
          content,
        })),
    },
    newDepartments: newDepartments.map((each) => each.name),
    newRoles: newRoles.map((role) => role.name),
    movedRoles: changedRoles.filter((role) => stored.has(role.id)).map((role) => role.name),
    movedPeople: assignments.map((row) => row.memberId),
  }
}

/**
 * Departments of the template that the shop lacks, those without a role too, in the template's order. They stand where the
 * shop has those it shares with the template.
 */
function departmentsToAdd(
  { departments }: TemplateRecords,
  made: readonly Department[],
  template: DepartmentTemplate,
  newId: NewId,
): readonly Department[] {
  const known = new Map(departments.map((each) => [each.name, each]))
  const parents = template.departments.flatMap(({ name }) => known.get(name)?.parentId ?? [])
  const parentId = parents[0]
  const isShared = parentId !== undefined && parents.every((each) => each === parentId)
  return template.departments
    .filter(({ name }) => !known.has(name))
    .map(({ name, duties }) => {
      const own = made.find((each) => each.name === name) ?? { id: newId<DepartmentId>(), name, order: 0, duties }
      return isShared ? { ...own, parentId } : own
    })
}

/** Present holders of a placed role who stand in another department than the role from now on. */
function followers(records: TemplateRecords, placed: readonly Role[], day: LocalDay): readonly Assignment[] {
  const homes = new Map<RoleId, DepartmentId | undefined>(placed.map((role) => [role.id, role.departmentId]))
  return records.members
    .filter((member) => isEmployedOn(member, day))
    .flatMap((member) => {
      const own = records.assignments.filter((row) => row.memberId === member.id)
      const now = rowInForce(own, day)
      const home = now && homes.get(now.roleId)
      return now && home !== undefined && home !== now.departmentId
        ? [{ memberId: member.id, roleId: now.roleId, from: day, departmentId: home }]
        : []
    })
}
function keyByName(name: string, template: DepartmentTemplate): string | undefined {
  return template.departments.flatMap((each) => each.roleKeys).find((key) => libraryRole(key)?.name === name)
}
function isSame(a: Role | undefined, b: Role): boolean {
  return a?.departmentId === b.departmentId && a?.reportsTo === b.reportsTo
}
