import type { OrgDepartment, OrgRole, OrgTree } from './org-tree'

/** One line of the 编制表: a role in one department. */
export interface HeadCountRow {
  readonly id: string
  readonly department: string
  readonly role: OrgRole
  /** Present minus planned over the whole shop; absent without a plan. */
  readonly difference?: number
}

/** 编制表: every role with who holds it and how many are wanted, department by department. */
export function headCountRows(tree: OrgTree): readonly HeadCountRow[] {
  return [...tree.roots.flatMap(rowsOf), ...tree.homeless.map((role) => rowOf('', '', role))]
}
function rowsOf(each: OrgDepartment): readonly HeadCountRow[] {
  const { id, name } = each.department
  return [...each.roles.map((role) => rowOf(id, name, role)), ...each.children.flatMap(rowsOf)]
}
function rowOf(departmentId: string, department: string, role: OrgRole): HeadCountRow {
  return {
    id: `${role.role.id}@${departmentId}`,
    department,
    role,
    ...(role.planned === undefined ? {} : { difference: role.surplus - role.vacancies }),
  }
}
