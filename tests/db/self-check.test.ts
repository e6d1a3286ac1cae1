import { describe, expect, it } from 'vitest'
import type { RecordId } from '../../src/core/kernel/ids'
import { toId } from '../../src/core/kernel/ids'
import { localDay } from '../../src/core/kernel/local-day'
import { closedMonthBody } from '../../src/core/month/close-month'
import { computeMonth } from '../../src/core/month/compute-month'
import type { Finding } from '../../src/core/self-check/finding'
import { findingsOf } from '../../src/core/self-check/run-checks'
import type { AppDb } from '../../src/renderer/db/app-db'
import type { JournalFacts } from '../../src/renderer/db/self-check/journal-check'
import { isStillBehind } from '../../src/renderer/db/self-check/journal-check'
import { ALL_CHECK_IDS, runSelfCheck } from '../../src/renderer/db/self-check/run-self-check'
import { EARLY, LI, MARCH, must, openMarchShop, punchesOf, REST, rosterOf, WANG } from './test-shop'

async function found(
  db: AppDb,
  options: { readonly month?: typeof MARCH; readonly journal?: JournalFacts } = {},
): Promise<readonly Finding[]> {
  return findingsOf(await runSelfCheck(db, { today: db.clock.today(), ...options }))
}
const codes = async (...args: Parameters<typeof found>) => (await found(...args)).map((finding) => finding.code)

/** March with punches of two days, one of them late. */
async function openWorkedMarch() {
  const opened = await openMarchShop()
  const punches = [punchesOf(WANG, '2026-03', ['02 09:20', '02 18:00', '03 08:55', '03 18:00'])]
  must(await opened.shop.imports.applyPatch({ punches }))
  return opened
}

describe('after whatever the owner does', () => {
  it('nothing is found', async () => {
    const { db, shop } = await openWorkedMarch()
    expect(await codes(db)).toEqual([])
    const leave = { id: toId<RecordId>('leave'), memberId: WANG, type: 'annual' as const, reason: '' }
    const day = localDay('2026-03-03')
    const span = { kind: 'half-days' as const, from: day, fromHalf: 'pm' as const, to: day, toHalf: 'pm' as const }
    must(await shop.attendance.saveLeave({ ...leave, span }))
    expect(await codes(db)).toEqual([])
    must(await shop.roster.setCells([{ memberId: WANG, day, shiftId: REST }]))
    expect(await codes(db)).toEqual([])
    must(await shop.history.undo())
    must(await shop.history.undo())
    expect(await codes(db)).toEqual([])
    must(await shop.history.redo())
    expect(await codes(db)).toEqual([])
    must(await shop.roster.saveRows([rosterOf(LI, '2026-03', [2, 3, 4])]))
    expect(await codes(db)).toEqual([])
    must(await shop.attendance.removeLeave(leave.id))
    expect(await codes(db)).toEqual([])
  })
  it('nothing is found in what was restored, nor in a shop that was emptied', async () => {
    const { db, shop } = await openWorkedMarch()
    must(await shop.shop.replaceAll(await shop.shop.snapshot(), 'shop-restored'))
    expect(await codes(db)).toEqual([])
    must(await shop.shop.removeAll())
    expect(await codes(db)).toEqual([])
  })
  it('days that were still to come are judged by the day of the check', async () => {
    const { db, shop, clock } = await openMarchShop('2026-03-02')
    must(await shop.imports.applyPatch({ punches: [punchesOf(WANG, '2026-03', ['02 09:00', '02 18:00'])] }))
    clock.day = localDay('2026-03-20')
    await shop.attendance.bringUpToDate()
    expect(await codes(db)).toEqual([])
  })
})

describe('in a database that was changed behind the app', () => {
  it('a minute of a verdict is found, and judging anew puts it right', async () => {
    const { db, shop } = await openWorkedMarch()
    await db.verdicts.toCollection().modify((row: { days: { day: string; lateMinutes: number }[] }) => {
      for (const day of row.days) if (day.day === '2026-03-02') day.lateMinutes += 30
    })
    expect(await codes(db)).toEqual(['minutes-not-conserved', 'lateness-not-as-reasoned', 'verdict-stale'])
    await shop.attendance.judgeAgain(MARCH)
    expect(await codes(db)).toEqual([])
  })
  it('an entry of the ledger is found, and judging anew takes it out', async () => {
    const { db, shop } = await openWorkedMarch()
    const entry = { memberId: WANG, account: 'annual-leave' as const, day: localDay('2026-03-02') }
    await db.ledger.put({ ...entry, id: toId('x'), deltaMinutes: -480, reason: '', ref: toId('gone') })
    expect(await codes(db)).toEqual(['unknown-leave', 'ledger-surplus'])
    await shop.attendance.judgeAgain(MARCH)
    expect(await codes(db)).toEqual([])
  })
  it('a closed month whose figures were changed is found by its hash', async () => {
    const { db, shop } = await openWorkedMarch()
    const data = await shop.shop.snapshot()
    const result = computeMonth(data, MARCH, db.clock.today())
    must(await shop.months.close(closedMonthBody(data, result, db.clock.now())))
    expect(await codes(db)).toEqual([])
    await db.closedMonths.toCollection().modify((row: { people: { name: string }[] }) => {
      for (const person of row.people) person.name = `${person.name}X`
    })
    expect((await found(db)).map((one) => [one.code, one.where.month])).toEqual([['hash-differs', MARCH]])
  })
  it('a record that does not fit its schema is found, with its place', async () => {
    const { db } = await openWorkedMarch()
    await db.members.update(LI, { employeeNo: '' })
    expect(await found(db)).toMatchObject([
      { code: 'record-misfit', where: { table: 'members', name: '老李' }, found: { kind: 'text', text: 'employeeNo' } },
    ])
  })
  it('a record that lost half of itself breaks no more than the checks that need it', async () => {
    const { db } = await openWorkedMarch()
    await db.punches.toCollection().modify((row: { punches?: unknown }) => {
      delete row.punches
    })
    const report = await runSelfCheck(db, { today: db.clock.today() })
    expect(findingsOf(report)[0]).toMatchObject({ code: 'record-misfit', where: { table: 'punches', memberId: WANG } })
    expect(report.outcomes.filter((outcome) => outcome.isBroken).map((outcome) => outcome.id)).toContain('punches')
    expect(report.outcomes.find((outcome) => outcome.id === 'unique-codes')?.isBroken).toBe(false)
  })
  it('what a check can explain is not said once more as a misfit', async () => {
    const { db } = await openWorkedMarch()
    await db.rosters.toCollection().modify((row: { days: string[] }) => {
      row.days.pop()
    })
    const all = await codes(db)
    expect(all).toContain('roster-length')
    expect(all).not.toContain('record-misfit')
  })
})

describe('log and journal', () => {
  async function openLog() {
    const opened = await openWorkedMarch()
    const { dbId, seq } = await opened.shop.shop.status()
    return { ...opened, dbId, seq }
  }

  it('operations that wait to be sent are no gap, with or without a journal', async () => {
    const { db, dbId, seq } = await openLog()
    expect(await codes(db, { journal: { lastSeq: 0 } })).toEqual([])
    expect(await codes(db, { journal: { dbId, lastSeq: seq } })).toEqual([])
    expect(await codes(db)).toEqual([])
  })
  it('a journal that lacks an operation nobody will send is found', async () => {
    const { db, dbId, seq } = await openLog()
    await db.outbox.where('seq').belowOrEqual(seq).delete()
    expect(await found(db, { journal: { dbId, lastSeq: seq - 2 } })).toMatchObject([
      { code: 'journal-behind', expected: { decimal: String(seq) }, found: { decimal: String(seq - 2) } },
    ])
    expect(await codes(db, { journal: { dbId, lastSeq: seq } })).toEqual([])
  })
  it('a journal that is ahead, or of another database, is found', async () => {
    const { db, dbId, seq } = await openLog()
    expect(await codes(db, { journal: { dbId, lastSeq: seq + 1 } })).toEqual(['journal-ahead'])
    expect(await codes(db, { journal: { dbId: 'another', lastSeq: seq } })).toEqual(['journal-other-database'])
  })
  it('what the journal got while the database was read is no fault', async () => {
    const { db, dbId, seq } = await openLog()
    await db.outbox.clear()
    const [behind] = await found(db, { journal: { dbId, lastSeq: seq - 1 } })
    expect(behind?.code).toBe('journal-behind')
    expect(isStillBehind(behind!, { dbId, lastSeq: seq })).toBe(false)
    expect(isStillBehind(behind!, { dbId, lastSeq: seq - 1 })).toBe(true)
  })
  it('a step that is missing from the log, and one too many, are found', async () => {
    const { db, seq } = await openLog()
    await db.operations.delete(2)
    expect(await codes(db)).toEqual(['operation-missing', 'undo-unknown'])
    const last = await db.operations.get(seq)
    await db.operations.add({ ...last!, seq: seq + 1, state: 'mark' })
    expect(await codes(db)).toEqual(['operation-missing', 'operation-beyond', 'undo-unknown'])
  })
  it('a step that could be undone without its images is found', async () => {
    const { db, seq } = await openLog()
    await db.undoImages.delete(seq)
    expect(await found(db)).toMatchObject([{ code: 'undo-missing', found: { decimal: String(seq) } }])
  })
})

describe('a run', () => {
  it('tells of every check that is done, and can be given up', async () => {
    const { db } = await openWorkedMarch()
    let done = 0
    const report = await runSelfCheck(db, { today: db.clock.today(), afterCheck: async () => void (done += 1) })
    expect(done).toBe(ALL_CHECK_IDS.length)
    expect(report.outcomes.map((outcome) => outcome.id)).toEqual(ALL_CHECK_IDS)
    const givingUp = runSelfCheck(db, {
      today: db.clock.today(),
      afterCheck: () => Promise.reject(new Error('given up')),
    })
    await expect(givingUp).rejects.toThrow('given up')
  })
})

describe('before a month is closed', () => {
  it('only that month is looked at', async () => {
    const { db, shop } = await openWorkedMarch()
    must(await shop.imports.applyPatch({ punches: [punchesOf(LI, '2026-02', ['02 09:00'])] }))
    must(await shop.roster.saveRows([rosterOf(LI, '2026-02', [2], EARLY)]))
    await db.verdicts.toCollection().modify((row: { days: { workedMinutes: number }[] }) => {
      for (const day of row.days) if (day.workedMinutes > 0) day.workedMinutes -= 1
    })
    const days = (await found(db, { month: MARCH })).map((one) => one.where.day)
    expect(days.length).toBeGreaterThan(0)
    expect(days.every((day) => day?.startsWith('2026-03'))).toBe(true)
    expect((await found(db)).length).toBeGreaterThan(days.length)
  })
})
