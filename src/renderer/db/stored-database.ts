import { Dexie } from 'dexie'
import { DATABASE_NAME, EMPTY_SETTINGS, META_KEY } from './app-db'
import type { MetaRow } from './app-db'
import { BACKUP_FORMAT, BACKUP_VERSION } from './backup-document'
import type { OperationRow, UndoImages } from './operation'
import type { ShopHistory } from './shop-history'

// The database as it lies on the disk, read without the tables of this release: of any older version, before it is upgraded.

/** Tables that are no list of the shop. */
const OWN_TABLES: readonly string[] = ['meta', 'settings', 'operations', 'undoImages', 'outbox', 'preferences']

/** Schema version of what lies there; undefined when there is nothing. */
export async function storedVersion(name = DATABASE_NAME): Promise<number | undefined> {
  const databases = await Dexie.dependencies.indexedDB.databases()
  const version = databases.find((database) => database.name === name)?.version
  return version === undefined ? undefined : Math.round(version / 10)
}

/** Identity of a database of any version, as it lies there. @throws Error when it cannot be opened */
export async function storedDbId(name = DATABASE_NAME): Promise<string | undefined> {
  const db = new Dexie(name)
  try {
    await db.open()
    return ((await db.table('meta').get(META_KEY)) as MetaRow | undefined)?.dbId
  } finally {
    db.close()
  }
}

/** Removes the database, whatever state it is in. */
export async function deleteDatabase(name = DATABASE_NAME): Promise<void> {
  await Dexie.delete(name)
}

export interface StoredShop {
  /** A backup document of the version that wrote the database. */
  readonly text: string
  readonly dbId: string
  readonly seq: number
  readonly counts: Readonly<Record<string, number>>
}

/** @throws Error when it cannot be opened or has no meta row */
export async function readStored(createdAt: string, name = DATABASE_NAME): Promise<StoredShop> {
  // Without versions of its own Dexie opens what is there, as it is.
  const db = new Dexie(name)
  try {
    await db.open()
    return await db.transaction('r', db.tables, () => describe(db, createdAt))
  } finally {
    db.close()
  }
}

async function describe(db: Dexie, createdAt: string): Promise<StoredShop> {
  const meta = (await db.table('meta').get(META_KEY)) as MetaRow | undefined
  if (!meta) throw new Error('database has no meta row')
  const { key: _key, dbId, seq, schemaVersion, ...kept } = meta
  const lists = db.tables.map((table) => table.name).filter((name) => !OWN_TABLES.includes(name))
  const data: Record<string, unknown> = {}
  const counts: Record<string, number> = {}
  for (const list of lists) {
    const rows: unknown[] = await db.table(list).toArray()
    data[list] = rows
    counts[list] = rows.length
  }
  const history: ShopHistory = {
    operations: (await db.table('operations').toArray()) as OperationRow[],
    undoImages: (await db.table('undoImages').where('seq').above(kept.undoFloor.seq).toArray()) as UndoImages[],
    meta: kept,
  }
  const settings: unknown = (await db.table('settings').toArray())[0] ?? EMPTY_SETTINGS
  const frame = { format: BACKUP_FORMAT, version: BACKUP_VERSION, schemaVersion, dbId, seq, createdAt, counts }
  return { text: JSON.stringify({ ...frame, data: { settings, ...data }, history }), dbId, seq, counts }
}
