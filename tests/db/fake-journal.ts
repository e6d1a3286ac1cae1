import type { Result } from '../../src/core/kernel/result'
import { err, ok } from '../../src/core/kernel/result'
import type { JournalEntry, JournalError } from '../../src/ipc/safety-contract'
import type { JournalSink, JournalWhy } from '../../src/renderer/db/journal-feed'

/** The journal as main keeps it, in memory: takes only what follows on. A test decides what fails. */
export class FakeJournal implements JournalSink {
  readonly entries: JournalEntry[] = []
  /** Numbers of each request, in order. */
  readonly requests: number[][] = []
  lastSeq = 0
  dbId = ''
  fails: JournalError | undefined
  /** What the next snapshots hold; undefined: they fail. */
  snapshotSeq: (() => number | Promise<number>) | undefined
  snapshots = 0
  private gate: Promise<void> = Promise.resolve()

  /** Requests wait until the returned function is called. */
  hold(): () => void {
    let open: () => void = () => undefined
    this.gate = new Promise((resolve) => (open = resolve))
    return open
  }

  readonly append: JournalSink['append'] = async ({ dbId, entries }) => {
    this.requests.push(entries.map((entry) => entry.seq))
    await this.gate
    if (this.fails) return err(this.fails)
    if (entries[0]?.seq !== this.lastSeq + 1) return err({ code: 'gap', lastSeq: this.lastSeq })
    this.entries.push(...entries)
    this.dbId = dbId
    this.lastSeq = entries.at(-1)?.seq ?? this.lastSeq
    return ok({ lastSeq: this.lastSeq })
  }
  readonly checkpoint = async (): Promise<Result<{ readonly seq: number }, JournalWhy>> => {
    this.snapshots += 1
    if (!this.snapshotSeq) return err('disk-full')
    this.lastSeq = await this.snapshotSeq()
    return ok({ seq: this.lastSeq })
  }
}
