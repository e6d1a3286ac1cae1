import { Dexie } from 'dexie'
import { DATABASE_NAME, EMPTY_SETTINGS, META_KEY } from './app-db'
import type { MetaRow } from './app-db'
import { writeBackupDocument } from './backup-document'
import { joinBytes } from '../platform/bytes'
import { rowBytes } from './packed-rows'
import { readHistory } from './shop-history'

// The database as it lies on the disk, read without the tables of this release: of any version, also before it is upgraded.

const COMMA = new TextEncoder().encode(',')

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
  /** A backup document of the version that wrote the database, in UTF-8; in pieces, since hundreds of megabytes are no good as one text. */
  readonly pieces: readonly Uint8Array<ArrayBuffer>[]
  readonly dbId: string
  readonly seq: number
  readonly createdAt: string
  readonly counts: Readonly<Record<string, number>>
}

/**
 * Everything as of one moment.
 * @param options.withHistory  with the log and what undo needs, as a copy has it
 * @throws Error when it cannot be opened or has no meta row
 */
export async function readStored(
  createdAt: string,
  { name = DATABASE_NAME, withHistory }: { readonly name?: string | undefined; readonly withHistory: boolean },
): Promise<StoredShop> {
  // Without versions of its own Dexie opens what is there, as it is.
  const db = new Dexie(name)
  try {
    await db.open()
    return await db.transaction('r', db.tables, () => describe(db, createdAt, withHistory))
  } finally {
    db.close()
  }
}

async function describe(db: Dexie, createdAt: string, withHistory: boolean): Promise<StoredShop> {
  const meta = (await db.table('meta').get(META_KEY)) as MetaRow | undefined
  if (!meta) throw new Error('database has no meta row')
  const { dbId, seq, schemaVersion } = meta
  const settings: unknown = (await db.table('settings').toArray())[0] ?? EMPTY_SETTINGS
  // All at once: while one list is put into words, the database reads the next one.
  const lists = await Promise.all(
    db.tables
      .filter((table) => !OWN_TABLES.includes(table.name))
      .map(async (table) => {
        const rows: unknown[] = await table.toArray()
        return { name: table.name, count: rows.length, pieces: piecesOf(rows) }
      }),
  )
  const history = withHistory ? { history: await readHistory(db, meta) } : {}
  const about = { dbId, seq, createdAt }
  return { ...writeBackupDocument({ ...about, schemaVersion, settings, lists, ...history }), ...about }
}

/** Few enough that a piece is some megabytes. */
const ROWS_OF_PIECE = 500

function piecesOf(rows: readonly unknown[]): readonly Uint8Array<ArrayBuffer>[] {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  for (let start = 0; start < rows.length; start += ROWS_OF_PIECE) {
    const parts = rows
      .slice(start, start + ROWS_OF_PIECE)
      .flatMap((row, index) => (start + index === 0 ? [rowBytes(row)] : [COMMA, rowBytes(row)]))
    pieces.push(joinBytes(parts))
  }
  return pieces
}
