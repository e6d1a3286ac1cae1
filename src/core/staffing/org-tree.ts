import { rowInForce } from '../kernel/dated-table'
import type { DepartmentId, RoleId } from '../kernel/ids'
import type { LocalDay } from '../kernel/local-day'
import type { ShopData } from '../month/shop-data'
import type { Role } from '../roles/role'
import type { Assignment, Department, Member } from '../team/member'
import { isEmployedOn } from '../team/member'
import { circlesIn } from './cycles'

export type OrgRecords = Pick<ShopData, 'departments' | 'roles' | 'members' | 'assignments'>

/** A role within one department, with the people who hold it there. */
export interface OrgRole {
  readonly role: Role
  readonly holders: readonly Member[]
  /** Present only where the role is at home: another department's plan is not counted twice. */
  readonly planned?: number
  /** Planned heads that nobody fills; 0 without a plan. */
  readonly vacancies: number
  /** Heads beyond the plan; 0 without a plan. */
  readonly surplus: number
}
export interface OrgDepartment {
  readonly department: Department
  /** 负责人, if still with the shop. */
  readonly lead?: Member
  readonly roles: readonly OrgRole[]
  readonly children: readonly OrgDepartment[]
  /** This department and all below it. */
  readonly total: HeadCount
}
export interface HeadCount {
  readonly present: number
  readonly planned: number
  readonly vacancies: number
}
export interface OrgTree {
  readonly roots: readonly OrgDepartment[]
  /** Roles that belong to no department. */
  readonly homeless: readonly OrgRole[]
  /** People with the shop who have no department and role. */
  readonly unplaced: readonly Member[]
  readonly total: HeadCount
  /** Departments that stand above themselves; they are shown as roots. */
  readonly circles: readonly (readonly DepartmentId[])[]
  /** Roles that report to themselves in the end. */
  readonly roleCircles: readonly (readonly RoleId[])[]
}

/** The organisation as it is on a day, in the owner's order. */
export function buildOrgTree(records: OrgRecords, day: LocalDay): OrgTree {
  const present = records.members.filter((member) => isEmployedOn(member, day))
  const places = new Map(
    present.map((member) => [
      member,
      rowInForce(
        records.assignments.filter((assignment) => assignment.memberId === member.id),
        day,
      ),
    ]),
  )
  const parents = new Map(records.departments.map((department) => [department.id, department.parentId]))
  const circles = circlesIn(records.departments, (id) => parents.get(id))
  const inCircle = new Set(circles.flat())
  const parentOf = (department: Department): DepartmentId | undefined => {
    const { parentId } = department
    return parentId === undefined || !parents.has(parentId) || inCircle.has(department.id) ? undefined : parentId
  }
  const build = (department: Department): OrgDepartment => {
    const roles = rolesIn(records, places, department.id)
    const children = inOrder(records.departments.filter((each) => parentOf(each) === department.id)).map(build)
    const lead = present.find((member) => member.id === department.leadId)
    const total = sumHeads([headsOf(roles), ...children.map((child) => child.total)])
    return { department, ...(lead ? { lead } : {}), roles, children, total }
  }
  const roots = inOrder(records.departments.filter((each) => parentOf(each) === undefined)).map(build)
  const homeless = rolesIn(records, places, undefined)
  return {
    roots,
    homeless,
    unplaced: present.filter((member) => places.get(member) === undefined),
    total: sumHeads([headsOf(homeless), ...roots.map((root) => root.total)]),
    circles,
    roleCircles: circlesIn(records.roles, (id) => records.roles.find((role) => role.id === id)?.reportsTo),
  }
}

type Places = ReadonlyMap<Member, Assignment | undefined>

/** Roles at home in the department, and those of others that somebody holds in it. */
function rolesIn(records: OrgRecords, places: Places, departmentId: DepartmentId | undefined): readonly OrgRole[] {
  const known = new Set(records.departments.map((department) => department.id))
  const homeOf = (role: Role): DepartmentId | undefined =>
    role.departmentId !== undefined && known.has(role.departmentId) ? role.departmentId : undefined
  const isHere = (id: DepartmentId): boolean => (known.has(id) ? id : undefined) === departmentId
  return inOrder(records.roles).flatMap((role): readonly OrgRole[] => {
    const holders = [...places].flatMap(([member, place]) =>
      place && place.roleId === role.id && isHere(place.departmentId) ? [member] : [],
    )
    const isHome = homeOf(role) === departmentId
    if (!isHome && holders.length === 0) return []
    const everywhere = [...places.values()].filter((place) => place?.roleId === role.id).length
    const planned = isHome ? role.plannedHeads : undefined
    return [
      {
        role,
        holders,
        ...(planned === undefined ? {} : { planned }),
        vacancies: planned === undefined ? 0 : Math.max(0, planned - everywhere),
        surplus: planned === undefined ? 0 : Math.max(0, everywhere - planned),
      },
    ]
  })
}

function headsOf(roles: readonly OrgRole[]): HeadCount {
  return {
    present: roles.reduce((sum, each) => sum + each.holders.length, 0),
    planned: roles.reduce((sum, each) => sum + (each.planned ?? 0), 0),
    vacancies: roles.reduce((sum, each) => sum + each.vacancies, 0),
  }
}
function sumHeads(counts: readonly HeadCount[]): HeadCount {
  return counts.reduce(
    (sum, each) => ({
      present: sum.present + each.present,
      planned: sum.planned + each.planned,
      vacancies: sum.vacancies + each.vacancies,
    }),
    { present: 0, planned: 0, vacancies: 0 },
  )
}
function inOrder<T extends { readonly order: number; readonly name: string }>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => a.order - b.order || (a.name < b.name ? -1 : 1))
}

/** A role with those that report to it, and who holds it. */
export interface ReportingNode {
  readonly role: Role
  readonly holders: readonly Member[]
  readonly reports: readonly ReportingNode[]
}
/** Who reports to whom, from those who report to the owner down. Roles in a circle stand at the top. */
export function buildReportingTree(records: OrgRecords, day: LocalDay): readonly ReportingNode[] {
  const holders = new Map<RoleId, Member[]>()
  for (const member of records.members.filter((each) => isEmployedOn(each, day))) {
    const own = records.assignments.filter((assignment) => assignment.memberId === member.id)
    const roleId = rowInForce(own, day)?.roleId
    if (roleId !== undefined) holders.set(roleId, [...(holders.get(roleId) ?? []), member])
  }
  const above = new Map(records.roles.map((role) => [role.id, role.reportsTo]))
  const inCircle = new Set(circlesIn(records.roles, (id) => above.get(id)).flat())
  const superiorOf = (role: Role): RoleId | undefined =>
    role.reportsTo === undefined || !above.has(role.reportsTo) || inCircle.has(role.id) ? undefined : role.reportsTo
  const build = (role: Role): ReportingNode => ({
    role,
    holders: holders.get(role.id) ?? [],
    reports: inOrder(records.roles.filter((each) => superiorOf(each) === role.id)).map(build),
  })
  return inOrder(records.roles.filter((role) => superiorOf(role) === undefined)).map(build)
}
