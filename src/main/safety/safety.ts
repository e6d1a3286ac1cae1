import path from 'node:path'
import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'
import type {
  JournalEntry,
  JournalError,
  JournalState,
  OpenedDocument,
  PackedDocument,
  Recovery,
  RecoveryError,
  SnapshotError,
  SnapshotInfo,
  SnapshotReason,
} from '../../ipc/contract'
import type { FileFacts } from '../backup/backup-header'
import { KeyFinder } from '../backup/key-finder'
import type { Log } from '../log'
import type { Clock } from '../now'
import { CLOCK } from '../now'
import type { Chain } from './chain'
import { isPartOfChain, readChain, spentSegments } from './chain'
import { DISK, writeErrorOf } from './disk'
import type { Disk } from './disk'
import { Journal, JournalGoneError } from './journal'
import { findRecovery } from './recovery'
import { rotateCopies } from './rotate-copies'
import { SealStore } from './seal-store'
import { SecondCopies } from './second-copies'
import type { ReadProblem, SnapshotHead } from './snapshot-folder'
import { partOf, SnapshotFolder } from './snapshot-folder'
import { StoreWatch } from './store-watch'
import { Turns } from './turns'

export interface SafetyOptions {
  readonly profile: string
  readonly appVersion: string
  /** Whether the last run ended without saying so. */
  readonly wasUnclean: boolean
  readonly log: Log
  readonly disk?: Disk
  readonly clock?: Clock
}

type SnapshotReadCode = 'gone' | 'damaged' | 'needs-passphrase' | 'wrong-passphrase'

/** The journal and the copies of the shop outside the database. docs/decisions/0006-journal-and-snapshots.md. */
export class Safety {
  readonly journal: Journal
  readonly snapshots: SnapshotFolder
  readonly seal: SealStore
  readonly second: SecondCopies
  /** Appends, and all that changes segments: one at a time. */
  readonly journalTurns = new Turns()
  /** Snapshots, rotation, recovery, sealing: one at a time. May wait for a turn of the journal, never the other way round. */
  readonly copyTurns = new Turns()

  private readonly log: Log
  private readonly clock: Clock
  private readonly store: StoreWatch
  private heads: readonly SnapshotHead[] = []
  private highestNumber = 0
  private wasCut = false
  /** Entries cannot follow on before the page has taken a snapshot. */
  private isBroken = false
  private hasFailed = false

  private constructor(private readonly options: SafetyOptions) {
    const { profile, log, disk = DISK, clock = CLOCK } = options
    this.log = log
    this.clock = clock
    this.journal = new Journal(path.join(profile, 'journal'), disk, log)
    this.snapshots = new SnapshotFolder(path.join(profile, 'snapshots'), disk, log)
    this.seal = new SealStore(path.join(profile, 'seal.json'), disk, log)
    this.store = new StoreWatch(profile)
    this.second = new SecondCopies({ profile, disk, log, clock, snapshots: this.snapshots, seal: this.seal })
  }

  /** Reads what is there. Never throws: what cannot be read counts as not there. */
  static async open(options: SafetyOptions): Promise<Safety> {
    const safety = new Safety(options)
    const cut = await safety.journal.open()
    safety.heads = await safety.snapshots.list()
    safety.highestNumber = Math.max(safety.journal.highestNumber, await safety.snapshots.highestNumber())
    const { heldSeq, lastSeq } = safety.chain()
    safety.wasCut = cut > 0 || heldSeq < lastSeq
    await safety.seal.open()
    const newest = [...safety.journal.seals, ...safety.heads].sort((a, b) => b.number - a.number)[0]
    await safety.seal.adopt(newest?.seal)
    await safety.second.open()
    return safety
  }

  state(): JournalState {
    const { dbId, lastSeq } = this.chain()
    return {
      ...(dbId === undefined ? {} : { dbId }),
      lastSeq,
      wasCut: this.wasCut,
      wasUnclean: this.options.wasUnclean,
      isSealed: this.seal.isSealed,
      storeIsGone: this.store.isGone(),
    }
  }

  /** Whether a last snapshot would hold something that no other one holds. */
  hasUnsaved(): boolean {
    const newest = Math.max(0, ...this.heads.filter((head) => isPartOfChain(partOf(head))).map((head) => head.seq))
    return this.isBroken || this.hasFailed || this.chain().lastSeq > newest
  }

  append(
    dbId: string,
    entries: readonly JournalEntry[],
  ): Promise<Result<{ readonly lastSeq: number; readonly storeIsGone: boolean }, JournalError>> {
    return this.journalTurns.run(async () => {
      const chain = this.chain()
      // Sent again after a kill between the journal's answer and the outbox's removal.
      const fresh = entries.filter(({ seq }) => seq > chain.lastSeq)
      const follows = fresh.every(({ seq }, index) => seq === chain.lastSeq + 1 + index)
      const isKnown = this.journal.hasSame(entries.slice(0, entries.length - fresh.length))
      const isWhole = !this.isBroken && chain.heldSeq === chain.lastSeq && (chain.dbId ?? dbId) === dbId
      if (!follows || !isKnown || !isWhole) return this.gap(chain)
      try {
        if (fresh.length > 0) await this.journal.append(fresh, () => this.newSegment(dbId))
      } catch (error) {
        if (error instanceof JournalGoneError) {
          await this.journal.forget()
          return this.gap(chain)
        }
        this.hasFailed = true
        this.log.problem('journal-failed', error, { entries: fresh.length })
        return err({ code: writeErrorOf(error) })
      }
      this.hasFailed = false
      return ok({ lastSeq: this.chain().lastSeq, storeIsGone: this.store.isGone() })
    })
  }

  save(reason: SnapshotReason, document: PackedDocument): Promise<Result<SnapshotInfo, SnapshotError>> {
    return this.copyTurns.run(async () => {
      const number = this.nextNumber()
      const written = await this.snapshots.write(document, this.factsOf(reason, document), number, this.seal.envelope())
      if (!written.ok) return written
      const head = written.value
      await this.journalTurns.run(async () => {
        this.heads = [head, ...this.heads]
        if (!isPartOfChain(partOf(head))) return
        this.isBroken = false
        await this.journal.endSegment()
      })
      await this.tidy(head.id)
      void this.second.send()
      return ok(infoOf(head))
    })
  }

  async list(): Promise<readonly SnapshotInfo[]> {
    return (await this.snapshots.list()).map(infoOf)
  }

  async read(id: string, passphrase: string | undefined): Promise<Result<OpenedDocument, { code: SnapshotReadCode }>> {
    const read = await this.snapshots.read(id, new KeyFinder(passphrase).keyOf)
    return read.ok ? ok(read.value.document) : err({ code: readCodeOf(read.error) })
  }

  /** After it, the page has to take a snapshot before entries are accepted: what it rebuilt may end earlier than the journal. */
  recover(passphrase: string | undefined): Promise<Result<Recovery, RecoveryError>> {
    return this.copyTurns.run(async () => {
      const { journal, snapshots, log } = this
      const found = await findRecovery({ journal, snapshots, heads: this.heads, log }, passphrase)
      if (found.ok) this.isBroken = true
      return found
    })
  }

  /** All that is under way has ended. */
  async idle(): Promise<void> {
    await this.copyTurns.run(() => this.journalTurns.run(() => Promise.resolve()))
    await this.second.idle()
  }

  /** After copies were written anew under other keys. */
  async reread(): Promise<void> {
    this.heads = await this.snapshots.list()
  }

  private chain(): Chain {
    return readChain([...this.journal.parts, ...this.heads.map(partOf)])
  }
  private gap({ lastSeq }: Chain): Result<never, JournalError> {
    this.isBroken = true
    this.log.info('journal-gap', { lastSeq })
    return err({ code: 'gap', lastSeq })
  }
  private nextNumber(): number {
    this.highestNumber += 1
    return this.highestNumber
  }
  private newSegment(dbId: string) {
    const envelope = this.seal.envelope()
    const created = this.clock.utc()
    return { number: this.nextNumber(), dbId, created, ...(envelope === undefined ? {} : { envelope }) }
  }

  private factsOf(reason: SnapshotReason, { dbId, seq, createdAt: created, counts }: PackedDocument): FileFacts {
    const { lastSeq, heldSeq } = this.chain()
    // The shop ends earlier than the journal: something was lost, and what the journal says of later numbers is void.
    const startsAnew = (this.isBroken || heldSeq < lastSeq) && seq < lastSeq && reason !== 'before-recovery'
    const facts = { appVersion: this.options.appVersion, reason, dbId, seq, created, counts }
    return startsAnew ? { ...facts, startsAnew } : facts
  }

  /** Never keeps a saved snapshot from being answered. */
  private async tidy(verifiedId: string): Promise<void> {
    try {
      await rotateCopies(this.snapshots, { verifiedId, nowMs: this.clock.ms(), log: this.log })
      this.heads = await this.snapshots.list()
      const parts = [...this.journal.parts, ...this.heads.map(partOf)]
      await this.journalTurns.run(async () => {
        for (const { number } of spentSegments(parts)) await this.journal.remove(number)
      })
    } catch (error) {
      this.log.problem('tidy-failed', error)
    }
  }
}

function infoOf({ id, reason, dbId, seq, createdAt, fileBytes, counts, isSealed }: SnapshotHead): SnapshotInfo {
  return { id, reason, dbId, seq, createdAt, fileBytes, counts, isSealed }
}
function readCodeOf(problem: ReadProblem): SnapshotReadCode {
  return problem === 'gone' || problem === 'needs-passphrase' || problem === 'wrong-passphrase' ? problem : 'damaged'
}
