import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, localDay } from '../../src/core/kernel/local-day'
import type { JournalEntry } from '../../src/ipc/safety-contract'
import { AppDb } from '../../src/renderer/db/app-db'
import type { BackupDocument } from '../../src/renderer/db/backup-document'
import { readBackupDocument } from '../../src/renderer/db/backup-document'
import { buildBackupDocument } from './document-text'
import { readMeta } from '../../src/renderer/db/commit'
import type { ReplaySource } from '../../src/renderer/db/replay'
import { replay, ReplayClock } from '../../src/renderer/db/replay'
import type { Repositories } from '../../src/renderer/db/repositories'
import { createRepositories } from '../../src/renderer/db/repositories'
import { readHistory } from '../../src/renderer/db/shop-history'
import { readShop } from '../../src/renderer/db/shop-repository'
import { anyMonth } from '../schema/record-arbitraries'
import type { Step } from './any-step'
import { anyStep } from './any-step'
import { closedMarch, closingOf } from './closed-march'
import { EARLY, LI, MARCH, must, openTestShop, person, punchesOf, SHIFTS, testClock, WANG } from './test-shop'
import { runs } from '../property-runs'

type Opened = ReturnType<typeof openTestShop>

/** The whole shop as a snapshot keeps it, through its text. */
async function snapshotOf(db: AppDb): Promise<BackupDocument> {
  const text = await db.transaction('r', db.tables, async () => {
    const meta = await readMeta(db)
    const about = { dbId: meta.dbId, seq: meta.seq, createdAt: '2026-04-01T08:00:00.000Z' }
    return buildBackupDocument(await readShop(db), about, await readHistory(db, meta))
  })
  return must(readBackupDocument(text))
}
/** Everything that the journal has been told, as it came out of the outbox. */
async function entriesOf(db: AppDb): Promise<readonly JournalEntry[]> {
  return (await db.outbox.toArray()).filter((row) => !row.isCheckpoint).map(({ seq, body }) => ({ seq, body }))
}
async function sourceOf(db: AppDb, snapshot?: BackupDocument): Promise<ReplaySource> {
  const { dbId, seq } = await readMeta(db)
  return { dbId, lastSeq: seq, entries: await entriesOf(db), ...(snapshot ? { snapshot } : {}) }
}
let rebuilt = 0
/** A database of its own, rebuilt from the source. */
async function rebuild(source: ReplaySource, today: string) {
  rebuilt += 1
  const name = `rebuilt-${process.pid}-${rebuilt}`
  const clock = new ReplayClock()
  const worker = new AppDb(name, { clock })
  const report = await replay(worker, clock, source)
  worker.close()
  const db = new AppDb(name, { clock: testClock(today) })
  return { db, shop: createRepositories(db), report }
}

/** Every table; what was undoable only before the floor, and what waits for the journal, is no part of the shop. */
async function everythingIn(db: AppDb): Promise<Record<string, unknown>> {
  const { undoFloor, ...meta } = await readMeta(db)
  const tables = db.tables.map((table) => table.name).filter((name) => !['meta', 'outbox', 'undoImages'].includes(name))
  const rows = await Promise.all(tables.map(async (name) => [name, await db.table(name).toArray()] as const))
  const undoImages = await db.undoImages.where('seq').above(undoFloor.seq).toArray()
  // No settings at all and empty ones mean the same.
  const settings = await createRepositories(db).settings.get()
  return { ...Object.fromEntries(rows), settings, undoImages, meta: { ...meta, undoFloor } }
}
async function expectTheSame(a: AppDb, b: AppDb): Promise<void> {
  expect(await everythingIn(a)).toEqual(await everythingIn(b))
}

type TimedStep = (opened: Opened) => Promise<unknown>
const onShop =
  (step: Step): TimedStep =>
  ({ shop }) =>
    step(shop)
/** Writes of every kind, steps back and forth, months that close and open, and days that pass. */
const anyTimedStep: fc.Arbitrary<TimedStep> = fc.oneof(
  { weight: 6, arbitrary: anyStep.map(onShop) },
  { weight: 2, arbitrary: fc.constant(onShop((shop) => shop.history.undo())) },
  { weight: 1, arbitrary: fc.constant(onShop((shop) => shop.history.redo())) },
  { weight: 1, arbitrary: anyMonth.map((month) => onShop((shop) => shop.months.close(closingOf(month)))) },
  { weight: 1, arbitrary: anyMonth.map((month) => onShop((shop) => shop.months.reopen(month))) },
  {
    weight: 2,
    arbitrary: fc.integer({ min: -2, max: 20 }).map((days): TimedStep => ({ shop, clock }) => {
      clock.day = addDays(clock.day, days)
      return shop.attendance.bringUpToDate()
    }),
  },
)

async function walk(shop: Repositories, step: 'undo' | 'redo'): Promise<number> {
  let steps = 0
  while ((await shop.history[step]()).ok) steps += 1
  return steps
}

describe('a database rebuilt from a snapshot and the journal', () => {
  it('is the one that was lost, whatever was done, and undo goes on in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyTimedStep, { minLength: 1, maxLength: 12 }), fc.nat(12), async (steps, cut) => {
        const opened = openTestShop('2026-02-10')
        await opened.shop.attendance.bringUpToDate()
        let snapshot: BackupDocument | undefined
        for (const [index, step] of steps.entries()) {
          if (index === cut) snapshot = await snapshotOf(opened.db)
          await step(opened)
        }
        const again = await rebuild(await sourceOf(opened.db, snapshot), opened.clock.day)
        expect(again.report.stoppedBy).toBeUndefined()
        expect(again.report.reachedSeq).toBe((await opened.shop.shop.status()).seq)
        for (const { shop } of [opened, again]) await shop.attendance.bringUpToDate()
        const untilThen = (await readMeta(opened.db)).createdAt
        await again.db.meta.update('main', { createdAt: untilThen })
        await expectTheSame(again.db, opened.db)

        for (const direction of ['undo', 'redo'] as const) {
          expect(await walk(again.shop, direction)).toBe(await walk(opened.shop, direction))
          expect(await again.shop.shop.snapshot()).toEqual(await opened.shop.shop.snapshot())
        }
        await Promise.all([again.db.delete(), opened.db.delete()])
      }),
      { numRuns: runs(60) },
    )
  }, 180_000)

  it('judges days as of the day on which each operation was done', async () => {
    const opened = openTestShop('2026-03-02')
    const { shop, clock, db } = opened
    must(await shop.team.hire({ member: person(WANG, '001', '小王') }))
    must(await shop.shifts.saveMany(SHIFTS))
    must(await shop.roster.setCells([{ memberId: WANG, day: localDay('2026-03-03'), shiftId: EARLY }]))
    clock.day = localDay('2026-04-02')
    await shop.attendance.bringUpToDate()
    // Closed with what was known then: the day of the shift has passed without a punch.
    must(await shop.months.close(closingOf(MARCH)))
    expect(await shop.attendance.verdicts(MARCH)).toMatchObject([
      { days: expect.arrayContaining([expect.objectContaining({ day: '2026-03-03' })]) as unknown },
    ])
    const again = await rebuild(await sourceOf(db), '2026-05-01')
    expect(await again.shop.attendance.verdicts(MARCH)).toEqual(await shop.attendance.verdicts(MARCH))
  })

  it('keeps what was there before a restore out, and what came after it in', async () => {
    const { db, shop } = await closedMarch()
    must(await shop.shop.replaceAll(await shop.shop.snapshot(), 'shop-restored'))
    const snapshot = await snapshotOf(db)
    must(await shop.team.saveMember(person(LI, '009', '老李')))
    const again = await rebuild(await sourceOf(db, snapshot), '2026-04-01')
    expect(again.report).toEqual({ replayed: 1, reachedSeq: snapshot.seq + 1 })
    await expectTheSame(again.db, db)
  })

  it('rebuilds a database that is already there, whatever is in it, and leaves the preferences', async () => {
    const { db } = await closedMarch()
    const other = openTestShop()
    must(await other.shop.team.hire({ member: person(LI, '777', '别人') }))
    await other.shop.preferences.set('look', 'dark')
    const clock = new ReplayClock()
    other.db.close()
    const worker = new AppDb(other.db.name, { clock })
    await replay(worker, clock, await sourceOf(db))
    worker.close()
    const again = createRepositories(new AppDb(other.db.name))
    expect((await again.team.members()).map((member) => member.name).sort()).toEqual(['小王', '老李'])
    expect(await again.shop.status()).toMatchObject({ dbId: (await readMeta(db)).dbId, seq: 7 })
    expect(await again.preferences.get('look', '')).toBe('dark')
  })
})

describe('a journal that cannot be read to its end', () => {
  async function threeOperations(): Promise<ReplaySource> {
    const { db, shop } = openTestShop()
    for (const [id, no, name] of [
      [WANG, '001', '小王'],
      [LI, '002', '老李'],
    ] as const)
      must(await shop.team.hire({ member: person(id, no, name) }))
    must(await shop.imports.applyPatch({ punches: [punchesOf(WANG, '2026-03', ['02 09:00'])] }))
    return sourceOf(db)
  }
  const changed = (body: string, change: (record: Record<string, object>) => void): string => {
    const record = JSON.parse(body) as Record<string, object>
    change(record)
    return JSON.stringify(record)
  }
  const cases: readonly (readonly [string, (body: string) => string | undefined])[] = [
    ['damaged', (body) => body.slice(1)],
    ['newer-version', (body) => changed(body, (record) => Object.assign(record, { schema: 99 }))],
    ['gap', () => undefined],
    ['gap', (body) => changed(body, (record) => Object.assign(record, { checkpoint: true }))],
    [
      'does-not-fit',
      (body) =>
        changed(body, (record) =>
          Object.assign(record, { changes: [{ table: 'members', key: 'x', after: { id: 'x' } }] }),
        ),
    ],
    ['does-not-fit', (body) => changed(body, (record) => Object.assign(record['head']!, { kind: 'undo', of: 77 }))],
  ]
  it.each(cases)('(%s) gives what it can, and the numbers go on behind what is missing', async (stoppedBy, change) => {
    const source = await threeOperations()
    const entries = source.entries.flatMap((entry): JournalEntry[] => {
      const body = entry.seq === 2 ? change(entry.body) : entry.body
      return body === undefined ? [] : [{ seq: entry.seq, body }]
    })
    const { shop, report } = await rebuild({ ...source, entries }, '2026-04-01')
    expect(report).toEqual({ replayed: 1, reachedSeq: 1, stoppedBy })
    expect((await shop.team.members()).map((member) => member.name)).toEqual(['小王'])
    expect(await shop.shop.status()).toMatchObject({ seq: 3, dbId: source.dbId })
    must(await shop.settings.save({ city: '杭州' }))
    expect((await shop.history.recent(2)).map((operation) => operation.seq)).toEqual([4, 1])
  })
})
