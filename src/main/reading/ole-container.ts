import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'

/** A stream inside the container that old Office files are. Sizes are claims. */
export interface OleEntry {
  readonly name: string
  readonly start: number
  readonly bytes: number
}
export interface OleContainer {
  readonly entries: readonly OleEntry[]
  readonly read: (entry: OleEntry) => Result<Uint8Array, 'damaged'>
}

const HEADER_BYTES = 512
const ENTRY_BYTES = 128
const STREAM = 2
const ROOT = 5
const NUMBER_BYTES = 4
/** Sector numbers from here on mark ends and free places. */
const LAST_SECTOR = 0xfffffffa
const HEADER_FAT_SECTORS = 109
const MINI_CUTOFF = 4_096
const MINI_SECTOR_BYTES = 64

/** Follows the chains of a container. A ring of sectors is as long as any file: every loop here ends by counting. */
class Sectors {
  private readonly view: DataView
  private readonly sectorBytes: number
  private readonly fat: readonly number[]

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const shift = this.view.getUint16(30, true)
    if (shift !== 9 && shift !== 12) throw new RangeError('no such sector size')
    this.sectorBytes = 2 ** shift
    this.fat = this.fatSectors()
  }
  header(offset: number): number {
    return this.view.getUint32(offset, true)
  }
  private get most(): number {
    return Math.ceil(this.bytes.length / this.sectorBytes)
  }
  private offsetOf(sector: number): number {
    const offset = (sector + 1) * this.sectorBytes
    if (offset >= this.bytes.length) throw new RangeError('sector outside the file')
    return offset
  }
  private numberIn(sector: number, index: number): number {
    return this.view.getUint32(this.offsetOf(sector) + index * NUMBER_BYTES, true)
  }
  private get perSector(): number {
    return this.sectorBytes / NUMBER_BYTES
  }

  /** The sectors that hold the table of chains: the first 109 are in the header, the rest in a chain of their own. */
  private fatSectors(): readonly number[] {
    const found: number[] = []
    for (let index = 0; index < HEADER_FAT_SECTORS; index += 1) {
      const sector = this.view.getUint32(76 + index * NUMBER_BYTES, true)
      if (sector < LAST_SECTOR) found.push(sector)
    }
    for (let more = this.header(68), seen = 0; more < LAST_SECTOR && seen < this.most; seen += 1) {
      for (let index = 0; index < this.perSector - 1; index += 1) {
        const sector = this.numberIn(more, index)
        if (sector < LAST_SECTOR) found.push(sector)
      }
      more = this.numberIn(more, this.perSector - 1)
    }
    return found
  }
  private after(sector: number): number {
    const table = this.fat[Math.floor(sector / this.perSector)]
    if (table === undefined) throw new RangeError('chain leaves its table')
    return this.numberIn(table, sector % this.perSector)
  }
  /** @param most  of bytes that are wanted */
  chain(start: number, most = this.bytes.length): Buffer {
    const pieces: Uint8Array[] = []
    let bytes = 0
    for (let sector = start; sector < LAST_SECTOR && bytes < most; sector = this.after(sector)) {
      const offset = this.offsetOf(sector)
      pieces.push(this.bytes.subarray(offset, offset + this.sectorBytes))
      bytes += this.sectorBytes
    }
    return Buffer.concat(pieces)
  }
}

function readEntries(directory: Buffer): readonly (OleEntry & { readonly type: number })[] {
  const entries: (OleEntry & { readonly type: number })[] = []
  for (let at = 0; at + ENTRY_BYTES <= directory.length; at += ENTRY_BYTES) {
    const nameBytes = Math.min(Math.max(directory.readUInt16LE(at + 64) - 2, 0), 62)
    entries.push({
      name: directory.toString('utf16le', at, at + nameBytes),
      type: directory[at + 66]!,
      start: directory.readUInt32LE(at + 116),
      bytes: directory.readUInt32LE(at + 120),
    })
  }
  return entries
}

/** Small streams lie in pieces of 64 bytes inside the stream of the root entry. */
function readMini(chains: Buffer, mini: Buffer, entry: OleEntry): Buffer {
  const pieces: Uint8Array[] = []
  for (let piece = entry.start; pieces.length * MINI_SECTOR_BYTES < entry.bytes && piece < LAST_SECTOR;) {
    const offset = piece * MINI_SECTOR_BYTES
    if (offset >= mini.length) throw new RangeError('piece outside the small streams')
    pieces.push(mini.subarray(offset, offset + MINI_SECTOR_BYTES))
    piece = chains.readUInt32LE(piece * NUMBER_BYTES)
  }
  return Buffer.concat(pieces)
}

/** Lists the container of an old Office file; its streams are read one by one when asked for. */
export function readOleContainer(bytes: Uint8Array): Result<OleContainer, 'damaged'> {
  if (bytes.length < HEADER_BYTES) return err('damaged')
  const guarded = <T>(work: () => T): Result<T, 'damaged'> => {
    try {
      return ok(work())
    } catch (error) {
      // Any number that leads outside the file.
      if (error instanceof RangeError) return err('damaged')
      throw error
    }
  }
  return guarded(() => {
    const sectors = new Sectors(bytes)
    const all = readEntries(sectors.chain(sectors.header(48)))
    const root = all.find((entry) => entry.type === ROOT)
    const read = (entry: OleEntry): Buffer => {
      if (entry.bytes > bytes.length) throw new RangeError('stream larger than the file')
      const whole =
        entry.bytes >= MINI_CUTOFF || root === undefined
          ? sectors.chain(entry.start, entry.bytes)
          : readMini(sectors.chain(sectors.header(60)), sectors.chain(root.start), entry)
      if (whole.length < entry.bytes) throw new RangeError('stream ends too early')
      return whole.subarray(0, entry.bytes)
    }
    return {
      entries: all.filter((entry) => entry.type === STREAM),
      read: (entry) => guarded(() => read(entry)),
    }
  })
}
