import type { DepartmentId, RoleId } from '../kernel/ids'

/** 岗位. Its text is in JobDescriptionVersion. */
export interface Role {
  readonly id: RoleId
  readonly name: string
  readonly departmentId?: DepartmentId
  /** Key of the library role it was made from, if any. */
  readonly libraryKey?: string
  readonly order: number
}
