import type { RoleId } from '../../../../core/kernel/ids'
import { goTo, useRoute } from '../../../ui/route'

export const ROLE_TABS = ['paper', 'edit', 'versions', 'signing'] as const
export type RoleTab = (typeof ROLE_TABS)[number]
export const ROLE_LISTS = ['roles', 'signing', 'ladders'] as const
export type RoleList = (typeof ROLE_LISTS)[number]

export type RolesPlace =
  | { readonly kind: 'list'; readonly list: RoleList }
  | { readonly kind: 'role'; readonly roleId: RoleId; readonly tab: RoleTab }

/** `#/team?room=roles&role=r1&show=edit`, or `&list=signing`; anything unknown leads to the list of roles. */
export function rolesPlaceOf(params: Readonly<Record<string, string>>): RolesPlace {
  const { role, show, list } = params
  if (role !== undefined)
    return { kind: 'role', roleId: role as RoleId, tab: ROLE_TABS.find((tab) => tab === show) ?? 'paper' }
  return { kind: 'list', list: ROLE_LISTS.find((each) => each === list) ?? 'roles' }
}
export function useRolesPlace(): RolesPlace {
  return rolesPlaceOf(useRoute().params)
}
export function openRoleList(list: RoleList): void {
  goTo('team', { room: 'roles', ...(list === 'roles' ? {} : { list }) })
}
export function openRole(roleId: RoleId, tab: RoleTab): void {
  goTo('team', { room: 'roles', role: roleId, ...(tab === 'paper' ? {} : { show: tab }) })
}
