import { addDays } from '../../core/kernel/local-day'
import type { AppDb, MetaRow, UndoFloor } from './app-db'
import { META_KEY } from './app-db'
import { outboxRowOf } from './journal-record'
import type { Change, OperationHead } from './operation'

/** Before and after are kept this long; the log itself stays. */
const IMAGES_KEPT_DAYS = 400

export type OperationEntry = Omit<OperationHead, 'seq' | 'at' | 'by'> & { readonly by?: OperationHead['by'] }

interface AppendOptions {
  /** Before and after, when they can be kept. */
  readonly images?: readonly Change[]
  /** What the journal is told; `whole-shop`: it needs a snapshot instead. */
  readonly journal: readonly Change[] | 'whole-shop'
  /** Nothing older than this operation can be undone any more. */
  readonly newFloor?: UndoFloor['why']
}

/** Appends to the log, advances the number and leaves word for the journal, all in the running transaction. */
export async function appendOperation(
  db: AppDb,
  meta: MetaRow,
  entry: OperationEntry,
  { images, journal, newFloor }: AppendOptions,
): Promise<number> {
  const head: OperationHead = { by: 'owner', ...entry, seq: meta.seq + 1, at: db.clock.now() }
  await writeOperation(db, meta, head, images, newFloor)
  // What the journal has by now need not wait any longer.
  if (db.feed.acknowledged > 0) await db.outbox.where('seq').belowOrEqual(db.feed.acknowledged).delete()
  await db.outbox.put(outboxRowOf(head, db.clock.today(), journal))
  return head.seq
}

/** The log entry with its images, and the number; the same for a new operation and for one that is replayed. */
export async function writeOperation(
  db: AppDb,
  meta: MetaRow,
  head: OperationHead,
  images: readonly Change[] | undefined,
  newFloor: UndoFloor['why'] | undefined,
): Promise<void> {
  await db.operations.add(head)
  if (images) await db.undoImages.add({ seq: head.seq, changes: images })
  const undoFloor: UndoFloor = newFloor ? { seq: head.seq, why: newFloor } : meta.undoFloor
  await db.meta.put({ ...meta, seq: head.seq, undoFloor })
  // Something new was done: what had been undone can no longer be redone.
  if (head.kind === 'do' && head.state !== 'mark')
    await db.operations.where('state').equals('undone').modify({ state: 'dropped' })
}

/** Drops images of operations that are more than 400 days old; they can no longer be undone then. */
export async function dropOldImages(db: AppDb): Promise<void> {
  const limit = addDays(db.clock.today(), -IMAGES_KEPT_DAYS)
  await db.transaction('rw', [db.meta, db.operations, db.undoImages], async () => {
    const newest = await db.operations.where('at').below(limit).last()
    if (!newest) return
    await db.undoImages.where('seq').belowOrEqual(newest.seq).delete()
    const meta = await db.meta.get(META_KEY)
    if (meta && meta.undoFloor.seq < newest.seq)
      await db.meta.update(META_KEY, { undoFloor: { seq: newest.seq, why: 'old' } satisfies UndoFloor })
  })
}
