import { describe, expect, it } from 'vitest'
import { localDay } from '../../src/core/kernel/local-day'
import { EMPTY_SHOP } from '../../src/core/month/shop-data'
import type { FeedState } from '../../src/renderer/db/journal-feed'
import { commitErrorText } from '../../src/renderer/db/operation-text'
import { readJournalRecord } from '../../src/renderer/db/journal-record'
import { latestVersionOf, SCHEMA_VERSIONS } from '../../src/renderer/db/schema-versions'
import { FakeJournal } from './fake-journal'
import { LI, must, openTestShop, person, punchesOf, SHIFTS, WANG } from './test-shop'

async function openJournaledShop() {
  const journal = new FakeJournal()
  const opened = openTestShop('2026-04-01', { journal })
  await opened.db.open()
  opened.db.feed.start(0)
  journal.snapshotSeq = async () => (await opened.shop.shop.status()).seq
  return { ...opened, journal }
}
/** The state after the first write of a city that the journal refuses. */
async function shopThatFellBehind() {
  const opened = await openJournaledShop()
  must(await opened.shop.settings.save({ city: '杭州' }))
  opened.journal.fails = { code: 'disk-full' }
  const failed = await opened.shop.settings.save({ city: '上海' })
  return { ...opened, failed }
}

describe('the feed of the journal', () => {
  it('hands over every operation in order, and a command is answered only then', async () => {
    const { db, shop, journal } = await openJournaledShop()
    const open = journal.hold()
    let answered = 0
    const all = ['杭州', '上海', '广州', '北京'].map(async (city) => {
      must(await shop.settings.save({ city }))
      answered += 1
    })
    await expect.poll(() => db.operations.count()).toBe(4)
    expect(answered).toBe(0)
    open()
    await Promise.all(all)
    expect(journal.entries.map((entry) => entry.seq)).toEqual([1, 2, 3, 4])
    expect(journal.dbId).toBe((await shop.shop.status()).dbId)
    // What waited while the first request was under way went together.
    expect(journal.requests.length).toBeLessThan(4)
  })

  it('tells what was done, when, and what stood there before and after', async () => {
    const { shop, journal } = await openJournaledShop()
    must(await shop.team.hire({ member: person(WANG, '001', '小王') }))
    must(await shop.imports.applyPatch({ punches: [punchesOf(WANG, '2026-03', ['02 09:00'])] }))
    must(await shop.history.undo())
    const records = journal.entries.map((entry) => must(readJournalRecord(entry.body)))
    expect(records).toMatchObject([
      {
        schema: latestVersionOf(SCHEMA_VERSIONS),
        day: '2026-04-01',
        head: { seq: 1, kind: 'do', what: 'member-hired', by: 'owner' },
        changes: [{ table: 'members', key: WANG, after: { name: '小王' } }],
      },
      {
        head: { seq: 2, what: 'import-applied', by: 'clock' },
        changes: [{ table: 'punches', key: ['2026-03', WANG], added: [['2026-03-02', 540, 0, 2]] }],
      },
      { head: { seq: 3, kind: 'undo', of: 2, state: 'mark' } },
    ])
    expect(records[2]?.changes).toBeUndefined()
  })

  it('takes what the journal has out of the outbox with the next write', async () => {
    const { db, shop } = await openJournaledShop()
    for (const city of ['杭州', '上海', '广州']) must(await shop.settings.save({ city }))
    expect((await db.outbox.toArray()).map((row) => row.seq)).toEqual([3])
  })

  it('leaves a refused or unchanged write out of the journal', async () => {
    const { db, shop, journal } = await openJournaledShop()
    must(await shop.team.hire({ member: person(WANG, '001', '小王') }))
    expect((await shop.team.hire({ member: person(LI, '001', '老李') })).ok).toBe(false)
    must(await shop.team.saveMember(person(WANG, '001', '小王')))
    expect(journal.lastSeq).toBe(1)
    expect(await db.outbox.count()).toBe(1)
  })

  it('says so when the journal cannot be written, although the change is stored', async () => {
    const { db, shop, failed } = await shopThatFellBehind()
    expect(failed).toEqual({ ok: false, error: { code: 'journal-failed', why: 'disk-full', written: true } })
    expect(db.feed.state).toEqual({ kind: 'failed', why: 'disk-full' })
    expect((await shop.settings.get()).city).toBe('上海')
    expect(commitErrorText({ code: 'journal-failed', why: 'disk-full', written: true })).toMatch(
      /已经保存，但还没有写进日志：磁盘空间不足，请清理磁盘/,
    )
  })

  it('refuses the next write before anything is written while the journal cannot catch up', async () => {
    const { db, shop, journal } = await shopThatFellBehind()
    expect(await shop.settings.save({ city: '广州' })).toEqual({
      ok: false,
      error: { code: 'journal-failed', why: 'disk-full', written: false },
    })
    expect(await shop.history.undo()).toMatchObject({ ok: false, error: { code: 'journal-failed' } })
    expect((await shop.settings.get()).city).toBe('上海')
    expect(await db.operations.count()).toBe(2)
    expect(journal.lastSeq).toBe(1)
    expect(commitErrorText({ code: 'journal-failed', why: 'no-permission', written: false })).toMatch(/^没有保存：/)
  })

  it('catches up with the next write once the journal can be written again', async () => {
    const { db, shop, journal } = await shopThatFellBehind()
    journal.fails = undefined
    must(await shop.settings.save({ city: '广州' }))
    expect(journal.entries.map((entry) => entry.seq)).toEqual([1, 2, 3])
    expect(db.feed.state).toEqual({ kind: 'saved' })
  })

  it('is no longer behind when a snapshot has taken everything', async () => {
    const { db, shop, journal } = await shopThatFellBehind()
    db.feed.acknowledge(2)
    expect(db.feed.state).toEqual({ kind: 'saved' })
    journal.fails = undefined
    journal.lastSeq = 2
    must(await shop.settings.save({ city: '广州' }))
    expect(journal.lastSeq).toBe(3)
  })

  it('treats a journal that breaks off as one that cannot be written', async () => {
    const { shop, journal } = await openJournaledShop()
    Object.assign(journal, { append: () => Promise.reject(new Error('main is gone')) })
    expect(await shop.settings.save({ city: '杭州' })).toMatchObject({
      ok: false,
      error: { code: 'journal-failed', why: 'write-failed', written: true },
    })
  })

  it('asks for a snapshot when the numbers do not follow on, and goes on after it', async () => {
    const { shop, journal } = await openJournaledShop()
    must(await shop.settings.save({ city: '杭州' }))
    journal.lastSeq = 0
    must(await shop.settings.save({ city: '上海' }))
    expect(journal.snapshots).toBe(1)
    must(await shop.settings.save({ city: '广州' }))
    expect([journal.lastSeq, journal.snapshots]).toEqual([3, 1])
  })

  it('has a whole new shop acknowledged by a snapshot, never by a line', async () => {
    const { db, shop, journal } = await openJournaledShop()
    must(await shop.shifts.saveMany(SHIFTS))
    must(await shop.shop.replaceAll(EMPTY_SHOP, 'shop-restored'))
    expect(journal.snapshots).toBe(1)
    must(await shop.settings.save({ city: '杭州' }))
    must(await shop.shop.removeAll())
    expect(journal.entries.map((entry) => entry.seq)).toEqual([1, 3])
    expect([journal.snapshots, journal.lastSeq]).toEqual([2, 4])
    expect((await db.outbox.toArray()).map((row) => [row.seq, row.isCheckpoint])).toEqual([[4, true]])
  })

  it('hears of a snapshot from the snapshot itself as well', async () => {
    const { db, shop, journal } = await openJournaledShop()
    const seq = journal.snapshotSeq
    journal.snapshotSeq = async () => {
      const taken = (await seq?.()) ?? 0
      db.feed.acknowledge(taken)
      return taken
    }
    must(await shop.shop.replaceAll(EMPTY_SHOP, 'shop-restored'))
    expect(db.feed.state).toEqual({ kind: 'saved' })
  })

  it('answers that a new shop is not safe yet when its snapshot fails', async () => {
    const { shop, journal } = await openJournaledShop()
    journal.snapshotSeq = undefined
    expect(await shop.shop.replaceAll(EMPTY_SHOP, 'shop-restored')).toMatchObject({
      ok: false,
      error: { code: 'journal-failed', why: 'disk-full', written: true },
    })
  })

  it('does not ask for ever when an answer acknowledges nothing', async () => {
    const { shop, journal } = await openJournaledShop()
    Object.assign(journal, { append: () => Promise.resolve({ ok: true, value: { lastSeq: 0 } }) })
    expect(await shop.settings.save({ city: '杭州' })).toMatchObject({ ok: false, error: { why: 'write-failed' } })
  })

  it('shows what it is doing', async () => {
    const { db, shop, journal } = await openJournaledShop()
    const seen: FeedState[] = []
    const stop = db.feed.subscribe(() => seen.push(db.feed.state))
    must(await shop.settings.save({ city: '杭州' }))
    journal.fails = { code: 'no-permission' }
    await shop.settings.save({ city: '上海' })
    stop()
    journal.fails = undefined
    must(await shop.settings.save({ city: '广州' }))
    expect(seen.map((state) => state.kind)).toEqual(['saving', 'saved', 'saving', 'failed'])
  })

  it('without a journal leaves operations in the outbox and answers at once', async () => {
    const { db, shop } = openTestShop()
    must(await shop.settings.save({ city: '杭州' }))
    must(await shop.settings.save({ city: '上海' }))
    expect((await db.outbox.toArray()).map((row) => row.seq)).toEqual([1, 2])
  })
})

describe('a line of the journal', () => {
  it('is refused when it is not one of ours, and told apart from one of a newer release', async () => {
    const { db, shop } = openTestShop()
    must(await shop.team.hire({ member: { ...person(WANG, '001', '小王'), leftOn: localDay('2026-03-31') } }))
    const body = (await db.outbox.toArray())[0]?.body ?? ''
    const tampered = (change: Record<string, unknown>) =>
      readJournalRecord(JSON.stringify({ ...(JSON.parse(body) as object), ...change }))
    expect(readJournalRecord(body).ok).toBe(true)
    expect(readJournalRecord('{')).toEqual({ ok: false, error: { code: 'damaged' } })
    expect(readJournalRecord(body.replace('"key"', '"__proto__"')).ok).toBe(false)
    expect(tampered({ extra: 1 })).toEqual({ ok: false, error: { code: 'damaged' } })
    expect(tampered({ day: '2026-02-30' }).ok).toBe(false)
    expect(tampered({ changes: [{ table: 'verdicts', key: 'x' }] }).ok).toBe(false)
    expect(tampered({ schema: 99, head: 'of another form' })).toEqual({ ok: false, error: { code: 'newer-version' } })
  })
})
