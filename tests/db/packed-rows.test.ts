import { Dexie } from 'dexie'
import { describe, expect, it } from 'vitest'
import type { PunchMonth } from '../../src/core/attendance/records'
import { AppDb } from '../../src/renderer/db/app-db'
import { PACKED_LISTS, PACKED_SINCE } from '../../src/renderer/db/packed-rows'
import { readStored } from '../../src/renderer/db/stored-database'
import { joinBytes } from '../../src/renderer/platform/bytes'
import { LIST_KEYS } from '../../src/schema/table-keys'

const MARCH = '2026-03' as never
const punchesOf = (memberId: string, file = '门口的打卡机.xlsx'): PunchMonth => ({
  memberId: memberId as never,
  month: MARCH,
  punches: [{ day: '2026-03-02' as never, minute: 540, source: { file, sheet: '打卡', row: 2 } }],
})
const bytesOf = (record: object): Uint8Array => new TextEncoder().encode(JSON.stringify(record))
let names = 0
const newName = (): string => `packed-${(names += 1)}`

/** What lies on the disk. */
async function rawRows(name: string, table: string): Promise<readonly Record<string, unknown>[]> {
  const plain = new Dexie(name)
  await plain.open()
  const rows = (await plain.table(table).toArray()) as Record<string, unknown>[]
  plain.close()
  return rows
}

describe('lists that are stored as text', () => {
  it('lie as the fields of their key and one block of text', async () => {
    const name = newName()
    const db = new AppDb(name)
    await db.punches.add(punchesOf('a'))
    expect(await rawRows(name, 'punches')).toEqual([{ month: MARCH, memberId: 'a', packed: bytesOf(punchesOf('a')) }])
    db.close()
  })

  it('are records again whichever way they are read', async () => {
    const db = new AppDb(newName())
    const all = ['a', 'b', 'c'].map((id) => punchesOf(id))
    await db.punches.bulkPut(all)
    expect(await db.punches.get([MARCH, 'b'])).toEqual(all[1])
    expect(await db.punches.bulkGet([[MARCH, 'c'] as never, [MARCH, 'x'] as never])).toEqual([all[2], undefined])
    expect(await db.punches.toArray()).toEqual(all)
    expect(await db.punches.where('[month+memberId]').above([MARCH, 'a']).toArray()).toEqual(all.slice(1))
    // These two go by cursors.
    expect(await db.punches.filter((doc) => doc.memberId !== 'b').toArray()).toEqual([all[0], all[2]])
    expect(await db.punches.toCollection().reverse().first()).toEqual(all[2])
    const seen: unknown[] = []
    await db.punches.each((doc) => seen.push(doc))
    expect(seen).toEqual(all)
    expect(await db.punches.toCollection().primaryKeys()).toEqual(all.map((doc) => [doc.month, doc.memberId]))
    db.close()
  })

  it('can be changed in place and taken away inside one transaction', async () => {
    const name = newName()
    const db = new AppDb(name)
    await db.punches.bulkAdd([punchesOf('a'), punchesOf('b')])
    await db.transaction('rw', db.punches, db.meta, async () => {
      await db.punches.where('[month+memberId]').equals([MARCH, 'a']).modify(punchesOf('a', '别处.xlsx'))
      await db.punches.delete([MARCH, 'b'])
      await db.meta.toArray()
    })
    expect(await db.punches.toArray()).toEqual([punchesOf('a', '别处.xlsx')])
    expect((await rawRows(name, 'punches'))[0]?.['packed']).toEqual(bytesOf(punchesOf('a', '别处.xlsx')))
    db.close()
  })

  it('read rows of an older release as they are, and store them as text when they are written next', async () => {
    const name = newName()
    const old = new AppDb(name, { upTo: PACKED_SINCE - 1 })
    await old.punches.bulkAdd([punchesOf('a'), punchesOf('b')])
    old.close()
    expect((await rawRows(name, 'punches'))[0]).toEqual(punchesOf('a'))

    const db = new AppDb(name)
    expect(await db.punches.toArray()).toEqual([punchesOf('a'), punchesOf('b')])
    await db.punches.put(punchesOf('b'))
    const [a, b] = await rawRows(name, 'punches')
    expect(a).toEqual(punchesOf('a'))
    expect(b).toHaveProperty('packed')
    db.close()

    const { pieces, counts } = await readStored('2026-03-31T10:00:00.000Z', { name, withHistory: false })
    const document = JSON.parse(new TextDecoder().decode(joinBytes(pieces))) as {
      readonly data: Record<string, unknown>
      readonly history?: unknown
    }
    expect(document.data['punches']).toEqual([punchesOf('a'), punchesOf('b')])
    expect(document.history).toBeUndefined()
    expect(counts['punches']).toBe(2)
  })

  it('have no index but their key, which is all that lies beside the text', async () => {
    const db = new AppDb(newName())
    await db.open()
    for (const list of PACKED_LISTS) {
      const { indexes, primKey } = db.table(list).schema
      expect([list, indexes.length]).toEqual([list, 0])
      expect([primKey.keyPath].flat()).toEqual([...LIST_KEYS[list]])
    }
    db.close()
  })

  it('go into a document in pieces that make one whole', async () => {
    const name = newName()
    const db = new AppDb(name)
    const all = Array.from({ length: 1203 }, (_, index) => punchesOf(String(index).padStart(5, '0')))
    await db.punches.bulkAdd(all)
    db.close()
    const { pieces } = await readStored('2026-03-31T10:00:00.000Z', { name, withHistory: true })
    const document = JSON.parse(new TextDecoder().decode(joinBytes(pieces))) as {
      readonly data: Record<string, unknown>
      readonly history: object
    }
    expect(document.data['punches']).toEqual(all)
    expect(document.history).toHaveProperty('operations')
  })
})
