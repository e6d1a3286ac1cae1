import { create } from 'zustand'
import type { MemberId } from '../../../../core/kernel/ids'

interface MembersState {
  readonly showLeft: boolean
  readonly drawer:
    | { readonly kind: 'none' }
    | { readonly kind: 'new-member' }
    | { readonly kind: 'member'; readonly memberId: MemberId }
}

export const useMembersRoom = create<MembersState>(() => ({ showLeft: false, drawer: { kind: 'none' } }))
export const toggleShowLeft = (): void => useMembersRoom.setState((s) => ({ showLeft: !s.showLeft }))
export const openMemberDrawer = (drawer: MembersState['drawer']): void => useMembersRoom.setState({ drawer })
export const closeMemberDrawer = (): void => useMembersRoom.setState({ drawer: { kind: 'none' } })
