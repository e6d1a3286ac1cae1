import type { RecordId } from '../../core/kernel/ids'
import type { OutsideContact } from '../../core/team/outside-contact'
import type { AppDb } from './app-db'
import { commit } from './commit'
import type { Saved } from './commit-error'

/** 外部联系人. */
export function createContactRepository(db: AppDb) {
  return {
    all(): Promise<readonly OutsideContact[]> {
      return db.contacts.toArray()
    },
    save(contacts: readonly OutsideContact[]): Saved {
      const [only] = contacts
      const facts = contacts.length === 1 && only ? { name: only.organisation } : { count: contacts.length }
      return commit(db, { what: 'contact-saved', ...facts }, async (write) => {
        write.bulkPut('contacts', contacts)
      })
    },
    remove(id: RecordId): Saved {
      return commit(db, { what: 'contact-removed' }, async (write) => {
        write.delete('contacts', id)
      })
    },
  }
}
