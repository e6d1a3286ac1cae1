import { z } from 'zod'
import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'
import type { ShopData } from '../../core/month/shop-data'
import { parseUntrustedJson } from '../../schema/parse-json'
import { shopDataSchema } from '../../schema/shop-data-schema'
import type { ListName } from '../../schema/table-keys'
import { LIST_NAMES } from '../../schema/table-keys'
import type { RawTables, SchemaVersion } from './schema-versions'
import { changesRecords, changesShop, latestVersionOf, migrateTables, SCHEMA_VERSIONS } from './schema-versions'
import type { ShopHistory } from './shop-history'
import { historySchema } from './shop-history'

export const BACKUP_FORMAT = 'dianbanzhang-shop'
/** Of the document around the data. What the data look like is told by `schemaVersion`. Version 1 had no history. */
export const BACKUP_VERSION = 2

export interface BackupMeta {
  readonly dbId: string
  readonly seq: number
  readonly createdAt: string
}
/** The whole shop as one text: docs/backup-format.md. */
export interface BackupDocument extends BackupMeta {
  readonly format: typeof BACKUP_FORMAT
  readonly version: typeof BACKUP_VERSION
  readonly schemaVersion: number
  /** Records per list, compared when it is read: a cut text is noticed even if it still parses. */
  readonly counts: Readonly<Record<ListName, number>>
  readonly data: ShopData
  /** In snapshots only: the log and what undo needs. */
  readonly history?: ShopHistory
}
export interface ReadBackupError {
  readonly code: 'not-a-backup' | 'newer-version' | 'damaged'
  /** Where it broke, for the log; holds no values. */
  readonly detail?: string
}

/** One list as it goes into a document: its records as JSON, commas between them, in UTF-8. */
export interface DocumentList {
  readonly name: string
  readonly count: number
  readonly pieces: readonly Uint8Array<ArrayBuffer>[]
}
export interface DocumentContent extends BackupMeta {
  readonly schemaVersion: number
  readonly settings: unknown
  readonly lists: readonly DocumentList[]
  readonly history?: ShopHistory
}

const encoder = new TextEncoder()

/** The whole document in UTF-8, in pieces: hundreds of megabytes are no good as one text. */
export function writeBackupDocument({ settings, lists, history, ...about }: DocumentContent): {
  readonly pieces: readonly Uint8Array<ArrayBuffer>[]
  readonly counts: Readonly<Record<string, number>>
} {
  const { dbId, seq, createdAt, schemaVersion } = about
  const counts = Object.fromEntries(lists.map(({ name, count }) => [name, count]))
  const frame = { format: BACKUP_FORMAT, version: BACKUP_VERSION, schemaVersion, dbId, seq, createdAt, counts }
  const utf8 = (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text)
  const pieces = [
    utf8(`${JSON.stringify(frame).slice(0, -1)},"data":{"settings":${JSON.stringify(settings)}`),
    ...lists.flatMap((list) => [utf8(`,${JSON.stringify(list.name)}:[`), ...list.pieces, utf8(']')]),
    utf8(`}${history ? `,"history":${JSON.stringify(history)}` : ''}}`),
  ]
  return { pieces, counts }
}

export interface ReadBackupOptions {
  readonly versions?: readonly SchemaVersion[]
  readonly isOwn?: boolean
}

const formatSchema = z.object({ format: z.literal(BACKUP_FORMAT), version: z.int().min(1) })
const frameSchema = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  version: z.int().min(1).max(BACKUP_VERSION),
  schemaVersion: z.int().min(1),
  dbId: z.string().min(1).max(200),
  seq: z.int().min(0),
  createdAt: z.string().max(40),
  counts: z.record(z.string().max(100), z.int().min(0)),
  data: z.record(z.string().max(100), z.unknown()),
  history: historySchema.exactOptional(),
})

/**
 * Everything is checked before anything is used; an older document is brought up to this release's form.
 * @param options.isOwn  a copy out of the app's own folder, whose hash is right: its records were checked when they were
 * written into the database, and are not checked again one by one
 */
export function readBackupDocument(
  text: string,
  { versions = SCHEMA_VERSIONS, isOwn = false }: ReadBackupOptions = {},
): Result<BackupDocument, ReadBackupError> {
  const json = parseUntrustedJson(text)
  if (!json.ok) {
    return err(json.error.code === 'not-json' ? { code: 'not-a-backup' } : { code: 'damaged', detail: json.error.code })
  }
  const format = formatSchema.safeParse(json.value)
  if (!format.success) return err({ code: 'not-a-backup' })
  if (format.data.version > BACKUP_VERSION) return err({ code: 'newer-version' })
  const frame = frameSchema.safeParse(json.value)
  if (!frame.success) return err({ code: 'damaged', detail: whereOf(frame.error) })
  const latest = latestVersionOf(versions)
  if (frame.data.schemaVersion > latest) return err({ code: 'newer-version' })

  const miscount = Object.entries(frame.data.counts).find(([name, count]) => {
    const list = frame.data.data[name]
    return !Array.isArray(list) || list.length !== count
  })
  if (miscount) return err({ code: 'damaged', detail: `count of ${miscount[0]}` })
  // Older ones had fewer lists.
  const uncounted = LIST_NAMES.find((list) => !Object.hasOwn(frame.data.counts, list))
  if (uncounted !== undefined && frame.data.schemaVersion === latest)
    return err({ code: 'damaged', detail: `no count of ${uncounted}` })
  const data = readData(frame.data.data, frame.data.schemaVersion, { versions, isOwn })
  if (!data.ok) return data
  const { history, ...rest } = frame.data
  return ok({
    ...rest,
    version: BACKUP_VERSION,
    schemaVersion: latest,
    counts: countRecords(data.value),
    data: data.value,
    ...(history ? { history: migrateHistory(history as ShopHistory, rest, versions) } : {}),
  })
}

function readData(
  data: Readonly<Record<string, unknown>>,
  from: number,
  { versions, isOwn }: Required<ReadBackupOptions>,
): Result<ShopData, ReadBackupError> {
  const hasAllLists = LIST_NAMES.every((list) => Array.isArray(data[list]))
  if (isOwn && hasAllLists && !changesShop(from, versions)) return ok(data as unknown as ShopData)
  const checked = shopDataSchema.safeParse(migrateData(data, from, versions))
  return checked.success ? ok(checked.data) : err({ code: 'damaged', detail: whereOf(checked.error) })
}

/** Images of another form of the records cannot be written back: a migration ends what can be undone. */
function migrateHistory(
  history: ShopHistory,
  { schemaVersion, seq }: Pick<BackupDocument, 'schemaVersion' | 'seq'>,
  versions: readonly SchemaVersion[],
): ShopHistory {
  if (!changesRecords(schemaVersion, versions)) return history
  return { ...history, undoImages: [], meta: { ...history.meta, undoFloor: { seq, why: 'old' } } }
}

function migrateData(
  data: Readonly<Record<string, unknown>>,
  from: number,
  versions: readonly SchemaVersion[],
): unknown {
  if (!changesShop(from, versions)) return data
  const { settings, ...lists } = data
  if (Object.values(lists).some((list) => !Array.isArray(list))) return data
  try {
    const migrated = migrateTables({ ...(lists as RawTables), settings: [settings] }, from, versions)
    return { ...migrated, settings: migrated.settings?.[0] }
  } catch {
    // A migration trusts the rows of its version; rows that break it are damage, and the check that follows says so.
    return data
  }
}

export function countRecords(data: ShopData): Record<ListName, number> {
  return Object.fromEntries(LIST_NAMES.map((list) => [list, data[list].length])) as Record<ListName, number>
}
function whereOf(error: z.ZodError): string {
  const issue = error.issues[0]
  return issue ? `${issue.path.join('.')}: ${issue.message}` : 'unknown'
}
