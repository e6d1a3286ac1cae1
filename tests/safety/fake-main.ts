import type { Result } from '../../src/core/kernel/result'
import { err, ok } from '../../src/core/kernel/result'
import type {
  Api,
  JournalEntry,
  JournalError,
  JournalState,
  PackedDocument,
  Recovery,
  SnapshotError,
  SnapshotInfo,
  SnapshotReason,
} from '../../src/ipc/contract'

interface Kept {
  readonly info: SnapshotInfo
  readonly document: PackedDocument
}
type Doors = Pick<
  Api,
  'journal:state' | 'journal:append' | 'journal:recover' | 'snapshot:save' | 'snapshot:list' | 'snapshot:read'
>

/** Main's side of the contract in memory: what is appended must follow on, what is saved can be read again. */
export class FakeMain {
  dbId: string | undefined
  entries: JournalEntry[] = []
  readonly kept: Kept[] = []
  wasCut = false
  passphrase: string | undefined
  snapshotFails: SnapshotError | undefined
  appendFails: JournalError | undefined
  /** Reasons of the snapshots, in order. */
  get reasons(): readonly SnapshotReason[] {
    return this.kept.map(({ info }) => info.reason)
  }
  private get chain(): readonly Kept[] {
    return this.kept.filter(({ info }) => info.reason !== 'before-recovery' && info.dbId === this.dbId)
  }
  get lastSeq(): number {
    return Math.max(0, this.entries.at(-1)?.seq ?? 0, ...this.chain.map(({ info }) => info.seq))
  }

  state(): JournalState {
    return {
      ...(this.dbId === undefined ? {} : { dbId: this.dbId }),
      lastSeq: this.lastSeq,
      wasCut: this.wasCut,
      wasUnclean: false,
      isSealed: this.passphrase !== undefined,
      storeIsGone: false,
    }
  }

  private save(reason: SnapshotReason, document: PackedDocument): Result<SnapshotInfo, SnapshotError> {
    if (this.snapshotFails) return err(this.snapshotFails)
    const { dbId, seq, createdAt, counts, gzip } = document
    const id = `copy-${this.kept.length + 1}`
    const info: SnapshotInfo = { id, reason, dbId, seq, createdAt, counts, fileBytes: gzip.length, isSealed: false }
    this.kept.push({ info, document })
    if (reason !== 'before-recovery') {
      if (dbId !== this.dbId) this.entries = []
      this.dbId = dbId
    }
    return ok(info)
  }

  recovery(): Recovery | undefined {
    const newest = this.chain.at(-1)
    if (this.dbId === undefined) return undefined
    return {
      dbId: this.dbId,
      lastSeq: this.lastSeq,
      ...(newest ? { snapshot: { ...newest.document, reason: newest.info.reason } } : {}),
      entries: this.entries.filter(({ seq }) => seq > (newest?.info.seq ?? 0)),
      passedOver: 0,
      missing: 0,
    }
  }

  readonly api: Doors = {
    'journal:state': () => Promise.resolve(this.state()),
    'journal:append': ({ dbId, entries }) => {
      if (this.appendFails) return Promise.resolve(err(this.appendFails))
      const fresh = entries.filter(({ seq }) => seq > this.lastSeq)
      if ((this.dbId ?? dbId) !== dbId || (fresh[0] && fresh[0].seq !== this.lastSeq + 1))
        return Promise.resolve(err({ code: 'gap', lastSeq: this.lastSeq }))
      this.dbId = dbId
      this.entries.push(...fresh)
      return Promise.resolve(ok({ lastSeq: this.lastSeq, storeIsGone: false }))
    },
    'journal:recover': ({ passphrase }) => {
      const recovery = this.recovery()
      if (!recovery) return Promise.resolve(err({ code: 'nothing' }))
      if (this.passphrase !== undefined && passphrase !== this.passphrase)
        return Promise.resolve(err({ code: passphrase === undefined ? 'needs-passphrase' : 'wrong-passphrase' }))
      return Promise.resolve(ok(recovery))
    },
    'snapshot:save': ({ reason, document }) => Promise.resolve(this.save(reason, document)),
    'snapshot:list': () => Promise.resolve(this.kept.map(({ info }) => info).reverse()),
    'snapshot:read': ({ id }) => {
      const found = this.kept.find(({ info }) => info.id === id)
      return Promise.resolve(found ? ok(found.document) : err({ code: 'gone' }))
    },
  }
}
