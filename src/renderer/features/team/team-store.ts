import { create } from 'zustand'
import type { MemberId, RoleId } from '../../../core/kernel/ids'

interface TeamScreenState {
  readonly tab: 'members' | 'roles'
  readonly showLeft: boolean
  readonly drawer:
    | { readonly kind: 'none' }
    | { readonly kind: 'new-member' }
    | { readonly kind: 'member'; readonly memberId: MemberId }
    | { readonly kind: 'role'; readonly roleId: RoleId }
    | { readonly kind: 'library' }
}

export const useTeamScreen = create<TeamScreenState>(() => ({
  tab: 'members',
  showLeft: false,
  drawer: { kind: 'none' },
}))
export const showTab = (tab: TeamScreenState['tab']): void => useTeamScreen.setState({ tab })
export const toggleShowLeft = (): void => useTeamScreen.setState((s) => ({ showLeft: !s.showLeft }))
export const openTeamDrawer = (drawer: TeamScreenState['drawer']): void => useTeamScreen.setState({ drawer })
export const closeTeamDrawer = (): void => useTeamScreen.setState({ drawer: { kind: 'none' } })
