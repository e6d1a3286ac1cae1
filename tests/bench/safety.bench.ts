import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import type { PackedDocument } from '../../src/ipc/contract'
import { SILENT_LOG } from '../../src/main/log'
import { Safety } from '../../src/main/safety/safety'
import { SealKeeper } from '../../src/main/safety/seal-keeper'

const PEOPLE = 200
const MONTHS = 60
const APPENDS = 300
const BODY_CHARS = 600
const SNAPSHOTS = 5
const NS_PER_MS = 1e6

/** The volume of 200 people over five years: about 53 MB of text. */
function largeDocument(): PackedDocument {
  const rows = Array.from({ length: PEOPLE * MONTHS }, (_, row) => ({
    memberId: `member-${row % PEOPLE}`,
    month: `2026-${String((row % 12) + 1).padStart(2, '0')}`,
    punches: Array.from({ length: 60 }, (_, punch) => ({
      day: `2026-03-${String((punch % 30) + 1).padStart(2, '0')}`,
      minute: 530 + ((row * 31 + punch * 17) % 40),
      row: row * 60 + punch,
      by: (row * 7919 + punch * 104_729) % 977,
      source: `打卡-${punch}`,
    })),
  }))
  const text = JSON.stringify({ format: 'bench', data: { rows } })
  const bytes = Buffer.from(text)
  return {
    gzip: gzipSync(bytes),
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    dbId: 'bench',
    seq: APPENDS,
    createdAt: '2026-02-03T04:05:06Z',
    counts: { rows: rows.length },
  }
}

/** Building the document leaves a heap behind that main never has; its pauses are not what is measured here. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  ;(runInNewContext('gc') as () => void)()
}

function say(name: string, figure: string): void {
  process.stdout.write(`${name.padEnd(56)} ${figure.padStart(22)}\n`)
}
function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1)
  return `${at(0.5)} ms, p95 ${at(0.95)}`
}
async function timed(times: number[], work: () => Promise<unknown>): Promise<void> {
  const start = performance.now()
  await work()
  times.push(performance.now() - start)
}

/** Milliseconds that this thread has been running; undefined where the system does not tell. */
function threadCpuMs(): number | undefined {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / NS_PER_MS
  } catch {
    return undefined
  }
}

/**
 * Tells the longest stretch in which main could answer nobody. In time of its own: on a busy machine every thread also waits
 * for a core, which says nothing about our work.
 */
async function withLoop(name: string, work: () => Promise<unknown>): Promise<void> {
  let [isOn, longest, last] = [true, 0, threadCpuMs()]
  const watch = async (): Promise<void> => {
    while (isOn) {
      await turn()
      const now = threadCpuMs()
      if (now !== undefined && last !== undefined) longest = Math.max(longest, now - last)
      last = now
    }
  }
  const watching = watch()
  await work()
  isOn = false
  await watching
  say(
    `${name}: longest stretch of the main thread`,
    last === undefined ? 'not told' : `${longest.toFixed(1)} ms of CPU`,
  )
}

async function appends(safety: Safety, first: number): Promise<void> {
  const times: number[] = []
  for (let seq = first; seq < first + APPENDS; seq += 1) {
    await timed(times, () => safety.append('bench', [{ seq, body: JSON.stringify({ what: 'x'.repeat(BODY_CHARS) }) }]))
  }
  say(`append one entry of ${BODY_CHARS} characters, flushed`, spread(times))
}

export async function main(_argv: readonly string[]): Promise<number> {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'safety-bench-'))
  const open = () => Safety.open({ profile, appVersion: '0', wasUnclean: false, log: SILENT_LOG })
  try {
    const safety = await open()
    await appends(safety, 1)
    const document = largeDocument()
    collectGarbage()
    say('document', `${(document.bytes / 1e6).toFixed(1)} MB, gzip ${(document.gzip.length / 1e6).toFixed(1)} MB`)
    const saves: number[] = []
    await withLoop('snapshots', async () => {
      for (let run = 0; run < SNAPSHOTS; run += 1) await timed(saves, () => safety.save('interval', document))
    })
    say('snapshot: written, flushed, read back, proved', spread(saves))
    const id = readdirSync(path.join(profile, 'snapshots'))[0]!
    const reads: number[] = []
    for (let run = 0; run < SNAPSHOTS; run += 1) await timed(reads, () => safety.read(id, undefined))
    say('proving a snapshot', spread(reads))
    say('size of a snapshot', `${(statSync(path.join(profile, 'snapshots', id)).size / 1e6).toFixed(1)} MB`)
    const recoveries: number[] = []
    await timed(recoveries, () => safety.recover(undefined))
    say('finding what rebuilds the shop', spread(recoveries))
    await safety.journal.endSegment()
    const starts: number[] = []
    for (let run = 0; run < SNAPSHOTS; run += 1) await timed(starts, open)
    say('opening journal and snapshots at start', spread(starts))

    const sealed = await open()
    await sealed.save('interval', document)
    const sealing: number[] = []
    await withLoop('sealing', () => timed(sealing, () => new SealKeeper(sealed, SILENT_LOG).set('bench', undefined)))
    say(`sealing ${readdirSync(path.join(profile, 'snapshots')).length} snapshots and the journal`, spread(sealing))
    const sealedSaves: number[] = []
    await withLoop('sealed snapshots', async () => {
      for (let run = 0; run < SNAPSHOTS; run += 1) await timed(sealedSaves, () => sealed.save('interval', document))
    })
    say('sealed snapshot', spread(sealedSaves))
    await appends(sealed, APPENDS + 1)
    await sealed.journal.endSegment()
    return 0
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
}
