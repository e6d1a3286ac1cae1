import type { ShopPatch } from '../../core/imports/import-plan'
import { sameRecord, unitePunches } from '../../core/imports/merge-patch'
import type { ShopList } from '../../core/imports/record-keys'
import { RECORD_KEYS } from '../../core/imports/record-keys'
import type { Result } from '../../core/kernel/result'
import { ok } from '../../core/kernel/result'
import type { ShopData } from '../../core/month/shop-data'
import type { ListRecord } from '../../schema/table-keys'
import type { AppDb } from './app-db'
import { ChangeBuffer, recordKeyOf } from './change-buffer'
import { commit } from './commit'
import type { CommitError } from './commit-error'

export interface ListCounts {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
}
export interface ImportCounts {
  readonly tables: Partial<Record<keyof ShopData, ListCounts>>
  readonly punchesAdded: number
  /** Punches that were there already, by day and minute of the person. */
  readonly punchesKnown: number
}
export type Imported = Promise<Result<{ readonly seq: number; readonly counts: ImportCounts }, CommitError>>

const NO_COUNTS: ImportCounts = { tables: {}, punchesAdded: 0, punchesKnown: 0 }
const PATCH_LISTS = Object.keys(RECORD_KEYS) as readonly ShopList[]

export function createImportRepository(db: AppDb) {
  return {
    /** What `applyPatch` would do, with nothing written. */
    async preview(patch: ShopPatch): Promise<ImportCounts> {
      return fillFromPatch(db, new ChangeBuffer(db), patch)
    },
    /** All of the patch or nothing, as one step. */
    async applyPatch(patch: ShopPatch, from: { readonly fileName?: string } = {}): Imported {
      let counts = NO_COUNTS
      const name = from.fileName === undefined ? {} : { name: from.fileName }
      const by = hasOnlyPunches(patch) ? 'clock' : 'owner'
      const saved = await commit(db, { what: 'import-applied', by, ...name }, async (write) => {
        counts = await fillFromPatch(db, write, patch)
      })
      return saved.ok ? ok({ seq: saved.value.seq, counts }) : saved
    },
  }
}

function hasOnlyPunches(patch: ShopPatch): boolean {
  const others = Object.entries(patch).filter(([list]) => list !== 'punches')
  return Boolean(patch.punches?.length) && others.every(([, records]) => Array.isArray(records) && records.length === 0)
}

async function fillFromPatch(db: AppDb, write: ChangeBuffer, patch: ShopPatch): Promise<ImportCounts> {
  const tables: Partial<Record<keyof ShopData, ListCounts>> = {}
  let [punchesAdded, punchesKnown] = [0, 0]
  if (patch.settings) {
    const before = await write.settings()
    const after = { ...before, ...patch.settings }
    write.putSettings(after)
    // What columns mean is how the file is read, no content of it.
    const { columnMappings: said, ...content } = patch.settings
    const same = sameRecord(before, { ...after, columnMappings: before.columnMappings })
    if (said === undefined || Object.keys(content).length > 0)
      tables.settings = { added: 0, changed: same ? 0 : 1, unchanged: same ? 1 : 0 }
  }
  for (const list of PATCH_LISTS) {
    if (list === 'punches' || !patch[list]?.length) continue
    tables[list] = await fillList(db, write, list, patch[list])
  }
  for (const incoming of patch.punches ?? []) {
    const before = (await write.get('punches', recordKeyOf('punches', incoming)))?.punches ?? []
    const punches = unitePunches(before, incoming.punches)
    if (punches.length === 0) continue
    write.put('punches', { ...incoming, punches })
    punchesAdded += punches.length - before.length
    punchesKnown += incoming.punches.length - (punches.length - before.length)
  }
  return { tables, punchesAdded, punchesKnown }
}

async function fillList<L extends Exclude<ShopList, 'punches'>>(
  db: AppDb,
  write: ChangeBuffer,
  list: L,
  records: readonly ListRecord<L>[],
): Promise<ListCounts> {
  const stored = await db.list(list).bulkGet(records.map((record) => recordKeyOf(list, record)))
  let [added, changed] = [0, 0]
  records.forEach((record, index) => {
    const before = stored[index]
    if (before === undefined) added += 1
    else if (!sameRecord(before, record)) changed += 1
    write.put(list, record)
  })
  return { added, changed, unchanged: records.length - added - changed }
}
