import { Dexie } from 'dexie'
import { describe, expect, it } from 'vitest'
import { LIST_KEYS, LIST_NAMES } from '../../src/schema/table-keys'
import { AppDb, NewerSchemaError } from '../../src/renderer/db/app-db'
import { readBackupDocument } from '../../src/renderer/db/backup-document'
import { buildBackupDocument } from './document-text'
import { openDatabase } from '../../src/renderer/db/open-database'
import { createRepositories } from '../../src/renderer/db/repositories'
import type { SchemaVersion } from '../../src/renderer/db/schema-versions'
import { latestVersionOf, migrateTables, SCHEMA_VERSIONS } from '../../src/renderer/db/schema-versions'
import { EMPTY_SHOP } from '../../src/core/month/shop-data'
import { MARCH, must, openTestShop, WANG } from './test-shop'
import { filledVersion1 } from './version-1-shop'

const LATEST = latestVersionOf(SCHEMA_VERSIONS)
/** A next version that only this test knows: punches get the note of where the clock hung, settings a slogan. */
const NEXT: SchemaVersion = {
  version: LATEST + 1,
  why: 'test',
  stores: { punches: '[month+memberId], device', notes: 'id' },
  migration: {
    tables: ['punches', 'settings', 'notes'],
    migrate: ({ punches = [], settings = [] }) => ({
      punches: punches.map((doc) => ({ ...(doc as object), device: 'door' })),
      settings: settings.map((doc) => ({ ...(doc as object), slogan: '' })),
      notes: punches.map((_doc, index) => ({ id: `n${index}` })),
    }),
  },
}
const VERSIONS = [...SCHEMA_VERSIONS, NEXT]

describe('schema version 1', () => {
  it('has a table for every list, under the key that backups and imports use', async () => {
    const { db } = openTestShop()
    await db.open()
    for (const list of LIST_NAMES) {
      const { keyPath } = db.table(list).schema.primKey
      expect([list, [keyPath].flat()]).toEqual([list, [...LIST_KEYS[list]]])
    }
    expect(db.verno).toBe(LATEST)
  })

  it('is written down here as a whole: a shipped version may not be edited', () => {
    expect(SCHEMA_VERSIONS[0]?.stores).toMatchInlineSnapshot(`
      {
        "adjustments": "id, month",
        "assignments": "[memberId+from]",
        "attendanceRules": "from",
        "calendarYears": "year",
        "closedMonths": "month",
        "commissionPlans": "id",
        "contractHours": "[memberId+from]",
        "contributionTerms": "[memberId+from]",
        "corrections": "id, memberId, day",
        "departments": "id",
        "gradeRules": "from",
        "indicators": "id",
        "jobDescriptions": "[roleId+version]",
        "kpiMonths": "[month+memberId]",
        "kpiPlans": "id",
        "leaves": "id, memberId, span.to, span.day",
        "ledger": "id, [memberId+account]",
        "members": "id",
        "meta": "key",
        "operations": "seq, state",
        "overtimes": "id, memberId, day",
        "payTerms": "[memberId+from]",
        "preferences": "key",
        "punches": "[month+memberId]",
        "roles": "id",
        "rosters": "[month+memberId]",
        "sales": "[month+memberId+planId]",
        "settings": "",
        "shifts": "id",
        "taxProfiles": "[memberId+year]",
        "undoImages": "seq",
        "verdicts": "[month+memberId]",
      }
    `)
    expect(SCHEMA_VERSIONS.map((v) => v.version)).toEqual(SCHEMA_VERSIONS.map((_, index) => index + 1))
  })

  it('keeps its identity and its number over a restart', async () => {
    const { db, shop } = openTestShop()
    must(await shop.settings.save({ city: '杭州' }))
    const before = await shop.shop.status()
    db.close()
    const again = new AppDb(db.name)
    expect(await createRepositories(again).shop.status()).toEqual(before)
    expect(before).toMatchObject({ seq: 1, schemaVersion: LATEST })
    expect(before.dbId).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('asks the browser to have every write on the disk before it is acknowledged', () => {
    const { db } = openTestShop()
    expect((db as unknown as { readonly _options: unknown })._options).toMatchObject({
      chromeTransactionDurability: 'strict',
    })
  })
})

describe('a schema upgrade', () => {
  it('v1 → newest runs the migration, keeps every other row and the number of operations', async () => {
    const { old, shop, data: before } = await filledVersion1('upgrade', VERSIONS)
    const status = await shop.shop.status()
    old.close()

    const db = new AppDb('upgrade', { versions: VERSIONS })
    expect(await db.punches.toArray()).toEqual(before.punches.map((doc) => ({ ...doc, device: 'door' })))
    expect(await db.settings.toArray()).toEqual([{ ...before.settings, slogan: '' }])
    expect(await db.table('notes').toArray()).toEqual([{ id: 'n0' }])
    expect(await db.rosters.toArray()).toEqual(before.rosters)
    expect(await createRepositories(db).shop.status()).toEqual({ ...status, schemaVersion: LATEST + 1 })
    expect(await db.punches.get([MARCH, WANG])).toBeDefined()
    // Images show records in their old form: there is nothing to undo across a migration.
    expect(await createRepositories(db).history.undo()).toEqual({ ok: false, error: { code: 'nothing-to-undo' } })
    expect(await db.undoImages.count()).toBe(0)
  })

  it('does to a backup of v1 exactly what it does to the database', async () => {
    const { old, data } = await filledVersion1('upgrade-and-backup', VERSIONS)
    const { settings, ...lists } = data
    old.close()
    const migrated = migrateTables({ ...lists, settings: [settings] }, 1, VERSIONS)
    const db = new AppDb('upgrade-and-backup', { versions: VERSIONS })
    for (const table of ['punches', 'settings', 'notes', 'rosters', 'members'])
      expect([table, await db.table(table).toArray()]).toEqual([table, migrated[table]])
    expect(migrateTables(migrated, LATEST + 1, VERSIONS)).toBe(migrated)
  })

  it('that fails leaves the old database as it was', async () => {
    const { old, data: before } = await filledVersion1('upgrade-fails', VERSIONS)
    old.close()
    const broken: SchemaVersion = {
      ...NEXT,
      migration: {
        tables: ['punches'],
        migrate: () => {
          throw new Error('broken migration')
        },
      },
    }
    expect(await openDatabase(new AppDb('upgrade-fails', { versions: [...SCHEMA_VERSIONS, broken] }))).toMatchObject({
      ok: false,
      error: { code: 'database-broken' },
    })
    expect(await createRepositories(new AppDb('upgrade-fails')).shop.snapshot()).toEqual(before)
  })

  it('is run on an older backup when it is read', () => {
    // A version that changes settings in a way the present schema can read: the name is put in brackets.
    const renaming: SchemaVersion = {
      version: LATEST + 1,
      why: 'test',
      stores: {},
      migration: {
        tables: ['settings'],
        migrate: ({ settings = [] }) => ({
          settings: settings.map((s) => ({ ...(s as object), shopName: `[${(s as { shopName: string }).shopName}]` })),
        }),
      },
    }
    const text = buildBackupDocument(
      { ...EMPTY_SHOP, settings: { ...EMPTY_SHOP.settings, shopName: '一号店' } },
      { dbId: 'x', seq: 1, createdAt: '2026-04-01T00:00:00Z' },
    )
    const read = must(readBackupDocument(text, { versions: [...SCHEMA_VERSIONS, renaming] }))
    expect([read.schemaVersion, read.data.settings.shopName]).toEqual([LATEST + 1, '[一号店]'])
  })
})

describe('a database of a newer release', () => {
  it('is refused with both versions named, and left alone', async () => {
    const newer = new AppDb('newer', { versions: VERSIONS })
    await newer.open()
    newer.close()
    const db = new AppDb('newer')
    expect(await openDatabase(db)).toEqual({
      ok: false,
      error: { code: 'newer-schema', found: LATEST + 1, supported: LATEST },
    })
    await expect(new AppDb('newer').members.toArray()).rejects.toThrow()
    const still = new AppDb('newer', { versions: VERSIONS })
    expect((await still.meta.get('main'))?.schemaVersion).toBe(LATEST + 1)
  })

  it('opens when the version is known', async () => {
    expect(await openDatabase(new AppDb('known', { versions: VERSIONS }))).toEqual({ ok: true, value: null })
    expect(new NewerSchemaError(3, 2).message).toBe('database has schema version 3, this release knows 2')
  })

  it('is broken, not new, when its meta row is gone', async () => {
    const db = new AppDb('no-meta')
    await db.meta.clear()
    db.close()
    expect(await openDatabase(new AppDb('no-meta'))).toMatchObject({ ok: false, error: { code: 'database-broken' } })
    expect(await Dexie.exists('no-meta')).toBe(true)
  })
})
