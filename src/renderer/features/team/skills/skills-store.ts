import { create } from 'zustand'
import type { RoleId, SkillId } from '../../../../core/kernel/ids'
import type { SkillFilter } from '../../../../core/staffing/narrow-skills'
import type { MatrixPlace } from '../parts/MatrixGrid'

export type SkillsView = 'matrix' | 'gaps' | 'list'
export type SkillsDrawer =
  { readonly kind: 'none' | 'new' | 'library' } | { readonly kind: 'skill'; readonly id: SkillId }

interface SkillsState {
  readonly view: SkillsView
  readonly filter: SkillFilter
  readonly cell: MatrixPlace | null
  readonly drawer: SkillsDrawer
}
const EVERYTHING: SkillFilter = { onlyGaps: false }

export const useSkillsRoom = create<SkillsState>(() => ({
  view: 'matrix',
  filter: EVERYTHING,
  cell: null,
  drawer: { kind: 'none' },
}))
export const showView = (view: SkillsView): void => useSkillsRoom.setState({ view })
export const setFilter = (filter: SkillFilter): void => useSkillsRoom.setState({ filter })
export const showEverything = (): void => useSkillsRoom.setState({ filter: EVERYTHING })
export const showGapsOf = (roleId: RoleId): void =>
  useSkillsRoom.setState({ view: 'matrix', filter: { roleId, onlyGaps: false } })
export const selectCell = (cell: MatrixPlace): void => useSkillsRoom.setState({ cell })
export const openDrawer = (drawer: SkillsDrawer): void => useSkillsRoom.setState({ drawer })
export const closeDrawer = (): void => useSkillsRoom.setState({ drawer: { kind: 'none' } })
