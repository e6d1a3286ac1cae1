import { describe, expect, it } from 'vitest'
import { toId } from '../../src/core/kernel/ids'
import type { RecordId } from '../../src/core/kernel/ids'
import { localDay, month } from '../../src/core/kernel/local-day'
import { err } from '../../src/core/kernel/result'
import { commit } from '../../src/renderer/db/commit'
import { LI, MARCH, must, openMarchShop, openTestShop, person, punchesOf, SHIFTS, WANG, EARLY } from './test-shop'
import { closedMarch } from './closed-march'

describe('commit', () => {
  it('advances the number by one and logs what was done, when and to whom', async () => {
    const { db, shop } = openTestShop()
    expect((await shop.shop.status()).seq).toBe(0)
    expect(await shop.team.hire({ member: person(WANG, '001', '小王') })).toEqual({ ok: true, value: { seq: 1 } })
    expect(await shop.team.hire({ member: person(LI, '002', '老李') })).toEqual({ ok: true, value: { seq: 2 } })
    expect(await db.operations.toArray()).toEqual([
      {
        seq: 1,
        kind: 'do',
        what: 'member-hired',
        facts: { memberId: WANG, name: '小王' },
        at: '2026-04-01T08:00:00.000Z',
        by: 'owner',
        state: 'done',
      },
      {
        seq: 2,
        kind: 'do',
        what: 'member-hired',
        facts: { memberId: LI, name: '老李' },
        at: '2026-04-01T08:00:00.000Z',
        by: 'owner',
        state: 'done',
      },
    ])
    expect((await shop.shop.status()).seq).toBe(2)
  })

  it('makes no step of a write that changes nothing', async () => {
    const { db, shop } = await openMarchShop()
    const { seq } = await shop.shop.status()
    expect(await shop.team.saveMember(person(WANG, '001', '小王'))).toEqual({ ok: true, value: { seq } })
    expect(await db.operations.count()).toBe(seq)
  })

  it('writes nothing at all when the operation refuses', async () => {
    const { db, shop } = await openMarchShop()
    const { seq } = await shop.shop.status()
    const refused = await commit(db, { what: 'member-saved' }, async (write) => {
      write.put('members', person(LI, '009', '改名'))
      return err({ code: 'no' as const })
    })
    expect(refused).toEqual({ ok: false, error: { code: 'no' } })
    expect((await db.members.get(LI))?.name).toBe('老李')
    expect((await shop.shop.status()).seq).toBe(seq)
  })

  it('rolls everything back when something throws midway', async () => {
    const { db, shop } = await openMarchShop()
    const { seq } = await shop.shop.status()
    const broken = commit(db, { what: 'member-saved' }, async (write) => {
      write.put('members', person(LI, '009', '改名'))
      write.put('adjustments', {
        id: toId<RecordId>('a1'),
        memberId: LI,
        month: MARCH,
        kind: 'reward',
        amountFen: 0.5 as never,
        reason: '',
      })
    })
    await expect(broken).rejects.toThrow(/not a record of adjustments: amountFen/)
    expect((await db.members.get(LI))?.name).toBe('老李')
    expect((await shop.shop.status()).seq).toBe(seq)
  })

  it('refuses an employee number that somebody else has, and lets two people swap theirs in one step', async () => {
    const { db, shop } = await openMarchShop()
    expect(await shop.team.saveMember(person(LI, '001', '老李'))).toEqual({
      ok: false,
      error: { code: 'duplicate', table: 'members', value: '001' },
    })
    const swapped = await commit(db, { what: 'member-saved' }, async (write) => {
      write.put('members', person(WANG, '002', '小王'))
      write.put('members', person(LI, '001', '老李'))
    })
    expect(swapped.ok).toBe(true)
    const clash = await commit(db, { what: 'member-saved' }, async (write) => {
      write.put('members', person(WANG, '003', '小王'))
      write.put('members', person(LI, '003', '老李'))
    })
    expect(clash).toEqual({ ok: false, error: { code: 'duplicate', table: 'members', value: '003' } })
  })

  it('refuses a shift code that another shift has', async () => {
    const { shop } = await openMarchShop()
    const [early] = SHIFTS
    if (!early) throw new Error('no shift')
    expect(await shop.shifts.save({ ...early, id: toId('new') })).toEqual({
      ok: false,
      error: { code: 'duplicate', table: 'shifts', value: '早' },
    })
  })

  it('throws when a stored punch would change or go', async () => {
    const { db, shop } = await openMarchShop()
    must(await shop.imports.applyPatch({ punches: [punchesOf(WANG, '2026-03', ['02 09:00', '02 18:00'])] }))
    const put = (times: readonly string[], file?: string) =>
      commit(db, { what: 'import-applied' }, async (write) => {
        write.put('punches', punchesOf(WANG, '2026-03', times, file))
      })
    await expect(put(['02 09:00'])).rejects.toThrow(/stored punch/)
    await expect(put(['02 09:01', '02 18:00'])).rejects.toThrow(/stored punch/)
    await expect(put(['02 09:00', '02 18:00'], '别的.xlsx')).rejects.toThrow(/stored punch/)
    const removal = commit(db, { what: 'import-applied' }, async (write) => write.delete('punches', [MARCH, WANG]))
    await expect(removal).rejects.toThrow(/stored punch/)
    expect((await put(['02 09:00', '02 18:00', '03 09:00'])).ok).toBe(true)
  })
})

describe('a closed month', () => {
  const CLOSED = { ok: false, error: { code: 'month-closed', month: MARCH } }

  it('refuses every write that its pay rests on', async () => {
    const { shop } = await closedMarch()
    const id = toId<RecordId>('r1')
    const day = localDay('2026-03-31')
    expect(await shop.roster.setCells([{ memberId: WANG, day, shiftId: EARLY }])).toEqual(CLOSED)
    expect(await shop.imports.applyPatch({ punches: [punchesOf(WANG, '2026-03', ['09 09:00'])] })).toEqual(CLOSED)
    expect(
      await shop.attendance.addCorrections([{ id, memberId: WANG, day, reason: '', kind: 'forgive', what: 'late' }]),
    ).toEqual(CLOSED)
    expect(
      await shop.attendance.saveOvertime({ id, memberId: WANG, day, minutes: 60, settle: 'pay', reason: '' }),
    ).toEqual(CLOSED)
    expect(await shop.kpi.setActuals(MARCH, [{ memberId: WANG, indicatorId: toId('i1'), value: '98' }])).toEqual(CLOSED)
    expect(
      await shop.payroll.saveAdjustments([
        { id, memberId: WANG, month: MARCH, kind: 'reward', amountFen: 100 as never, reason: '' },
      ]),
    ).toEqual(CLOSED)
    expect(
      await shop.payroll.saveSales([
        { memberId: WANG, month: MARCH, planId: toId('c1'), amountFen: 1 as never, refundFen: 0 as never },
      ]),
    ).toEqual(CLOSED)
    expect((await shop.history.recent(1))[0]?.what).toBe('month-closed')
  })

  it('lets the months beside it change', async () => {
    const { shop } = await closedMarch()
    expect((await shop.roster.setCells([{ memberId: WANG, day: localDay('2026-04-01'), shiftId: EARLY }])).ok).toBe(
      true,
    )
    expect((await shop.roster.setCells([{ memberId: WANG, day: localDay('2026-02-28'), shiftId: EARLY }])).ok).toBe(
      true,
    )
    expect((await shop.imports.applyPatch({ punches: [punchesOf(WANG, '2026-04', ['01 09:00'])] })).ok).toBe(true)
  })

  it('takes a repeated import of what it holds already, because nothing changes', async () => {
    const { shop } = await closedMarch()
    const again = await shop.imports.applyPatch({
      punches: [
        punchesOf(WANG, '2026-03', ['02 09:00', '02 18:00'], '副本.xlsx'),
        punchesOf(WANG, '2026-04', ['01 09:00']),
      ],
    })
    expect(must(again).counts).toMatchObject({ punchesAdded: 1, punchesKnown: 2 })
  })

  it('lets a leave across its end change in the open part only', async () => {
    const { shop } = await closedMarch()
    const leave = (to: string, type: 'sick' | 'personal' = 'sick') => ({
      id: toId<RecordId>('over-the-end'),
      memberId: WANG,
      type,
      reason: '',
      span: {
        kind: 'half-days' as const,
        from: localDay('2026-03-30'),
        fromHalf: 'am' as const,
        to: localDay(to),
        toHalf: 'pm' as const,
      },
    })
    // Written while March was open: 30 March – 2 April.
    expect((await shop.attendance.saveLeave(leave('2026-04-03'))).ok).toBe(true)
    expect(await shop.attendance.saveLeave(leave('2026-03-31'))).toMatchObject({ ok: true })
    expect(await shop.attendance.saveLeave(leave('2026-03-30'))).toEqual(CLOSED)
    expect(await shop.attendance.saveLeave(leave('2026-04-03', 'personal'))).toEqual(CLOSED)
    expect(await shop.attendance.removeLeave(toId('over-the-end'))).toEqual(CLOSED)
  })

  it('names the earliest closed month that stands in the way', async () => {
    const { shop } = await closedMarch()
    const both = await shop.roster.setCells([
      { memberId: WANG, day: localDay('2026-04-02'), shiftId: EARLY },
      { memberId: WANG, day: localDay('2026-03-02'), shiftId: null },
    ])
    expect(both).toEqual(CLOSED)
    expect((await shop.roster.month(month('2026-04'))).length).toBe(0)
  })

  it('can be closed once, in order, and only the newest opens again', async () => {
    const { shop, closing } = await closedMarch()
    const of = (value: string) => ({ ...closing, month: month(value) })
    expect(await shop.months.close(of('2026-03'))).toEqual({ ok: false, error: { code: 'already-closed' } })
    expect(await shop.months.close(of('2026-02'))).toEqual({
      ok: false,
      error: { code: 'later-month-closed', month: MARCH },
    })
    must(await shop.months.close(of('2026-04')))
    expect(await shop.months.reopen(MARCH)).toEqual({ ok: false, error: { code: 'not-newest', newest: '2026-04' } })
    expect(await shop.months.reopen(month('2026-05'))).toEqual({ ok: false, error: { code: 'not-closed' } })
    must(await shop.months.reopen(month('2026-04')))
    must(await shop.months.reopen(MARCH))
    expect(await shop.months.closedMonths()).toEqual([])
  })

  it('notices when a closed month is no longer what was closed', async () => {
    const { shop } = await closedMarch()
    const closed = await shop.months.closed(MARCH)
    if (!closed) throw new Error('not closed')
    expect(await shop.months.isIntact(closed)).toBe(true)
    expect(await shop.months.isIntact({ ...closed, closedAt: '2026-04-02T00:00:00Z' })).toBe(false)
  })
})
