import { Hash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { crc32, gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { decodeBackup, encodeBackup } from '../../../src/main/backup/backup-file'
import type { FileFacts } from '../../../src/main/backup/backup-header'
import { MAX_DOCUMENT_BYTES, MAX_FILE_BYTES } from '../../../src/main/backup/backup-header'
import { KeyFinder } from '../../../src/main/backup/key-finder'
import { openBackup, writeBackup } from '../../../src/main/handlers/backup-handlers'
import { packed } from '../packed'

const TEXT = JSON.stringify({ shop: '示例小店', members: Array.from({ length: 50 }, (_, index) => `成员${index}`) })
const DOCUMENT = packed(TEXT)
const FACTS: FileFacts = {
  appVersion: '0.1.0',
  reason: 'manual',
  dbId: 'shop-1',
  seq: 7,
  created: '2026-02-03T04:05:06Z',
  counts: { members: 50 },
}
const NO_KEY = new KeyFinder(undefined).keyOf
let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'backup-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function problemOf(file: Buffer): Promise<string> {
  const read = await decodeBackup(file, NO_KEY)
  return read.ok ? 'read' : read.error
}
/** With its checksum at the end, as docs/backup-format.md says. */
function checked(header: object): object {
  const text = JSON.stringify(header).slice(0, -1)
  return { ...header, crc32: crc32(text).toString(16).padStart(8, '0') }
}
function withHeader(header: object, payload: Uint8Array = gzipSync(TEXT)): Buffer {
  return Buffer.concat([Buffer.from(`DBZBK1\n${JSON.stringify(header)}\n`), payload])
}

describe('backup file', () => {
  it('starts with its mark and a readable line, and gives back exactly the document', async () => {
    const file = await encodeBackup(DOCUMENT, FACTS)
    const [mark, header] = file.toString('utf8').split('\n')
    expect(mark).toBe('DBZBK1')
    expect(JSON.parse(header!)).toEqual({
      format: 2,
      ...FACTS,
      bytes: Buffer.byteLength(TEXT),
      sha256: DOCUMENT.sha256,
      payloadBytes: DOCUMENT.gzip.length,
      crc32: expect.stringMatching(/^[0-9a-f]{8}$/) as string,
    })
    const read = await decodeBackup(file, NO_KEY)
    if (!read.ok) throw new Error(read.error)
    expect(gunzipSync(read.value.document.gzip).toString()).toBe(TEXT)
    expect(read.value.header.facts).toEqual(FACTS)
  })
  it('every cut is noticed', async () => {
    const file = await encodeBackup(DOCUMENT, FACTS)
    for (const length of [0, 3, 6]) expect(await problemOf(file.subarray(0, length))).toBe('not-a-backup')
    for (let length = 7; length < file.length; length += 11)
      expect(await problemOf(file.subarray(0, length)), `cut at ${length}`).toBe('damaged')
  })
  it('something behind the end is noticed', async () => {
    expect(await problemOf(Buffer.concat([await encodeBackup(DOCUMENT, FACTS), Buffer.alloc(1)]))).toBe('damaged')
  })
  it('every changed byte of the content is noticed', async () => {
    const file = await encodeBackup(DOCUMENT, FACTS)
    const start = file.indexOf('\n', 7) + 11 // behind the gzip header, whose time and system fields say nothing
    for (let at = start; at < file.length; at += 7) {
      const changed = Buffer.from(file)
      changed[at] = changed[at]! ^ 1
      expect(await problemOf(changed), `byte ${at}`).toBe('damaged')
    }
  })
  it('other files, newer versions and boasting sizes each have their reason', async () => {
    expect(await problemOf(Buffer.from('PK\x03\x04 something'))).toBe('not-a-backup')
    expect(await problemOf(Buffer.from('DBZBK2\n{}\n'))).toBe('newer-version')
    expect(await problemOf(withHeader({ format: 3, bytes: 1, sha256: 'x' }))).toBe('newer-version')
    expect(await problemOf(withHeader({ format: 1, bytes: MAX_DOCUMENT_BYTES + 1, sha256: 'x' }))).toBe('too-large')
    expect(await problemOf(withHeader({ format: 1, bytes: -1, sha256: 'x' }))).toBe('damaged')
    expect(await problemOf(withHeader({ format: 1, bytes: 5, sha256: 'x' }))).toBe('damaged')
    expect(await problemOf(withHeader({ format: 1, bytes: DOCUMENT.bytes, sha256: 'x' }))).toBe('damaged')
    expect(await problemOf(withHeader({ format: 0, bytes: 5, sha256: 'x' }))).toBe('damaged')
    expect(await problemOf(Buffer.from('DBZBK1\nnot json\n'))).toBe('damaged')
  })
  it.each([
    ['no number of the newest operation', { seq: undefined }],
    ['a length that is none', { payloadBytes: -1 }],
    ['counts that are no numbers', { counts: { members: '50' } }],
    ['no database', { dbId: 7 }],
    ['no reason', { reason: null }],
  ])('a head of format 2 with %s is damaged', async (_what, change) => {
    const { bytes, sha256, gzip } = DOCUMENT
    const whole = { format: 2, ...FACTS, bytes, sha256, payloadBytes: gzip.length }
    expect(await problemOf(withHeader(checked(whole), gzip))).toBe('read')
    expect(await problemOf(withHeader(checked({ ...whole, ...change }), gzip))).toBe('damaged')
  })
  it('a head whose checksum is wrong or missing is damaged', async () => {
    const { bytes, sha256, gzip } = DOCUMENT
    const whole = { format: 2, ...FACTS, bytes, sha256, payloadBytes: gzip.length }
    expect(await problemOf(withHeader(whole, gzip))).toBe('damaged')
    expect(await problemOf(withHeader({ ...checked(whole), seq: 8 }, gzip))).toBe('damaged')
  })
  it('a file that is locked in a way of later releases is newer', async () => {
    const { bytes, gzip } = DOCUMENT
    const lock = { cipher: 'aes-256-gcm', nonce: 'AAAA', kdf: { name: 'argon2id' } }
    const later = { format: 2, ...FACTS, bytes, payloadBytes: gzip.length, lock }
    expect(await problemOf(withHeader(checked(later), gzip))).toBe('newer-version')
  })
  it('a bomb stops at the size its header states', async () => {
    const bomb = withHeader({ format: 1, bytes: 1_000, sha256: 'x' }, gzipSync(Buffer.alloc(50_000_000)))
    const hashed = vi.spyOn(Hash.prototype, 'update')
    expect(await problemOf(bomb)).toBe('damaged')
    expect(hashed).not.toHaveBeenCalled()
    hashed.mockRestore()
  })
})

describe('backup on the disk', () => {
  it('is written, verified and opened again', async () => {
    const file = path.join(folder, '店.dbzbak')
    await writeBackup(file, DOCUMENT, { appVersion: '0.1.0' })
    const { gzip, bytes, sha256 } = DOCUMENT
    expect(await openBackup(file)).toEqual({
      ok: true,
      value: { fileName: '店.dbzbak', document: { gzip: Buffer.from(gzip), bytes, sha256 } },
    })
  })
  it('a document that is not what its page says is not saved', async () => {
    const file = path.join(folder, 'lie.dbzbak')
    await expect(
      writeBackup(file, { ...DOCUMENT, bytes: DOCUMENT.bytes + 1 }, { appVersion: '0.1.0' }),
    ).rejects.toThrow()
    expect(() => readFileSync(file)).toThrow()
  })
  it('a missing, a damaged and a huge file each give an error with the name', async () => {
    expect(await openBackup(path.join(folder, 'gone.dbzbak'))).toEqual({
      ok: false,
      error: { code: 'damaged', fileName: 'gone.dbzbak' },
    })
    const damaged = path.join(folder, 'damaged.dbzbak')
    await writeBackup(damaged, DOCUMENT, { appVersion: '0.1.0' })
    writeFileSync(damaged, readFileSync(damaged).subarray(0, 300))
    expect(await openBackup(damaged)).toEqual({ ok: false, error: { code: 'damaged', fileName: 'damaged.dbzbak' } })
    const huge = path.join(folder, 'huge.dbzbak')
    writeFileSync(huge, '')
    truncateSync(huge, MAX_FILE_BYTES + 1)
    expect(await openBackup(huge)).toEqual({ ok: false, error: { code: 'too-large', fileName: 'huge.dbzbak' } })
  })
})
