import type { DepartmentId, RoleId } from '../kernel/ids'

/** 岗位. Its text is in JobDescriptionVersion. */
export interface Role {
  readonly id: RoleId
  readonly name: string
  readonly departmentId?: DepartmentId
  /** Key of the library role it was made from, if any. */
  readonly libraryKey?: string
  readonly order: number
  /** 直接上级. None = the owner. */
  readonly reportsTo?: RoleId
  /** 编制: how many people the shop wants in it. None = not planned. */
  readonly plannedHeads?: number
}
