import type { Dexie } from 'dexie'
import { z } from 'zod'
import type { MetaRow } from './app-db'
import { changesSchema, operationHeadSchema } from './journal-record'
import type { OperationRow, UndoImages } from './operation'

/** What a snapshot holds beside the shop, so that a rebuilt database has its log and its undo steps. */
export interface ShopHistory {
  readonly operations: readonly OperationRow[]
  /** Those above the floor; older ones are no longer undone. */
  readonly undoImages: readonly UndoImages[]
  readonly meta: Pick<MetaRow, 'createdAt' | 'undoFloor' | 'lastBackupAt' | 'lastBackupSeq' | 'judgedOn'>
}

const instant = z.string().max(40)
export const historySchema = z.strictObject({
  operations: z.array(operationHeadSchema),
  undoImages: z.array(z.strictObject({ seq: z.int().min(1), changes: changesSchema })),
  meta: z.strictObject({
    createdAt: instant,
    undoFloor: z.strictObject({
      seq: z.int().min(0),
      why: z.enum(['start', 'month', 'too-large', 'replaced', 'old']),
    }),
    lastBackupAt: instant.exactOptional(),
    lastBackupSeq: z.int().min(0).exactOptional(),
    judgedOn: z.string().max(10).exactOptional(),
  }),
})

/** In the running transaction; the tables are named, so that a database of any version can be asked. */
export async function readHistory(db: Dexie, meta: MetaRow): Promise<ShopHistory> {
  const { key: _key, dbId: _dbId, seq: _seq, schemaVersion: _schemaVersion, ...kept } = meta
  return {
    operations: (await db.table('operations').toArray()) as OperationRow[],
    undoImages: (await db.table('undoImages').where('seq').above(meta.undoFloor.seq).toArray()) as UndoImages[],
    meta: kept,
  }
}
