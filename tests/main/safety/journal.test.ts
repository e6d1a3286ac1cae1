import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SILENT_LOG } from '../../../src/main/log'
import { Journal, JournalGoneError } from '../../../src/main/safety/journal'
import { decodeSegment } from '../../../src/main/safety/journal-segment'
import type { Faults } from './failing-disk'
import { failingDisk } from './failing-disk'
import { runs } from '../../property-runs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'journal-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const ENTRY = { dbId: 'shop-1', created: '2026-02-03T04:05:06Z' }
function entry(seq: number, length = 40) {
  return { seq, body: JSON.stringify({ what: 'x'.repeat(length) }) }
}
/** Numbers new segments by itself. */
function journalOn(faults: Faults = {}, place = path.join(folder, 'journal')) {
  const journal = new Journal(place, failingDisk(faults), SILENT_LOG)
  const append = (...entries: ReturnType<typeof entry>[]) =>
    journal.append(entries, () => ({ number: 1 + Math.max(0, ...journal.parts.map((part) => part.number)), ...ENTRY }))
  return { journal, append }
}
function fileNames(): readonly string[] {
  return readdirSync(path.join(folder, 'journal')).sort()
}
async function allSeqs(place = path.join(folder, 'journal')): Promise<readonly number[]> {
  const { journal } = journalOn({}, place)
  await journal.open()
  const read = await Promise.all(journal.parts.map((part) => journal.read(part.number)))
  return read.flatMap(({ entries }) => entries.map(({ seq }) => seq))
}

describe('journal', () => {
  it('nothing is there before the first entry; each run writes a segment of its own', async () => {
    const first = journalOn()
    expect(await first.journal.open()).toBe(0)
    expect(existsSync(path.join(folder, 'journal'))).toBe(false)
    await first.append(entry(1), entry(2))
    await first.append(entry(3))
    await first.journal.endSegment()
    const second = journalOn()
    expect(await second.journal.open()).toBe(0)
    expect(second.journal.parts).toEqual([
      { kind: 'segment', number: 1, dbId: 'shop-1', firstSeq: 1, lastSeq: 3, highestSeq: 3 },
    ])
    await second.append(entry(4))
    expect(fileNames()).toEqual(['segment-000001.dbzj', 'segment-000002.dbzj'])
    expect(await allSeqs()).toEqual([1, 2, 3, 4])
    await second.journal.endSegment()
  })

  it('killed at any byte, it opens without an exception and keeps every line that was whole', async () => {
    const { journal, append } = journalOn()
    await append(entry(1), entry(2), entry(3))
    await journal.endSegment()
    const whole = readFileSync(journal.fileOf(1))
    for (let length = 0; length <= whole.length; length += 1) {
      const place = path.join(folder, `cut-${length}`)
      mkdirSync(place)
      writeFileSync(path.join(place, 'segment-000001.dbzj'), whole.subarray(0, length))
      const { entries } = decodeSegment(whole.subarray(0, length))
      const reopened = journalOn({}, place)
      const isTorn = length > 0 && length < whole.length && whole[length - 1] !== 0x0a
      expect(await reopened.journal.open(), `cut at ${length}`).toBe(isTorn ? 1 : 0)
      expect(await allSeqs(place)).toEqual(entries.map(({ seq }) => seq))
      // What was cut off is kept aside; nothing is thrown away.
      const kept = readdirSync(place).reduce((sum, name) => sum + readFileSync(path.join(place, name)).length, 0)
      expect(kept).toBe(length)
    }
  })

  it('whatever follows the last acknowledged entry, what was acknowledged is kept', async () => {
    let run = 0
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.uint8Array({ maxLength: 300 }),
        fc.boolean(),
        async (acknowledged, garbage, zeros) => {
          run += 1
          const place = path.join(folder, `run-${run}`)
          const { journal, append } = journalOn({}, place)
          for (let seq = 1; seq <= acknowledged; seq += 1) await append(entry(seq, seq * 7))
          await journal.endSegment()
          const tail = zeros ? Buffer.alloc(garbage.length) : Buffer.from(garbage)
          writeFileSync(journal.fileOf(1), tail, { flag: 'a' })
          const seqs = await allSeqs(place)
          expect(seqs.slice(0, acknowledged)).toEqual(Array.from({ length: acknowledged }, (_, index) => index + 1))
        },
      ),
      { numRuns: runs(60) },
    )
  })

  it('damage with whole entries behind it is left alone: they tell how far the journal went', async () => {
    const { journal, append } = journalOn()
    await append(entry(1), entry(2), entry(3), entry(4))
    await journal.endSegment()
    const bytes = readFileSync(journal.fileOf(1))
    const at = bytes.indexOf('"seq":2')
    bytes[at + 8] = bytes[at + 8]! ^ 1
    writeFileSync(journal.fileOf(1), bytes)
    const reopened = journalOn()
    expect(await reopened.journal.open()).toBe(0)
    expect(reopened.journal.parts[0]).toMatchObject({ firstSeq: 1, lastSeq: 1, highestSeq: 4 })
    expect(readFileSync(journal.fileOf(1)).equals(bytes)).toBe(true)
  })

  it('a segment of a later release is left alone, and its number is not used again', async () => {
    mkdirSync(path.join(folder, 'journal'))
    const { encodeLine } = await import('../../../src/main/safety/journal-line')
    const later = encodeLine({ kind: 'dianbanzhang-journal', format: 2, what: 'else' })
    writeFileSync(path.join(folder, 'journal/segment-000007.dbzj'), later)
    const { journal } = journalOn()
    expect(await journal.open()).toBe(0)
    expect(journal.parts).toEqual([])
    expect(journal.highestNumber).toBe(7)
    expect(fileNames()).toEqual(['segment-000007.dbzj'])
  })
})

describe('journal on a failing disk', () => {
  it('a disk that fills up at any byte leaves the file as it was, and the same entry goes in once there is room', async () => {
    const faults: Faults = {}
    const { journal, append } = journalOn(faults)
    await append(entry(1))
    const good = readFileSync(journal.fileOf(1))
    for (let room = 0; room < 60; room += 1) {
      faults.bytesLeft = room
      await expect(append(entry(2)), `room for ${room} bytes`).rejects.toMatchObject({ code: 'ENOSPC' })
      expect(readFileSync(journal.fileOf(1)).equals(good)).toBe(true)
    }
    delete faults.bytesLeft
    await append(entry(2))
    await append(entry(3))
    expect(await allSeqs()).toEqual([1, 2, 3])
    expect(fileNames()).toEqual(['segment-000001.dbzj'])
    await journal.endSegment()
  })

  it('a disk that fills up at the first entry leaves no file', async () => {
    const { journal, append } = journalOn({ bytesLeft: 20 })
    await expect(append(entry(1))).rejects.toMatchObject({ code: 'ENOSPC' })
    expect(fileNames()).toEqual([])
    expect(journal.parts).toEqual([])
  })

  it('a failed flush is not trusted: the entry goes into a new segment', async () => {
    const faults: Faults = {}
    const { journal, append } = journalOn(faults)
    await append(entry(1))
    faults.failSync = true
    await expect(append(entry(2))).rejects.toMatchObject({ code: 'EIO' })
    faults.failSync = false
    await append(entry(2))
    expect(fileNames()).toEqual(['segment-000001.dbzj', 'segment-000002.dbzj'])
    expect(await allSeqs()).toEqual([1, 2])
    await journal.endSegment()
  })

  it('a file that can be neither written nor cut back is left; the next start cuts it', async () => {
    const faults: Faults = {}
    const { journal, append } = journalOn(faults)
    await append(entry(1))
    Object.assign(faults, { bytesLeft: 30, code: 'EIO', failTruncate: true })
    await expect(append(entry(2))).rejects.toMatchObject({ code: 'EIO' })
    Object.assign(faults, { bytesLeft: Infinity, failTruncate: false })
    await append(entry(2))
    await journal.endSegment()
    const reopened = journalOn()
    expect(await reopened.journal.open()).toBe(1)
    expect(await allSeqs()).toEqual([1, 2])
  })

  it('a file or folder that somebody deleted is noticed before the next entry is lost in it', async () => {
    const { journal, append } = journalOn()
    await append(entry(1))
    rmSync(journal.fileOf(1))
    await expect(append(entry(2))).rejects.toBeInstanceOf(JournalGoneError)
    await journal.forget()
    await append(entry(2))
    await journal.endSegment()
    rmSync(path.join(folder, 'journal'), { recursive: true })
    await expect(append(entry(3))).rejects.toBeInstanceOf(JournalGoneError)
  })

  it('a cut that cannot be made does not keep the journal from opening', async () => {
    const { journal, append } = journalOn()
    await append(entry(1), entry(2))
    await journal.endSegment()
    truncateSync(journal.fileOf(1), readFileSync(journal.fileOf(1)).length - 5)
    const full = journalOn({ bytesLeft: 0 })
    expect(await full.journal.open()).toBe(1)
    expect(full.journal.parts[0]).toMatchObject({ lastSeq: 1 })
  })
})
