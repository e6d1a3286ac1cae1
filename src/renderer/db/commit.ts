import { Dexie } from 'dexie'
import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'
import type { AppDb, MetaRow } from './app-db'
import { META_KEY } from './app-db'
import type { RecordDifference } from './change-buffer'
import { applyDifferences, ChangeBuffer } from './change-buffer'
import type { CommitError } from './commit-error'
import { assertPunchesOnlyGrow, assertStorable, findClosedMonth, findDuplicate } from './guards'
import type { Change, Operation } from './operation'
import { appendOperation } from './operation-log'
import { packChanges } from './undo-images'
import { refreshAfter } from './verdict-service'

/** Thrown inside a transaction to leave it with nothing written; never leaves this file. */
class Refusal extends Error {
  constructor(readonly error: unknown) {
    super('refused')
  }
}

/**
 * The one write path: checks, writes, judges and logs an operation in a single transaction, or does nothing at all.
 * `fill` may read any table and says what to write; returning an `err` refuses the whole.
 * @returns the number of the operation; the present number when nothing changed
 * @throws Error when a record does not fit its schema or a stored punch would change – always a bug
 */
export async function commit<E = never>(
  db: AppDb,
  operation: Operation,
  fill: (write: ChangeBuffer) => Promise<Result<void, E> | void>,
): Promise<Result<{ readonly seq: number }, CommitError | E>> {
  return inTransaction(db, async (meta) => {
    const buffer = new ChangeBuffer(db)
    const answer = await fill(buffer)
    if (answer && !answer.ok) throw new Refusal(answer.error)
    const differences = await buffer.differences()
    if (differences.length === 0) return { seq: meta.seq }

    assertPunchesOnlyGrow(differences)
    assertStorable(differences)
    await writeChecked(db, differences)
    return { seq: await logOperation(db, meta, operation, differences) }
  })
}

/** Guards, writes and judges; the log entry is the caller's. */
export async function writeChecked(db: AppDb, differences: readonly RecordDifference[]): Promise<void> {
  const problem = (await findClosedMonth(db, differences)) ?? (await findDuplicate(db, differences))
  if (problem) throw new Refusal(problem)
  await applyDifferences(db, differences)
  await refreshAfter(db, differences)
}

/**
 * Runs `work` in one transaction over everything; a Refusal thrown in it rolls back and becomes the `err`. Answers when the
 * journal has the operation too; while it still lacks an earlier one, nothing is written.
 */
export async function inTransaction<T extends { readonly seq: number }, E>(
  db: AppDb,
  work: (meta: MetaRow) => Promise<T>,
): Promise<Result<T, CommitError | E>> {
  const before = await db.feed.ready()
  if (!before.ok) return err({ code: 'journal-failed', why: before.error, written: false })
  const done = await runTransaction<T, E>(db, work)
  if (!done.ok) return done
  const delivered = await db.feed.deliver(done.value.seq)
  return delivered.ok ? done : err({ code: 'journal-failed', why: delivered.error, written: true })
}

async function runTransaction<T, E>(
  db: AppDb,
  work: (meta: MetaRow) => Promise<T>,
): Promise<Result<T, CommitError | E>> {
  try {
    // Judging reads most tables anyway, and with one owner at one window nobody waits for a lock.
    return ok(await db.transaction('rw', db.tables, async () => work(await readMeta(db))))
  } catch (problem) {
    if (problem instanceof Refusal) return err(problem.error as CommitError | E)
    if (isDiskFull(problem)) return err({ code: 'disk-full' })
    if (isDatabaseFailure(problem)) return err({ code: 'database-failed' })
    throw problem
  }
}

/** Leaves the transaction with nothing written. */
export function refuse(error: unknown): never {
  throw new Refusal(error)
}

export async function readMeta(db: AppDb): Promise<MetaRow> {
  const meta = await db.meta.get(META_KEY)
  if (!meta) throw new Error('database has no meta row')
  return meta
}

/** An error and those it wraps, outermost first; of a write of many records, what became of each. */
function* chainOf(problem: unknown): Generator<Error> {
  if (!(problem instanceof Error)) return
  yield problem
  const { inner, failures = [] } = problem as { readonly inner?: unknown; readonly failures?: readonly unknown[] }
  for (const wrapped of [inner, ...failures]) yield* chainOf(wrapped)
}

/** Chromium reports a full disk as an exceeded quota or, at the commit, as an abort that only its message explains. */
function isDiskFull(problem: unknown): boolean {
  return [...chainOf(problem)].some(
    ({ name, message }) => name === Dexie.errnames.QuotaExceeded || /full disk|quota/i.test(message),
  )
}

/**
 * What Chromium says when its store cannot go on: with the last kilobytes of a disk used up, seen as an abort without a reason
 * and as 「Corruption detected」 (npm run torture -- --only enospc).
 */
const DATABASE_FAILURES: ReadonlySet<string> = new Set([
  Dexie.errnames.Abort,
  Dexie.errnames.Unknown,
  Dexie.errnames.DatabaseClosed,
  Dexie.errnames.OpenFailed,
  Dexie.errnames.InvalidState,
  Dexie.errnames.Timeout,
])

/** Our own errors are bugs and have none of these names. */
function isDatabaseFailure(problem: unknown): boolean {
  return [...chainOf(problem)].some(({ name }) => DATABASE_FAILURES.has(name))
}

/** A month's end: what was paid is not taken back by a key press. */
const BARRIERS: ReadonlySet<Operation['what']> = new Set(['month-closed', 'month-reopened'])

/** Why an operation with these images keeps everything older from being undone. */
export function newFloorOf(
  what: Operation['what'],
  images: readonly Change[] | undefined,
): 'month' | 'too-large' | undefined {
  if (BARRIERS.has(what)) return 'month'
  return images ? undefined : 'too-large'
}

async function logOperation(
  db: AppDb,
  meta: MetaRow,
  { what, by, ...facts }: Operation,
  differences: readonly RecordDifference[],
): Promise<number> {
  const images = packChanges(differences)
  const newFloor = newFloorOf(what, images)
  return appendOperation(
    db,
    meta,
    { kind: 'do', what, facts, state: newFloor ? 'barrier' : 'done', ...(by ? { by } : {}) },
    { ...(images ? { images } : {}), journal: images ?? 'whole-shop', ...(newFloor ? { newFloor } : {}) },
  )
}
