import { Dexie } from 'dexie'
import { DATABASE_NAME, EMPTY_SETTINGS, META_KEY } from './app-db'
import type { MetaRow } from './app-db'
import { BACKUP_FORMAT, BACKUP_VERSION } from './backup-document'
import type { OperationRow, UndoImages } from './operation'
import { joinBytes } from '../platform/bytes'
import { rowBytes } from './packed-rows'
import type { ShopHistory } from './shop-history'

// The database as it lies on the disk, read without the tables of this release: of any version, also before it is upgraded.

const encoder = new TextEncoder()
const utf8 = (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text)
const COMMA = utf8(',')

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
  const { key: _key, dbId, seq, schemaVersion, ...kept } = meta
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
  const counts = Object.fromEntries(lists.map(({ name, count }) => [name, count]))
  const data = [
    utf8(`"settings":${JSON.stringify(settings)}`),
    ...lists.flatMap(({ name, pieces }) => [utf8(`,${JSON.stringify(name)}:[`), ...pieces, utf8(']')]),
  ]
  const frame = { format: BACKUP_FORMAT, version: BACKUP_VERSION, schemaVersion, dbId, seq, createdAt, counts }
  const history = withHistory ? `,"history":${JSON.stringify(await readRawHistory(db, kept))}` : ''
  const pieces = [utf8(`${JSON.stringify(frame).slice(0, -1)},"data":{`), ...data, utf8(`}${history}}`)]
  return { pieces, dbId, seq, createdAt, counts }
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

async function readRawHistory(db: Dexie, meta: ShopHistory['meta']): Promise<ShopHistory> {
  return {
    operations: (await db.table('operations').toArray()) as OperationRow[],
    undoImages: (await db.table('undoImages').where('seq').above(meta.undoFloor.seq).toArray()) as UndoImages[],
    meta,
  }
}
