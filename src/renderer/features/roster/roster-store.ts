import { create } from 'zustand'
import type { MemberId, ShiftId } from '../../../core/kernel/ids'
import type { LocalDay } from '../../../core/kernel/local-day'

/** Which cell has the focus. */
export interface CellPlace {
  readonly memberId: MemberId
  readonly day: LocalDay
}
/** What a click on a cell does: paint a shift, erase, or only select. */
export type Brush = { readonly kind: 'shift'; readonly shiftId: ShiftId } | { readonly kind: 'erase' } | null

interface RosterScreenState {
  readonly selected: CellPlace | null
  readonly brush: Brush
  readonly drawer: 'none' | 'shifts' | 'findings'
}

export const useRosterScreen = create<RosterScreenState>(() => ({ selected: null, brush: null, drawer: 'none' }))

export const select = (selected: CellPlace | null): void => useRosterScreen.setState({ selected })
export const openDrawer = (drawer: RosterScreenState['drawer']): void => useRosterScreen.setState({ drawer })
/** Choosing the brush in hand puts it away. */
export const takeBrush = (brush: Brush): void =>
  useRosterScreen.setState((s) => ({ brush: sameBrush(s.brush, brush) ? null : brush }))

export function sameBrush(a: Brush, b: Brush): boolean {
  if (a === null || b === null) return a === b
  if (a.kind === 'shift') return b.kind === 'shift' && a.shiftId === b.shiftId
  return b.kind === 'erase'
}
