import type { LocalDay } from '../../core/kernel/local-day'
import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'
import { EMPTY_SHOP } from '../../core/month/shop-data'
import type { JournalEntry } from '../../ipc/safety-contract'
import type { Clock } from '../platform/today'
import type { AppDb, MetaRow } from './app-db'
import { META_KEY } from './app-db'
import type { BackupDocument } from './backup-document'
import type { RecordDifference } from './change-buffer'
import { applyDifferences } from './change-buffer'
import { newFloorOf, readMeta } from './commit'
import { assertStorable } from './guards'
import type { JournalRecord } from './journal-record'
import { readJournalRecord } from './journal-record'
import { writeOperation } from './operation-log'
import { changesRecords, latestVersionOf, SCHEMA_VERSIONS } from './schema-versions'
import { fillTables } from './shop-repository'
import { imagesOf, markStep } from './undo'
import { unpackChanges } from './undo-images'
import { bringUpToDate, refreshAfter } from './verdict-service'

/** Says the instant and the day at which the operation was done, while it is done again. */
export class ReplayClock implements Clock {
  private day = '1970-01-01' as LocalDay
  private instant = '1970-01-01T00:00:00.000Z'

  setTo({ day, head }: JournalRecord): void {
    this.day = day
    this.instant = head.at
  }
  readonly today = (): LocalDay => this.day
  readonly now = (): string => this.instant
}

export interface ReplaySource {
  readonly dbId: string
  /** The number that the rebuilt database has to go on from. */
  readonly lastSeq: number
  readonly snapshot?: BackupDocument
  readonly entries: readonly JournalEntry[]
}
export type ReplayStop = 'damaged' | 'newer-version' | 'older-version' | 'gap' | 'does-not-fit'
export interface ReplayReport {
  /** Operations that were done again. */
  readonly replayed: number
  /** The newest operation that is there; less than `lastSeq` when something is missing. */
  readonly reachedSeq: number
  readonly stoppedBy?: ReplayStop
}

/** An entry that could not be carried out; the transaction is taken back and tried again without it. */
class EntryFailure extends Error {
  constructor(
    readonly index: number,
    cause: unknown,
  ) {
    super('entry does not fit', { cause })
  }
}

/**
 * Rebuilds the database from a snapshot and what the journal has after it, in one transaction: tables filled, then each
 * operation done again by the very code that did it first. Preferences of the screens stay as they are.
 * @param db  a connection that runs on `clock`
 */
export async function replay(db: AppDb, clock: ReplayClock, source: ReplaySource): Promise<ReplayReport> {
  const { records, stoppedBy } = readRecords(source)
  try {
    return { ...(await run(db, clock, source, records)), ...(stoppedBy ? { stoppedBy } : {}) }
  } catch (problem) {
    if (!(problem instanceof EntryFailure)) throw problem
    return { ...(await run(db, clock, source, records.slice(0, problem.index))), stoppedBy: 'does-not-fit' }
  }
}

/** The entries as far as they can be read and follow on. */
function readRecords({ snapshot, entries }: ReplaySource): {
  readonly records: readonly JournalRecord[]
  readonly stoppedBy?: ReplayStop
} {
  const records: JournalRecord[] = []
  let next = (snapshot?.seq ?? 0) + 1
  for (const entry of entries) {
    if (entry.seq < next) continue
    const record = readEntry(entry, next)
    if (!record.ok) return { records, stoppedBy: record.error }
    records.push(record.value)
    next += 1
  }
  return { records }
}
function readEntry({ seq, body }: JournalEntry, next: number): Result<JournalRecord, ReplayStop> {
  const read = readJournalRecord(body)
  if (!read.ok) return err(read.error.code)
  const { head, schema, checkpoint } = read.value
  if (seq !== next || head.seq !== next || checkpoint) return err('gap')
  return changesRecords(schema, SCHEMA_VERSIONS) ? err('older-version') : ok(read.value)
}

async function run(
  db: AppDb,
  clock: ReplayClock,
  source: ReplaySource,
  records: readonly JournalRecord[],
): Promise<ReplayReport> {
  return db.transaction('rw', db.tables, async () => {
    await fillFrom(db, source)
    for (const [index, record] of records.entries()) {
      clock.setTo(record)
      await doAgain(db, record).catch((problem: unknown) => {
        throw new EntryFailure(index, problem)
      })
    }
    const { seq } = await readMeta(db)
    if (seq < source.lastSeq) await db.meta.update(META_KEY, { seq: source.lastSeq })
    return { replayed: records.length, reachedSeq: seq }
  })
}

async function fillFrom(db: AppDb, { dbId, snapshot }: ReplaySource): Promise<void> {
  const present = await db.meta.get(META_KEY)
  await fillTables(db, snapshot?.data ?? EMPTY_SHOP)
  if (!snapshot) await db.settings.clear()
  for (const table of [db.operations, db.undoImages, db.outbox]) await table.clear()
  const history = snapshot?.history
  await db.operations.bulkAdd(history?.operations ?? [])
  await db.undoImages.bulkAdd(history?.undoImages ?? [])
  const seq = snapshot?.seq ?? 0
  const meta: MetaRow = {
    ...(history?.meta ?? {
      createdAt: present?.createdAt ?? snapshot?.createdAt ?? db.clock.now(),
      undoFloor: { seq, why: snapshot ? 'old' : 'start' },
    }),
    key: META_KEY,
    dbId,
    seq,
    schemaVersion: latestVersionOf(SCHEMA_VERSIONS),
  }
  await db.meta.put(meta)
}

async function doAgain(db: AppDb, record: JournalRecord): Promise<void> {
  // Verdicts as they stood when it was done: days that were still to come then had none.
  if ((await readMeta(db)).judgedOn !== record.day) await bringUpToDate(db)
  const { head } = record
  const differences = await differencesOf(db, record)
  assertStorable(differences)
  await applyDifferences(db, differences)
  await refreshAfter(db, differences)
  if (head.kind !== 'do' && head.of !== undefined) await markStep(db, head.of, head.kind)
  const newFloor = head.state === 'barrier' ? newFloorOf(head.what, record.changes) : undefined
  const images = head.state === 'mark' ? undefined : record.changes
  await writeOperation(db, await readMeta(db), head, images, newFloor)
}

async function differencesOf(db: AppDb, { head, changes }: JournalRecord): Promise<readonly RecordDifference[]> {
  if (head.kind === 'do') return unpackChanges(db, changes ?? [], 'redo')
  if (head.of === undefined) throw new Error(`operation ${head.seq} does not say what it took back`)
  return imagesOf(db, head.of, head.kind)
}
