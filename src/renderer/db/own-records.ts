import type { MemberId, RecordId } from '../../core/kernel/ids'
import type { ListRecord } from '../../schema/table-keys'
import type { AppDb } from './app-db'
import { commit } from './commit'
import type { Saved } from './commit-error'
import type { OperationCode } from './operation'

/** Lists of records that belong to one person each and are found by it. */
export type OwnList = 'contracts' | 'certificates' | 'agreements' | 'movements' | 'checklists'

/** What every such list can do; one operation per call. */
export interface OwnRecords<L extends OwnList> {
  readonly all: () => Promise<readonly ListRecord<L>[]>
  readonly of: (memberId: MemberId) => Promise<readonly ListRecord<L>[]>
  readonly save: (record: ListRecord<L>) => Saved
  readonly remove: (id: RecordId) => Saved
}

export function ownRecords<L extends OwnList>(
  db: AppDb,
  list: L,
  words: { readonly saved: OperationCode; readonly removed: OperationCode },
): OwnRecords<L> {
  return {
    all: () => db.list(list).toArray(),
    of: (memberId) => db.list(list).where('memberId').equals(memberId).toArray(),
    save: (record) =>
      commit(db, { what: words.saved, memberId: record.memberId }, async (write) => {
        write.put(list, record)
      }),
    remove: (id) =>
      commit(db, { what: words.removed }, async (write) => {
        write.delete(list, id)
      }),
  }
}
