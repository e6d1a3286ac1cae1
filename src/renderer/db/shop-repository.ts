import type { Table } from 'dexie'
import type { Month } from '../../core/kernel/local-day'
import { addMonths, firstDayOf, lastDayOf, monthNumberOf } from '../../core/kernel/local-day'
import type { ShopData } from '../../core/month/shop-data'
import { EMPTY_SHOP } from '../../core/month/shop-data'
import { LIST_NAMES } from '../../schema/table-keys'
import type { AppDb } from './app-db'
import { EMPTY_SETTINGS, META_KEY, SETTINGS_KEY } from './app-db'
import { leavesTouching, recordsByDay } from './attendance-reads'
import { inTransaction, readMeta } from './commit'
import type { Saved } from './commit-error'
import { monthsBetween } from './key-range'
import { appendOperation } from './operation-log'
import { bringUpToDate } from './verdict-service'

/** Facts about the database for the backup screen and the status bar. */
export interface ShopStatus {
  readonly dbId: string
  readonly seq: number
  readonly schemaVersion: number
  readonly lastBackupAt?: string
  readonly changesSinceBackup: number
}

type SmallList = (typeof SMALL_LISTS)[number]
/** Lists that grow with people and rules, not with days: read whole. */
const SMALL_LISTS = [
  'departments',
  'roles',
  'jobDescriptions',
  'members',
  'assignments',
  'contractHours',
  'payTerms',
  'contributionTerms',
  'taxProfiles',
  'shifts',
  'ledger',
  'attendanceRules',
  'calendarYears',
  'indicators',
  'kpiPlans',
  'gradeRules',
  'commissionPlans',
] as const

export function createShopRepository(db: AppDb) {
  return {
    /** Everything, as of one moment. */
    snapshot(): Promise<ShopData> {
      return db.transaction('r', db.tables, () => readShop(db))
    },
    /**
     * What the computing of one month needs, and no more: people, terms and rules; documents of the month and its
     * neighbours, and of the open months of the year before it, since tax adds up over the year; the closed months of the
     * year and the newest one before the month, for what was paid and carried over.
     */
    snapshotMonth(month: Month): Promise<ShopData> {
      return db.transaction('r', db.tables, () => readMonth(db, month))
    },
    isEmpty: () => isEmptyShop(db),
    /** Puts another shop in place of this one. Cannot be undone; the caller has taken a backup before. */
    async replaceAll(data: ShopData, what: 'shop-restored' | 'sample-loaded'): Saved {
      const saved = await replaceShop(db, data, what)
      // The day may have moved on since the verdicts were stored.
      if (saved.ok) await bringUpToDate(db)
      return saved
    },
    /** Takes everything away, the log too. Cannot be undone; the caller has taken a backup before. */
    removeAll(): Saved {
      return replaceShop(db, EMPTY_SHOP, 'shop-removed')
    },
    async status(): Promise<ShopStatus> {
      const { dbId, seq, schemaVersion, lastBackupAt, lastBackupSeq } = await readMeta(db)
      return {
        dbId,
        seq,
        schemaVersion,
        ...(lastBackupAt === undefined ? {} : { lastBackupAt }),
        changesSinceBackup: seq - (lastBackupSeq ?? 0),
      }
    },
    /** Notes that the state of operation `seq` was saved outside. */
    async markBackedUp(seq: number, at: string): Promise<void> {
      await db.meta.update(META_KEY, { lastBackupSeq: seq, lastBackupAt: at })
    },
  }
}

/** One step, one transaction: a power cut leaves the old shop or the new one. */
export function replaceShop(
  db: AppDb,
  data: ShopData,
  what: 'shop-restored' | 'sample-loaded' | 'shop-removed',
): Saved {
  return inTransaction<{ readonly seq: number }, never>(db, async (meta) => {
    await fillTables(db, data)
    // Log, images and outbox name people: they go with them.
    if (what === 'shop-removed') for (const table of [db.operations, db.undoImages, db.outbox]) await table.clear()
    const { judgedOn: _forgotten, ...rest } = meta
    const name = data.settings.shopName === '' ? {} : { name: data.settings.shopName }
    const entry = { kind: 'do', what, facts: name, state: 'barrier' } as const
    const seq = await appendOperation(db, rest, entry, { journal: 'whole-shop', newFloor: 'replaced' })
    await db.operations.where('state').anyOf('done', 'undone').modify({ state: 'dropped' })
    return { seq }
  })
}

export async function isEmptyShop(db: AppDb): Promise<boolean> {
  const settings = (await db.settings.get(SETTINGS_KEY)) ?? EMPTY_SETTINGS
  return settings.shopName === '' && (await db.members.count()) === 0
}

/** Puts `data` in place of all records, in the running transaction. */
export async function fillTables(db: AppDb, data: ShopData): Promise<void> {
  // All at once: while the database stores one list, the next one is being prepared for it.
  await Promise.all(
    LIST_NAMES.map(async (list) => {
      const table: Table<object> = db.table(list)
      await table.clear()
      const records: readonly object[] = data[list]
      if (records.length > 0) await table.bulkAdd(records)
    }),
  )
  await db.settings.put(data.settings, SETTINGS_KEY)
}

/** Everything, in the running transaction. */
export async function readShop(db: AppDb): Promise<ShopData> {
  const settings = (await db.settings.get(SETTINGS_KEY)) ?? EMPTY_SETTINGS
  const lists = await Promise.all(LIST_NAMES.map(async (list) => [list, await db.list(list).toArray()] as const))
  return { ...EMPTY_SHOP, ...(Object.fromEntries(lists) as Partial<ShopData>), settings }
}

/** The first month from which cumulative figures are computed: after the newest closed one, at most the year's January. */
async function firstOpenMonth(db: AppDb, month: Month): Promise<{ readonly open: Month; readonly closed?: Month }> {
  const january = addMonths(month, 1 - monthNumberOf(month))
  const closed = (await db.closedMonths.where('month').below(month).primaryKeys()).at(-1)
  if (closed === undefined || closed < january) return { open: january, ...(closed ? { closed } : {}) }
  return { open: addMonths(closed, 1), closed }
}

async function readMonth(db: AppDb, month: Month): Promise<ShopData> {
  const { open, closed: newestClosed } = await firstOpenMonth(db, month)
  const [before, after] = [addMonths(open < month ? open : month, -1), addMonths(month, 1)]
  const [first, last] = [firstDayOf(before), lastDayOf(after)]
  const january = addMonths(month, 1 - monthNumberOf(month))
  const firstClosed = newestClosed !== undefined && newestClosed < january ? newestClosed : january
  const small = await Promise.all(
    SMALL_LISTS.map(async (list: SmallList) => [list, await db.list(list).toArray()] as const),
  )
  const [settings, rosters, punches, verdicts, corrections, leaves, overtimes, kpiMonths, sales, adjustments, closed] =
    await Promise.all([
      db.settings.get(SETTINGS_KEY),
      monthsBetween(db.rosters, before, after).toArray(),
      monthsBetween(db.punches, before, after).toArray(),
      monthsBetween(db.verdicts, before, after).toArray(),
      recordsByDay(db.corrections, first, last),
      leavesTouching(db, first, last),
      recordsByDay(db.overtimes, first, last),
      monthsBetween(db.kpiMonths, before, after).toArray(),
      monthsBetween(db.sales, before, after).toArray(),
      db.adjustments.where('month').between(before, after, true, true).toArray(),
      db.closedMonths.where('month').between(firstClosed, after, true, true).toArray(),
    ])
  return {
    ...EMPTY_SHOP,
    ...(Object.fromEntries(small) as Partial<ShopData>),
    settings: settings ?? EMPTY_SETTINGS,
    rosters,
    punches,
    verdicts,
    corrections,
    leaves,
    overtimes,
    kpiMonths,
    sales,
    adjustments,
    closedMonths: closed,
  }
}
