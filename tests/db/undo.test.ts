import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toId } from '../../src/core/kernel/ids'
import type { IndicatorId, MemberId, RecordId } from '../../src/core/kernel/ids'
import { localDay } from '../../src/core/kernel/local-day'
import type { ShopData } from '../../src/core/month/shop-data'
import type { Repositories } from '../../src/renderer/db/repositories'
import { UNDO_STEPS_KEPT } from '../../src/renderer/db/undo-images'
import {
  anyAdjustment,
  anyCorrection,
  anyDay,
  anyLeave,
  anyMember,
  anyMemberId,
  anyOvertime,
  anyPayTerms,
  anyPunchMonth,
  anyRoster,
  anySales,
  anyShift,
  anyShiftId,
} from '../schema/record-arbitraries'
import { closedMarch } from './closed-march'
import { EARLY, LI, MARCH, must, openMarchShop, openTestShop, person, punchesOf, WANG } from './test-shop'

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

  it(`keeps the images of the newest ${UNDO_STEPS_KEPT} operations and the whole log`, async () => {
    const { db, shop } = openTestShop()
    for (let n = 0; n <= UNDO_STEPS_KEPT + 4; n += 1) must(await shop.settings.save({ city: `第 ${n} 次` }))
    const total = UNDO_STEPS_KEPT + 5
    expect(await db.operations.count()).toBe(total)
    expect(await db.undoImages.count()).toBe(UNDO_STEPS_KEPT)
    for (let n = 0; n < 3; n += 1) must(await shop.history.undo())
    expect((await shop.settings.get()).city).toBe(`第 ${total - 4} 次`)
  })

  it('stores an import too large to be undone, and says so', async () => {
    const { shop } = openTestShop()
    must(await shop.settings.save({ city: '杭州' }))
    // 150 forms of 1,000 actuals, each an object of two values: 450,000 values, above the limit of 400,000.
    const kpiMonths = Array.from({ length: 150 }, (_, n) => ({
      memberId: toId<MemberId>(`m${n}`),
      month: MARCH,
      actuals: Array.from({ length: 1_000 }, (_x, i) => ({ indicatorId: toId<IndicatorId>(`i${i}`), value: '1' })),
    }))
    must(await shop.imports.applyPatch({ kpiMonths }))
    expect(await shop.kpi.month(MARCH)).toHaveLength(150)
    expect(await shop.history.state()).toMatchObject({ undo: null })
    expect(await shop.history.undo()).toEqual({ ok: false, error: { code: 'too-large-to-undo' } })
    must(await shop.settings.save({ city: '上海' }))
    must(await shop.history.undo())
    expect((await shop.settings.get()).city).toBe('杭州')
  })
})

type Step = (shop: Repositories) => Promise<unknown>
const ids = fc.constantFrom('m1', 'm2', 'm3', 'm4')

/** Every kind of write, with random content. */
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  anyMember.map(
    (m): Step =>
      (s) =>
        s.team.saveMember(m),
  ),
  ids.map(
    (id): Step =>
      (s) =>
        s.team.removeMember(toId(id)),
  ),
  fc.array(anyShift, { maxLength: 2 }).map(
    (all): Step =>
      (s) =>
        s.shifts.saveMany(all),
  ),
  anyShiftId.map(
    (id): Step =>
      (s) =>
        s.shifts.remove(id),
  ),
  fc.array(anyRoster, { maxLength: 3 }).map(
    (rows): Step =>
      (s) =>
        s.roster.saveRows(rows),
  ),
  fc.array(fc.record({ memberId: anyMemberId, day: anyDay, shiftId: fc.option(anyShiftId) }), { maxLength: 5 }).map(
    (cells): Step =>
      (s) =>
        s.roster.setCells(cells),
  ),
  fc.array(anyPunchMonth, { maxLength: 3 }).map(
    (punches): Step =>
      (s) =>
        s.imports.applyPatch({ punches, settings: { city: `${punches.length}` } }),
  ),
  anyCorrection.map(
    (c): Step =>
      (s) =>
        s.attendance.addCorrections([c]),
  ),
  anyLeave.map(
    (l): Step =>
      (s) =>
        s.attendance.saveLeave({ ...l, id: toId<RecordId>(`l${l.memberId}`) }),
  ),
  ids.map(
    (id): Step =>
      (s) =>
        s.attendance.removeLeave(toId(`l${id}`)),
  ),
  anyOvertime.map(
    (o): Step =>
      (s) =>
        s.attendance.saveOvertime(o),
  ),
  anyPayTerms.map(
    (t): Step =>
      (s) =>
        s.payroll.savePayTerms(t),
  ),
  anySales.map(
    (r): Step =>
      (s) =>
        s.payroll.saveSales([r]),
  ),
  anyAdjustment.map(
    (a): Step =>
      (s) =>
        s.payroll.saveAdjustments([a]),
  ),
  fc.record({ memberId: anyMemberId, value: fc.option(fc.constantFrom('1', '2')) }).map(
    ({ memberId, value }): Step =>
      (s) =>
        s.kpi.setActuals(MARCH, [{ memberId, indicatorId: toId('i1'), value }]),
  ),
)

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
      { numRuns: 40 },
    )
  }, 120_000)
})
