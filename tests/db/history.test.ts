import { describe, expect, it } from 'vitest'
import { localDay, month } from '../../src/core/kernel/local-day'
import { KIND_OF_OPERATION, OPERATION_KINDS } from '../../src/renderer/db/operation-kind'
import { linesOf, nameBookOf } from '../../src/renderer/db/operation-details'
import { EARLY, must, openMarchShop, punchesOf, WANG } from './test-shop'

describe('the log of operations', () => {
  it('is found month by month', async () => {
    const { shop, clock } = await openMarchShop('2026-03-31')
    clock.day = localDay('2026-05-01')
    must(await shop.settings.save({ city: '杭州' }))
    must(await shop.settings.save({ city: '上海' }))
    expect(await shop.history.months()).toEqual(['2026-05', '2026-04', '2026-03'])
    expect((await shop.history.ofMonth(month('2026-05'))).map((o) => o.seq)).toEqual([6, 5])
    expect(await shop.history.ofMonth(month('2026-04'))).toEqual([])
    expect((await shop.history.ofMonth(month('2026-03'))).map((o) => o.seq)).toEqual([4, 3, 2, 1])
  })

  it('tells what stood before and after; an undo shows it the other way round', async () => {
    const { shop } = await openMarchShop()
    must(await shop.roster.setCells([{ memberId: WANG, day: localDay('2026-03-05'), shiftId: EARLY }]))
    must(await shop.history.undo())
    const [undo, roster] = await shop.history.recent(2)
    if (!undo || !roster) throw new Error('no operations')
    const names = nameBookOf(await shop.history.names())
    const [forth, back] = await Promise.all(
      [roster, undo].map(async (o) => linesOf((await shop.history.changesOf(o)) ?? [], o, names)),
    )
    const cell = { table: '排班（人月）', record: '小王 2026年3月', field: '5 日' }
    const [rest, early] = [
      { kind: 'text', text: '休班' },
      { kind: 'text', text: '早班' },
    ]
    expect(forth).toEqual([{ ...cell, before: rest, after: early }])
    expect(back).toEqual([{ ...cell, before: early, after: rest }])
  })

  it('says of imported punches how many and from where, and that the clock recorded them', async () => {
    const { shop } = await openMarchShop()
    must(await shop.imports.applyPatch({ punches: [punchesOf(WANG, '2026-03', ['02 09:00', '02 18:00'])] }))
    const [imported] = await shop.history.recent(1)
    if (!imported) throw new Error('no operation')
    expect(imported.by).toBe('clock')
    const lines = linesOf(
      (await shop.history.changesOf(imported)) ?? [],
      imported,
      nameBookOf(await shop.history.names()),
    )
    expect(lines[0]?.after).toEqual({ kind: 'text', text: '2 次（2026-03-02） 来自「三月.xlsx」' })
  })

  it('sorts every operation under one of the kinds', () => {
    expect(new Set(Object.values(KIND_OF_OPERATION))).toEqual(new Set(OPERATION_KINDS))
  })
})
