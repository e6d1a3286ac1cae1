import { create } from 'zustand'
import type { MemberId } from '../../../../core/kernel/ids'
import type { MemberColumnKey } from '../../../../core/sheets/member-columns'
import type { MemberFilter } from '../../../../core/staffing/member-list'
import { NO_FILTER } from '../../../../core/staffing/member-list'
import type { Arrangement } from '../../../ui/data-table-rows'
import { goTo, readRoute } from '../../../ui/route'

export const PROFILE_TABS = ['basic', 'placement', 'papers', 'pay', 'skills', 'belongings', 'history'] as const
export type ProfileTab = (typeof PROFILE_TABS)[number]

interface MembersState {
  readonly filter: MemberFilter
  readonly arrangement: Arrangement
  /** As chosen since the start: a box must tick at once, not when it has been stored. */
  readonly columns?: readonly MemberColumnKey[]
  readonly drawer:
    | { readonly kind: 'none' }
    | { readonly kind: 'new-member' }
    | { readonly kind: 'member'; readonly memberId: MemberId; readonly tab?: ProfileTab }
}

export const useMembersRoom = create<MembersState>(() => ({
  filter: NO_FILTER,
  arrangement: { query: '', sorting: null },
  drawer: { kind: 'none' },
}))
export const setFilter = (part: Partial<MemberFilter>): void =>
  useMembersRoom.setState(({ filter }) => ({ filter: { ...filter, ...part } }))
export const setArrangement = (arrangement: Arrangement): void => useMembersRoom.setState({ arrangement })
export const openMemberDrawer = (drawer: MembersState['drawer']): void => useMembersRoom.setState({ drawer })
/** The address may name the person; once the profile is closed it must be able to ask for the same one again. */
export function closeMemberDrawer(): void {
  useMembersRoom.setState({ drawer: { kind: 'none' } })
  const { screen, params } = readRoute(window.location.hash)
  const { member, tab: _tab, ...others } = params
  if (screen === 'team' && member !== undefined) goTo('team', others)
}
