import type { Table } from 'dexie'
import { sameRecord } from '../../core/imports/merge-patch'
import type { ShopData, ShopSettings } from '../../core/month/shop-data'
import type { ListRecord } from '../../schema/table-keys'
import { LIST_KEYS } from '../../schema/table-keys'
import type { AppDb } from './app-db'
import { EMPTY_SETTINGS, SETTINGS_KEY } from './app-db'
import type { ChangeKey, ChangeTable } from './operation'

/** The lists that features write. Verdicts follow from the rest and are written by the verdict service alone. */
export type WritableList = Exclude<ChangeTable, 'settings'>

/** A record as it is stored and as it shall be; absent = not there. */
export interface RecordDifference {
  readonly table: ChangeTable
  readonly key: ChangeKey
  readonly before?: unknown
  readonly after?: unknown
}

export function recordKeyOf(list: WritableList | 'verdicts', record: object): ChangeKey {
  const fields: readonly string[] = LIST_KEYS[list]
  const parts = fields.map((field) => (record as Readonly<Record<string, string | number>>)[field] ?? '')
  const [only] = parts
  return parts.length === 1 && only !== undefined ? only : parts
}

interface Pending {
  readonly table: ChangeTable
  readonly key: ChangeKey
  readonly after: unknown
}

/**
 * Collects what one operation writes. Nothing reaches the database before the whole is known, so that the operation can
 * be checked, refused, and stored with what stood there before.
 */
export class ChangeBuffer {
  private readonly pending = new Map<string, Pending>()

  constructor(private readonly db: AppDb) {}

  put<L extends WritableList>(list: L, record: ListRecord<L>): void {
    this.set(list, recordKeyOf(list, record), record)
  }
  bulkPut<L extends WritableList>(list: L, records: readonly ListRecord<L>[]): void {
    for (const record of records) this.put(list, record)
  }
  delete(list: WritableList, key: ChangeKey): void {
    this.set(list, key, undefined)
  }
  putSettings(settings: ShopSettings): void {
    this.set('settings', SETTINGS_KEY, settings)
  }

  /** The record as it will be after this operation. */
  async get<L extends WritableList>(list: L, key: ChangeKey): Promise<ListRecord<L> | undefined> {
    const pending = this.pending.get(textOf(list, key))
    return pending ? (pending.after as ListRecord<L> | undefined) : this.db.list(list).get(key)
  }
  async settings(): Promise<ShopData['settings']> {
    const pending = this.pending.get(textOf('settings', SETTINGS_KEY))
    return pending ? (pending.after as ShopSettings) : ((await this.db.settings.get(SETTINGS_KEY)) ?? EMPTY_SETTINGS)
  }

  /** What really changes, in order of table and first mention; equal records are no change. */
  async differences(): Promise<readonly RecordDifference[]> {
    const byTable = new Map<ChangeTable, Pending[]>()
    for (const item of this.pending.values()) {
      const items = byTable.get(item.table)
      if (items) items.push(item)
      else byTable.set(item.table, [item])
    }
    const differences: RecordDifference[] = []
    for (const [table, items] of byTable) {
      const stored = (await this.db.table(table).bulkGet(items.map((i) => i.key))) as unknown[]
      items.forEach((item, index) => {
        const before = stored[index]
        if (sameRecord(before, item.after)) return
        differences.push({
          table,
          key: item.key,
          ...(before === undefined ? {} : { before }),
          ...(item.after === undefined ? {} : { after: item.after }),
        })
      })
    }
    return differences
  }

  private set(table: ChangeTable, key: ChangeKey, after: unknown): void {
    this.pending.set(textOf(table, key), { table, key, after })
  }
}

function textOf(table: ChangeTable, key: ChangeKey): string {
  return `${table} ${JSON.stringify(key)}`
}

/** Writes the differences, one bulk call per table and kind. */
export async function applyDifferences(db: AppDb, differences: readonly RecordDifference[]): Promise<void> {
  const tables = new Map<ChangeTable, { puts: RecordDifference[]; deletes: RecordDifference[] }>()
  for (const difference of differences) {
    const group = tables.get(difference.table) ?? { puts: [], deletes: [] }
    tables.set(difference.table, group)
    ;(difference.after === undefined ? group.deletes : group.puts).push(difference)
  }
  for (const [name, { puts, deletes }] of tables) {
    const table: Table<unknown, ChangeKey> = db.table(name)
    const records = puts.map((d) => d.after)
    // Settings lie under a key of their own; every other record carries its key.
    if (name === 'settings' && records.length > 0) await db.settings.put(records[0] as ShopSettings, SETTINGS_KEY)
    else if (records.length > 0) await table.bulkPut(records)
    if (deletes.length > 0) await table.bulkDelete(deletes.map((d) => d.key))
  }
}
