import { rowInForce } from '../kernel/dated-table'
import type { DepartmentId, RoleId } from '../kernel/ids'
import type { LocalDay } from '../kernel/local-day'
import type { Result } from '../kernel/result'
import { err, ok } from '../kernel/result'
import type { ShopData } from '../month/shop-data'
import type { JobDescriptionVersion } from '../roles/job-description'
import type { Role } from '../roles/role'
import type { Assignment, Department } from '../team/member'
import { mayStandBelow } from './cycles'

export type OrganisationRecords = Pick<ShopData, 'departments' | 'roles' | 'assignments' | 'movements'>

/** What a rearrangement writes, as one step. Whole records; an absent list stays as it is. */
export interface OrganisationChange {
  readonly departments?: readonly Department[]
  readonly roles?: readonly Role[]
  readonly assignments?: readonly Assignment[]
  readonly descriptions?: readonly JobDescriptionVersion[]
  readonly removed?: readonly DepartmentId[]
}

/** What stands against it. Sentences: `core/text/organisation-text.ts`. */
export type OrganisationProblem =
  /** `name` would stand above itself: `below` is under it already, or is it. */
  | { readonly code: 'circle'; readonly what: 'department' | 'role'; readonly name: string; readonly below: string }
  | { readonly code: 'nothing-changes' }
  | { readonly code: 'unknown' }
  | { readonly code: 'name-missing' }
  | { readonly code: 'name-taken'; readonly name: string }
  | { readonly code: 'at-the-edge' }
type Rearranged = Result<OrganisationChange, OrganisationProblem>

/** A department below another one, or at the top; it comes last there. */
export function moveDepartment(
  departments: readonly Department[],
  id: DepartmentId,
  parentId: DepartmentId | undefined,
): Rearranged {
  const moved = departments.find((each) => each.id === id)
  const parent = departments.find((each) => each.id === parentId)
  if (!moved || (parentId !== undefined && !parent)) return err({ code: 'unknown' })
  if (parent && !mayStandBelow(id, parent.id, parentOf(departments)))
    return err({ code: 'circle', what: 'department', name: moved.name, below: parent.name })
  if (moved.parentId === parentId) return err({ code: 'nothing-changes' })
  const { parentId: _before, ...rest } = moved
  const order = Math.max(0, ...departments.map((each) => each.order)) + 1
  return ok({ departments: [{ ...rest, order, ...(parentId === undefined ? {} : { parentId }) }] })
}

/** A place earlier (-1) or later (1) among the departments of one parent. */
export function reorderDepartment(departments: readonly Department[], id: DepartmentId, step: -1 | 1): Rearranged {
  const moved = departments.find((each) => each.id === id)
  if (!moved) return err({ code: 'unknown' })
  const changed = swapped(
    departments.filter((each) => each.parentId === moved.parentId),
    id,
    step,
  )
  return changed.length === 0 ? err({ code: 'at-the-edge' }) : ok({ departments: changed })
}
export function reorderRole(roles: readonly Role[], id: RoleId, step: -1 | 1): Rearranged {
  const moved = roles.find((each) => each.id === id)
  if (!moved) return err({ code: 'unknown' })
  const changed = swapped(
    roles.filter((each) => each.departmentId === moved.departmentId),
    id,
    step,
  )
  return changed.length === 0 ? err({ code: 'at-the-edge' }) : ok({ roles: changed })
}

/** A role's home department; its holders stay where they are until they are moved themselves. */
export function moveRole(
  { departments, roles }: Pick<OrganisationRecords, 'departments' | 'roles'>,
  id: RoleId,
  departmentId: DepartmentId,
): Rearranged {
  const role = roles.find((each) => each.id === id)
  if (!role || !departments.some((each) => each.id === departmentId)) return err({ code: 'unknown' })
  if (role.departmentId === departmentId) return err({ code: 'nothing-changes' })
  return ok({ roles: [{ ...role, departmentId }] })
}

/** A role with all who hold it in its old department, from a day on: one drag moves the post and its people. */
export function moveRoleWithHolders(
  records: OrganisationRecords & Pick<ShopData, 'members'>,
  id: RoleId,
  departmentId: DepartmentId,
  day: LocalDay,
): Rearranged {
  const role = records.roles.find((each) => each.id === id)
  const moved = moveRole(records, id, departmentId)
  if (!moved.ok || role?.departmentId === undefined) return moved
  const home = role.departmentId
  return ok({
    ...moved.value,
    assignments: movedAssignments(
      records.assignments,
      (row) => row.roleId === id && row.departmentId === home,
      departmentId,
      day,
    ),
  })
}

/** 直接上级: below another role, or below the owner. */
export function moveReporting(roles: readonly Role[], id: RoleId, reportsTo: RoleId | undefined): Rearranged {
  const role = roles.find((each) => each.id === id)
  const superior = roles.find((each) => each.id === reportsTo)
  if (!role || (reportsTo !== undefined && !superior)) return err({ code: 'unknown' })
  const above = new Map(roles.map((each) => [each.id, each.reportsTo]))
  if (superior && !mayStandBelow(id, superior.id, (at) => above.get(at)))
    return err({ code: 'circle', what: 'role', name: role.name, below: superior.name })
  if (role.reportsTo === reportsTo) return err({ code: 'nothing-changes' })
  const { reportsTo: _before, ...rest } = role
  return ok({ roles: [{ ...rest, ...(reportsTo === undefined ? {} : { reportsTo }) }] })
}

export interface RoleWish {
  readonly departmentId: DepartmentId | undefined
  readonly reportsTo: RoleId | undefined
  readonly plannedHeads: number | undefined
}
/** A role's place, superior and head count in one step; its holders go along to another department. */
export function changeRole(
  records: OrganisationRecords & Pick<ShopData, 'members'>,
  id: RoleId,
  wish: RoleWish,
  day: LocalDay,
): Rearranged {
  const role = records.roles.find((each) => each.id === id)
  if (!role) return err({ code: 'unknown' })
  const reporting = moveReporting(records.roles, id, wish.reportsTo)
  if (!reporting.ok && reporting.error.code !== 'nothing-changes') return reporting
  const placing =
    wish.departmentId === undefined || wish.departmentId === role.departmentId
      ? ok({})
      : moveRoleWithHolders(records, id, wish.departmentId, day)
  if (!placing.ok) return placing
  const { reportsTo: _superior, plannedHeads: _heads, departmentId: _home, ...rest } = role
  const changed: Role = {
    ...rest,
    ...(wish.departmentId === undefined ? {} : { departmentId: wish.departmentId }),
    ...(wish.reportsTo === undefined ? {} : { reportsTo: wish.reportsTo }),
    ...(wish.plannedHeads === undefined ? {} : { plannedHeads: wish.plannedHeads }),
  }
  return ok({ ...placing.value, roles: [changed] })
}

/** The department as it may be stored: with a name that no other one has. */
export function checkDepartment(
  departments: readonly Department[],
  wanted: Department,
): Result<Department, OrganisationProblem> {
  const name = wanted.name.trim()
  if (name === '') return err({ code: 'name-missing' })
  if (departments.some((each) => each.id !== wanted.id && each.name === name)) return err({ code: 'name-taken', name })
  const below = departments.find((each) => each.id === wanted.parentId)
  if (below && !mayStandBelow(wanted.id, below.id, parentOf(departments)))
    return err({ code: 'circle', what: 'department', name, below: below.name })
  return ok({ ...wanted, name })
}

/**
 * Everything of one department into another from a day on: roles, departments below, people. Rows of the past stay, so that
 * an old month reads as it did; the emptied department goes too if nothing of the past speaks of it.
 */
export function mergeDepartments(
  records: OrganisationRecords,
  from: DepartmentId,
  into: DepartmentId,
  day: LocalDay,
): Rearranged {
  const source = records.departments.find((each) => each.id === from)
  const target = records.departments.find((each) => each.id === into)
  if (!source || !target) return err({ code: 'unknown' })
  if (from === into) return err({ code: 'nothing-changes' })
  const assignments = movedAssignments(records.assignments, (row) => row.departmentId === from, into, day)
  const replaced = new Set(assignments.map((row) => `${row.memberId} ${row.from}`))
  const isSpokenOf =
    records.assignments.some((row) => row.departmentId === from && !replaced.has(`${row.memberId} ${row.from}`)) ||
    records.movements.some(({ before, after }) => before?.departmentId === from || after?.departmentId === from)
  const raised = { ...withoutParent(target), ...(source.parentId === undefined ? {} : { parentId: source.parentId }) }
  // Into a department below it: that one takes the place of the one that goes.
  const isBelow = !mayStandBelow(from, into, parentOf(records.departments))
  const children = records.departments
    .filter((each) => each.parentId === from && each.id !== into)
    .map((each) => ({ ...each, parentId: into }))
  const { leadId: _lead, ...emptied } = withoutParent(source)
  return ok({
    departments: [...(isBelow ? [raised] : []), ...children, ...(isSpokenOf ? [emptied] : [])],
    roles: records.roles.filter((each) => each.departmentId === from).map((each) => ({ ...each, departmentId: into })),
    assignments,
    ...(isSpokenOf ? {} : { removed: [from] }),
  })
}

/** Departments of which only the past speaks: nobody is in them, no role is at home there, none stands below. */
export function retiredDepartments(records: OrganisationRecords, day: LocalDay): ReadonlySet<DepartmentId> {
  const people = new Set(records.assignments.map((row) => row.memberId))
  const used = new Set<DepartmentId>()
  for (const memberId of people) {
    const own = records.assignments.filter((row) => row.memberId === memberId)
    const now = rowInForce(own, day)
    if (now) used.add(now.departmentId)
    for (const row of own) if (row.from > day) used.add(row.departmentId)
  }
  for (const role of records.roles) if (role.departmentId !== undefined) used.add(role.departmentId)
  for (const department of records.departments) if (department.parentId !== undefined) used.add(department.parentId)
  const past = new Set(records.assignments.map((row) => row.departmentId))
  return new Set(records.departments.filter(({ id }) => past.has(id) && !used.has(id)).map(({ id }) => id))
}

/** New rows from the day on for all whom `concerns` names then, and later rows with the new department in place. */
export function movedAssignments(
  assignments: readonly Assignment[],
  concerns: (row: Assignment) => boolean,
  departmentId: DepartmentId,
  day: LocalDay,
): readonly Assignment[] {
  const people = [...new Set(assignments.filter(concerns).map((row) => row.memberId))]
  return people.flatMap((memberId) => {
    const own = assignments.filter((row) => row.memberId === memberId)
    const now = rowInForce(own, day)
    const later = own.filter((row) => row.from > day && concerns(row)).map((row) => ({ ...row, departmentId }))
    return now && concerns(now) ? [{ ...now, from: day, departmentId }, ...later] : later
  })
}

function withoutParent(department: Department): Department {
  const { parentId: _gone, ...rest } = department
  return rest
}
function parentOf(departments: readonly Department[]): (id: DepartmentId) => DepartmentId | undefined {
  const parents = new Map(departments.map((each) => [each.id, each.parentId]))
  return (id) => parents.get(id)
}

/** The two that change places, and any whose order was not yet distinct; none at the edge. */
function swapped<T extends { readonly id: string; readonly order: number; readonly name: string }>(
  siblings: readonly T[],
  id: string,
  step: -1 | 1,
): readonly T[] {
  const inOrder = [...siblings].sort((a, b) => a.order - b.order || (a.name < b.name ? -1 : 1))
  const at = inOrder.findIndex((each) => each.id === id)
  const other = inOrder[at + step]
  const own = inOrder[at]
  if (!own || !other) return []
  const orders = inOrder.map((each) => each.order)
  const isDistinct = new Set(orders).size === orders.length
  const slots = isDistinct ? orders : inOrder.map((_each, index) => index + 1)
  const swappedOrder = [...inOrder]
  swappedOrder[at] = other
  swappedOrder[at + step] = own
  return swappedOrder.flatMap((each, index) => {
    const order = slots[index] ?? each.order
    return order === each.order ? [] : [{ ...each, order }]
  })
}
