import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { toId } from '../../src/core/kernel/ids'
import type { RecordId } from '../../src/core/kernel/ids'
import { localDay, month } from '../../src/core/kernel/local-day'
import { balanceOf } from '../../src/core/attendance/comp-ledger'
import { DEFAULT_ATTENDANCE_RULES } from '../../src/core/attendance/rates/default-attendance-rules'
import type { Repositories } from '../../src/renderer/db/repositories'
import { refreshVerdicts } from '../../src/renderer/db/verdict-service'
import {
  anyCorrection,
  anyDay,
  anyLeave,
  anyMember,
  anyOvertime,
  anyPunchMonth,
  anyRoster,
  anyShift,
} from '../schema/record-arbitraries'
import { closedMarch } from './closed-march'
import {
  MARCH,
  NIGHT,
  REST,
  SHIFTS,
  WANG,
  must,
  openMarchShop,
  openTestShop,
  person,
  punchesOf,
  rosterOf,
} from './test-shop'
import { runs } from '../property-runs'

async function statusOn(shop: Repositories, day: string) {
  const verdicts = await shop.attendance.verdictOf(WANG, month(day.slice(0, 7)))
  return verdicts?.days.find((d) => d.day === day)?.status
}

describe('stored verdicts', () => {
  it('follow the roster, the punches and the corrections in the same step', async () => {
    const { shop } = await openMarchShop()
    expect(await statusOn(shop, '2026-03-02')).toBe('absent')
    must(await shop.imports.applyPatch({ punches: [punchesOf(WANG, '2026-03', ['02 09:20', '02 18:00'])] }))
    expect(await statusOn(shop, '2026-03-02')).toBe('late') // 20 minutes, more than 3 of grace
    const id = toId<RecordId>('c1')
    must(
      await shop.attendance.addCorrections([
        { id, memberId: WANG, day: localDay('2026-03-02'), reason: '修电梯', kind: 'forgive', what: 'late' },
      ]),
    )
    expect(await statusOn(shop, '2026-03-02')).toBe('normal')
    must(await shop.attendance.removeCorrection(id))
    expect(await statusOn(shop, '2026-03-02')).toBe('late')
    must(await shop.roster.setCells([{ memberId: WANG, day: localDay('2026-03-02'), shiftId: null }]))
    expect(await statusOn(shop, '2026-03-02')).toBe('unplanned')
    must(await shop.history.undo())
    expect(await statusOn(shop, '2026-03-02')).toBe('late')
  })

  it('follow the times of a shift but are not judged again for its colour', async () => {
    const { db, shop } = await openMarchShop()
    must(await shop.imports.applyPatch({ punches: [punchesOf(WANG, '2026-03', ['02 09:20', '02 18:00'])] }))
    const [early] = SHIFTS
    if (!early) throw new Error('no shift')
    await db.verdicts.clear()
    must(await shop.shifts.save({ ...early, colour: 'red' }))
    expect(await db.verdicts.count()).toBe(0)
    must(await shop.shifts.save({ ...early, colour: 'red', segments: [{ start: 570, end: 1_080 }] }))
    expect(await statusOn(shop, '2026-03-02')).toBe('normal') // 09:20 is before 09:30
  })

  it('follow the rules of the shop', async () => {
    const { shop } = await openMarchShop()
    must(await shop.imports.applyPatch({ punches: [punchesOf(WANG, '2026-03', ['02 09:20', '02 18:00'])] }))
    const rules = { ...DEFAULT_ATTENDANCE_RULES, from: localDay('2026-01-01'), graceMinutes: 20 }
    must(await shop.settings.saveAttendanceRules(rules))
    expect(await statusOn(shop, '2026-03-02')).toBe('normal')
    must(await shop.settings.removeAttendanceRules(rules.from))
    expect(await statusOn(shop, '2026-03-02')).toBe('late')
  })

  it('follow the first and last day of employment', async () => {
    const { shop } = await openMarchShop()
    must(await shop.team.saveMember({ ...person(WANG, '001', '小王'), leftOn: localDay('2026-03-02') }))
    expect([await statusOn(shop, '2026-03-02'), await statusOn(shop, '2026-03-03')]).toEqual(['absent', 'not-employed'])
  })

  it('see the morning after a night shift on the last of the month', async () => {
    const { shop } = await openMarchShop('2026-04-02')
    must(await shop.roster.saveRows([rosterOf(WANG, '2026-03', [31], NIGHT)]))
    must(await shop.imports.applyPatch({ punches: [punchesOf(WANG, '2026-03', ['31 22:00'])] }))
    expect(await statusOn(shop, '2026-03-31')).toBe('missing')
    must(await shop.imports.applyPatch({ punches: [punchesOf(WANG, '2026-04', ['01 07:00'])] }))
    expect(await statusOn(shop, '2026-03-31')).toBe('normal')
  })

  it('see the night shift that ended on the first of the month', async () => {
    const { shop } = await openMarchShop('2026-04-02')
    must(await shop.imports.applyPatch({ punches: [punchesOf(WANG, '2026-04', ['01 07:00'])] }))
    must(await shop.roster.saveRows([rosterOf(WANG, '2026-04', [2])]))
    const first = async () => (await shop.attendance.verdictOf(WANG, month('2026-04')))?.days[0]?.exceptions
    expect(await first()).toEqual(['unplanned-punches'])
    must(await shop.roster.setCells([{ memberId: WANG, day: localDay('2026-03-31'), shiftId: NIGHT }]))
    expect(await first()).toEqual([]) // 07:00 is the way home, 60 minutes after the shift's end
    const night = SHIFTS.find(({ id }) => id === NIGHT)
    if (!night) throw new Error('no shift')
    // Ends at 23:00 now: six hours behind that, at 05:00, its window is over.
    must(await shop.shifts.save({ ...night, segments: [{ start: 1_320, end: 1_380 }] }))
    expect(await first()).toEqual(['unplanned-punches'])
    must(await shop.history.undo())
    expect(await first()).toEqual([])
    must(await shop.roster.setCells([{ memberId: WANG, day: localDay('2026-03-31'), shiftId: REST }]))
    expect(await first()).toEqual(['unplanned-punches'])
  })

  it('of a closed month stay as they were, and are judged again when it opens', async () => {
    const { shop } = await closedMarch()
    const before = await shop.attendance.verdicts(MARCH)
    const [early] = SHIFTS
    if (!early) throw new Error('no shift')
    must(await shop.shifts.save({ ...early, segments: [{ start: 600, end: 1_140 }] }))
    expect(await shop.attendance.verdicts(MARCH)).toEqual(before)
    must(await shop.months.reopen(MARCH))
    expect(await shop.attendance.verdicts(MARCH)).not.toEqual(before)
    // In at 09:00 for 10:00, out at 18:00 for 19:00: 60 minutes early count as absence from 60 on.
    expect(await statusOn(shop, '2026-03-02')).toBe('absent')
  })

  it('of days to come are judged when the day has passed', async () => {
    const { shop, clock } = await openMarchShop('2026-03-01')
    expect(await statusOn(shop, '2026-03-02')).toBe('pending')
    await shop.attendance.bringUpToDate()
    clock.day = localDay('2026-03-03')
    expect(await statusOn(shop, '2026-03-02')).toBe('pending')
    expect(await shop.attendance.bringUpToDate()).toEqual({ refreshed: 1 })
    expect(await statusOn(shop, '2026-03-02')).toBe('absent')
    expect(await shop.attendance.bringUpToDate()).toEqual({ refreshed: 0 })
  })

  it('are gone when nothing is left to judge', async () => {
    const { db, shop } = openTestShop()
    must(await shop.team.hire({ member: person(WANG, '001', '小王') }))
    must(await shop.shifts.saveMany(SHIFTS))
    must(await shop.roster.saveRows([rosterOf(WANG, '2026-03', [2])]))
    expect(await db.verdicts.count()).toBe(1)
    must(await shop.history.undo())
    expect(await db.verdicts.count()).toBe(0)
  })
})

describe('the leave ledger', () => {
  const leave = (to: string) => ({
    id: toId<RecordId>('l1'),
    memberId: WANG,
    type: 'comp' as const,
    reason: '调休',
    span: {
      kind: 'half-days' as const,
      from: localDay('2026-03-02'),
      fromHalf: 'am' as const,
      to: localDay(to),
      toHalf: 'pm' as const,
    },
  })

  it('takes comp leave off in the step that records it, and gives it back when the leave goes', async () => {
    const { shop } = await openMarchShop()
    must(await shop.attendance.saveLeave(leave('2026-03-03')))
    // Two early shifts of 09:00–18:00 less 60 minutes: 2 × 480.
    expect(balanceOf(await shop.attendance.ledgerOf(WANG), WANG, 'comp-time')).toBe(-960)
    must(await shop.attendance.saveLeave(leave('2026-03-02')))
    expect(balanceOf(await shop.attendance.ledgerOf(WANG, 'comp-time'), WANG, 'comp-time')).toBe(-480)
    must(await shop.attendance.removeLeave(toId('l1')))
    expect(await shop.attendance.ledger()).toEqual([])
  })

  it('adds overtime on a rest day that is given back as rest', async () => {
    const { shop } = await openMarchShop()
    const overtime = {
      id: toId<RecordId>('o1'),
      memberId: WANG,
      day: localDay('2026-03-07'),
      minutes: 240,
      settle: 'rest' as const,
      reason: '大促',
    }
    must(await shop.attendance.saveOvertime(overtime))
    const entries = await shop.attendance.ledgerOf(WANG, 'comp-time')
    expect(entries.map((e) => [e.day, e.deltaMinutes, e.ref, e.reason])).toEqual([['2026-03-07', 240, 'o1', '大促']])
    must(await shop.attendance.saveOvertime({ ...overtime, settle: 'pay' }))
    expect(await shop.attendance.ledgerOf(WANG)).toEqual([])
  })

  it('keeps manual entries apart from derived ones', async () => {
    const { shop } = await openMarchShop()
    must(await shop.attendance.saveLeave(leave('2026-03-02')))
    const [derived] = await shop.attendance.ledger()
    if (!derived) throw new Error('no entry')
    expect(await shop.attendance.removeLedgerEntry(derived.id)).toEqual({ ok: false, error: { code: 'derived' } })
    expect(await shop.attendance.addLedgerEntry({ ...derived, id: toId('x') })).toEqual({
      ok: false,
      error: { code: 'derived' },
    })
    const grant = {
      id: toId<RecordId>('g1'),
      memberId: WANG,
      account: 'annual-leave' as const,
      day: localDay('2026-03-15'),
      deltaMinutes: 2_400,
      reason: '年初发放',
    }
    must(await shop.attendance.addLedgerEntry(grant))
    must(await shop.roster.setCells([{ memberId: WANG, day: localDay('2026-03-02'), shiftId: null }]))
    expect(await shop.attendance.ledger()).toEqual([grant]) // no shift, so the leave takes nothing
    must(await shop.attendance.removeLedgerEntry(grant.id))
    expect(await shop.attendance.ledger()).toEqual([])
  })
})

describe('whatever is written', () => {
  it('leaves verdicts and ledger as a fresh judging of every month would make them', async () => {
    const step = fc.oneof(
      anyMember.map((m) => (s: Repositories) => s.team.saveMember(m)),
      anyShift.map((one) => (s: Repositories) => s.shifts.save(one)),
      anyRoster.map((row) => (s: Repositories) => s.roster.saveRows([row])),
      anyPunchMonth.map((p) => (s: Repositories) => s.imports.applyPatch({ punches: [p] })),
      anyCorrection.map((c) => (s: Repositories) => s.attendance.addCorrections([c])),
      anyLeave.map((l) => (s: Repositories) => s.attendance.saveLeave(l)),
      anyOvertime.map((o) => (s: Repositories) => s.attendance.saveOvertime(o)),
      fc.nat(60).map((graceMinutes) => (s: Repositories) => {
        const from = localDay(graceMinutes % 2 ? '2026-02-01' : '2026-01-01')
        return s.settings.saveAttendanceRules({ ...DEFAULT_ATTENDANCE_RULES, from, graceMinutes })
      }),
      anyDay.map((day) => (s: Repositories) => {
        const days = [{ day, dayClass: 'statutory' as const, name: '店庆' }]
        return s.settings.saveCalendarYear({ year: 2026, source: '店内', provisional: false, days })
      }),
      fc.constant((s: Repositories) => s.history.undo()),
      fc.constant((s: Repositories) => s.history.redo()),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyMember, { minLength: 2, maxLength: 4 }),
        fc.array(step, { maxLength: 12 }),
        async (members, steps) => {
          const { db, shop } = openTestShop('2026-03-20')
          for (const member of members) await shop.team.saveMember(member)
          for (const run of steps) await run(shop)
          const kept = [await db.verdicts.toArray(), await db.ledger.toArray()]
          await db.verdicts.clear()
          await db.ledger.clear()
          for (const of of ['2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07'])
            await refreshVerdicts(db, month(of))
          expect([await db.verdicts.toArray(), await db.ledger.toArray()]).toEqual(kept)
          await db.delete()
        },
      ),
      { numRuns: runs(30) },
    )
  }, 120_000)
})
