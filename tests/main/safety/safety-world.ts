import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { JournalEntry, PackedDocument, Recovery, SnapshotReason } from '../../../src/ipc/contract'
import type { Log } from '../../../src/main/log'
import { Safety } from '../../../src/main/safety/safety'
import { packed } from '../packed'
import type { Faults } from './failing-disk'
import { failingDisk } from './failing-disk'

export function entryOf(seq: number): JournalEntry {
  return { seq, body: JSON.stringify({ operation: seq, text: '改班' }) }
}
export function entriesOf(from: number, to: number): readonly JournalEntry[] {
  return Array.from({ length: to - from + 1 }, (_, index) => entryOf(from + index))
}
/** A shop at a number: what a snapshot of it holds. */
export function shopAt(seq: number, change: Partial<PackedDocument> = {}): PackedDocument {
  const text = JSON.stringify({ shop: '示例小店', seq, filler: 'x'.repeat(200) })
  return packed(text, { seq, createdAt: `2026-02-03T04:05:${String(seq % 60).padStart(2, '0')}.000Z`, ...change })
}
export function textOf(document: { readonly gzip: Uint8Array }): string {
  return gunzipSync(document.gzip).toString('utf8')
}

/** A profile on the disk and the app started over and over in it. */
export class SafetyWorld {
  readonly profile = mkdtempSync(path.join(os.tmpdir(), 'safety-'))
  readonly faults: Faults = {}
  readonly logged: string[] = []
  private readonly log: Log = {
    info: (event) => void this.logged.push(event),
    problem: (event) => void this.logged.push(event),
  }
  private nowMs = Date.parse('2026-02-03T04:05:06Z')
  safety!: Safety

  async start(wasUnclean = false): Promise<Safety> {
    const clock = { ms: () => this.nowMs, utc: () => new Date(this.nowMs).toISOString() }
    const disk = failingDisk(this.faults)
    this.safety = await Safety.open({
      profile: this.profile,
      appVersion: '0.1.0',
      wasUnclean,
      log: this.log,
      disk,
      clock,
    })
    return this.safety
  }
  pass(ms: number): void {
    this.nowMs += ms
  }
  get problemLog(): Log {
    return this.log
  }
  file(...names: string[]): string {
    return path.join(this.profile, ...names)
  }
  append(from: number, to = from, dbId = 'shop-1') {
    return this.safety.append(dbId, entriesOf(from, to))
  }
  save(seq: number, reason: SnapshotReason = 'interval', change: Partial<PackedDocument> = {}) {
    return this.safety.save(reason, shopAt(seq, change))
  }
  /** The app is gone from one moment to the next; only the handles are closed, for the sake of the test's own process. */
  async kill(): Promise<void> {
    await this.safety.idle()
    await this.safety.journal.endSegment()
  }
  async recovered(passphrase?: string): Promise<Recovery> {
    const found = await this.safety.recover(passphrase)
    if (!found.ok) throw new Error(found.error.code)
    return found.value
  }
  async end(): Promise<void> {
    await this.kill()
    rmSync(this.profile, { recursive: true, force: true })
  }
}
