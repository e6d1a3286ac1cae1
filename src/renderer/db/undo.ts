import type { Result } from '../../core/kernel/result'
import type { AppDb, MetaRow } from './app-db'
import { inTransaction, readMeta, refuse, writeChecked } from './commit'
import type { RecordDifference } from './change-buffer'
import type { CommitError } from './commit-error'
import type { OperationHead } from './operation'
import { appendOperation } from './operation-log'
import { unpackChanges } from './undo-images'

export type UndoError =
  | CommitError
  | { readonly code: 'nothing-to-undo' }
  | { readonly code: 'month-closed-since' }
  | { readonly code: 'too-large-to-undo' }
  /** Everything was put in place of everything: a restore, the sample shop loaded or removed. */
  | { readonly code: 'shop-replaced' }
export type RedoError = CommitError | { readonly code: 'nothing-to-redo' }

async function newestDone(db: AppDb, meta: MetaRow): Promise<OperationHead | undefined> {
  const newest = await db.operations.where('state').equals('done').last()
  return newest && newest.seq > meta.undoFloor.seq ? newest : undefined
}
async function nextUndone(db: AppDb, meta: MetaRow): Promise<OperationHead | undefined> {
  const first = await db.operations
    .where('state')
    .equals('undone')
    .filter((row) => row.seq > meta.undoFloor.seq)
    .first()
  return first
}

/** What the undo and redo buttons would do now; a live query. */
export async function canUndo(
  db: AppDb,
): Promise<{ readonly undo: OperationHead | null; readonly redo: OperationHead | null }> {
  return db.transaction('r', db.meta, db.operations, async () => {
    const meta = await readMeta(db)
    return { undo: (await newestDone(db, meta)) ?? null, redo: (await nextUndone(db, meta)) ?? null }
  })
}

/** Takes back the newest operation. Itself an operation: the number advances and the log shows it. */
export async function undoLast(
  db: AppDb,
): Promise<Result<{ readonly seq: number; readonly undone: OperationHead }, UndoError>> {
  return inTransaction<{ readonly seq: number; readonly undone: OperationHead }, UndoError>(db, async (meta) => {
    const undone = await newestDone(db, meta)
    if (!undone) return refuse(whyNothing(meta))
    const seq = await carryOut(db, meta, undone, 'undo')
    return { seq, undone }
  })
}

export async function redoLast(
  db: AppDb,
): Promise<Result<{ readonly seq: number; readonly redone: OperationHead }, RedoError>> {
  return inTransaction<{ readonly seq: number; readonly redone: OperationHead }, RedoError>(db, async (meta) => {
    const redone = await nextUndone(db, meta)
    if (!redone) return refuse({ code: 'nothing-to-redo' } satisfies RedoError)
    const seq = await carryOut(db, meta, redone, 'redo')
    return { seq, redone }
  })
}

async function carryOut(
  db: AppDb,
  meta: MetaRow,
  operation: OperationHead,
  direction: 'undo' | 'redo',
): Promise<number> {
  await writeChecked(db, await imagesOf(db, operation.seq, direction))
  await markStep(db, operation.seq, direction)
  const { seq: of, what, facts } = operation
  return appendOperation(db, meta, { kind: direction, of, what, facts, state: 'mark' }, { journal: [] })
}

/** What has to be written to take operation `seq` back, or to do it again. */
export async function imagesOf(
  db: AppDb,
  seq: number,
  direction: 'undo' | 'redo',
): Promise<readonly RecordDifference[]> {
  const images = await db.undoImages.get(seq)
  if (!images) throw new Error(`operation ${seq} has no images above the undo floor`)
  return unpackChanges(db, images.changes, direction)
}
export async function markStep(db: AppDb, seq: number, direction: 'undo' | 'redo'): Promise<void> {
  await db.operations.update(seq, { state: direction === 'undo' ? 'undone' : 'done' })
}

function whyNothing(meta: MetaRow): UndoError {
  switch (meta.undoFloor.why) {
    case 'month':
      return { code: 'month-closed-since' }
    case 'too-large':
      return { code: 'too-large-to-undo' }
    case 'replaced':
      return { code: 'shop-replaced' }
    case 'start':
    case 'old':
      return { code: 'nothing-to-undo' }
  }
}
