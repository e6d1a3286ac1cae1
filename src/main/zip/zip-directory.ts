import { crc32, inflateRawSync } from 'node:zlib'
import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'

/** One entry as the central directory states it. Sizes are claims; only inflating tells the truth. */
export interface ZipEntry {
  readonly name: string
  readonly isEncrypted: boolean
  readonly method: number
  readonly crc32: number
  readonly compressedBytes: number
  readonly headerOffset: number
}
export type ZipError = 'damaged' | 'too-many-entries'
export type EntryError = 'damaged' | 'encrypted' | 'bomb'

const END_SIGNATURE = 0x06054b50
const END_BYTES = 22
const MAX_COMMENT_BYTES = 0xffff
const END64_SIGNATURE = 0x06064b50
const END64_LOCATOR_SIGNATURE = 0x07064b50
const END64_LOCATOR_BYTES = 20
const ENTRY_SIGNATURE = 0x02014b50
const ENTRY_BYTES = 46
const LOCAL_SIGNATURE = 0x04034b50
const LOCAL_BYTES = 30
const ZIP64_EXTRA = 1
const UNKNOWN_16 = 0xffff
const UNKNOWN_32 = 0xffffffff
const STORED = 0
const DEFLATED = 8

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function findEnd(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - END_BYTES - MAX_COMMENT_BYTES)
  for (let at = view.byteLength - END_BYTES; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at
  }
  return undefined
}

/** Where the directory starts and how many entries it claims, also when a writer used the 64-bit form for a small file. */
function directoryPlace(view: DataView, end: number): { count: number; offset: number } {
  const count = view.getUint16(end + 10, true)
  const offset = view.getUint32(end + 16, true)
  if (count !== UNKNOWN_16 && offset !== UNKNOWN_32) return { count, offset }
  const locator = end - END64_LOCATOR_BYTES
  if (view.getUint32(locator, true) !== END64_LOCATOR_SIGNATURE) throw new RangeError('no 64-bit locator')
  const end64 = Number(view.getBigUint64(locator + 8, true))
  if (view.getUint32(end64, true) !== END64_SIGNATURE) throw new RangeError('no 64-bit end record')
  return { count: Number(view.getBigUint64(end64 + 32, true)), offset: Number(view.getBigUint64(end64 + 48, true)) }
}

/** The values that did not fit 32 bits stand in the extra field, in this order, each only if marked unknown. */
function extra64(
  view: DataView,
  start: number,
  end: number,
  marked: readonly boolean[],
): readonly (number | undefined)[] {
  for (let at = start; at + 4 <= end;) {
    const [id, size] = [view.getUint16(at, true), view.getUint16(at + 2, true)]
    if (id === ZIP64_EXTRA) {
      let value = at + 4
      return marked.map((isMarked) => {
        if (!isMarked) return undefined
        value += 8
        return Number(view.getBigUint64(value - 8, true))
      })
    }
    at += 4 + size
  }
  return []
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (view.getUint32(at, true) !== ENTRY_SIGNATURE) throw new RangeError('no directory entry')
  const nameEnd = at + ENTRY_BYTES + view.getUint16(at + 28, true)
  const extraEnd = nameEnd + view.getUint16(at + 30, true)
  const compressed = view.getUint32(at + 20, true)
  const plain = view.getUint32(at + 24, true)
  const offset = view.getUint32(at + 42, true)
  const [, compressed64, offset64] = extra64(view, nameEnd, extraEnd, [
    plain === UNKNOWN_32,
    compressed === UNKNOWN_32,
    offset === UNKNOWN_32,
  ])
  return {
    next: extraEnd + view.getUint16(at + 32, true),
    entry: {
      // Some writers start names with '/' or use '\'.
      name: Buffer.from(bytes.subarray(at + ENTRY_BYTES, nameEnd))
        .toString('utf8')
        .replaceAll('\\', '/')
        .replace(/^\/+/, ''),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc32: view.getUint32(at + 16, true),
      compressedBytes: compressed64 ?? compressed,
      headerOffset: offset64 ?? offset,
    },
  }
}

/** Lists a zip without unpacking any of it. */
export function readZipDirectory(bytes: Uint8Array, limitEntries: number): Result<readonly ZipEntry[], ZipError> {
  const view = viewOf(bytes)
  if (bytes.length < END_BYTES) return err('damaged')
  const end = findEnd(view)
  if (end === undefined) return err('damaged')
  try {
    const place = directoryPlace(view, end)
    if (place.count > limitEntries) return err('too-many-entries')
    const entries: ZipEntry[] = []
    for (let at = place.offset; entries.length < place.count;) {
      const { entry, next } = readEntry(bytes, view, at)
      entries.push(entry)
      at = next
    }
    return ok(entries)
  } catch (error) {
    // Any read beyond the end of the file.
    if (error instanceof RangeError) return err('damaged')
    throw error
  }
}

/**
 * Unpacks one entry, stopping as soon as more than `limitBytes` have come out, whatever its header claims.
 * Its checksum must be right.
 */
export function readZipEntry(bytes: Uint8Array, entry: ZipEntry, limitBytes: number): Result<Uint8Array, EntryError> {
  if (entry.isEncrypted) return err('encrypted')
  const view = viewOf(bytes)
  const at = entry.headerOffset
  if (at + LOCAL_BYTES > bytes.length || view.getUint32(at, true) !== LOCAL_SIGNATURE) return err('damaged')
  const start = at + LOCAL_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (start + entry.compressedBytes > bytes.length) return err('damaged')
  const packed = bytes.subarray(start, start + entry.compressedBytes)
  const plain = unpack(packed, entry.method, limitBytes)
  if (!plain.ok) return plain
  return crc32(plain.value) === entry.crc32 ? plain : err('damaged')
}

function unpack(packed: Uint8Array, method: number, limitBytes: number): Result<Uint8Array, EntryError> {
  if (method === STORED) return packed.length > limitBytes ? err('bomb') : ok(packed)
  if (method !== DEFLATED) return err('damaged')
  try {
    return ok(inflateRawSync(packed, { maxOutputLength: limitBytes }))
  } catch (error) {
    return err((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'bomb' : 'damaged')
  }
}
