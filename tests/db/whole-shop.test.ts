import { Dexie } from 'dexie'
import { describe, expect, it, vi } from 'vitest'
import type { MemberId } from '../../src/core/kernel/ids'
import { toId } from '../../src/core/kernel/ids'
import { localDay, month } from '../../src/core/kernel/local-day'
import { EMPTY_SHOP } from '../../src/core/month/shop-data'
import { closedMarch } from './closed-march'
import { EARLY, LI, MARCH, must, openMarchShop, openTestShop, person, punchesOf, rosterOf, WANG } from './test-shop'

describe('imports', () => {
  it('count what they add, change and know already, and the preview counts the same without writing', async () => {
    const { shop } = await openMarchShop()
    must(await shop.imports.applyPatch({ punches: [punchesOf(WANG, '2026-03', ['02 09:00'])] }))
    const patch = {
      members: [
        person(WANG, '001', '小王'),
        { ...person(LI, '002', '老李'), phone: '1' },
        person(toId<MemberId>('zhao'), '003', '小赵'),
      ],
      punches: [punchesOf(WANG, '2026-03', ['02 09:00', '02 18:00']), punchesOf(LI, '2026-03', ['02 08:59'])],
      settings: { city: '杭州' },
    }
    const before = await shop.shop.snapshot()
    const wanted = {
      tables: { members: { added: 1, changed: 1, unchanged: 1 }, settings: { added: 0, changed: 1, unchanged: 0 } },
      punchesAdded: 2,
      punchesKnown: 1,
    }
    expect(await shop.imports.preview(patch)).toEqual(wanted)
    expect(await shop.shop.snapshot()).toEqual(before)
    expect(must(await shop.imports.applyPatch(patch, { fileName: '三月.xlsx' })).counts).toEqual(wanted)
    expect((await shop.history.recent(1))[0]?.facts).toEqual({ name: '三月.xlsx' })

    const { seq } = await shop.shop.status()
    expect(must(await shop.imports.applyPatch(patch)).counts).toMatchObject({ punchesAdded: 0, punchesKnown: 3 })
    expect((await shop.shop.status()).seq).toBe(seq)
  })

  it('are all or nothing: one row that cannot be taken leaves the shop as it was', async () => {
    const { shop } = await openMarchShop()
    const before = await shop.shop.snapshot()
    const clash = await shop.imports.applyPatch({
      members: [person(toId<MemberId>('x'), '001', '重号')],
      settings: { city: '杭州' },
    })
    expect(clash).toEqual({ ok: false, error: { code: 'duplicate', table: 'members', value: '001' } })
    expect(await shop.shop.snapshot()).toEqual(before)
  })
})

describe('the whole shop', () => {
  it('gives a month what it is computed from and nothing of other years', async () => {
    const { shop } = await closedMarch()
    for (const of of ['2025-11', '2026-01', '2026-02', '2026-04', '2026-05'])
      must(await shop.roster.saveRows([rosterOf(WANG, of, [1])]))
    const april = await shop.shop.snapshotMonth(month('2026-04'))
    expect(april.rosters.map((r) => r.month)).toEqual(['2026-03', '2026-04', '2026-05'])
    expect(april.punches.map((p) => p.month)).toEqual(['2026-03'])
    expect(april.verdicts.map((v) => v.month)).toEqual(['2026-03', '2026-04', '2026-05'])
    expect(april.closedMonths.map((c) => c.month)).toEqual(['2026-03'])
    expect(april.leaves.map((l) => l.id)).toEqual(['over-the-end'])
    expect([april.members.length, april.shifts.length]).toEqual([2, 3])
    const january = await shop.shop.snapshotMonth(month('2027-01'))
    expect([january.rosters, january.punches, january.leaves]).toEqual([[], [], []])
    expect(await shop.months.monthsWithData()).toEqual([
      '2025-11',
      '2026-01',
      '2026-02',
      '2026-03',
      '2026-04',
      '2026-05',
    ])
  })

  it('reads the closed months of the year and the newest one before the month', async () => {
    const { shop, closing } = await closedMarch()
    must(await shop.months.close({ ...closing, month: month('2026-12') }))
    const of = async (value: string) => (await shop.shop.snapshotMonth(month(value))).closedMonths.map((c) => c.month)
    expect(await of('2026-12')).toEqual(['2026-03', '2026-12'])
    expect(await of('2027-01')).toEqual(['2026-12'])
    expect(await of('2027-02')).toEqual(['2026-12'])
    expect(await shop.months.closedOfYear(2026)).toHaveLength(2)
    expect(await shop.months.isClosed(MARCH)).toBe(true)
  })

  it('is emptied whole, names in the log too, and cannot be undone', async () => {
    const { db, shop } = await closedMarch()
    expect(await shop.shop.isEmpty()).toBe(false)
    const { seq } = await shop.shop.status()
    must(await shop.shop.removeAll())
    expect(await shop.shop.snapshot()).toEqual(EMPTY_SHOP)
    expect(await shop.shop.isEmpty()).toBe(true)
    expect((await db.operations.toArray()).map((o) => [o.seq, o.what])).toEqual([[seq + 1, 'shop-removed']])
    expect([await db.undoImages.count(), (await shop.history.undo()).ok]).toEqual([0, false])
  })

  it('knows how many changes no backup holds', async () => {
    const { shop } = await openMarchShop()
    const { seq, changesSinceBackup } = await shop.shop.status()
    expect(changesSinceBackup).toBe(seq)
    await shop.shop.markBackedUp(seq, '2026-04-01T09:00:00.000Z')
    must(await shop.settings.save({ city: '杭州' }))
    expect(await shop.shop.status()).toMatchObject({ changesSinceBackup: 1, lastBackupAt: '2026-04-01T09:00:00.000Z' })
  })

  it('takes writes that come at the same time one after the other', async () => {
    const { db, shop } = await openMarchShop()
    const { seq } = await shop.shop.status()
    const cells = Array.from({ length: 10 }, (_, n) => ({
      memberId: LI,
      day: localDay(`2026-03-${n + 10}`),
      shiftId: EARLY,
    }))
    await Promise.all(cells.map((cell) => shop.roster.setCells([cell])))
    expect((await shop.roster.of(LI, MARCH))?.days.filter((id) => id === EARLY)).toHaveLength(10)
    expect((await db.operations.toCollection().primaryKeys()).slice(-10)).toEqual(cells.map((_, n) => seq + n + 1))
  })

  it('says that the disk is full and has written nothing', async () => {
    const { db, shop } = await openMarchShop()
    const before = await shop.shop.snapshot()
    const full = vi
      .spyOn(db.operations, 'add')
      .mockImplementation(() => Dexie.Promise.reject(new Dexie.QuotaExceededError('full')))
    expect(await shop.settings.save({ city: '杭州' })).toEqual({ ok: false, error: { code: 'disk-full' } })
    full.mockRestore()
    expect(await shop.shop.snapshot()).toEqual(before)
    expect((await shop.settings.save({ city: '杭州' })).ok).toBe(true)
  })

  it.each([
    ['an abort without a reason', new Dexie.AbortError('The transaction was aborted')],
    ['a damaged store', new Dexie.UnknownError('Corruption detected, unable to continue')],
    ['a store that was closed', new Dexie.DatabaseClosedError()],
    ['one of many records', new Dexie.BulkError('put', [new Dexie.UnknownError('Internal error')])],
  ])('says that the database failed, and has written nothing: %s', async (_what, failure) => {
    const { db, shop } = await openMarchShop()
    const before = await shop.shop.snapshot()
    const broken = vi.spyOn(db.operations, 'add').mockImplementation(() => Dexie.Promise.reject(failure))
    expect(await shop.settings.save({ city: '杭州' })).toEqual({ ok: false, error: { code: 'database-failed' } })
    broken.mockRestore()
    expect(await shop.shop.snapshot()).toEqual(before)
  })

  it('lets a bug through as the bug it is', async () => {
    const { db, shop } = await openMarchShop()
    vi.spyOn(db.operations, 'add').mockImplementation(() => Dexie.Promise.reject(new TypeError('a bug')))
    await expect(shop.settings.save({ city: '杭州' })).rejects.toThrow('a bug')
  })
})

describe('settings and preferences', () => {
  it('changes the named settings and keeps the others', async () => {
    const { shop } = openTestShop()
    must(await shop.settings.save({ shopName: '一号店', platforms: ['douyin'] }))
    must(await shop.settings.save({ city: '杭州' }))
    expect(await shop.settings.get()).toEqual({
      shopName: '一号店',
      platforms: ['douyin'],
      city: '杭州',
      isSample: false,
    })
  })

  it('gives the fallback for a preference that is missing or of another type, and makes no step', async () => {
    const { shop } = openTestShop()
    expect(await shop.preferences.get('grid.zoom', 100)).toBe(100)
    await shop.preferences.set('grid.zoom', 120)
    expect(await shop.preferences.get('grid.zoom', 100)).toBe(120)
    expect(await shop.preferences.get('grid.zoom', 'wide')).toBe('wide')
    expect(await shop.preferences.get('grid.zoom', [1])).toEqual([1])
    expect((await shop.shop.status()).seq).toBe(0)
  })
})
