import { create } from 'zustand'
import type { DepartmentId, RoleId } from '../../../../core/kernel/ids'

export type OrganisationView = 'departments' | 'reporting' | 'heads'
export type OrganisationDrawer =
  | { readonly kind: 'none' }
  | { readonly kind: 'department'; readonly id: DepartmentId }
  | { readonly kind: 'new-department'; readonly parentId?: DepartmentId }
  | { readonly kind: 'role'; readonly id: RoleId }
  /** A node of the outline; `target` is where it was dropped. */
  | { readonly kind: 'move'; readonly node: string; readonly target?: string }
  | { readonly kind: 'template' }

interface OrganisationState {
  readonly view: OrganisationView
  readonly selected: string | undefined
  readonly closed: ReadonlySet<string>
  readonly drawer: OrganisationDrawer
}

export const useOrganisationRoom = create<OrganisationState>(() => ({
  view: 'departments',
  selected: undefined,
  closed: new Set(),
  drawer: { kind: 'none' },
}))
export const showView = (view: OrganisationView): void => useOrganisationRoom.setState({ view, selected: undefined })
export const selectNode = (selected: string | undefined): void => useOrganisationRoom.setState({ selected })
export const openDrawer = (drawer: OrganisationDrawer): void => useOrganisationRoom.setState({ drawer })
export const closeDrawer = (): void => useOrganisationRoom.setState({ drawer: { kind: 'none' } })
export const setClosed = (id: string, isClosed: boolean): void =>
  useOrganisationRoom.setState(({ closed }) => {
    const next = new Set(closed)
    if (isClosed) next.add(id)
    else next.delete(id)
    return { closed: next }
  })
