import type { Result } from '../../core/kernel/result'
import type { Api, JournalState, Recovery, RecoveryError, SnapshotInfo, SnapshotReason } from '../../ipc/contract'
import type { AppDb } from '../db/app-db'
import { readMeta } from '../db/commit'
import { openDatabase } from '../db/open-database'
import { dropOldImages } from '../db/operation-log'
import { noteRecovery } from '../db/recovery-note'
import { latestVersionOf, SCHEMA_VERSIONS } from '../db/schema-versions'
import { isEmptyShop } from '../db/shop-repository'
import { storedDbId, storedVersion } from '../db/stored-database'
import type { ShopClient } from './shop-client'
import type { RebuiltShop, TaskError } from './shop-tasks'
import type { SnapshotProblem, TakeSnapshot } from './take-snapshot'

/** What was found in the place of the database that the journal knows. */
export type Found = 'empty' | 'behind' | 'foreign' | 'broken'

/** What the recovery did, for the owner to read. */
export interface RecoveryAccount extends RebuiltShop {
  readonly found: Found
  /** The copy it began from; none: the journal alone. */
  readonly copy?: { readonly createdAt: string; readonly reason: SnapshotReason }
  /** Newer copies that were damaged. */
  readonly passedOver: number
  /** The end of the journal was damaged and cut: what stood there, if anything, is not counted as missing. */
  readonly wasCut: boolean
  /** What lay there before was kept as this copy. */
  readonly keptAs?: SnapshotInfo
}
export type LostWhy = RecoveryError['code'] | TaskError['code'] | 'not-kept'

export type StartOutcome =
  | { readonly kind: 'ready'; readonly problem?: SnapshotProblem }
  | { readonly kind: 'recovered'; readonly account: RecoveryAccount; readonly problem?: SnapshotProblem }
  /** Journal and copies are sealed. */
  | { readonly kind: 'sealed'; readonly found: Found; readonly wasWrong: boolean }
  | { readonly kind: 'lost'; readonly found: Found; readonly why: LostWhy }
  | { readonly kind: 'not-migrated'; readonly problem: SnapshotProblem }
  /** Written by a newer release: left alone. */
  | { readonly kind: 'newer-schema' }

export interface StartDoors {
  readonly db: AppDb
  readonly api: Pick<Api, 'journal:state' | 'journal:recover'>
  readonly client: Pick<ShopClient, 'run'>
  readonly takeSnapshot: TakeSnapshot
}

/**
 * Opens the shop and compares it with the journal. A database that lags behind it, is empty, is another one or cannot be
 * opened is rebuilt at once; whatever can still be read in it is kept as a copy first.
 */
export async function startUp(doors: StartDoors): Promise<StartOutcome> {
  const { db, api } = doors
  const asked = api['journal:state']()
  const migration = await keepBeforeMigration(doors, asked)
  if (migration.problem) return { kind: 'not-migrated', problem: migration.problem }
  const [state, opened] = await Promise.all([asked, openDatabase(db)])
  if (!opened.ok) {
    if (opened.error.code === 'newer-schema') return { kind: 'newer-schema' }
    return recover(doors, 'broken')
  }
  const found = await compare(db, state)
  return found === undefined ? goOn(doors, state, migration.isNeeded) : recover(doors, found)
}

interface Migration {
  readonly isNeeded: boolean
  readonly problem?: SnapshotProblem
}
/** A database of an older release is kept as it is before it is opened and brought up to this one. */
async function keepBeforeMigration({ db, takeSnapshot }: StartDoors, asked: Promise<JournalState>): Promise<Migration> {
  const version = await storedVersion(db.name)
  const isNeeded = version !== undefined && version < latestVersionOf(SCHEMA_VERSIONS)
  if (!isNeeded) return { isNeeded }
  let isForeign: boolean
  try {
    const { dbId } = await asked
    isForeign = dbId !== undefined && dbId !== (await storedDbId(db.name))
  } catch {
    // What cannot be opened is not brought up to anything either: opening it properly will say so.
    return { isNeeded: false }
  }
  const kept = await takeSnapshot(isForeign ? 'before-recovery' : 'before-migration', 'as-stored')
  return kept.ok ? { isNeeded } : { isNeeded, problem: kept.error }
}

/** undefined: the database is the one that the journal knows, at least as far as that goes. */
async function compare(db: AppDb, { dbId, lastSeq }: JournalState): Promise<Found | undefined> {
  if (dbId === undefined) return undefined
  const meta = await readMeta(db)
  if (meta.dbId === dbId) return meta.seq < lastSeq ? 'behind' : undefined
  return meta.seq === 0 && (await isEmptyShop(db)) ? 'empty' : 'foreign'
}

/** The database is good: the journal gets what it lacks. */
async function goOn(doors: StartDoors, state: JournalState, wasMigrated: boolean): Promise<StartOutcome> {
  const { db, takeSnapshot } = doors
  const { seq } = await readMeta(db)
  db.feed.start(state.lastSeq)
  const isNew = state.dbId === undefined
  if (isNew ? seq > 0 || !(await isEmptyShop(db)) : state.wasCut || wasMigrated) {
    const taken = await takeSnapshot(isNew ? 'first' : 'checkpoint')
    if (!taken.ok) return { kind: 'ready', problem: taken.error }
  } else {
    // What a kill left in the outbox. That it fails is shown beside the shop's name.
    await db.feed.deliver(seq)
  }
  await dropOldImages(db)
  return { kind: 'ready' }
}

/** Rebuilds the database. @param passphrase of sealed journals and copies */
export async function recover(doors: StartDoors, found: Found, passphrase?: string): Promise<StartOutcome> {
  const recovery = await doors.api['journal:recover'](passphrase === undefined ? {} : { passphrase })
  if (!recovery.ok) {
    const { code } = recovery.error
    if (code === 'needs-passphrase' || code === 'wrong-passphrase')
      return { kind: 'sealed', found, wasWrong: code === 'wrong-passphrase' }
    return { kind: 'lost', found, why: code }
  }
  const kept = await keepWhatIsThere(doors, found)
  // Another shop is not replaced without a copy; one that lags behind has nothing that the journal lacks.
  if (found === 'foreign' && !kept?.ok) return { kind: 'lost', found, why: 'not-kept' }
  doors.db.close()
  const rebuilt = await doors.client.run('rebuild', { recovery: recovery.value })
  if (!rebuilt.ok) return { kind: 'lost', found, why: rebuilt.error.code }
  const { wasCut } = await doors.api['journal:state']()
  const account = accountOf(found, recovery.value, rebuilt.value, kept?.ok ? kept.value : undefined)
  return goOnWithRebuilt(doors, { ...account, wasCut })
}

async function keepWhatIsThere(
  { db, takeSnapshot }: StartDoors,
  found: Found,
): Promise<Result<SnapshotInfo, SnapshotProblem> | undefined> {
  if (found === 'empty' || found === 'broken') return undefined
  return (await isEmptyShop(db)) && found === 'behind' ? undefined : takeSnapshot('before-recovery')
}

function accountOf(
  found: Found,
  { snapshot, passedOver }: Recovery,
  rebuilt: RebuiltShop,
  keptAs: SnapshotInfo | undefined,
): Omit<RecoveryAccount, 'wasCut'> {
  return {
    ...rebuilt,
    found,
    passedOver,
    ...(snapshot ? { copy: { createdAt: snapshot.createdAt, reason: snapshot.reason } } : {}),
    ...(keptAs ? { keptAs } : {}),
  }
}

async function goOnWithRebuilt({ db, takeSnapshot }: StartDoors, account: RecoveryAccount): Promise<StartOutcome> {
  const opened = await openDatabase(db)
  if (!opened.ok) return { kind: 'lost', found: account.found, why: 'database-broken' }
  const wasEmpty = await isEmptyShop(db)
  if (!wasEmpty) await noteRecovery(db, account.replayed)
  // Main takes entries again once a copy holds what was rebuilt.
  const taken = await takeSnapshot('checkpoint')
  db.feed.start(account.seq)
  const problem = taken.ok ? {} : { problem: taken.error }
  // A shop that was removed is empty by right.
  return wasEmpty && account.missing === 0 && !account.wasCut
    ? { kind: 'ready', ...problem }
    : { kind: 'recovered', account, ...problem }
}
