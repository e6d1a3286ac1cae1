import { describe, expect, it } from 'vitest'
import type { IndicatorId, MemberId } from '../../src/core/kernel/ids'
import { toId } from '../../src/core/kernel/ids'
import { wholeShop } from './generated-shop'
import { MARCH, must, openTestShop } from './test-shop'

describe('undo of a large import', () => {
  it.each([
    ['a month of 200 people', 200, 1],
    ['a year of 12 people', 12, 12],
  ])('takes back the import of %s', async (_what, people, months) => {
    const { shop } = openTestShop()
    const before = await shop.shop.snapshot()
    must(await shop.imports.applyPatch(wholeShop(people, months)))
    expect(await shop.attendance.punches(MARCH)).toHaveLength(people)
    must(await shop.history.undo())
    expect(await shop.shop.snapshot()).toEqual(before)
  })

  it('stores an import too large to be undone, and says so', async () => {
    const { db, shop } = openTestShop()
    must(await shop.settings.save({ city: '杭州' }))
    // 700 forms of 1,000 actuals, each an object of two values: 2.1 million values, above the limit of two.
    const kpiMonths = Array.from({ length: 700 }, (_, n) => ({
      memberId: toId<MemberId>(`m${n}`),
      month: MARCH,
      actuals: Array.from({ length: 1_000 }, (_x, i) => ({ indicatorId: toId<IndicatorId>(`i${i}`), value: '1' })),
    }))
    must(await shop.imports.applyPatch({ kpiMonths }))
    expect(await db.kpiMonths.count()).toBe(700)
    expect(await shop.history.state()).toMatchObject({ undo: null })
    expect(await shop.history.undo()).toEqual({ ok: false, error: { code: 'too-large-to-undo' } })
    must(await shop.settings.save({ city: '上海' }))
    must(await shop.history.undo())
    expect((await shop.settings.get()).city).toBe('杭州')
    // The journal cannot have it as a line: it asks for a snapshot.
    expect((await db.outbox.toArray()).map((row) => row.isCheckpoint)).toEqual([false, true, false, false])
  })
})
