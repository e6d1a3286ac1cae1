import { describe, expect, it } from 'vitest'
import { LIST_NAMES } from '../../src/schema/table-keys'
import { AppDb } from '../../src/renderer/db/app-db'
import { createRepositories } from '../../src/renderer/db/repositories'
import { latestVersionOf, SCHEMA_VERSIONS } from '../../src/renderer/db/schema-versions'
import { must, testClock } from './test-shop'
import { filledVersion1 } from './version-1-shop'

describe('schema version 2', () => {
  it('is written down here as a whole: a shipped version may not be edited', () => {
    expect(SCHEMA_VERSIONS[1]).toMatchObject({
      version: 2,
      stores: { outbox: 'seq', operations: 'seq, state, at' },
    })
    expect(SCHEMA_VERSIONS[1]?.migration).toBeUndefined()
    expect(SCHEMA_VERSIONS[1]?.why).not.toBe('')
  })

  it('opens a database of version 1 with everything in it, and undo goes on from there', async () => {
    const { old } = await filledVersion1('v1-to-v2')
    expect(old.tables.map((table) => table.name)).not.toContain('outbox')
    const known = new Set(old.tables.map((table) => table.name))
    const tables = [...LIST_NAMES, 'settings', 'operations', 'undoImages'].filter((name) => known.has(name))
    const before = await Promise.all(tables.map(async (name) => [name, await old.table(name).toArray()] as const))
    old.close()

    const db = new AppDb('v1-to-v2', { clock: testClock() })
    const shop = createRepositories(db)
    for (const [name, rows] of before) expect([name, await db.table(name).toArray()]).toEqual([name, rows])
    expect(await shop.shop.status()).toMatchObject({ schemaVersion: latestVersionOf(SCHEMA_VERSIONS), seq: 5 })
    expect(await db.outbox.count()).toBe(0)
    expect((await db.operations.where('at').above('2026').toArray()).map((o) => o.seq)).toEqual([1, 2, 3, 4, 5])

    expect(must(await shop.history.undo()).undone).toMatchObject({ seq: 5, what: 'import-applied' })
    expect(must(await shop.history.redo()).redone.seq).toBe(5)
    expect((await db.outbox.toArray()).map((row) => row.seq)).toEqual([6, 7])
  })
})
