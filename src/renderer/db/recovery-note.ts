import type { AppDb } from './app-db'
import { inTransaction } from './commit'
import type { Saved } from './commit-error'
import { appendOperation } from './operation-log'

/** Notes in the log that the database was rebuilt. @param count operations that were done again from the journal */
export function noteRecovery(db: AppDb, count: number): Saved {
  return inTransaction<{ readonly seq: number }, never>(db, async (meta) => {
    const entry = { kind: 'do', what: 'shop-recovered', facts: { count }, state: 'mark' } as const
    return { seq: await appendOperation(db, meta, entry, { journal: [] }) }
  })
}
