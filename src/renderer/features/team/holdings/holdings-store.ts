import { create } from 'zustand'
import type { EquipmentId, MemberId, RecordId } from '../../../../core/kernel/ids'
import type { Arrangement } from '../../../ui/data-table-rows'
import type { holdingsText } from './holdings-text'

export type Show = keyof typeof holdingsText.shows
export type HoldingsDrawer =
  | { readonly kind: 'none' }
  | { readonly kind: 'account'; readonly id?: RecordId }
  | { readonly kind: 'equipment'; readonly id?: EquipmentId }
  | { readonly kind: 'agreement'; readonly id?: RecordId; readonly memberId?: MemberId }

interface HoldingsState {
  readonly show: Show
  /** Whose things alone are shown. */
  readonly holderId: MemberId | null
  /** One state of the list that is open. */
  readonly state: string | null
  readonly arrangement: Arrangement
  readonly drawer: HoldingsDrawer
}
const AS_IT_CAME: Arrangement = { query: '', sorting: null }

export const useHoldingsRoom = create<HoldingsState>(() => ({
  show: 'accounts',
  holderId: null,
  state: null,
  arrangement: AS_IT_CAME,
  drawer: { kind: 'none' },
}))
/** Another list has other states and columns; whose things are looked at stays. */
export const showHoldings = (show: Show): void =>
  useHoldingsRoom.setState({ show, state: null, arrangement: AS_IT_CAME })
export const narrowHoldings = (part: Partial<Pick<HoldingsState, 'holderId' | 'state' | 'arrangement'>>): void =>
  useHoldingsRoom.setState(part)
export const openHolding = (drawer: HoldingsDrawer): void => useHoldingsRoom.setState({ drawer })
export const closeHolding = (): void => useHoldingsRoom.setState({ drawer: { kind: 'none' } })
