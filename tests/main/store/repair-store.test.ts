import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SILENT_LOG } from '../../../src/main/log'
import { goodLogBytes, maskedCrc32c } from '../../../src/main/store/leveldb-log'
import { repairStore } from '../../../src/main/store/repair-store'
import { markEnded, markRunning } from '../../../src/main/store/run-marker'

const BLOCK = 32_768
const THOROUGH = { checksums: true }

function record(type: number, payload: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from([type]), payload])
  const header = Buffer.alloc(6)
  header.writeUInt32LE(maskedCrc32c(body), 0)
  header.writeUInt16LE(payload.length, 4)
  return Buffer.concat([header, body])
}
/** A log as LevelDB writes it: entries split at block ends, rests of up to six bytes filled with zeros. */
function writeLog(entries: readonly Buffer[]): { log: Buffer; ends: readonly number[] } {
  let log = Buffer.alloc(0)
  const ends = [0]
  for (const entry of entries) {
    let rest = entry
    let isFirst = true
    do {
      const left = BLOCK - (log.length % BLOCK)
      if (left < 7) log = Buffer.concat([log, Buffer.alloc(left)])
      const room = BLOCK - (log.length % BLOCK) - 7
      const piece = rest.subarray(0, room)
      rest = rest.subarray(piece.length)
      const isLast = rest.length === 0
      log = Buffer.concat([log, record(isFirst ? (isLast ? 1 : 2) : isLast ? 4 : 3, piece)])
      isFirst = false
    } while (rest.length > 0)
    ends.push(log.length)
  }
  return { log, ends }
}
const ENTRIES = [100, 40_000, 1, 32_768 - 300, 70_000, 12].map((length, index) => Buffer.alloc(length, index + 1))

describe('logs of LevelDB', () => {
  it('the checksum is CRC-32C, masked', () => {
    // Known value of CRC-32C for '123456789' is e3069283; masked as in LevelDB's crc32c.h.
    const plain = 0xe3069283
    expect(maskedCrc32c(Buffer.from('123456789'))).toBe((((plain >>> 15) | (plain << 17)) + 0xa282ead8) >>> 0)
  })
  it('a whole log is good to its end, an empty one too', () => {
    const { log } = writeLog(ENTRIES)
    expect(goodLogBytes(log, THOROUGH)).toBe(log.length)
    expect(goodLogBytes(Buffer.alloc(0), THOROUGH)).toBe(0)
  })
  it('a log cut anywhere is good to the end of the last whole entry', () => {
    const { log, ends } = writeLog(ENTRIES)
    for (let length = 0; length <= log.length; length += length % BLOCK < 20 ? 1 : 997) {
      const expected = Math.max(...ends.filter((end) => end <= length))
      expect(goodLogBytes(log.subarray(0, length), THOROUGH), `cut at ${length}`).toBe(expected)
      expect(goodLogBytes(log.subarray(0, length), { checksums: false }), `quick, cut at ${length}`).toBe(expected)
    }
  })
  it('a tail of zeros, as NTFS leaves it after a power cut, is cut off', () => {
    const { log } = writeLog(ENTRIES.slice(0, 1))
    expect(goodLogBytes(Buffer.concat([log, Buffer.alloc(4096)]), THOROUGH)).toBe(log.length)
  })
  it('a changed byte ends the good part before its entry', () => {
    const { log, ends } = writeLog(ENTRIES)
    const changed = Buffer.from(log)
    changed[ends[1]! + 50] = changed[ends[1]! + 50]! ^ 1
    expect(goodLogBytes(changed, THOROUGH)).toBe(ends[1])
    expect(goodLogBytes(changed, { checksums: false })).toBe(log.length)
  })
})

describe('repair after an unclean end', () => {
  let profile: string
  beforeEach(() => {
    profile = mkdtempSync(path.join(os.tmpdir(), 'repair-'))
  })
  afterEach(() => rmSync(profile, { recursive: true, force: true }))

  function store(files: Readonly<Record<string, Buffer>>): string {
    const folder = path.join(profile, 'IndexedDB/app_bundle_0.indexeddb.leveldb')
    mkdirSync(folder, { recursive: true })
    for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(folder, name), bytes)
    return folder
  }
  const { log, ends } = writeLog(ENTRIES)
  const CURRENT = Buffer.from('MANIFEST-000001\n')

  it('a torn log is cut and the store copied aside first', () => {
    const torn = log.subarray(0, log.length - 3)
    const folder = store({ CURRENT, '000003.log': torn, 'MANIFEST-000001': log })
    expect(repairStore(profile, true, SILENT_LOG)).toEqual({ cut: 1, isCopied: true })
    expect(statSync(path.join(folder, '000003.log')).size).toBe(ends.at(-2))
    expect(statSync(path.join(folder, 'MANIFEST-000001')).size).toBe(log.length)
    const copy = readdirSync(profile).find((name) => name.startsWith('IndexedDB-before-repair-'))!
    expect(readFileSync(path.join(profile, copy, 'app_bundle_0.indexeddb.leveldb/000003.log')).equals(torn)).toBe(true)
  })
  it('whole logs are left alone; after a clean end nothing is copied, after an unclean one everything is', () => {
    store({ CURRENT, '000003.log': log, '000004.ldb': Buffer.from('anything') })
    expect(repairStore(profile, false, SILENT_LOG)).toEqual({ cut: 0, isCopied: false })
    expect(readdirSync(profile)).toEqual(['IndexedDB'])
    expect(repairStore(profile, true, SILENT_LOG)).toEqual({ cut: 0, isCopied: true })
    const copy = readdirSync(profile).find((name) => name.startsWith('IndexedDB-before-repair-'))!
    expect(readdirSync(path.join(profile, copy, 'app_bundle_0.indexeddb.leveldb'))).toHaveLength(3)
  })
  it('a copy that cannot be made does not keep a torn log from being cut', () => {
    const folder = store({ CURRENT, '000003.log': log.subarray(0, log.length - 3) })
    const logged: string[] = []
    const blocked = { ...SILENT_LOG, problem: (event: string) => void logged.push(event) }
    const full = (): never => {
      throw new Error('no room')
    }
    expect(repairStore(profile, true, blocked, full)).toEqual({ cut: 1, isCopied: false })
    expect(logged).toEqual(['store-not-copied'])
    expect(statSync(path.join(folder, '000003.log')).size).toBe(ends.at(-2))
  })
  it('a store in another form and a missing store are left alone', () => {
    expect(repairStore(profile, false, SILENT_LOG).cut).toBe(0)
    const folder = store({ 'data.log': Buffer.from('sqlite'), '000003.log': Buffer.from('not leveldb: no CURRENT') })
    expect(repairStore(profile, true, SILENT_LOG).cut).toBe(0)
    expect(statSync(path.join(folder, '000003.log')).size).toBeGreaterThan(0)
  })
  it('the three newest copies are kept', () => {
    for (const day of ['01', '02', '03']) mkdirSync(path.join(profile, `IndexedDB-before-repair-2020-01-${day}`))
    store({ CURRENT, '000003.log': log.subarray(0, 50) })
    expect(repairStore(profile, true, SILENT_LOG).cut).toBe(1)
    const copies = readdirSync(profile).filter((name) => name.startsWith('IndexedDB-before'))
    expect(copies).toHaveLength(3)
    expect(existsSync(path.join(profile, 'IndexedDB-before-repair-2020-01-01'))).toBe(false)
  })
  it('a run that did not end properly is noticed by the next', () => {
    expect(markRunning(profile)).toBe(false)
    expect(markRunning(profile)).toBe(true)
    markEnded(profile)
    expect(markRunning(profile)).toBe(false)
  })
})
