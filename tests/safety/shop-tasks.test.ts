import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { PackedDocument } from '../../src/ipc/contract'
import { storedDbId } from '../../src/renderer/db/stored-database'
import { packDocument, unpackDocument } from '../../src/renderer/platform/pack'
import { TaskControl, TaskFailure } from '../../src/renderer/safety/tasks/task-control'
import { createDoers } from '../../src/renderer/safety/tasks/task-doers'
import { closedMarch } from '../db/closed-march'
import { LI, must, openTestShop, person, WANG } from '../db/test-shop'
import { tasksOver } from './safe-shop'

/** What stands in the text of a packed document. */
async function textOf(document: PackedDocument): Promise<Record<string, unknown>> {
  return JSON.parse(await unpackDocument(document)) as Record<string, unknown>
}

describe('packing the shop', () => {
  it('gives the whole of it as of one moment, with its history or without', async () => {
    const { db, shop } = await closedMarch()
    const { run } = tasksOver(db.name)
    const { dbId, seq } = await shop.shop.status()
    const file = must(await run('pack', { withHistory: false }))
    expect(file).toMatchObject({ dbId, seq, counts: { members: 2, punches: 1 } })
    expect(gunzipSync(file.gzip)).toHaveLength(file.bytes)
    expect(await textOf(file)).toMatchObject({ version: 2, seq, data: { members: [{}, {}] } })
    expect(await textOf(file)).not.toHaveProperty('history')
    const copy = must(await run('pack', { withHistory: true }))
    expect((await textOf(copy))['history']).toMatchObject({ operations: { length: seq } })
    expect(copy.sha256).not.toBe(file.sha256)
  })

  it('says how far it is, and stops between two steps when nobody wants it any more', async () => {
    const { db } = await closedMarch()
    const seen: string[] = []
    const control = new TaskControl(3, ({ done, all }) => {
      seen.push(`${done}/${all}`)
      if (done === 2) control.cancel()
    })
    await expect(createDoers(db.name).pack({ withHistory: true }, control)).rejects.toEqual(
      new TaskFailure({ code: 'cancelled' }),
    )
    expect(seen).toEqual(['1/3', '2/3'])
  })
})

describe('opening a document', () => {
  it('shows what would change and writes nothing', async () => {
    const { db, shop } = await closedMarch()
    const { run } = tasksOver(db.name)
    const document = must(await run('pack', { withHistory: false }))
    must(await shop.team.removeMember(LI))
    const { seq } = await shop.shop.status()
    const opened = must(await run('open', { document, isOwn: false }))
    expect(opened).toMatchObject({
      ticket: 1,
      people: 2,
      months: ['2026-03'],
      comparison: {
        people: { added: ['老李'], removed: [] },
        pay: [{ month: '2026-03', currentFen: 0, incomingFen: 0 }],
      },
    })
    expect((await shop.shop.status()).seq).toBe(seq)
  })

  it('is refused by kind of fault, and when it changed on its way', async () => {
    const { db } = await closedMarch()
    const { run } = tasksOver(db.name)
    const good = must(await run('pack', { withHistory: false }))
    const { dbId, seq, createdAt, counts } = good
    const packed = (text: string) => packDocument([new TextEncoder().encode(text)], { dbId, seq, createdAt, counts })
    const cases = [
      ['not-a-backup', '{}'],
      ['newer-version', '{"format":"dianbanzhang-shop","version":9}'],
      ['damaged', '{"format":"dianbanzhang-shop","version":2}'],
    ] as const
    for (const [code, text] of cases)
      expect(await run('open', { document: await packed(text), isOwn: false })).toEqual({ ok: false, error: { code } })
    expect(await run('open', { document: { ...good, sha256: '0'.repeat(64) }, isOwn: false })).toMatchObject({
      ok: false,
      error: { code: 'failed' },
    })
  })
})

describe('putting a document in place of the shop', () => {
  it('is one step, counted afterwards; the journal is told to take a snapshot', async () => {
    const { db, shop } = await closedMarch()
    const before = await shop.shop.snapshot()
    const { run } = tasksOver(db.name)
    const document = must(await run('pack', { withHistory: false }))
    must(await shop.team.saveMember(person(WANG, '001', '改了名')))
    const { ticket } = must(await run('open', { document, isOwn: false }))
    const { seq } = await shop.shop.status()
    expect(must(await run('restore', { ticket }))).toMatchObject({
      seq: seq + 1,
      people: 2,
      months: ['2026-03'],
      newestRoster: '2026-03',
    })
    expect(await shop.shop.snapshot()).toEqual(before)
    expect((await db.outbox.toArray()).at(-1)).toMatchObject({ seq: seq + 1, isCheckpoint: true })
    expect(await run('restore', { ticket })).toEqual({ ok: false, error: { code: 'forgotten' } })
  })

  it('says so when the records are not those of the document', async () => {
    const { db } = await closedMarch()
    const doers = createDoers(db.name)
    const document = await doers.pack({ withHistory: false }, new TaskControl(3))
    const { ticket } = await doers.open({ document, isOwn: false }, new TaskControl(4))
    const losing = new TaskControl(3, ({ done }) => {
      // Somebody takes a record away right after it was written.
      if (done === 1) void db.members.delete(LI)
    })
    await expect(doers.restore({ ticket }, losing)).rejects.toEqual(new TaskFailure({ code: 'miscounted' }))
  })

  it('lets go of a document that is not wanted', async () => {
    const { db } = await closedMarch()
    const { run } = tasksOver(db.name)
    const document = must(await run('pack', { withHistory: false }))
    const { ticket } = must(await run('open', { document, isOwn: false }))
    must(await run('forget', { ticket }))
    expect(await run('restore', { ticket })).toEqual({ ok: false, error: { code: 'forgotten' } })
  })
})

describe('a database that cannot be opened', () => {
  it('is no match for anything but a restore or an empty start', async () => {
    const { db } = await closedMarch()
    const { run } = tasksOver(db.name)
    const document = must(await run('pack', { withHistory: false }))
    await db.meta.clear()
    db.close()
    expect(await run('pack', { withHistory: false })).toEqual({ ok: false, error: { code: 'database-broken' } })
    const { ticket, comparison } = must(await run('open', { document, isOwn: false }))
    expect(comparison.people).toMatchObject({ current: 0, incoming: 2 })
    expect(must(await run('restore', { ticket })).people).toBe(2)
    must(await run('start-empty', null))
    expect(await textOf(must(await run('pack', { withHistory: false })))).toMatchObject({
      seq: 0,
      data: { members: [] },
    })
  })

  it('is left alone when a newer release wrote it', async () => {
    const { db, shop } = openTestShop()
    const { dbId } = await shop.shop.status()
    await db.meta.update('main', { schemaVersion: 99 })
    db.close()
    const { run } = tasksOver(db.name)
    const recovery = { dbId: 'x', lastSeq: 0, entries: [], passedOver: 0, missing: 0 }
    expect(await run('rebuild', { recovery })).toEqual({ ok: false, error: { code: 'database-broken' } })
    expect(await storedDbId(db.name)).toBe(dbId)
  })
})
