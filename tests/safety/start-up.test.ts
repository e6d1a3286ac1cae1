import { Dexie } from 'dexie'
import { describe, expect, it } from 'vitest'
import { localDay } from '../../src/core/kernel/local-day'
import { AppDb } from '../../src/renderer/db/app-db'
import { createRepositories } from '../../src/renderer/db/repositories'
import { SCHEMA_VERSIONS } from '../../src/renderer/db/schema-versions'
import { recover } from '../../src/renderer/safety/start-up'
import { filledVersion1 } from '../db/version-1-shop'
import { LI, must, person, punchesOf, SHIFTS, WANG, EARLY } from '../db/test-shop'
import { FakeMain } from './fake-main'
import type { SafeApp } from './safe-shop'
import { started } from './safe-shop'

let names = 0
function newName(): string {
  names += 1
  return `start-${process.pid}-${names}`
}
/** A shop of two people with a roster, everything in the journal. */
async function openShop(name = newName()) {
  const main = new FakeMain()
  const app = await started(main, name)
  expect(app.outcome).toEqual({ kind: 'ready' })
  must(await app.shop.settings.save({ shopName: '小满家居店' }))
  must(await app.shop.team.hire({ member: person(WANG, '001', '小王') }))
  must(await app.shop.team.hire({ member: person(LI, '002', '老李') }))
  must(await app.shop.shifts.saveMany(SHIFTS))
  must(await app.shop.roster.setCells([{ memberId: WANG, day: localDay('2026-03-03'), shiftId: EARLY }]))
  return { main, name, app }
}
async function lose({ app, name }: { readonly app: SafeApp; readonly name: string }): Promise<void> {
  app.db.close()
  await Dexie.delete(name)
}

describe('a start', () => {
  it('of a new app finds nothing and takes nothing', async () => {
    const main = new FakeMain()
    const { outcome } = await started(main, newName())
    expect([outcome, main.kept.length]).toEqual([{ kind: 'ready' }, 0])
  })

  it('with the database that the journal knows goes on at once', async () => {
    const { main, name, app } = await openShop()
    app.db.close()
    const again = await started(main, name)
    expect(again.outcome).toEqual({ kind: 'ready' })
    expect(main.kept).toEqual([])
    must(await again.shop.settings.save({ city: '杭州' }))
    expect(main.lastSeq).toBe(6)
  })

  it('takes a shop over that was there before the journal', async () => {
    const { app, name } = await openShop()
    app.db.close()
    const main = new FakeMain()
    expect((await started(main, name)).outcome).toEqual({ kind: 'ready' })
    expect(main.reasons).toEqual(['first'])
    expect(main.lastSeq).toBe(5)
  })

  it('says when that first copy fails, and goes on', async () => {
    const { app, name } = await openShop()
    app.db.close()
    const main = new FakeMain()
    main.snapshotFails = { code: 'disk-full' }
    expect((await started(main, name)).outcome).toEqual({ kind: 'ready', problem: { code: 'disk-full' } })
  })

  it('sends what a kill left in the outbox', async () => {
    const { main, name, app } = await openShop()
    const unheard = new AppDb(name, { clock: app.clock })
    app.db.close()
    // The kill came between the database and the journal: the entry is in the outbox alone.
    must(await createRepositories(unheard).settings.save({ city: '杭州' }))
    unheard.close()
    expect(main.lastSeq).toBe(5)
    expect((await started(main, name)).outcome).toEqual({ kind: 'ready' })
    expect([main.lastSeq, main.kept.length]).toEqual([6, 0])
  })

  it('takes a snapshot when the journal lost lines that the outbox no longer has', async () => {
    const { main, name, app } = await openShop()
    app.db.close()
    main.entries.splice(2)
    expect((await started(main, name)).outcome).toEqual({ kind: 'ready' })
    expect([main.reasons, main.lastSeq]).toEqual([['checkpoint'], 5])
  })

  it('takes a snapshot when the journal was cut, even if nothing is missing', async () => {
    const { main, name, app } = await openShop()
    app.db.close()
    main.wasCut = true
    await started(main, name)
    expect(main.reasons).toEqual(['checkpoint'])
  })

  it('leaves a database of a newer release alone, journal or not', async () => {
    const { main, app, name } = await openShop()
    app.db.close()
    const newer = new AppDb(name, {
      versions: [...SCHEMA_VERSIONS, { version: 99, why: 'test', stores: { notes: 'id' } }],
    })
    await newer.open()
    newer.close()
    expect((await started(main, name)).outcome).toEqual({ kind: 'newer-schema' })
    expect(main.kept).toEqual([])
  })
})

describe('a database that was lost', () => {
  it.each(['from the journal alone', 'from a copy and the journal', 'from a copy alone'])(
    'is rebuilt %s, and the account says how',
    async (how) => {
      const opened = await openShop()
      const { main, app, name } = opened
      if (how !== 'from the journal alone') must(await app.takeSnapshot('interval'))
      if (how !== 'from a copy alone') must(await app.shop.team.saveMember(person(LI, '009', '老李')))
      const before = await app.shop.shop.snapshot()
      await lose(opened)

      const again = await started(main, name)
      expect(again.outcome).toMatchObject({
        kind: 'recovered',
        account: {
          found: 'empty',
          people: 2,
          months: ['2026-03'],
          missing: 0,
          passedOver: 0,
          wasCut: false,
          replayed: how === 'from the journal alone' ? 6 : how === 'from a copy alone' ? 0 : 1,
        },
      })
      const copy = again.outcome.kind === 'recovered' ? again.outcome.account.copy : undefined
      expect(copy?.reason).toBe(how === 'from the journal alone' ? undefined : 'interval')
      expect(await again.shop.shop.snapshot()).toEqual(before)
      // The log tells of it, and undo goes on below it.
      expect((await again.shop.history.recent(1))[0]).toMatchObject({ what: 'shop-recovered', state: 'mark' })
      must(await again.shop.history.undo())
      must(await again.shop.settings.save({ city: '杭州' }))
      expect(main.lastSeq).toBe((await again.shop.shop.status()).seq)
      again.db.close()
      expect((await started(main, name)).outcome).toEqual({ kind: 'ready' })
    },
  )

  it('that lags behind is kept as a copy and brought up to the journal', async () => {
    const { main, app } = await openShop()
    const name = newName()
    // The state of an hour ago, as a disk image brings it back.
    const stale = new AppDb(name, { clock: app.clock })
    await stale.open()
    for (const table of app.db.tables) {
      await stale.table(table.name).clear()
      const rows = await app.db.table(table.name).toArray()
      if (table.name === 'settings') await stale.settings.put(rows[0] as never, 'shop')
      else await stale.table(table.name).bulkAdd(rows)
    }
    stale.close()
    must(await app.shop.imports.applyPatch({ punches: [punchesOf(WANG, '2026-03', ['03 09:20', '03 18:00'])] }))
    const again = await started(main, name)
    expect(again.outcome).toMatchObject({ kind: 'recovered', account: { found: 'behind', keptAs: { seq: 5 } } })
    expect(main.reasons.filter((reason) => reason === 'before-recovery')).toHaveLength(1)
    expect(await again.shop.shop.snapshot()).toEqual(await app.shop.shop.snapshot())
  })

  it('whose place another shop has taken is rebuilt, and the other one is kept as a copy', async () => {
    const mine = await openShop()
    const other = await openShop()
    must(await other.app.shop.settings.save({ shopName: '别人的店' }))
    mine.app.db.close()
    other.app.db.close()
    const again = await started(mine.main, other.name)
    expect(again.outcome).toMatchObject({ kind: 'recovered', account: { found: 'foreign', replayed: 5 } })
    expect(mine.main.reasons).toEqual(['before-recovery', 'checkpoint'])
    expect((await again.shop.settings.get()).shopName).toBe('小满家居店')
  })

  it('is not rebuilt over another shop that could not be kept', async () => {
    const mine = await openShop()
    const other = await openShop()
    mine.app.db.close()
    other.app.db.close()
    mine.main.snapshotFails = { code: 'disk-full' }
    const again = await started(mine.main, other.name)
    expect(again.outcome).toEqual({ kind: 'lost', found: 'foreign', why: 'not-kept' })
    expect((await again.shop.shop.status()).seq).toBe(5)
  })

  it('that cannot be opened is removed and rebuilt', async () => {
    const opened = await openShop()
    await opened.app.db.meta.clear()
    opened.app.db.close()
    const again = await started(opened.main, opened.name)
    expect(again.outcome).toMatchObject({ kind: 'recovered', account: { found: 'broken', people: 2 } })
  })

  it('whose journal is sealed asks for the passphrase, as often as it is wrong', async () => {
    const opened = await openShop()
    opened.main.passphrase = '正确的密码'
    await lose(opened)
    const again = await started(opened.main, opened.name)
    expect(again.outcome).toEqual({ kind: 'sealed', found: 'empty', wasWrong: false })
    expect(await recover(again.doors, 'empty', '不对')).toEqual({ kind: 'sealed', found: 'empty', wasWrong: true })
    expect(await recover(again.doors, 'empty', '正确的密码')).toMatchObject({
      kind: 'recovered',
      account: { people: 2 },
    })
  })

  it('says what is missing when the journal can be read in part only', async () => {
    const opened = await openShop()
    const [entry] = opened.main.entries.splice(3, 1, { seq: 4, body: '{}' })
    expect(entry?.seq).toBe(4)
    await lose(opened)
    const again = await started(opened.main, opened.name)
    expect(again.outcome).toMatchObject({
      kind: 'recovered',
      account: { replayed: 3, missing: 2, stoppedBy: 'damaged', people: 2, months: [] },
    })
    must(await again.shop.settings.save({ city: '杭州' }))
    expect(opened.main.lastSeq).toBe(7)
  })

  it('says that the end of the journal was cut', async () => {
    const opened = await openShop()
    opened.main.wasCut = true
    await lose(opened)
    expect((await started(opened.main, opened.name)).outcome).toMatchObject({
      kind: 'recovered',
      account: { missing: 0, wasCut: true },
    })
  })

  it('is never a new shop when nothing of it can be read', async () => {
    const opened = await openShop()
    must(await opened.app.takeSnapshot('interval'))
    Object.assign(opened.main.kept[0]?.document ?? {}, { sha256: '0'.repeat(64) })
    await lose(opened)
    const again = await started(opened.main, opened.name)
    expect(again.outcome).toEqual({ kind: 'lost', found: 'empty', why: 'failed' })
  })

  it('of a shop that was removed is empty by right: there is nothing to tell', async () => {
    const opened = await openShop()
    must(await opened.app.shop.shop.removeAll())
    await lose(opened)
    expect((await started(opened.main, opened.name)).outcome).toEqual({ kind: 'ready' })
  })
})

describe('a database of an older release', () => {
  it('is kept as it lies there before it is brought up, and the copy restores', async () => {
    const name = newName()
    const { old } = await filledVersion1(name)
    const members = await old.members.toArray()
    old.close()
    const main = new FakeMain()
    const again = await started(main, name)
    expect(again.outcome).toEqual({ kind: 'ready' })
    expect(main.reasons).toEqual(['before-migration', 'first'])
    expect((await again.shop.shop.status()).schemaVersion).toBe(SCHEMA_VERSIONS.length)

    must(await again.shop.settings.save({ shopName: '改了名' }))
    const opened = must(await again.client.run('open', { document: main.kept[0]?.document as never, isOwn: true }))
    must(await again.client.run('restore', { ticket: opened.ticket }))
    expect(await again.db.members.toArray()).toEqual(members)
    expect((await again.shop.settings.get()).shopName).toBe('一号店')
  })

  it('is not touched when it cannot be kept', async () => {
    const name = newName()
    const { old } = await filledVersion1(name)
    old.close()
    const main = new FakeMain()
    main.snapshotFails = { code: 'disk-full' }
    expect((await started(main, name)).outcome).toEqual({ kind: 'not-migrated', problem: { code: 'disk-full' } })
    expect((await Dexie.dependencies.indexedDB.databases()).find((db) => db.name === name)?.version).toBe(10)
  })

  it('that is not the one that the journal knows does not become part of it', async () => {
    const mine = await openShop()
    const name = newName()
    const { old } = await filledVersion1(name)
    old.close()
    mine.app.db.close()
    const again = await started(mine.main, name)
    expect(again.outcome).toMatchObject({ kind: 'recovered', account: { found: 'foreign' } })
    expect(new Set(mine.main.reasons)).toEqual(new Set(['before-recovery', 'checkpoint']))
    expect((await again.shop.settings.get()).shopName).toBe('小满家居店')
  })
})
