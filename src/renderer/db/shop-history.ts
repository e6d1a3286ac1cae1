import { z } from 'zod'
import type { LocalDay } from '../../core/kernel/local-day'
import { isLocalDay } from '../../core/kernel/local-day'
import type { AppDb, MetaRow, UndoFloor } from './app-db'
import { changesSchema, operationHeadSchema } from './journal-record'
import type { OperationRow, UndoImages } from './operation'

/** What a snapshot holds beside the shop, so that a rebuilt database has its log and its undo steps. */
export interface ShopHistory {
  readonly operations: readonly OperationRow[]
  /** Those above the floor; older ones are no longer undone. */
  readonly undoImages: readonly UndoImages[]
  readonly undoFloor: UndoFloor
  readonly judgedOn?: LocalDay
}

export const historySchema = z.strictObject({
  operations: z.array(operationHeadSchema),
  undoImages: z.array(z.strictObject({ seq: z.int().min(1), changes: changesSchema })),
  undoFloor: z.strictObject({
    seq: z.int().min(0),
    why: z.enum(['start', 'month', 'too-large', 'replaced', 'old']),
  }),
  judgedOn: z.custom<LocalDay>((value) => typeof value === 'string' && isLocalDay(value)).exactOptional(),
})

/** In the running transaction. */
export async function readHistory(db: AppDb, meta: MetaRow): Promise<ShopHistory> {
  const { undoFloor, judgedOn } = meta
  return {
    operations: await db.operations.toArray(),
    undoImages: await db.undoImages.where('seq').above(undoFloor.seq).toArray(),
    undoFloor,
    ...(judgedOn === undefined ? {} : { judgedOn: judgedOn as LocalDay }),
  }
}
