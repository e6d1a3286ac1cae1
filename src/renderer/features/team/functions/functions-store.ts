import { create } from 'zustand'
import type { RecordId } from '../../../../core/kernel/ids'
import type { MatrixPlace } from '../parts/MatrixGrid'

export type FunctionsView = 'list' | 'matrix' | 'handOvers'
export type CoverageFilter = 'all' | 'gap' | 'single' | 'overloaded'
export type FunctionsDrawer =
  { readonly kind: 'none' | 'new' | 'library' } | { readonly kind: 'function'; readonly id: RecordId }

interface FunctionsState {
  readonly view: FunctionsView
  readonly filter: CoverageFilter
  readonly cell: MatrixPlace | null
  readonly drawer: FunctionsDrawer
  /** 协作关系: the role in the middle, and the pair whose items are asked for. */
  readonly role: string
  readonly pair: string | undefined
  /** Roles too that the shop has not. */
  readonly withStrangers: boolean
}

export const useFunctionsRoom = create<FunctionsState>(() => ({
  view: 'list',
  filter: 'all',
  cell: null,
  drawer: { kind: 'none' },
  role: '',
  pair: undefined,
  withStrangers: false,
}))
export const showView = (view: FunctionsView): void => useFunctionsRoom.setState({ view })
export const setFilter = (filter: CoverageFilter): void => useFunctionsRoom.setState({ filter })
export const selectCell = (cell: MatrixPlace): void => useFunctionsRoom.setState({ cell })
export const openDrawer = (drawer: FunctionsDrawer): void => useFunctionsRoom.setState({ drawer })
export const closeDrawer = (): void => useFunctionsRoom.setState({ drawer: { kind: 'none' } })
export const showRole = (role: string): void => useFunctionsRoom.setState({ role, pair: undefined })
export const showPair = (pair: string | undefined): void => useFunctionsRoom.setState({ pair })
export const setStrangers = (withStrangers: boolean): void =>
  useFunctionsRoom.setState({ withStrangers, pair: undefined })
