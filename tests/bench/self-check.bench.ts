import { ledgerEntriesOf } from '../../src/core/attendance/comp-ledger'
import type { MemberId } from '../../src/core/kernel/ids'
import { toId } from '../../src/core/kernel/ids'
import type { Month } from '../../src/core/kernel/local-day'
import { addMonths, daysInMonth, localDay, month } from '../../src/core/kernel/local-day'
import { canonicalJson } from '../../src/core/month/canonical-json'
import { closedMonthBody } from '../../src/core/month/close-month'
import type { MonthResult } from '../../src/core/month/compute-month'
import { computeMonth } from '../../src/core/month/compute-month'
import type { ShopData } from '../../src/core/month/shop-data'
import { CHECKS } from '../../src/core/self-check/checks'
import { findingsOf, runChecks } from '../../src/core/self-check/run-checks'
import { sha256Hex } from '../../src/renderer/platform/hash'
import { recordsCheck } from '../../src/renderer/db/self-check/records-check'
import { pay, shop } from '../core/month/shop-case'
import { EARLY, person, REST, SHIFTS } from '../db/test-shop'

const PEOPLE = 200
const FIRST = month('2026-01')
const MONTHS = Array.from({ length: 12 }, (_, n) => addMonths(FIRST, n))
const TODAY = localDay('2027-01-15')

/** A year of two hundred people, two punches a day, everybody late now and then. */
function largeShop(): ShopData {
  const members = Array.from({ length: PEOPLE }, (_, n) => person(toId<MemberId>(`m${n}`), String(n), `员工${n}`))
  const memberMonths = MONTHS.flatMap((of) => members.map(({ id }, n) => ({ memberId: id, month: of, n })))
  return shop(members, [], {
    shifts: SHIFTS,
    payTerms: members.map(({ id }) => pay(id, 8_000)),
    rosters: memberMonths.map(({ memberId, month: of }) => ({
      memberId,
      month: of,
      days: Array.from({ length: daysInMonth(of) }, (_, day) => (day % 7 < 5 ? EARLY : REST)),
    })),
    punches: memberMonths.map(({ memberId, month: of, n }) => ({
      memberId,
      month: of,
      punches: Array.from({ length: daysInMonth(of) }, (_, day) => day).flatMap((day) =>
        day % 7 >= 5
          ? []
          : [535 + ((n + day) % 12), 1_085].map((minute, index) => ({
              day: localDay(`${of}-${String(day + 1).padStart(2, '0')}`),
              minute,
              source: { file: '打卡记录.xlsx', sheet: '打卡', row: day * 2 + index + 2 },
            })),
      ),
    })),
  })
}

/** With what follows from it, and the first months closed one after the other. */
async function settled(data: ShopData, closedMonths: number): Promise<ShopData> {
  const known = new Map<Month, MonthResult>()
  let made = data
  for (const [index, of] of MONTHS.entries()) {
    const result = computeMonth(made, of, TODAY, known)
    known.set(of, result)
    const ledger = result.verdicts.flatMap((document) => ledgerEntriesOf(document, data))
    made = { ...made, verdicts: [...made.verdicts, ...result.verdicts], ledger: [...made.ledger, ...ledger] }
    if (index >= closedMonths) continue
    const body = closedMonthBody(made, result, '2027-01-01T00:00:00.000Z')
    const closed = { ...body, hash: await sha256Hex(canonicalJson(body)) }
    made = { ...made, closedMonths: [...made.closedMonths, closed] }
  }
  return made
}

interface Measured {
  readonly name: string
  readonly ms: number
  /** Work of this process alone: what is left of `ms` where other programs share the machine. */
  readonly cpuMs: number
  /** The longest stretch without handing back control. */
  readonly longestMs: number
}

function cpuMs(since: NodeJS.CpuUsage): number {
  return process.cpuUsage(since).user / 1_000
}

async function measure(name: string, data: ShopData): Promise<readonly Measured[]> {
  const lines: Measured[] = []
  const [hashStart, hashCpu] = [performance.now(), process.cpuUsage()]
  const hashes = new Map<Month, string>()
  for (const { hash: _stored, ...body } of data.closedMonths)
    hashes.set(body.month, await sha256Hex(canonicalJson(body)))
  const hashMs = performance.now() - hashStart
  lines.push({ name: 'hashes of closed months', ms: hashMs, cpuMs: cpuMs(hashCpu), longestMs: hashMs })
  for (const part of [recordsCheck, ...CHECKS, undefined]) {
    const run = runChecks({ data, today: TODAY, hashes }, part ? [part] : [recordsCheck, ...CHECKS])
    const [start, cpu] = [performance.now(), process.cpuUsage()]
    let [last, longestMs] = [start, 0]
    let step = run.next()
    for (; !step.done; step = run.next()) {
      longestMs = Math.max(longestMs, performance.now() - last)
      last = performance.now()
    }
    const found = findingsOf(step.value).length
    if (found > 0) throw new Error(`${found} findings in a sound shop`)
    const ms = performance.now() - start
    lines.push({ name: part?.id ?? `all of it, ${name}`, ms, cpuMs: cpuMs(cpu), longestMs })
  }
  return lines
}

/** Without the reading from the database, which the worker does first; `npm run e2e` measures that with the real one. */
export async function main(_argv: readonly string[]): Promise<number> {
  const entered = largeShop()
  for (const [name, closed] of [
    ['eleven of twelve months closed', 11],
    ['every month open', 0],
  ] as const) {
    const data = await settled(entered, closed)
    process.stdout.write(`${PEOPLE} people, ${MONTHS.length} months, ${name}\n`)
    for (const line of await measure(name, data))
      process.stdout.write(
        `${line.name.padEnd(44)} ${line.ms.toFixed(0).padStart(7)} ms (CPU ${line.cpuMs.toFixed(0)})   longest piece ${line.longestMs.toFixed(0).padStart(6)} ms\n`,
      )
  }
  return 0
}
