import { create } from 'zustand'
import type { MemberId, ShiftId } from '../../../core/kernel/ids'
import type { LocalDay } from '../../../core/kernel/local-day'
import type { RosterCell } from '../../../core/schedule/roster'

/** A cell of the grid. */
export interface CellPlace {
  readonly memberId: MemberId
  readonly day: LocalDay
}
/** What a click on a cell does: paint a shift, erase, or only select. */
export type Brush = { readonly kind: 'shift'; readonly shiftId: ShiftId } | { readonly kind: 'erase' } | null

interface RosterScreenState {
  /** Where the focus is: one corner of the selected area. */
  readonly selected: CellPlace | null
  /** The corner opposite to it. */
  readonly anchor: CellPlace | null
  readonly brush: Brush
  /** What the brush has gone over and is not stored yet. */
  readonly painted: readonly RosterCell[]
  readonly drawer: 'none' | 'shifts' | 'findings'
}

export const useRosterScreen = create<RosterScreenState>(() => ({
  selected: null,
  anchor: null,
  brush: null,
  painted: [],
  drawer: 'none',
}))

/** This cell alone. */
export const select = (selected: CellPlace | null): void => useRosterScreen.setState({ selected, anchor: selected })
/** Everything between the corner that stays and this cell. */
export const extendTo = (selected: CellPlace): void =>
  useRosterScreen.setState((s) => ({ selected, anchor: s.anchor ?? selected }))
export const paint = (cells: readonly RosterCell[]): void =>
  useRosterScreen.setState((s) => ({ painted: [...s.painted, ...cells] }))
export const forgetPainted = (): void => useRosterScreen.setState({ painted: [] })
export const openDrawer = (drawer: RosterScreenState['drawer']): void => useRosterScreen.setState({ drawer })
/** Choosing the brush in hand puts it away. */
export const takeBrush = (brush: Brush): void =>
  useRosterScreen.setState((s) => ({ brush: sameBrush(s.brush, brush) ? null : brush }))

export function sameBrush(a: Brush, b: Brush): boolean {
  if (a === null || b === null) return a === b
  if (a.kind === 'shift') return b.kind === 'shift' && a.shiftId === b.shiftId
  return b.kind === 'erase'
}
