import { AppDb } from '../../src/renderer/db/app-db'
import { createRepositories } from '../../src/renderer/db/repositories'
import type { SchemaVersion } from '../../src/renderer/db/schema-versions'
import { SCHEMA_VERSIONS } from '../../src/renderer/db/schema-versions'
import { must, openTestShop, person, punchesOf, rosterOf, SHIFTS, testClock, WANG } from './test-shop'

/** A shop in a database as the first release left it: its tables, its rows, its number. `data` has today's lists beside its own, empty. */
export async function filledVersion1(name: string, versions: readonly SchemaVersion[] = SCHEMA_VERSIONS) {
  const { db: newest, shop } = openTestShop()
  must(await shop.team.hire({ member: person(WANG, '001', '小王') }))
  must(await shop.shifts.saveMany(SHIFTS))
  must(await shop.settings.save({ shopName: '一号店' }))
  must(await shop.roster.saveRows([rosterOf(WANG, '2026-03', [2])]))
  must(await shop.imports.applyPatch({ punches: [punchesOf(WANG, '2026-03', ['02 09:00'])] }))
  const old = new AppDb(name, { upTo: 1, versions, clock: testClock() })
  await old.open()
  for (const { name: table } of old.tables) {
    await old.table(table).clear()
    const rows = await newest.table(table).toArray()
    await (table === 'settings' ? old.settings.put(rows[0] as never, 'shop') : old.table(table).bulkAdd(rows))
  }
  await old.meta.update('main', { schemaVersion: 1 })
  return { old, shop: createRepositories(old), data: await shop.shop.snapshot() }
}
