import { create } from 'zustand'
import type { RecordId } from '../../../../core/kernel/ids'
import type { OutsideContactKind } from '../../../../core/team/outside-contact'
import type { Arrangement } from '../../../ui/data-table-rows'

interface ContactsState {
  readonly kind: OutsideContactKind | null
  /** Whom of the team they belong to; 'nobody' = to none, or to somebody who has left. */
  readonly inCharge: string | null
  readonly arrangement: Arrangement
  readonly drawer: { readonly kind: 'none' } | { readonly kind: 'contact'; readonly id?: RecordId }
}

export const useContactsRoom = create<ContactsState>(() => ({
  kind: null,
  inCharge: null,
  arrangement: { query: '', sorting: null },
  drawer: { kind: 'none' },
}))
export const narrowContacts = (part: Partial<Pick<ContactsState, 'kind' | 'inCharge' | 'arrangement'>>): void =>
  useContactsRoom.setState(part)
export const openContact = (id?: RecordId): void =>
  useContactsRoom.setState({ drawer: { kind: 'contact', ...(id === undefined ? {} : { id }) } })
export const closeContact = (): void => useContactsRoom.setState({ drawer: { kind: 'none' } })
