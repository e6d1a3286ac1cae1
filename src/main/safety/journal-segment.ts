import { decodeLines, encodeLine } from './journal-line'
import type { SealHeader } from '../backup/seal-envelope'
import { isSealHeader } from '../backup/seal-envelope'

const KIND = 'dianbanzhang-journal'
const FORMAT = 1

/** First line of a segment. */
export interface SegmentHeader {
  readonly dbId: string
  /** UTC instant. */
  readonly created: string
  /** Number of its first entry. */
  readonly firstSeq: number
  /** Absent when the lines lie there readable. */
  readonly seal?: SealHeader
}
/** An entry as it lies in a segment: readable, or a sealed box with the number of its nonce. */
export type StoredEntry =
  | { readonly seq: number; readonly body: string }
  | { readonly seq: number; readonly nonce: number; readonly box: string }

export interface DecodedSegment {
  /** undefined: nothing here is of use. */
  readonly header?: SegmentHeader
  /** Written by a later release: to be left alone. */
  readonly isNewer: boolean
  /** Each following on; what comes after damage is left out. */
  readonly entries: readonly StoredEntry[]
  /** Length of the good part. */
  readonly goodBytes: number
  /** Highest number that stands in any whole line, also behind damage: how far the journal once went. */
  readonly highestSeq: number
}

export function encodeHeader(header: SegmentHeader): Buffer {
  return encodeLine({ kind: KIND, format: FORMAT, ...header })
}
export function encodeEntry(entry: StoredEntry): Buffer {
  return encodeLine(entry)
}

type Fields = Readonly<Record<string, unknown>>

function isSeq(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 1
}

function readHeader(fields: Fields): SegmentHeader | 'newer' | undefined {
  const { kind, format, dbId, created, firstSeq, seal } = fields
  if (kind !== KIND) return undefined
  if (isSeq(format) && format > FORMAT) return 'newer'
  if (format !== FORMAT || typeof dbId !== 'string' || typeof created !== 'string') return undefined
  if (!isSeq(firstSeq)) return undefined
  if (seal === undefined) return { dbId, created, firstSeq }
  return isSealHeader(seal) ? { dbId, created, firstSeq, seal } : 'newer'
}

function readEntry({ seq, body, nonce, box }: Fields, isSealed: boolean): StoredEntry | undefined {
  if (!isSeq(seq)) return undefined
  if (!isSealed) return typeof body === 'string' ? { seq, body } : undefined
  return isSeq(nonce) && typeof box === 'string' ? { seq, nonce, box } : undefined
}

/** Reads a segment up to the first line that is not whole or does not follow on; never throws. */
export function decodeSegment(bytes: Buffer): DecodedSegment {
  const lines = decodeLines(bytes)
  const first = lines.next().value
  const header = first === undefined ? undefined : readHeader(first.fields)
  if (first === undefined || header === undefined || header === 'newer') {
    return { isNewer: header === 'newer', entries: [], goodBytes: 0, highestSeq: 0 }
  }
  const entries: StoredEntry[] = []
  let [isGood, goodBytes, highestSeq] = [true, first.end, 0]
  for (const line of lines) {
    const entry = line === undefined ? undefined : readEntry(line.fields, header.seal !== undefined)
    isGood &&= entry?.seq === header.firstSeq + entries.length
    if (line === undefined || entry === undefined) continue
    highestSeq = Math.max(highestSeq, entry.seq)
    if (!isGood) continue
    entries.push(entry)
    goodBytes = line.end
  }
  return { header, isNewer: false, entries, goodBytes, highestSeq }
}
