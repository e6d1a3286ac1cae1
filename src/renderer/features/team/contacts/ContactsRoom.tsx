import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { contactRepository } from '../../../db/repositories'
import { EmptyState } from '../../../ui/EmptyState'
import { LoadingLines } from '../../../ui/Screen'
import type { RoomProps } from '../room-props'
import { contactRows } from './contact-rows'
import { openContact } from './contacts-store'
import { contactsText } from './contacts-text'
import { ContactDrawer } from './parts/ContactDrawer'
import { ContactTable } from './parts/ContactTable'

/** 外部联系人: suppliers, carriers, platforms, and who of the team looks after them. */
export function ContactsRoom({ view }: RoomProps) {
  const contacts = useLiveQuery(() => contactRepository.all(), [])
  const members = useMemo(() => view.rows.map((row) => row.member), [view])
  const all = useMemo(() => contacts && contactRows(contacts, members, view.today), [contacts, members, view.today])
  if (!all) return <LoadingLines />
  return (
    <>
      {all.length === 0 ? (
        <EmptyState text={contactsText.empty} action={{ label: contactsText.add, onClick: () => openContact() }} />
      ) : (
        <ContactTable view={view} all={all} />
      )}
      <ContactDrawer view={view} rows={all} />
    </>
  )
}
