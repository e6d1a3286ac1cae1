import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDay } from '../../src/core/kernel/local-day'
import type { ShopData } from '../../src/core/month/shop-data'
import { dropOldImages } from '../../src/renderer/db/operation-log'
import { anyStep } from './any-step'
import { closedMarch } from './closed-march'
import { EARLY, LI, MARCH, must, openMarchShop, openTestShop, person, punchesOf, WANG } from './test-shop'
import { runs } from '../property-runs'

describe('undo and redo', () => {
  it('takes back the newest operation and does it again', async () => {
    const { shop } = await openMarchShop()
    const cell = { memberId: WANG, day: localDay('2026-03-05'), shiftId: EARLY }
    must(await shop.roster.setCells([cell]))
    const { seq } = await shop.shop.status()

    const undone = must(await shop.history.undo())
    expect(undone).toMatchObject({ seq: seq + 1, undone: { seq, what: 'roster-cells-set' } })
    expect((await shop.roster.of(WANG, MARCH))?.days[4]).toBe('rest')

    const redone = must(await shop.history.redo())
    expect(redone).toMatchObject({ seq: seq + 2, redone: { seq } })
    expect((await shop.roster.of(WANG, MARCH))?.days[4]).toBe(EARLY)
    expect((await shop.history.recent(3)).map((o) => [o.kind, o.of, o.state])).toEqual([
      ['redo', seq, 'mark'],
      ['undo', seq, 'mark'],
      ['do', undefined, 'done'],
    ])
  })

  it('says what undo and redo would do', async () => {
    const { shop } = await openMarchShop()
    expect(await shop.history.state()).toMatchObject({ undo: { what: 'roster-rows-saved' }, redo: null })
    must(await shop.history.undo())
    expect(await shop.history.state()).toMatchObject({
      undo: { what: 'shift-saved' },
      redo: { what: 'roster-rows-saved' },
    })
    must(await shop.history.undo())
    // The last undone comes back first.
    expect(await shop.history.state()).toMatchObject({ redo: { what: 'shift-saved' } })
  })

  it('has nothing to take back in a new shop, and nothing to redo', async () => {
    const { shop } = openTestShop()
    expect(await shop.history.undo()).toEqual({ ok: false, error: { code: 'nothing-to-undo' } })
    expect(await shop.history.redo()).toEqual({ ok: false, error: { code: 'nothing-to-redo' } })
  })

  it('cannot redo what something new has overtaken', async () => {
    const { shop } = await openMarchShop()
    must(await shop.history.undo())
    must(await shop.team.saveMember(person(LI, '010', '老李')))
    expect(await shop.history.redo()).toEqual({ ok: false, error: { code: 'nothing-to-redo' } })
    // The new one goes back first, then what stood below the undone one.
    expect(must(await shop.history.undo()).undone.what).toBe('member-saved')
    expect(must(await shop.history.undo()).undone.what).toBe('shift-saved')
  })

  it('does not reach back across the close of a month', async () => {
    const { shop } = await closedMarch()
    expect(await shop.history.undo()).toEqual({ ok: false, error: { code: 'month-closed-since' } })
    must(await shop.roster.setCells([{ memberId: WANG, day: localDay('2026-04-03'), shiftId: EARLY }]))
    expect((await shop.history.undo()).ok).toBe(true)
    expect(await shop.history.undo()).toEqual({ ok: false, error: { code: 'month-closed-since' } })
    must(await shop.months.reopen(MARCH))
    expect(await shop.history.undo()).toEqual({ ok: false, error: { code: 'month-closed-since' } })
  })

  it('takes the punches of an import back and leaves those that were there before', async () => {
    const { shop } = await openMarchShop()
    must(await shop.imports.applyPatch({ punches: [punchesOf(WANG, '2026-03', ['02 09:00', '02 18:00'])] }))
    const before = await shop.attendance.punchesOf(WANG, MARCH)
    must(
      await shop.imports.applyPatch({
        punches: [
          punchesOf(WANG, '2026-03', ['02 18:00', '03 09:00'], '补.xlsx'),
          punchesOf(LI, '2026-03', ['03 08:00']),
        ],
      }),
    )
    const after = await shop.attendance.punches(MARCH)
    must(await shop.history.undo())
    expect(await shop.attendance.punchesOf(WANG, MARCH)).toEqual(before)
    expect(await shop.attendance.punchesOf(LI, MARCH)).toBeUndefined()
    must(await shop.history.redo())
    expect(await shop.attendance.punches(MARCH)).toEqual(after)
  })

  it('goes back past a hundred steps, to where the month was closed', async () => {
    const { shop } = await closedMarch()
    for (let n = 1; n <= 130; n += 1) must(await shop.settings.save({ city: `第 ${n} 次` }))
    for (let n = 129; n >= 1; n -= 1) {
      must(await shop.history.undo())
      expect((await shop.settings.get()).city).toBe(`第 ${n} 次`)
    }
    must(await shop.history.undo())
    expect(await shop.history.undo()).toEqual({ ok: false, error: { code: 'month-closed-since' } })
  })

  it('keeps before and after as part of the log when a month is closed, and of the close itself', async () => {
    const { db, shop } = await closedMarch()
    const log = await shop.history.recent(100)
    expect(await db.undoImages.toCollection().primaryKeys()).toEqual(log.map((o) => o.seq).reverse())
    const closed = log.find((o) => o.what === 'month-closed')
    expect((await db.undoImages.get(closed?.seq ?? 0))?.changes).toMatchObject([
      { table: 'closedMonths', key: MARCH, after: { month: MARCH } },
    ])
  })

  it('keeps before and after for 400 days and the log for ever', async () => {
    const { db, shop, clock } = openTestShop('2025-01-10')
    must(await shop.settings.save({ city: '杭州' }))
    clock.day = localDay('2025-01-11')
    must(await shop.settings.save({ city: '上海' }))
    must(await shop.settings.save({ city: '广州' }))
    clock.day = localDay('2026-02-14')
    await dropOldImages(db)
    expect(await db.undoImages.count()).toBe(3)
    clock.day = localDay('2026-02-15')
    await dropOldImages(db)
    expect(await db.undoImages.toCollection().primaryKeys()).toEqual([2, 3])
    expect(await db.operations.count()).toBe(3)
    must(await shop.history.undo())
    must(await shop.history.undo())
    expect(await shop.history.undo()).toEqual({ ok: false, error: { code: 'nothing-to-undo' } })
    expect((await shop.settings.get()).city).toBe('杭州')
    // A floor that lies higher stays where it is.
    must(await shop.shop.replaceAll(await shop.shop.snapshot(), 'shop-restored'))
    expect(await shop.history.undo()).toEqual({ ok: false, error: { code: 'shop-replaced' } })
    clock.day = localDay('2026-02-16')
    await dropOldImages(db)
    expect((await db.meta.get('main'))?.undoFloor).toEqual({ seq: 6, why: 'replaced' })
  })
})

describe('undo of any operations', () => {
  it('brings back, step by step, exactly what was there, and redo brings it all again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 8 }), async (steps) => {
        const { db, shop } = openTestShop('2026-03-20')
        const states: ShopData[] = [await shop.shop.snapshot()]
        for (const step of steps) {
          const before = (await shop.shop.status()).seq
          await step(shop)
          const { seq } = await shop.shop.status()
          if (seq > before) states.push(await shop.shop.snapshot())
        }
        for (let n = states.length - 2; n >= 0; n -= 1) {
          must(await shop.history.undo())
          expect(await shop.shop.snapshot()).toEqual(states[n])
        }
        expect((await shop.history.undo()).ok).toBe(false)
        for (let n = 1; n < states.length; n += 1) {
          must(await shop.history.redo())
          expect(await shop.shop.snapshot()).toEqual(states[n])
        }
        expect((await shop.history.redo()).ok).toBe(false)
        // The number never goes back.
        expect((await db.operations.toCollection().primaryKeys()).length).toBe((await shop.shop.status()).seq)
        await db.delete()
      }),
      { numRuns: runs(40) },
    )
  }, 120_000)
})
