import type { MemberId } from '../../core/kernel/ids'
import type { StaffChange, StaffList } from '../../core/staffing/staff-change'
import type { AppDb } from './app-db'
import { commit } from './commit'
import type { Saved } from './commit-error'
import { ownRecords } from './own-records'

/** The guided steps of a person, from the first day to the last. */
export type StaffStep = 'member-hired' | 'member-confirmed' | 'member-moved' | 'member-leaving' | 'member-rehired'

/** Papers, movements and check lists of people, and the guided steps that write them. */
export function createStaffRepository(db: AppDb) {
  return {
    contracts: ownRecords(db, 'contracts', { saved: 'contract-saved', removed: 'contract-removed' }),
    certificates: ownRecords(db, 'certificates', { saved: 'certificate-saved', removed: 'certificate-removed' }),
    agreements: ownRecords(db, 'agreements', { saved: 'agreement-saved', removed: 'agreement-removed' }),
    movements: ownRecords(db, 'movements', { saved: 'movement-saved', removed: 'movement-removed' }),
    checklists: ownRecords(db, 'checklists', { saved: 'checklist-saved', removed: 'checklist-removed' }),

    /** All of a step or nothing: what is dated, why, and what is still to do; one step to undo. */
    carryOut(step: StaffStep, person: { readonly id: MemberId; readonly name: string }, change: StaffChange): Saved {
      return commit(db, { what: step, memberId: person.id, name: person.name }, async (write) => {
        for (const { list, memberId, from } of change.remove) write.delete(list, [memberId, from])
        for (const list of Object.keys(change.put) as readonly StaffList[]) {
          write.bulkPut(list, change.put[list] ?? [])
        }
      })
    },
  }
}
