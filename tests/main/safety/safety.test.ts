import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { entriesOf, SafetyWorld, shopAt, textOf } from './safety-world'

const DAY_MS = 86_400_000
let world: SafetyWorld
beforeEach(async () => {
  world = new SafetyWorld()
  await world.start()
})
afterEach(() => world.end())

function gap(lastSeq: number) {
  return { ok: false, error: { code: 'gap', lastSeq } }
}
function held(lastSeq: number) {
  return { ok: true, value: { lastSeq, storeIsGone: false } }
}
function snapshotNames(): readonly string[] {
  return readdirSync(world.file('snapshots')).sort()
}
function damage(file: string): void {
  const bytes = readFileSync(file)
  bytes[bytes.length - 30] = bytes[bytes.length - 30]! ^ 1
  writeFileSync(file, bytes)
}

describe('entries', () => {
  it('a new profile knows nothing; the first entry has number 1', async () => {
    expect(world.safety.state()).toEqual({
      lastSeq: 0,
      wasCut: false,
      wasUnclean: false,
      isSealed: false,
      storeIsGone: false,
    })
    expect(await world.append(2)).toEqual(gap(0))
    await world.kill()
    await world.start()
    expect(await world.append(1, 3)).toEqual(held(3))
    expect(world.safety.state()).toMatchObject({ dbId: 'shop-1', lastSeq: 3 })
  })
  it('a number that is left out, and another database, are a gap until there is a snapshot', async () => {
    await world.append(1, 3)
    expect(await world.append(5)).toEqual(gap(3))
    expect(await world.append(4)).toEqual(gap(3))
    await world.save(5)
    expect(await world.append(6)).toEqual(held(6))
    expect(await world.append(7, 7, 'shop-2')).toEqual(gap(6))
    await world.save(1, 'first', { dbId: 'shop-2' })
    expect(await world.append(2, 2, 'shop-2')).toEqual(held(2))
    expect(world.safety.state()).toMatchObject({ dbId: 'shop-2', lastSeq: 2 })
  })
  it('what was sent already and is sent again after a kill is answered and not written twice', async () => {
    await world.append(1, 4)
    await world.kill()
    await world.start(true)
    expect(await world.append(3, 6)).toEqual(held(6))
    expect((await world.recovered()).entries).toEqual(entriesOf(1, 6))
  })
  it('another entry under a number that is taken is a gap, not a repetition', async () => {
    await world.append(1, 4)
    expect(await world.safety.append('shop-1', [{ seq: 4, body: '{"other":1}' }])).toEqual(gap(4))
  })
  it('a full disk is said, and the same entries go in when there is room', async () => {
    await world.append(1)
    world.faults.bytesLeft = 10
    expect(await world.append(2)).toEqual({ ok: false, error: { code: 'disk-full' } })
    expect(world.safety.hasUnsaved()).toBe(true)
    delete world.faults.bytesLeft
    expect(await world.append(2)).toEqual(held(2))
    await world.kill()
    await world.start()
    expect((await world.recovered()).entries).toEqual(entriesOf(1, 2))
  })
  it('a journal that somebody deleted is a gap; a snapshot starts it again', async () => {
    await world.append(1, 3)
    rmSync(world.file('journal'), { recursive: true })
    expect(await world.append(4)).toMatchObject({ ok: false, error: { code: 'gap' } })
    await world.save(4)
    expect(await world.append(5)).toEqual(held(5))
    expect(await world.recovered()).toMatchObject({ lastSeq: 5, missing: 0, entries: entriesOf(5, 5) })
  })
  it('the folder of the database is missed only after it was seen in this run', async () => {
    expect(world.safety.state().storeIsGone).toBe(false)
    const store = world.file('IndexedDB', 'app_bundle_0.indexeddb.leveldb')
    mkdirSync(store, { recursive: true })
    writeFileSync(world.file('IndexedDB', 'app_bundle_0.indexeddb.leveldb', 'CURRENT'), '')
    expect(world.safety.state().storeIsGone).toBe(false)
    rmSync(store, { recursive: true })
    expect(world.safety.state().storeIsGone).toBe(true)
    // The entry is kept all the same: it may be the only trace there is.
    expect(await world.append(1)).toEqual({ ok: true, value: { lastSeq: 1, storeIsGone: true } })
  })
})

describe('snapshots', () => {
  it('are listed newest first, by what stands at their top', async () => {
    await world.save(3, 'first')
    await world.save(5, 'before-import')
    const list = await world.safety.list()
    expect(list.map(({ seq, reason, isSealed }) => [seq, reason, isSealed])).toEqual([
      [5, 'before-import', false],
      [3, 'first', false],
    ])
    expect(list[0]).toMatchObject({ dbId: 'shop-1', counts: { members: 2 }, createdAt: shopAt(5).createdAt })
    expect(JSON.stringify(list)).not.toContain(world.profile)
    const read = await world.safety.read(list[1]!.id, undefined)
    expect(read.ok && textOf(read.value)).toBe(textOf(shopAt(3)))
  })
  it('a name that is no name of a copy is not looked for', async () => {
    writeFileSync(world.file('seal.json'), '{}')
    for (const id of ['../seal.json', 'seal.json', '/etc/passwd', 'snapshot-000001-2026-../../seal.json']) {
      expect(await world.safety.read(id, undefined)).toEqual({ ok: false, error: { code: 'gone' } })
    }
  })
  it('one that does not read back as it was is not saved, and the answer says so', async () => {
    world.faults.garbleReads = (file, bytes) => {
      if (file.endsWith('.dbz-tmp')) bytes[bytes.length - 9] = bytes[bytes.length - 9]! ^ 1
      return bytes
    }
    expect(await world.save(3)).toEqual({ ok: false, error: { code: 'not-verified' } })
    expect(snapshotNames()).toEqual([])
  })
  it('a page that hands over something else than it says has not saved', async () => {
    expect(await world.save(3, 'manual', { sha256: 'a'.repeat(64) })).toEqual({
      ok: false,
      error: { code: 'not-verified' },
    })
  })
  it('a disk that fills up in the middle leaves the older ones and no half file', async () => {
    await world.save(3)
    for (const room of [0, 1, 100, 300]) {
      world.faults.bytesLeft = room
      expect(await world.save(4), `room for ${room}`).toEqual({ ok: false, error: { code: 'disk-full' } })
    }
    delete world.faults.bytesLeft
    expect(snapshotNames()).toHaveLength(1)
    expect((await world.recovered()).snapshot?.seq).toBe(3)
  })
  it('what a killed run was writing is swept; other files are left', async () => {
    await world.save(3)
    writeFileSync(world.file('snapshots', '.0123456789ab.dbz-tmp'), 'half')
    writeFileSync(world.file('snapshots', 'notes.txt'), 'mine')
    await world.safety.snapshots.sweep()
    expect(snapshotNames()).toEqual([expect.stringMatching(/^notes/), expect.stringMatching(/^snapshot-000001-/)])
  })
  it('turn over: of six weeks of daily work fewer than twenty stay', async () => {
    for (let day = 0; day < 42; day += 1) {
      world.pass(DAY_MS)
      const createdAt = new Date(Date.parse('2026-02-03T04:05:06Z') + (day + 1) * DAY_MS).toISOString()
      await world.save(day + 1, 'quit', { createdAt })
    }
    const list = await world.safety.list()
    expect(list.length).toBeGreaterThanOrEqual(9)
    expect(list.length).toBeLessThan(20)
    expect(list[0]!.seq).toBe(42)
  })
  it('segments before the third newest go, and what is left still rebuilds from each of the three', async () => {
    for (let seq = 1; seq <= 6; seq += 1) {
      await world.append(seq)
      await world.save(seq)
    }
    await world.append(7)
    expect(readdirSync(world.file('journal')).length).toBeLessThanOrEqual(3)
    for (const passedOver of [0, 1, 2]) {
      const found = await world.recovered()
      expect(found).toMatchObject({ lastSeq: 7, missing: 0, passedOver, snapshot: { seq: 6 - passedOver } })
      expect(found.entries).toEqual(entriesOf(7 - passedOver, 7))
      damage(world.file('snapshots', (await world.safety.list())[passedOver]!.id))
    }
  })
})

describe('recovery', () => {
  it('of nothing is nothing', async () => {
    expect(await world.safety.recover(undefined)).toEqual({ ok: false, error: { code: 'nothing' } })
  })
  it('from the journal alone, before there was a snapshot', async () => {
    await world.append(1, 5)
    expect(await world.recovered()).toEqual({
      dbId: 'shop-1',
      lastSeq: 5,
      entries: entriesOf(1, 5),
      passedOver: 0,
      missing: 0,
    })
  })
  it('from the newest snapshot and what came after it, over several runs', async () => {
    await world.append(1, 5)
    await world.save(5)
    await world.append(6)
    await world.kill()
    await world.start(true)
    await world.append(7, 8)
    const found = await world.recovered()
    expect(found.entries).toEqual(entriesOf(6, 8))
    expect(textOf(found.snapshot!)).toBe(textOf(shopAt(5)))
    expect(found).toMatchObject({ lastSeq: 8, missing: 0, passedOver: 0 })
  })
  it('entries that came while the snapshot was being packed are among those after it', async () => {
    await world.append(1, 7)
    await world.save(5)
    await world.append(8)
    expect(await world.recovered()).toMatchObject({ snapshot: { seq: 5 }, entries: entriesOf(6, 8), missing: 0 })
  })
  it('a torn end is told; what was acknowledged before it is there', async () => {
    await world.append(1, 4)
    await world.kill()
    const file = world.safety.journal.fileOf(1)
    writeFileSync(file, readFileSync(file).subarray(0, -7))
    await world.start(true)
    expect(world.safety.state()).toMatchObject({ lastSeq: 3, wasCut: true, wasUnclean: true })
    expect((await world.recovered()).entries).toEqual(entriesOf(1, 3))
  })
  it('damage in the middle: what lies behind it is counted as missing, until a snapshot holds it', async () => {
    await world.append(1, 6)
    await world.kill()
    const file = world.safety.journal.fileOf(1)
    const bytes = readFileSync(file)
    bytes[bytes.indexOf('"seq":4') + 20] = 0
    writeFileSync(file, bytes)
    await world.start()
    expect(world.safety.state()).toMatchObject({ lastSeq: 6, wasCut: true })
    expect(await world.append(7)).toEqual(gap(6))
    expect(await world.recovered()).toMatchObject({ lastSeq: 6, entries: entriesOf(1, 3), missing: 3 })
    await world.save(6)
    expect(await world.append(7)).toEqual(held(7))
    await world.kill()
    await world.start()
    expect(world.safety.state()).toMatchObject({ lastSeq: 7, wasCut: false })
    expect(await world.recovered()).toMatchObject({ missing: 0, entries: entriesOf(7, 7) })
  })
  it('after a recovery that ends earlier, the numbers go on from there and the lost ones are forgotten', async () => {
    await world.append(1, 6)
    await world.recovered()
    expect(await world.append(7)).toEqual(gap(6))
    await world.save(4, 'checkpoint')
    expect(world.safety.state()).toMatchObject({ lastSeq: 4 })
    expect(await world.append(5)).toEqual(held(5))
    await world.kill()
    await world.start()
    expect(world.safety.state()).toMatchObject({ lastSeq: 5 })
    expect(await world.recovered()).toMatchObject({ snapshot: { seq: 4 }, entries: entriesOf(5, 5), missing: 0 })
  })
  it('a copy of the broken state before a recovery is kept, but nothing is rebuilt from it', async () => {
    await world.append(1, 6)
    await world.save(6)
    await world.recovered()
    await world.save(0, 'before-recovery', { dbId: 'wiped' })
    expect(world.safety.state()).toMatchObject({ dbId: 'shop-1', lastSeq: 6 })
    expect(await world.append(7)).toEqual(gap(6))
    expect(await world.recovered()).toMatchObject({ dbId: 'shop-1', lastSeq: 6, snapshot: { seq: 6 } })
    expect((await world.safety.list()).map(({ reason }) => reason)).toEqual(['before-recovery', 'interval'])
  })
  it('nothing but damage is unreadable, and so is a journal whose beginning is gone', async () => {
    await world.save(3)
    await world.append(4)
    damage(world.file('snapshots', (await world.safety.list())[0]!.id))
    expect(await world.safety.recover(undefined)).toEqual({ ok: false, error: { code: 'unreadable' } })
  })
  it('names of files say nothing about their age: numbers do, even when the clock was set back', async () => {
    await world.save(3, 'interval', { createdAt: '2031-01-01T00:00:00.000Z' })
    await world.append(4)
    await world.save(4, 'interval', { createdAt: '2026-01-01T00:00:00.000Z' })
    expect(await world.recovered()).toMatchObject({ snapshot: { seq: 4 } })
  })
})

describe('whether a last snapshot is worth it', () => {
  it('only when something came after the newest one', async () => {
    expect(world.safety.hasUnsaved()).toBe(false)
    await world.append(1)
    expect(world.safety.hasUnsaved()).toBe(true)
    await world.save(1)
    expect(world.safety.hasUnsaved()).toBe(false)
    await world.append(3)
    expect(world.safety.hasUnsaved()).toBe(true)
  })
})
