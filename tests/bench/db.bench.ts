import type { MemberId } from '../../src/core/kernel/ids'
import { toId } from '../../src/core/kernel/ids'
import { addMonths, daysInMonth, localDay, month } from '../../src/core/kernel/local-day'
import { readBackupDocument } from '../../src/renderer/db/backup-document'
import { buildBackupDocument } from '../db/document-text'
import { EARLY, must, openTestShop, person, REST, SHIFTS } from '../db/test-shop'

const PEOPLE = 50
const MONTHS = 24
const LAST = month('2026-03')

/** Two years of fifty people, two punches a day. */
function twoYears() {
  const members = Array.from({ length: PEOPLE }, (_, n) => person(toId<MemberId>(`m${n}`), String(n), `员工${n}`))
  const months = Array.from({ length: MONTHS }, (_, n) => addMonths(LAST, n + 1 - MONTHS))
  const memberMonths = months.flatMap((of) => members.map(({ id }) => ({ memberId: id, month: of })))
  return {
    members: members.map((member) => ({ ...member, hiredOn: localDay('2020-01-01') })),
    shifts: SHIFTS,
    rosters: memberMonths.map((key) => ({
      ...key,
      days: Array.from({ length: daysInMonth(key.month) }, (_, day) => (day % 7 < 5 ? EARLY : REST)),
    })),
    punches: memberMonths.map((key) => ({
      ...key,
      punches: Array.from({ length: daysInMonth(key.month) * 2 }, (_, n) => ({
        day: localDay(`${key.month}-${String(Math.floor(n / 2) + 1).padStart(2, '0')}`),
        minute: n % 2 === 0 ? 530 + (n % 20) : 1_085,
        source: { file: '打卡记录.xlsx', sheet: '打卡', row: n + 2 },
      })),
    })),
  }
}

async function measure(name: string, runs: number, work: (run: number) => Promise<unknown>): Promise<void> {
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now()
    await work(run)
    times.push(performance.now() - start)
  }
  const median = times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
  process.stdout.write(`${name.padEnd(44)} ${median.toFixed(1).padStart(9)} ms\n`)
}

/** Our own share of the time: IndexedDB here is fake-indexeddb in memory; `npm run e2e` measures the real one. */
export async function main(_argv: readonly string[]): Promise<number> {
  const { shop } = openTestShop('2026-04-01')
  const patch = twoYears()
  process.stdout.write(`${PEOPLE} people, ${MONTHS} months, in memory; medians\n`)
  await measure('import two years and judge them', 1, async () => must(await shop.imports.applyPatch(patch)))
  await measure('import the same again (nothing changes)', 3, async () => must(await shop.imports.applyPatch(patch)))
  const cell = (run: number) => ({ day: localDay(`2026-03-${10 + run}`), shiftId: run % 2 === 0 ? REST : null })
  await measure('set one cell of the roster, judged', 15, async (run) =>
    must(await shop.roster.setCells([{ memberId: toId('m3'), ...cell(run) }])),
  )
  await measure('set one day for everybody, judged', 5, async (run) =>
    must(await shop.roster.setCells(patch.members.map(({ id }) => ({ memberId: id, ...cell(run) })))),
  )
  await measure('undo', 10, async () => must(await shop.history.undo()))
  await measure('roster and verdicts of a month', 15, async () => [
    await shop.roster.month(LAST),
    await shop.attendance.verdicts(LAST),
  ])
  await measure('what one month is computed from', 5, () => shop.shop.snapshotMonth(LAST))
  const data = await shop.shop.snapshot()
  const text = buildBackupDocument(data, { dbId: 'bench', seq: 1, createdAt: '2026-04-01T00:00:00Z' })
  await measure(`write a backup document (${(text.length / 1e6).toFixed(0)} MB)`, 3, async () =>
    buildBackupDocument(data, { dbId: 'bench', seq: 1, createdAt: '2026-04-01T00:00:00Z' }),
  )
  await measure('read and check it', 3, async () => must(readBackupDocument(text)))
  return 0
}
