import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeLines, encodeLine } from '../../../src/main/safety/journal-line'
import type { StoredEntry } from '../../../src/main/safety/journal-segment'
import { decodeSegment, encodeEntry, encodeHeader } from '../../../src/main/safety/journal-segment'
import { runs } from '../../property-runs'

const HEADER = { dbId: 'shop-1', created: '2026-02-03T04:05:06Z', firstSeq: 5 }

/** A segment of so many entries, and where each line ends. */
function segment(count: number): { bytes: Buffer; ends: readonly number[]; entries: readonly StoredEntry[] } {
  const entries = Array.from({ length: count }, (_, index) => ({ seq: 5 + index, body: `{"名":"第${index}条\\n"}` }))
  const lines = [encodeHeader(HEADER), ...entries.map(encodeEntry)]
  const ends = lines.map((_, index) => lines.slice(0, index + 1).reduce((sum, line) => sum + line.length, 0))
  return { bytes: Buffer.concat(lines), ends, entries }
}
/** Entries whose lines lie wholly within the first bytes. */
function wholeWithin({ ends, entries }: ReturnType<typeof segment>, length: number): readonly StoredEntry[] {
  return entries.filter((_, index) => ends[index + 1]! <= length)
}

describe('lines of the journal', () => {
  it('carry their checksum in front, in hex, and can be read with any editor', () => {
    // CRC-32 of the same text from Python's zlib.crc32.
    expect(encodeLine({ a: '123456789' }).toString()).toBe('a92eb1b0 {"a":"123456789"}\n')
  })
  it('a line with its checksum but without JSON in it is no line', () => {
    expect([...decodeLines(Buffer.from('00000000 \n'))]).toEqual([undefined])
  })
})

describe('segments of the journal', () => {
  const whole = segment(4)

  it('a whole one gives back header and entries', () => {
    const { header, entries, goodBytes, highestSeq } = decodeSegment(whole.bytes)
    expect(header).toEqual(HEADER)
    expect(entries).toEqual(whole.entries)
    expect([goodBytes, highestSeq]).toEqual([whole.bytes.length, 8])
  })
  it('cut at any byte, every line that is whole is kept and none that is not', () => {
    for (let length = 0; length <= whole.bytes.length; length += 1) {
      const decoded = decodeSegment(whole.bytes.subarray(0, length))
      expect(decoded.entries, `cut at ${length}`).toEqual(wholeWithin(whole, length))
      expect(decoded.goodBytes).toBe(Math.max(0, ...whole.ends.filter((end) => end <= length)))
      expect(decoded.header === undefined).toBe(length < whole.ends[0]!)
    }
  })
  it('a tail of zeros, as NTFS leaves it after a power cut, is no entry', () => {
    for (const length of [whole.ends[2]!, whole.ends[2]! + 9, 0]) {
      const decoded = decodeSegment(Buffer.concat([whole.bytes.subarray(0, length), Buffer.alloc(4096)]))
      expect(decoded.entries).toEqual(wholeWithin(whole, length))
    }
  })
  it('one flipped bit anywhere ends the entries before its line, and what lies behind tells how far it went', () => {
    for (let at = 0; at < whole.bytes.length; at += 1) {
      const flipped = Buffer.from(whole.bytes)
      flipped[at] = flipped[at]! ^ 4
      const decoded = decodeSegment(flipped)
      const line = whole.ends.findIndex((end) => at < end)
      expect(decoded.entries, `byte ${at}`).toEqual(line === 0 ? [] : whole.entries.slice(0, line - 1))
      // Without its line feed a line takes the next one with it.
      const isFeed = at + 1 === whole.ends[line]
      if (line > 0 && line < (isFeed ? 3 : 4)) expect(decoded.highestSeq, `byte ${at}`).toBe(8)
    }
  })
  it('an entry that does not follow on ends the good part, even when it is whole', () => {
    const twice = Buffer.concat([whole.bytes, encodeEntry({ seq: 8, body: '{}' })])
    expect(decodeSegment(twice).goodBytes).toBe(whole.bytes.length)
    const jump = Buffer.concat([whole.bytes, encodeEntry({ seq: 10, body: '{}' })])
    expect(decodeSegment(jump)).toMatchObject({ goodBytes: whole.bytes.length, highestSeq: 10 })
  })
  it('readable entries in a sealed segment, and sealed ones in a readable segment, are none', () => {
    const boxed = Buffer.concat([encodeHeader(HEADER), encodeEntry({ seq: 5, nonce: 1, box: 'AAAA' })])
    expect(decodeSegment(boxed).entries).toEqual([])
  })
  it('a segment of a later release is known as such', () => {
    const later = encodeLine({ kind: 'dianbanzhang-journal', format: 2 })
    expect(decodeSegment(later)).toMatchObject({ isNewer: true, entries: [] })
    expect(decodeSegment(encodeLine({ kind: 'something', format: 2 }))).toMatchObject({ isNewer: false })
  })
  it('whatever happens to the tail, what was acknowledged before it is kept; it never throws', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: 0, max: 400 }),
        fc.uint8Array({ maxLength: 600 }),
        (acknowledged, torn, garbage) => {
          const safe = whole.ends[acknowledged]!
          const tail = whole.bytes.subarray(safe, safe + torn)
          const decoded = decodeSegment(Buffer.concat([whole.bytes.subarray(0, safe), tail, garbage]))
          expect(decoded.entries.slice(0, acknowledged)).toEqual(whole.entries.slice(0, acknowledged))
          expect(decoded.entries.length).toBeLessThanOrEqual(4)
        },
      ),
      { numRuns: runs(500) },
    )
  })
  it('any bytes at all are read without an exception', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => void decodeSegment(Buffer.from(bytes))))
  })
})
