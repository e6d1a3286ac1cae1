import type { FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { crc32 } from 'node:zlib'
import type { JournalEntry } from '../../ipc/contract'
import type { Envelope, SealHeader } from '../backup/seal-envelope'
import { writeAtomically } from '../files/atomic-write'
import type { Log } from '../log'
import type { SegmentPart } from './chain'
import type { Disk } from './disk'
import { errnoOf, flushFolder } from './disk'
import { openEntry, sealEntry } from './journal-box'
import type { DecodedSegment, SegmentHeader } from './journal-segment'
import { decodeSegment, encodeEntry, encodeHeader } from './journal-segment'

const NAME = /^segment-(\d{6,15})\.dbzj(\.damaged)?$/
const DAMAGED = '.damaged'
const NUMBER_DIGITS = 6

export interface NewSegment {
  readonly number: number
  readonly dbId: string
  /** UTC instant. */
  readonly created: string
  /** Present when entries are to be sealed. */
  readonly envelope?: Envelope
}

/** The folder or the file that was being written is gone: what was in it is lost. */
export class JournalGoneError extends Error {}

interface KnownSegment {
  readonly part: SegmentPart
  readonly header: SegmentHeader
}
interface OpenSegment extends KnownSegment {
  readonly file: string
  readonly handle: FileHandle
  readonly bytes: number
  readonly envelope: Envelope | undefined
  /** Number of the next sealed box: none is ever used twice under one key, not even after a failed write. */
  nextNonce: number
}

/** Appends entries to segments, one flushed write per call. Knows bytes and files, not what may follow what. */
export class Journal {
  private readonly known = new Map<number, KnownSegment>()
  private current: OpenSegment | undefined
  private highestSeen = 0
  /** Of the bodies that were readable or written in this run. */
  private readonly checksums = new Map<number, number>()

  constructor(
    private readonly folder: string,
    private readonly disk: Disk,
    private readonly log: Log,
  ) {}

  get parts(): readonly SegmentPart[] {
    return [...this.known.values()].map(({ part }) => part)
  }
  /** What each segment is sealed with. */
  get seals(): readonly { readonly number: number; readonly seal: SealHeader | undefined }[] {
    return [...this.known.values()].map(({ part, header }) => ({ number: part.number, seal: header.seal }))
  }

  /** Numbers of files that are there in any form are not used again. */
  get highestNumber(): number {
    return this.highestSeen
  }

  /** Reads what is there and cuts what was being written when the last run ended. @returns how many segments were cut */
  async open(): Promise<number> {
    let cut = 0
    for (const name of await this.disk.readdir(this.folder).catch(() => [])) {
      const [, digits, isDamaged] = NAME.exec(name) ?? []
      if (digits === undefined) continue
      this.highestSeen = Math.max(this.highestSeen, Number(digits))
      if (isDamaged === undefined && (await this.openSegment(name, Number(digits)))) cut += 1
    }
    return cut
  }

  private async openSegment(name: string, number: number): Promise<boolean> {
    try {
      const bytes = await this.disk.readFile(path.join(this.folder, name))
      const decoded = decodeSegment(bytes)
      const { header } = decoded
      if (header !== undefined) this.known.set(number, { header, part: partOf(number, header, decoded) })
      this.note(decoded.entries.filter((entry) => 'body' in entry))
      return await this.mend(path.join(this.folder, name), bytes, decoded)
    } catch (error) {
      this.log.problem('journal-unreadable', error)
      return true
    }
  }

  /**
   * A torn end goes into a file beside it. Damage with whole entries behind it is left as it is: those entries tell how far
   * the journal once went.
   * @returns whether anything was cut
   */
  private async mend(file: string, bytes: Buffer, decoded: DecodedSegment): Promise<boolean> {
    const { header, goodBytes, highestSeq, entries } = decoded
    if (goodBytes === bytes.length || decoded.isNewer) return false
    this.log.info('journal-damaged', { bytes: bytes.length, goodBytes })
    if (header === undefined) {
      await this.disk.rename(file, `${file}${DAMAGED}`)
      return true
    }
    if (highestSeq >= header.firstSeq + entries.length) return false
    await this.disk.writeFile(`${file}${DAMAGED}`, bytes.subarray(goodBytes), { mode: 0o600 })
    await this.disk.truncate(file, goodBytes)
    return true
  }

  /**
   * Appends entries that follow on; they are on the disk when it answers.
   * @param begin  asked when a new segment is needed
   * @throws JournalGoneError, or whatever the file system says; the file is as it was before
   */
  async append(entries: readonly JournalEntry[], begin: () => NewSegment): Promise<void> {
    await this.checkIsThere()
    if (this.current === undefined) await this.begin(entries, begin())
    else await this.extend(this.current, entries)
  }

  /** Whether entries that are sent again are those that are here. Of sealed ones nothing can be said. */
  hasSame(entries: readonly JournalEntry[]): boolean {
    return entries.every(({ seq, body }) => (this.checksums.get(seq) ?? crc32(body)) === crc32(body))
  }

  /** The next entry begins a new segment. */
  async endSegment(): Promise<void> {
    const ended = this.current
    this.current = undefined
    await ended?.handle.close().catch((error: unknown) => this.log.problem('journal-close-failed', error))
  }

  async read(number: number): Promise<DecodedSegment> {
    return decodeSegment(await this.disk.readFile(this.fileOf(number)))
  }

  /**
   * Writes a segment that has ended anew under another key, or in the open.
   * @param secretKey  of the segment as it is; undefined when it lies there readable
   * @throws when it cannot be read or written; it is as it was then
   */
  async rewrite(number: number, secretKey: Buffer | undefined, envelope: Envelope | undefined): Promise<void> {
    const segment = this.known.get(number)
    if (segment === undefined || this.current?.part.number === number) throw new RangeError('no such ended segment')
    const { dbId, created, firstSeq } = segment.header
    const header = { dbId, created, firstSeq, ...(envelope === undefined ? {} : { seal: envelope.header }) }
    const lines = (await this.read(number)).entries.map((stored, index) => {
      const entry = 'body' in stored ? stored : secretKey && openEntry(stored, secretKey, segment.header)
      if (entry === undefined) throw new Error('segment cannot be read')
      return encodeEntry(envelope === undefined ? entry : sealEntry(entry, envelope.key, header, index + 1))
    })
    const block = Buffer.concat([encodeHeader(header), ...lines])
    const file = this.fileOf(number)
    await writeAtomically(file, (temporary) => this.disk.writeFile(temporary, block, { mode: 0o600 }))
    // What was cut off it once still lies there as it was.
    await this.disk.rm(`${file}${DAMAGED}`, { force: true })
    this.known.set(number, { header, part: partOf(number, header, decodeSegment(block)) })
  }

  async remove(number: number): Promise<void> {
    await this.disk.rm(this.fileOf(number), { force: true })
    await this.disk.rm(`${this.fileOf(number)}${DAMAGED}`, { force: true })
    this.known.delete(number)
  }

  /** Nothing of what was known is there any more. */
  async forget(): Promise<void> {
    await this.endSegment()
    this.known.clear()
    this.checksums.clear()
  }

  fileOf(number: number): string {
    return path.join(this.folder, `segment-${String(number).padStart(NUMBER_DIGITS, '0')}.dbzj`)
  }

  /** Writing into a file that somebody has deleted succeeds and is lost. */
  private async checkIsThere(): Promise<void> {
    if (this.known.size === 0) return
    const place = this.current?.file ?? this.folder
    try {
      await this.disk.stat(place)
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') throw new JournalGoneError()
      throw error
    }
  }

  private async begin(
    entries: readonly JournalEntry[],
    { number, dbId, created, envelope }: NewSegment,
  ): Promise<void> {
    const firstSeq = entries[0]!.seq
    const header = { dbId, created, firstSeq, ...(envelope === undefined ? {} : { seal: envelope.header }) }
    const file = this.fileOf(number)
    await this.disk.mkdir(this.folder, { recursive: true, mode: 0o700 })
    const handle = await this.disk.open(file, 'wx', 0o600)
    const part: SegmentPart = {
      kind: 'segment',
      number,
      dbId,
      firstSeq,
      lastSeq: firstSeq - 1,
      highestSeq: firstSeq - 1,
    }
    try {
      await this.extend({ part, file, handle, bytes: 0, header, envelope, nextNonce: 1 }, entries)
      await flushFolder(this.disk, this.folder)
    } catch (error) {
      await this.endSegment()
      this.known.delete(number)
      await handle.close().catch(() => {})
      await this.disk.rm(file, { force: true }).catch(() => {})
      throw error
    }
  }

  private async extend(segment: OpenSegment, entries: readonly JournalEntry[]): Promise<void> {
    const { handle, part, bytes, envelope, header } = segment
    const lines = entries.map((entry) =>
      encodeEntry(envelope === undefined ? entry : sealEntry(entry, envelope.key, header, segment.nextNonce++)),
    )
    const block = Buffer.concat(bytes === 0 ? [encodeHeader(header), ...lines] : lines)
    await this.writeWhole(segment, block)
    try {
      await handle.sync()
    } catch (error) {
      // What the disk has of this file after a failed flush is anybody's guess: the next entry goes into a new one.
      await this.takeBack(segment)
      await this.endSegment()
      throw error
    }
    const lastSeq = entries.at(-1)!.seq
    const grown = { ...part, lastSeq, highestSeq: lastSeq }
    this.current = { ...segment, part: grown, bytes: bytes + block.length }
    this.known.set(part.number, { part: grown, header })
    this.note(entries)
  }

  private async writeWhole(segment: OpenSegment, block: Buffer): Promise<void> {
    try {
      for (let done = 0; done < block.length;) {
        const { bytesWritten } = await segment.handle.write(block, done, block.length - done, segment.bytes + done)
        done += bytesWritten
      }
    } catch (error) {
      if (!(await this.takeBack(segment))) await this.endSegment()
      throw error
    }
  }

  private note(entries: readonly JournalEntry[]): void {
    for (const { seq, body } of entries) this.checksums.set(seq, crc32(body))
  }

  /** Cuts off what was written in part. @returns whether the file is as it was */
  private async takeBack({ handle, bytes }: OpenSegment): Promise<boolean> {
    try {
      await handle.truncate(bytes)
      return true
    } catch (error) {
      this.log.problem('journal-truncate-failed', error)
      return false
    }
  }
}

function partOf(number: number, header: SegmentHeader, { entries, highestSeq }: DecodedSegment): SegmentPart {
  const { dbId, firstSeq } = header
  const lastSeq = firstSeq + entries.length - 1
  return { kind: 'segment', number, dbId, firstSeq, lastSeq, highestSeq: Math.max(lastSeq, highestSeq) }
}
