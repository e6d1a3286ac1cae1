import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'
import type { JournalEntry, JournalError } from '../../ipc/safety-contract'
import type { OutboxRow } from './journal-record'

/** Why operations could not be put into the journal. */
export type JournalWhy = Exclude<JournalError['code'], 'gap'>

/** Where operations go that are to outlive the database. */
export interface JournalSink {
  /** Answers once the entries are on the disk. */
  readonly append: (request: {
    readonly dbId: string
    readonly entries: readonly JournalEntry[]
  }) => Promise<Result<{ readonly lastSeq: number }, JournalError>>
  /** Saves the whole shop outside. Answers with the newest operation that it holds. */
  readonly checkpoint: () => Promise<Result<{ readonly seq: number }, JournalWhy>>
}
/** What the feed needs of the database. */
export interface Outbox {
  readonly dbId: () => Promise<string>
  /** In rising order of `seq`. */
  readonly rowsAbove: (seq: number, limit: number) => Promise<readonly OutboxRow[]>
}
export type FeedState =
  { readonly kind: 'saved' } | { readonly kind: 'saving' } | { readonly kind: 'failed'; readonly why: JournalWhy }

const ROWS_AT_ONCE = 500
/** Of one request; main takes twice as much. */
const CHARS_AT_ONCE = 32_000_000

const SAVED: FeedState = { kind: 'saved' }
const SAVING: FeedState = { kind: 'saving' }

/**
 * Sends operations from the outbox to the journal: one request at a time, in order, everything that waits at once. A
 * command is answered when the journal has its operation; when that fails, nothing more is written until it has caught up.
 */
export class JournalFeed {
  /** Everything up to here is in the journal or in a snapshot. */
  private acknowledgedSeq = 0
  /** The newest operation that a command waits or waited for. */
  private wantedSeq = 0
  private started = false
  private running: Promise<Result<null, JournalWhy>> | undefined
  private current: FeedState = SAVED
  private readonly listeners = new Set<() => void>()

  constructor(
    private readonly outbox: Outbox,
    private readonly sink: JournalSink | undefined,
  ) {}

  get acknowledged(): number {
    return this.acknowledgedSeq
  }
  get state(): FeedState {
    return this.current
  }
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** From now on operations are sent; until then they wait in the outbox. `seq` is what the journal has already. */
  start(seq: number): void {
    this.acknowledgedSeq = Math.max(this.acknowledgedSeq, seq)
    this.started = this.sink !== undefined
    this.show(SAVED)
  }
  /** A snapshot holds everything up to `seq`. */
  acknowledge(seq: number): void {
    this.acknowledgedSeq = Math.max(this.acknowledgedSeq, seq)
    if (this.acknowledgedSeq >= this.wantedSeq && this.current.kind === 'failed') this.show(SAVED)
  }

  /** Before anything is written: whether the journal has what was written before. A failed one gets another chance. */
  async ready(): Promise<Result<null, JournalWhy>> {
    return this.current.kind === 'failed' ? this.deliver(this.wantedSeq) : ok(null)
  }
  /** Waits until the journal has operation `seq`. */
  async deliver(seq: number): Promise<Result<null, JournalWhy>> {
    this.wantedSeq = Math.max(this.wantedSeq, seq)
    while (this.started && this.acknowledgedSeq < seq) {
      // An answer that was already under way may have been asked before this operation was written.
      const sent = await this.drain()
      if (!sent.ok) return sent
    }
    return ok(null)
  }

  private drain(): Promise<Result<null, JournalWhy>> {
    this.running ??= this.sendWaiting().finally(() => (this.running = undefined))
    return this.running
  }

  private async sendWaiting(): Promise<Result<null, JournalWhy>> {
    this.show(SAVING)
    let sent: Result<null, JournalWhy>
    try {
      sent = await this.sendRows()
    } catch {
      sent = err('write-failed')
    }
    this.show(sent.ok ? SAVED : { kind: 'failed', why: sent.error })
    return sent
  }

  private async sendRows(): Promise<Result<null, JournalWhy>> {
    const before = this.acknowledgedSeq
    const sent = await this.sendNext(before)
    if (!sent.ok) return sent
    this.acknowledge(sent.value)
    // An answer that acknowledges nothing new would be asked for again and again.
    return this.acknowledgedSeq > before ? ok(null) : err('write-failed')
  }

  /** @returns the newest operation that is safe now */
  private async sendNext(above: number): Promise<Result<number, JournalWhy>> {
    if (!this.sink) return ok(above)
    const entries = entriesAtOnce(await this.outbox.rowsAbove(above, ROWS_AT_ONCE))
    if (entries.length > 0) {
      const appended = await this.sink.append({ dbId: await this.outbox.dbId(), entries })
      if (appended.ok) return ok(appended.value.lastSeq)
      if (appended.error.code !== 'gap') return err(appended.error.code)
    }
    // Too large for a line, no longer in the outbox, or not following on: only the whole shop helps.
    const saved = await this.sink.checkpoint()
    return saved.ok ? ok(saved.value.seq) : saved
  }

  private show(state: FeedState): void {
    if (state.kind === this.current.kind && state.kind !== 'failed') return
    this.current = state
    for (const listener of this.listeners) listener()
  }
}

/** What one request takes: rows up to the first checkpoint, and not too many characters. */
function entriesAtOnce(rows: readonly OutboxRow[]): readonly JournalEntry[] {
  const entries: JournalEntry[] = []
  let chars = 0
  for (const { seq, body, isCheckpoint } of rows) {
    chars += body.length
    if (isCheckpoint || (entries.length > 0 && chars > CHARS_AT_ONCE)) break
    entries.push({ seq, body })
  }
  return entries
}
