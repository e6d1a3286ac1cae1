import { create } from 'zustand'
import type { RoleId } from '../../../../core/kernel/ids'

interface RolesState {
  readonly drawer:
    | { readonly kind: 'none' }
    | { readonly kind: 'library' }
    | { readonly kind: 'new-role'; readonly copyOf?: RoleId }
    | { readonly kind: 'settings'; readonly roleId: RoleId }
}

export const useRolesRoom = create<RolesState>(() => ({ drawer: { kind: 'none' } }))
export const openRoleDrawer = (drawer: RolesState['drawer']): void => useRolesRoom.setState({ drawer })
export const closeRoleDrawer = (): void => useRolesRoom.setState({ drawer: { kind: 'none' } })
