// Runs inside the app's own window, on its own modules: the same database, write path, journal and copies as behind the
// screens, without the screens. Loaded by `import('/torture.js')` from the runner; every line it logs is read there.
import type { Adjustment } from '../../src/core/payroll/pay-terms'
import { fen } from '../../src/core/kernel/fen'
import type { Month } from '../../src/core/kernel/local-day'
import type { RecordId } from '../../src/core/kernel/ids'
import { toId } from '../../src/core/kernel/ids'
import { month } from '../../src/core/kernel/local-day'
import { AppDb, DATABASE_NAME } from '../../src/renderer/db/app-db'
import { runSelfCheck } from '../../src/renderer/db/self-check/run-self-check'
import { appDb, payrollRepository, teamRepository } from '../../src/renderer/db/repositories'
import { api } from '../../src/renderer/platform/api'
import { today } from '../../src/renderer/platform/today'
import { shopClient } from '../../src/renderer/safety/shop-client'
import { takeSnapshot } from '../../src/renderer/safety/shop-safety'

/** A month of the sample shop that is still open. */
const MONTH: Month = month('2025-12')
const MARK = 'torture-'
/** Two rows an operation, so that half an operation would show. */
const ROWS = ['a', 'b'] as const

/** The runner reads the window's console. */
function say(line: string): void {
  console.log(line) // eslint-disable-line no-console
}

function rowsOf(n: number, memberId: Adjustment['memberId']): readonly Adjustment[] {
  return ROWS.map((row) => ({
    id: toId<RecordId>(`${MARK}${n}-${row}`),
    memberId,
    month: MONTH,
    kind: 'reward',
    amountFen: fen(n + 1),
    reason: '耐久测试',
  }))
}

async function anyMember(): Promise<Adjustment['memberId']> {
  const [member] = await teamRepository.members()
  if (member === undefined) throw new Error('the shop has nobody')
  return member.id
}

/** Writes operations `from`, `from + 1`, … until `count` are done or the process is gone; says each that was acknowledged. */
export async function write(from: number, count = Infinity): Promise<void> {
  const memberId = await anyMember()
  for (let n = from; n < from + count; n += 1) {
    const saved = await payrollRepository.saveAdjustments(rowsOf(n, memberId)).catch((error: unknown) => {
      // Minified, an error's class says nothing; its name and message do.
      say(`ENDED ${error instanceof Error ? `${error.name}: ${error.message.split('\n')[0]}` : String(error)}`)
      throw error
    })
    if (!saved.ok) {
      say(`REFUSED ${saved.error.code}`)
      return
    }
    say(`ACK ${n}`)
  }
}

export interface Contents {
  /** How many operations are there from 0 on without a gap, and how many in all: the same when nothing is lost. */
  readonly whole: number
  readonly all: number
  /** Operations of which only one of the rows is there. */
  readonly torn: number
  readonly people: number
  /** Errors that the app's own self-check finds, the journal included. */
  readonly findings: readonly string[]
}

export async function contents(): Promise<Contents> {
  const rows = await appDb.adjustments.toArray()
  const perOperation = new Map<number, number>()
  for (const { id } of rows) {
    const match = /^torture-(\d+)-[ab]$/.exec(id)
    if (match) perOperation.set(Number(match[1]), (perOperation.get(Number(match[1])) ?? 0) + 1)
  }
  let whole = 0
  while (perOperation.has(whole)) whole += 1
  const { dbId, lastSeq } = await api['journal:state']()
  const journal = { ...(dbId === undefined ? {} : { dbId }), lastSeq }
  const report = await runSelfCheck(appDb, { today: today(), journal })
  const findings = report.outcomes.flatMap((outcome) =>
    outcome.findings.filter((finding) => finding.severity === 'error').map((finding) => finding.code),
  )
  return {
    whole,
    all: perOperation.size,
    torn: [...perOperation.values()].filter((count) => count !== ROWS.length).length,
    people: (await teamRepository.members()).length,
    findings,
  }
}

/** One copy after the other, an operation between them. */
export async function keepSnapshotting(from: number): Promise<void> {
  for (let n = from; ; n += 1) {
    await write(n, 1)
    say('SNAPSHOT begins')
    const taken = await takeSnapshot('manual')
    say(taken.ok ? 'SNAPSHOT done' : `SNAPSHOT failed ${taken.error.code}`)
  }
}
/** Whether every copy in the list opens and matches its hash. @returns how many there are and the codes of bad ones */
export async function snapshots(): Promise<{ readonly count: number; readonly bad: readonly string[] }> {
  const list = await api['snapshot:list']()
  const bad: string[] = []
  for (const { id } of list) {
    const read = await api['snapshot:read']({ id })
    if (!read.ok) bad.push(read.error.code)
  }
  return { count: list.length, bad }
}

/** Restores the shop with and without the operations `extra…` in turn. Each state is packed once at the beginning. */
export async function keepRestoring(extra: number): Promise<void> {
  const pack = async () => {
    const packed = await shopClient.run('pack', { withHistory: false })
    if (!packed.ok) throw new Error(packed.error.code)
    return packed.value
  }
  const before = await pack()
  const { whole } = await contents()
  await write(whole, extra)
  const after = await pack()
  say(`STATES ${whole} ${whole + extra}`)
  for (let turn = 0; ; turn += 1) {
    const opened = await shopClient.run('open', { document: turn % 2 === 0 ? before : after, isOwn: true })
    if (!opened.ok) throw new Error(opened.error.code)
    say('RESTORE begins')
    const restored = await shopClient.run('restore', { ticket: opened.value.ticket })
    if (!restored.ok) throw new Error(restored.error.code)
    await appDb.feed.deliver(restored.value.seq)
    say('RESTORE done')
  }
}

/** Puts the shop back into the form of the first release, so that the next start has to bring it up. */
export async function goBackToVersion1(): Promise<void> {
  await appDb.open()
  const old = new AppDb('torture-version-1', { upTo: 1 })
  const names = old.tables.map((table) => table.name)
  old.close()
  const rows = new Map<string, { readonly keys: readonly unknown[]; readonly values: readonly unknown[] }>()
  for (const name of names) {
    const table = appDb.table(name)
    rows.set(name, { keys: await table.toCollection().primaryKeys(), values: await table.toArray() })
  }
  appDb.close()
  await AppDb.delete('torture-version-1')
  await AppDb.delete(DATABASE_NAME)
  const first = new AppDb(DATABASE_NAME, { upTo: 1 })
  await first.open()
  await first.transaction('rw', first.tables, async () => {
    for (const [name, { keys, values }] of rows) {
      const table = first.table(name)
      await table.clear()
      if (table.schema.primKey.keyPath) await table.bulkAdd([...values])
      else await table.bulkAdd([...values], [...keys] as never)
    }
    await first.table('meta').update('main', { schemaVersion: 1 })
  })
  first.close()
  say('VERSION 1')
}
