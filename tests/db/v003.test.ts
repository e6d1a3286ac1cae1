import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { toId } from '../../src/core/kernel/ids'
import { localDay } from '../../src/core/kernel/local-day'
import type { EMPTY_SHOP } from '../../src/core/month/shop-data'
import { AppDb } from '../../src/renderer/db/app-db'
import { readBackupDocument } from '../../src/renderer/db/backup-document'
import { createRepositories } from '../../src/renderer/db/repositories'
import { latestVersionOf, migrateTables, SCHEMA_VERSIONS } from '../../src/renderer/db/schema-versions'
import { must, testClock, WANG } from './test-shop'
import { filledVersion1 } from './version-1-shop'

const VERSION = SCHEMA_VERSIONS[2]
const NEW_LISTS = Object.keys(VERSION?.stores ?? {})

describe('schema version 3', () => {
  it('is written down here as a whole: a shipped version may not be edited', () => {
    expect(VERSION).toMatchObject({
      version: 3,
      stores: {
        contracts: 'id, memberId',
        certificates: 'id, memberId',
        agreements: 'id, memberId',
        movements: 'id, memberId',
        checklists: 'id, memberId',
        skills: 'id',
        skillLevels: '[memberId+skillId], skillId',
        shopFunctions: 'id',
        ladders: 'id',
        shopAccounts: 'id, *holderIds',
        equipment: 'id',
        equipmentLoans: 'id, memberId, equipmentId',
        contacts: 'id',
        descriptionSignatures: '[roleId+version+memberId], memberId',
      },
    })
    expect(NEW_LISTS).toHaveLength(14)
    expect(VERSION?.newLists).toEqual(NEW_LISTS)
    expect(VERSION?.migration).toBeUndefined()
  })

  it('opens a database of version 1 with its people, and with empty new tables that take records', async () => {
    const { old } = await filledVersion1('v1-to-v3')
    old.close()
    const db = new AppDb('v1-to-v3', { clock: testClock() })
    const shop = createRepositories(db)
    expect((await shop.team.members()).map((m) => m.id)).toEqual([WANG])
    for (const list of NEW_LISTS) expect([list, await db.table(list).count()]).toEqual([list, 0])
    const contract = { id: toId<never>('c'), memberId: WANG, kind: 'open-ended' as const, from: localDay('2026-01-01') }
    must(await shop.imports.applyPatch({ contracts: [contract] }))
    expect((await shop.shop.snapshot()).contracts).toEqual([contract])
    expect((await shop.shop.status()).schemaVersion).toBe(latestVersionOf(SCHEMA_VERSIONS))
  })

  it('gives a backup of before the new lists, empty, and changes nothing else in it', () => {
    const before = { members: [{ id: 'm' }], settings: [{}] }
    const after = migrateTables(before, 2, SCHEMA_VERSIONS.slice(0, 3))
    expect(after).toEqual({ ...before, ...Object.fromEntries(NEW_LISTS.map((list) => [list, []])) })
    expect(migrateTables(after, 3, SCHEMA_VERSIONS.slice(0, 3))).toBe(after)

    const text = readFileSync(path.resolve(import.meta.dirname, '../fixtures/backups/schema-1.json'), 'utf8')
    const read = must(readBackupDocument(text))
    for (const list of NEW_LISTS) expect(read.data[list as keyof typeof EMPTY_SHOP]).toEqual([])
    expect(read.data.members.length).toBeGreaterThan(0)
  })
})
