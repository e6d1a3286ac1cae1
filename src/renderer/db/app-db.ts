import type { Table, Transaction } from 'dexie'
import { Dexie } from 'dexie'
import type { Month } from '../../core/kernel/local-day'
import type { ShopSettings } from '../../core/month/shop-data'
import type { ListName, ListRecord } from '../../schema/table-keys'
import type { Clock } from '../platform/today'
import { systemClock } from '../platform/today'
import type { JournalSink } from './journal-feed'
import { JournalFeed } from './journal-feed'
import type { OutboxRow } from './journal-record'
import type { OperationRow, UndoImages } from './operation'
import { PACKED_SINCE, packedRows } from './packed-rows'
import type { SchemaVersion } from './schema-versions'
import { latestVersionOf, SCHEMA_VERSIONS } from './schema-versions'

export const DATABASE_NAME = 'dianbanzhang'
export const META_KEY = 'main'
export const SETTINGS_KEY = 'shop'

/** Why nothing older than this operation can be undone. */
export interface UndoFloor {
  readonly seq: number
  readonly why: 'start' | 'month' | 'too-large' | 'replaced' | 'old'
}

/** One row about the database itself. */
export interface MetaRow {
  readonly key: typeof META_KEY
  /** Tells this database from one that took its place. */
  readonly dbId: string
  /** Number of the newest operation; advances by one in the transaction of each. */
  readonly seq: number
  readonly schemaVersion: number
  readonly createdAt: string
  readonly undoFloor: UndoFloor
  readonly lastBackupAt?: string
  readonly lastBackupSeq?: number
  /** The day on which pending verdicts were last looked at. */
  readonly judgedOn?: string
}

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue }

/** The database was written by a newer release; opening it would damage it. */
export class NewerSchemaError extends Error {
  override readonly name = 'NewerSchemaError'
  readonly code = 'newer-schema'
  constructor(
    readonly found: number,
    readonly supported: number,
  ) {
    super(`database has schema version ${found}, this release knows ${supported}`)
  }
}

export interface AppDbOptions {
  /** Stop at this schema version: lets a test fill an old database. */
  readonly upTo?: number
  readonly versions?: readonly SchemaVersion[]
  readonly clock?: Clock
  /** Where operations go besides the database; none: they stay in the outbox. */
  readonly journal?: JournalSink
}

type Key = string | number | readonly (string | number)[]

/** The shop in IndexedDB. Only this folder knows it; features go through the repositories. */
export class AppDb extends Dexie {
  declare readonly meta: Table<MetaRow, string>
  declare readonly settings: Table<ShopSettings, string>
  declare readonly departments: Table<ListRecord<'departments'>, string>
  declare readonly roles: Table<ListRecord<'roles'>, string>
  declare readonly jobDescriptions: Table<ListRecord<'jobDescriptions'>, [string, number]>
  declare readonly members: Table<ListRecord<'members'>, string>
  declare readonly assignments: Table<ListRecord<'assignments'>, [string, string]>
  declare readonly contractHours: Table<ListRecord<'contractHours'>, [string, string]>
  declare readonly payTerms: Table<ListRecord<'payTerms'>, [string, string]>
  declare readonly contributionTerms: Table<ListRecord<'contributionTerms'>, [string, string]>
  declare readonly taxProfiles: Table<ListRecord<'taxProfiles'>, [string, number]>
  declare readonly shifts: Table<ListRecord<'shifts'>, string>
  declare readonly rosters: Table<ListRecord<'rosters'>, [Month, string]>
  declare readonly punches: Table<ListRecord<'punches'>, [Month, string]>
  declare readonly verdicts: Table<ListRecord<'verdicts'>, [Month, string]>
  declare readonly corrections: Table<ListRecord<'corrections'>, string>
  declare readonly leaves: Table<ListRecord<'leaves'>, string>
  declare readonly overtimes: Table<ListRecord<'overtimes'>, string>
  declare readonly ledger: Table<ListRecord<'ledger'>, string>
  declare readonly attendanceRules: Table<ListRecord<'attendanceRules'>, string>
  declare readonly calendarYears: Table<ListRecord<'calendarYears'>, number>
  declare readonly indicators: Table<ListRecord<'indicators'>, string>
  declare readonly kpiPlans: Table<ListRecord<'kpiPlans'>, string>
  declare readonly gradeRules: Table<ListRecord<'gradeRules'>, string>
  declare readonly kpiMonths: Table<ListRecord<'kpiMonths'>, [Month, string]>
  declare readonly commissionPlans: Table<ListRecord<'commissionPlans'>, string>
  declare readonly sales: Table<ListRecord<'sales'>, [Month, string, string]>
  declare readonly adjustments: Table<ListRecord<'adjustments'>, string>
  declare readonly closedMonths: Table<ListRecord<'closedMonths'>, Month>
  declare readonly contracts: Table<ListRecord<'contracts'>, string>
  declare readonly certificates: Table<ListRecord<'certificates'>, string>
  declare readonly agreements: Table<ListRecord<'agreements'>, string>
  declare readonly movements: Table<ListRecord<'movements'>, string>
  declare readonly checklists: Table<ListRecord<'checklists'>, string>
  declare readonly skills: Table<ListRecord<'skills'>, string>
  declare readonly skillLevels: Table<ListRecord<'skillLevels'>, [string, string]>
  declare readonly shopFunctions: Table<ListRecord<'shopFunctions'>, string>
  declare readonly ladders: Table<ListRecord<'ladders'>, string>
  declare readonly shopAccounts: Table<ListRecord<'shopAccounts'>, string>
  declare readonly equipment: Table<ListRecord<'equipment'>, string>
  declare readonly equipmentLoans: Table<ListRecord<'equipmentLoans'>, string>
  declare readonly contacts: Table<ListRecord<'contacts'>, string>
  declare readonly descriptionSignatures: Table<ListRecord<'descriptionSignatures'>, [string, number, string]>
  declare readonly operations: Table<OperationRow, number>
  declare readonly undoImages: Table<UndoImages, number>
  declare readonly outbox: Table<OutboxRow, number>
  declare readonly preferences: Table<{ readonly key: string; readonly value: JsonValue }, string>

  readonly clock: Clock
  /** Sends what lies in the outbox to the journal. */
  readonly feed: JournalFeed

  constructor(name = DATABASE_NAME, options: AppDbOptions = {}) {
    // Chromium's default acknowledges a write before it is on the disk; a power cut then loses up to half a minute.
    super(name, { chromeTransactionDurability: 'strict' })
    this.clock = options.clock ?? systemClock
    this.feed = new JournalFeed(
      {
        dbId: async () => (await this.meta.get(META_KEY))?.dbId ?? '',
        rowsAbove: (seq, limit) => this.outbox.where('seq').above(seq).limit(limit).toArray(),
      },
      options.journal,
    )
    const upTo = options.upTo ?? Infinity
    const versions = (options.versions ?? SCHEMA_VERSIONS).filter((v) => v.version <= upTo)
    const latest = latestVersionOf(versions)
    for (const step of versions) this.declareVersion(step)
    if (latest >= PACKED_SINCE) this.use(packedRows)

    this.on('populate', (transaction: Transaction) => {
      const first: MetaRow = {
        key: META_KEY,
        dbId: crypto.randomUUID(),
        seq: 0,
        schemaVersion: latest,
        createdAt: this.clock.now(),
        undoFloor: { seq: 0, why: 'start' },
      }
      return transaction.table('meta').add(first)
    })
    // Dexie opens a newer database without a word, so the stored version is checked before the first query passes.
    this.on(
      'ready',
      async (db) => {
        const meta: unknown = await db.table('meta').get(META_KEY)
        if (typeof meta !== 'object' || meta === null) throw new Error('database has no meta row')
        const found = Math.max((meta as MetaRow).schemaVersion, Math.round(db.backendDB().version / 10))
        if (found > latest) throw new NewerSchemaError(found, latest)
      },
      true,
    )
  }

  private declareVersion(step: SchemaVersion): void {
    this.version(step.version)
      .stores({ ...step.stores })
      .upgrade(async (transaction) => {
        if (step.migration) {
          await upgradeTables(transaction, step.migration)
          await endUndo(transaction)
        }
        await transaction.table('meta').update(META_KEY, { schemaVersion: step.version })
      })
  }

  /** The table of a list, for code that works on any of them. */
  list<L extends ListName>(name: L): Table<ListRecord<L>, Key> {
    return this.table(name)
  }
}

/** Images of another form of the records cannot be written back. */
async function endUndo(transaction: Transaction): Promise<void> {
  const meta = (await transaction.table('meta').get(META_KEY)) as MetaRow
  await transaction.table('undoImages').clear()
  await transaction.table('meta').update(META_KEY, { undoFloor: { seq: meta.seq, why: 'old' } })
}

async function upgradeTables(
  transaction: Transaction,
  migration: NonNullable<SchemaVersion['migration']>,
): Promise<void> {
  const before: Record<string, unknown[]> = {}
  for (const name of migration.tables) before[name] = await transaction.table(name).toArray()
  const after = migration.migrate(before)
  for (const [name, rows] of Object.entries(after)) {
    const table = transaction.table(name)
    await table.clear()
    // Settings are one row under a key of its own; every other row carries its key.
    if (table.schema.primKey.keyPath) await table.bulkAdd(rows)
    else
      await table.bulkAdd(
        rows,
        rows.map(() => SETTINGS_KEY),
      )
  }
}

export const EMPTY_SETTINGS: ShopSettings = { shopName: '', platforms: [], city: '', isSample: false }
