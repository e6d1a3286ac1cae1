import type { DepartmentId, MemberId, RoleId } from '../kernel/ids'
import type { OrgDepartment, OrgRole, OrgTree, ReportingNode } from './org-tree'

/** Ids of the chart's boxes and of the outline's lines; the same in both. */
export const SHOP_NODE = 'shop'
export const HOMELESS_NODE = 'homeless'
export const UNPLACED_NODE = 'unplaced'
export const departmentNode = (id: DepartmentId): string => `d:${id}`
export const roleNode = (id: RoleId, departmentId: DepartmentId | undefined): string => `r:${id}@${departmentId ?? ''}`
export const memberNode = (id: MemberId): string => `p:${id}`

export type OrgNodeKind =
  | { readonly kind: 'shop' }
  | { readonly kind: 'department'; readonly department: OrgDepartment }
  | { readonly kind: 'role'; readonly role: OrgRole; readonly departmentId?: DepartmentId }
  | {
      readonly kind: 'member'
      readonly memberId: MemberId
      readonly name: string
      readonly departmentId?: DepartmentId
      readonly roleId?: RoleId
    }
  /** Headings of what has no place yet. */
  | { readonly kind: 'homeless' | 'unplaced' }
export type OrgNode = OrgNodeKind & { readonly id: string; readonly level: number; readonly parentNode?: string }

/** The whole organisation line by line, depth first: shop, departments, their roles and people, then their departments. */
export function orgNodes(tree: OrgTree): readonly OrgNode[] {
  const nodes: OrgNode[] = [{ id: SHOP_NODE, kind: 'shop', level: 1 }]
  for (const root of tree.roots) addDepartment(root, SHOP_NODE, 2)
  if (tree.homeless.length > 0) {
    nodes.push({ id: HOMELESS_NODE, kind: 'homeless', level: 2, parentNode: SHOP_NODE })
    for (const role of tree.homeless) addRole(role, undefined, HOMELESS_NODE, 3)
  }
  if (tree.unplaced.length > 0) {
    nodes.push({ id: UNPLACED_NODE, kind: 'unplaced', level: 2, parentNode: SHOP_NODE })
    for (const { id, name } of tree.unplaced)
      nodes.push({ id: memberNode(id), kind: 'member', memberId: id, name, level: 3, parentNode: UNPLACED_NODE })
  }
  return nodes

  function addDepartment(department: OrgDepartment, parentNode: string, level: number): void {
    const id = departmentNode(department.department.id)
    nodes.push({ id, kind: 'department', department, level, parentNode })
    for (const role of department.roles) addRole(role, department.department.id, id, level + 1)
    for (const child of department.children) addDepartment(child, id, level + 1)
  }
  function addRole(role: OrgRole, departmentId: DepartmentId | undefined, parentNode: string, level: number): void {
    const id = roleNode(role.role.id, departmentId)
    const place = departmentId === undefined ? {} : { departmentId }
    nodes.push({ id, kind: 'role', role, ...place, level, parentNode })
    for (const holder of role.holders) {
      const { id: memberId, name } = holder
      const own = { memberId, name, ...place, roleId: role.role.id }
      nodes.push({ id: memberNode(memberId), kind: 'member', ...own, level: level + 1, parentNode: id })
    }
  }
}

/** Who reports to whom, line by line under the owner; people stand with their role. */
export function reportingNodes(roots: readonly ReportingNode[]): readonly OrgNode[] {
  const nodes: OrgNode[] = [{ id: SHOP_NODE, kind: 'shop', level: 1 }]
  const add = ({ role, holders, reports }: ReportingNode, parentNode: string, level: number): void => {
    const id = roleNode(role.id, undefined)
    nodes.push({ id, kind: 'role', role: { role, holders, vacancies: 0, surplus: 0 }, level, parentNode })
    for (const report of reports) add(report, id, level + 1)
  }
  for (const root of roots) add(root, SHOP_NODE, 2)
  return nodes
}
