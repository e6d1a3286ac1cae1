import { createHash } from 'node:crypto'
import path from 'node:path'
import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'
import type { OpenedDocument, SnapshotError, SnapshotInfo } from '../../ipc/contract'
import type { OpenedFile } from '../backup/backup-file'
import { decodeBackup, encodeBackup } from '../backup/backup-file'
import type { BackupHeader, FileFacts, HeaderProblem } from '../backup/backup-header'
import { decodeHead, MAX_FILE_BYTES, MAX_HEAD_BYTES } from '../backup/backup-header'
import type { FindKey, KeyProblem } from '../backup/key-finder'
import type { Envelope, SealHeader } from '../backup/seal-envelope'
import { writeAtomically } from '../files/atomic-write'
import type { Log } from '../log'
import type { SnapshotPart } from './chain'
import type { Disk } from './disk'
import { errnoOf, writeErrorOf } from './disk'

const NAME = /^snapshot-(\d{6,15})-[0-9TZ-]{1,40}-[a-z-]{1,30}-[0-9a-f]{8}\.dbzbak$/
const TEMPORARY = /^\.[0-9a-f]{12}\.dbz-tmp$/
const NUMBER_DIGITS = 6
const SHOP_CHARS = 8

/** A copy as its head describes it; `number` orders copies and journal segments. */
export interface SnapshotHead extends SnapshotInfo {
  readonly number: number
  readonly startsAnew: boolean
  readonly seal?: SealHeader
}
export type ReadProblem = 'gone' | HeaderProblem | KeyProblem

class NotVerifiedError extends Error {}

function fileNameOf(number: number, { created, reason, dbId }: Pick<FileFacts, 'created' | 'reason' | 'dbId'>): string {
  const moment = created.slice(0, 19).replaceAll(':', '-')
  // Two shops may keep their copies on one stick.
  const shop = createHash('sha256').update(dbId).digest('hex').slice(0, SHOP_CHARS)
  return `snapshot-${String(number).padStart(NUMBER_DIGITS, '0')}-${moment}Z-${reason}-${shop}.dbzbak`
}
export function partOf({ number, dbId, seq, reason, startsAnew }: SnapshotHead): SnapshotPart {
  return { kind: 'snapshot', number, dbId, seq, reason, startsAnew }
}

/** Copies of the shop in one folder: in the profile, or on a stick beside files of others, which it never touches. */
export class SnapshotFolder {
  constructor(
    readonly folder: string,
    private readonly disk: Disk,
    private readonly log: Log,
  ) {}

  /** Newest first. Files that are no copies of ours, or whose head is damaged, are left out. */
  async list(): Promise<readonly SnapshotHead[]> {
    const names = await this.disk.readdir(this.folder).catch(() => [])
    const heads = await Promise.all(names.filter((name) => NAME.test(name)).map((name) => this.headOf(name)))
    return heads.filter((head) => head !== undefined).sort((a, b) => b.number - a.number)
  }

  /** Numbers of files that are there in any form are not used again. */
  async highestNumber(): Promise<number> {
    const names = await this.disk.readdir(this.folder).catch(() => [])
    return Math.max(0, ...names.map((name) => Number(NAME.exec(name)?.[1] ?? 0)))
  }

  private async headOf(id: string): Promise<SnapshotHead | undefined> {
    try {
      const handle = await this.disk.open(path.join(this.folder, id), 'r')
      try {
        const { size } = await handle.stat()
        const start = Buffer.alloc(Math.min(size, MAX_HEAD_BYTES))
        const { bytesRead } = await handle.read(start, 0, start.length, 0)
        const head = decodeHead(start.subarray(0, bytesRead))
        return head.ok ? describe(id, head.value.header, size) : undefined
      } finally {
        await handle.close()
      }
    } catch {
      return undefined
    }
  }

  /** Writes a copy whole or not at all, reads it back and proves it before it gets its name. */
  async write(
    document: OpenedDocument,
    facts: FileFacts,
    number: number,
    envelope?: Envelope,
  ): Promise<Result<SnapshotHead, SnapshotError>> {
    const fileKey = envelope === undefined ? undefined : { key: envelope.key, seal: envelope.header }
    const bytes = await encodeBackup(document, facts, fileKey)
    const id = fileNameOf(number, facts)
    // The key is still in memory: no passphrase is needed to prove what was written.
    const findKey: FindKey = () => Promise.resolve(envelope === undefined ? err('needs-passphrase') : ok(envelope.key))
    try {
      await this.put(id, bytes, async (file) => {
        const read = await decodeBackup(await this.disk.readFile(file), findKey)
        if (!read.ok || read.value.document.sha256 !== document.sha256) throw new NotVerifiedError()
      })
    } catch (error) {
      this.log.problem('snapshot-failed', error, { bytes: bytes.length })
      return err({ code: error instanceof NotVerifiedError ? 'not-verified' : writeErrorOf(error) })
    }
    const head = await this.headOf(id)
    return head === undefined ? err({ code: 'not-verified' }) : ok(head)
  }

  /** Puts the very bytes of a copy here, flushed and compared. @throws whatever the file system says */
  async putCopy(id: string, bytes: Buffer): Promise<void> {
    await this.put(id, bytes, async (file) => {
      if (!(await this.disk.readFile(file)).equals(bytes)) throw new NotVerifiedError()
    })
  }

  private async put(id: string, bytes: Buffer, verify: (file: string) => Promise<void>): Promise<void> {
    await this.disk.mkdir(this.folder, { recursive: true, mode: 0o700 })
    const fill = (file: string): Promise<void> => this.disk.writeFile(file, bytes, { mode: 0o600 })
    await writeAtomically(path.join(this.folder, id), fill, verify)
  }

  /** The bytes of a copy, not looked into. @throws whatever the file system says */
  async bytesOf(id: string): Promise<Buffer> {
    const file = path.join(this.folder, id)
    if (!NAME.test(id) || (await this.disk.stat(file)).size > MAX_FILE_BYTES) throw new RangeError('not a copy of ours')
    return this.disk.readFile(file)
  }

  /** Opens a copy and proves that it is whole. */
  async read(id: string, findKey: FindKey): Promise<Result<OpenedFile, ReadProblem>> {
    if (!NAME.test(id)) return err('gone')
    try {
      return await decodeBackup(await this.bytesOf(id), findKey)
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return err('gone')
      this.log.problem('snapshot-unreadable', error)
      return err('damaged')
    }
  }

  /** Writes a copy anew under another key, or in the open. @throws when it cannot be read or written; it is as it was then */
  async rewrite({ id, number }: SnapshotHead, findKey: FindKey, envelope: Envelope | undefined): Promise<void> {
    const read = await this.read(id, findKey)
    if (!read.ok || read.value.header.facts === undefined) throw new Error('copy cannot be read')
    const written = await this.write(read.value.document, read.value.header.facts, number, envelope)
    if (!written.ok) throw new Error('copy cannot be written')
  }

  async remove(id: string): Promise<void> {
    if (NAME.test(id)) await this.disk.rm(path.join(this.folder, id), { force: true })
  }

  /** Removes what a killed run was writing. */
  async sweep(): Promise<void> {
    const names = await this.disk.readdir(this.folder).catch(() => [])
    for (const name of names.filter((candidate) => TEMPORARY.test(candidate))) {
      await this.disk.rm(path.join(this.folder, name), { force: true })
    }
  }
}

function describe(id: string, { facts, lock }: BackupHeader, fileBytes: number): SnapshotHead | undefined {
  if (facts === undefined) return undefined
  const { reason, dbId, seq, created: createdAt, counts } = facts
  return {
    id,
    number: Number(NAME.exec(id)?.[1]),
    reason,
    dbId,
    seq,
    createdAt,
    fileBytes,
    counts,
    isSealed: lock !== undefined,
    startsAnew: facts.startsAnew === true,
    ...(lock !== undefined && 'seal' in lock ? { seal: lock.seal } : {}),
  }
}
