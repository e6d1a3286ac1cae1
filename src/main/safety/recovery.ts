import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'
import type { JournalEntry, Recovery, RecoveryError } from '../../ipc/contract'
import type { OpenedFile } from '../backup/backup-file'
import type { KeyProblem } from '../backup/key-finder'
import { KeyFinder } from '../backup/key-finder'
import type { Log } from '../log'
import { isPartOfChain, readChain } from './chain'
import type { Journal } from './journal'
import { openEntry } from './journal-box'
import type { SnapshotFolder, SnapshotHead } from './snapshot-folder'
import { partOf } from './snapshot-folder'

export interface RecoverySources {
  readonly journal: Journal
  readonly snapshots: SnapshotFolder
  readonly heads: readonly SnapshotHead[]
  readonly log: Log
}

/** The passphrase is missing or wrong, and nothing else can be known before it is right. */
class LockedError extends Error {
  constructor(readonly code: 'needs-passphrase' | 'wrong-passphrase') {
    super(code)
  }
}

/** Finds what rebuilds the shop: the newest copy that is good, and the entries that lead on from it. */
class RecoverySearch {
  private readonly keys: KeyFinder
  private hasUnlocked = false
  private readonly entriesOf = new Map<number, Promise<ReadonlyMap<number, JournalEntry>>>()

  constructor(
    private readonly sources: RecoverySources,
    passphrase: string | undefined,
  ) {
    this.keys = new KeyFinder(passphrase)
  }

  async run(): Promise<Result<Recovery, RecoveryError>> {
    const { heads, journal } = this.sources
    const { dbId, lastSeq, stretchOf } = readChain([...journal.parts, ...heads.map(partOf)])
    if (dbId === undefined) return err({ code: 'nothing' })
    let passedOver = 0
    for (const head of heads.filter((candidate) => candidate.dbId === dbId && isPartOfChain(partOf(candidate)))) {
      const opened = await this.openCopy(head)
      if (opened === undefined) {
        passedOver += 1
        continue
      }
      const entries = await this.entriesAfter(head.seq, stretchOf.get(head.number)!)
      const { seq, createdAt, reason } = head
      const missing = Math.max(0, lastSeq - seq - entries.length)
      return ok({
        dbId,
        lastSeq,
        snapshot: { ...opened.document, seq, createdAt, reason },
        entries,
        passedOver,
        missing,
      })
    }
    const first = journal.parts.find((part) => part.dbId === dbId && part.firstSeq === 1)
    const entries = first === undefined ? [] : await this.entriesAfter(0, stretchOf.get(first.number)!)
    if (entries.length === 0) return err({ code: 'unreadable' })
    return ok({ dbId, lastSeq, entries, passedOver, missing: Math.max(0, lastSeq - entries.length) })
  }

  private async openCopy({ id, isSealed }: SnapshotHead): Promise<OpenedFile | undefined> {
    const read = await this.sources.snapshots.read(id, this.keys.keyOf)
    if (read.ok) {
      this.hasUnlocked ||= isSealed
      return read.value
    }
    if (read.error === 'needs-passphrase' || read.error === 'wrong-passphrase') this.refuse(read.error)
    this.sources.log.info('snapshot-passed-over', { reason: read.error })
    return undefined
  }

  /** The newest files tell whether the passphrase is right; one that opened them may still not open what is older. */
  private refuse(code: KeyProblem): void {
    if (code === 'needs-passphrase' || (code === 'wrong-passphrase' && !this.hasUnlocked)) throw new LockedError(code)
  }

  private async entriesAfter(seq: number, stretch: number): Promise<readonly JournalEntry[]> {
    const known = this.entriesOf.get(stretch) ?? this.readStretch(stretch)
    this.entriesOf.set(stretch, known)
    const entries = await known
    const following: JournalEntry[] = []
    for (let next = entries.get(seq + 1); next !== undefined; next = entries.get(next.seq + 1)) following.push(next)
    return following
  }

  private async readStretch(stretch: number): Promise<ReadonlyMap<number, JournalEntry>> {
    const { journal, heads } = this.sources
    const { stretchOf } = readChain([...journal.parts, ...heads.map(partOf)])
    const entries = new Map<number, JournalEntry>()
    const newestFirst = [...journal.parts].sort((a, b) => b.number - a.number)
    for (const { number } of newestFirst.filter((part) => stretchOf.get(part.number) === stretch)) {
      for (const entry of await this.readSegment(number)) if (!entries.has(entry.seq)) entries.set(entry.seq, entry)
    }
    return entries
  }

  private async readSegment(number: number): Promise<readonly JournalEntry[]> {
    try {
      const { header, entries } = await this.sources.journal.read(number)
      if (header === undefined) return []
      if (header.seal === undefined) return entries.filter((entry) => 'body' in entry)
      const key = await this.keys.keyOfSeal(header.seal)
      if (!key.ok) {
        this.refuse(key.error)
        return []
      }
      this.hasUnlocked = true
      return entries.flatMap((entry) => openEntry(entry, key.value, header) ?? [])
    } catch (error) {
      if (error instanceof LockedError) throw error
      this.sources.log.problem('journal-unreadable', error)
      return []
    }
  }
}

export async function findRecovery(
  sources: RecoverySources,
  passphrase: string | undefined,
): Promise<Result<Recovery, RecoveryError>> {
  try {
    return await new RecoverySearch(sources, passphrase).run()
  } catch (error) {
    if (error instanceof LockedError) return err({ code: error.code })
    throw error
  }
}
