import { describe, expect, it } from 'vitest'
import { storedZip } from '../../../src/main/zip/stored-zip'
import type { ZipEntry } from '../../../src/main/zip/zip-directory'
import { readZipDirectory, readZipEntry } from '../../../src/main/zip/zip-directory'
import { makeZip } from '../make-zip'

function entries(bytes: Uint8Array): readonly ZipEntry[] {
  const directory = readZipDirectory(bytes, 10)
  if (!directory.ok) throw new Error(directory.error)
  return directory.value
}
function text(bytes: Uint8Array, entry: ZipEntry, limit = 1_000): string {
  const plain = readZipEntry(bytes, entry, limit)
  return plain.ok ? Buffer.from(plain.value).toString('utf8') : plain.error
}

/** The same zip with the sizes and places of its only entry moved to the 64-bit fields, as some writers always do. */
function asZip64(name: string, content: string): Buffer {
  const zip = makeZip([{ name, content }])
  const at = zip.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
  const entry = Buffer.from(zip.subarray(at, zip.length - 22))
  const extra = Buffer.alloc(4 + 24)
  extra.writeUInt16LE(1, 0)
  extra.writeUInt16LE(24, 2)
  extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(24)), 4)
  extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(20)), 12)
  extra.writeBigUInt64LE(0n, 20)
  for (const field of [20, 24, 42]) entry.writeUInt32LE(0xffffffff, field)
  entry.writeUInt16LE(extra.length, 30)
  const end64 = Buffer.alloc(56)
  end64.writeUInt32LE(0x06064b50, 0)
  end64.writeBigUInt64LE(1n, 32)
  end64.writeBigUInt64LE(BigInt(at), 48)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(BigInt(at + entry.length + extra.length), 8)
  const end = Buffer.from(zip.subarray(zip.length - 22))
  end.writeUInt16LE(0xffff, 10)
  end.writeUInt32LE(0xffffffff, 16)
  return Buffer.concat([zip.subarray(0, at), entry, extra, end64, locator, end])
}

describe('zip directory', () => {
  it('lists and unpacks, with Chinese names, leading slashes and backslashes', () => {
    const bytes = makeZip([
      { name: '/表.xml', content: '你好' },
      { name: 'a\\b.xml', content: 'b'.repeat(500) },
    ])
    expect(entries(bytes).map((entry) => entry.name)).toEqual(['表.xml', 'a/b.xml'])
    expect(entries(bytes).map((entry) => text(bytes, entry))).toEqual(['你好', 'b'.repeat(500)])
  })
  it('reads the 64-bit form', () => {
    const bytes = asZip64('x.xml', 'hello')
    expect(entries(bytes)).toHaveLength(1)
    expect(text(bytes, entries(bytes)[0]!)).toBe('hello')
  })
  it('finds the end behind a comment', () => {
    const bytes = Buffer.concat([makeZip([{ name: 'a', content: 'x' }]), Buffer.from('comment')])
    expect(entries(bytes)).toHaveLength(1)
  })
  it('unpacking stops at the limit: exactly so many bytes are fine, one more is a bomb', () => {
    const bytes = makeZip([{ name: 'a', content: 'x'.repeat(100) }])
    expect(text(bytes, entries(bytes)[0]!, 100)).toHaveLength(100)
    expect(text(bytes, entries(bytes)[0]!, 99)).toBe('bomb')
  })
  it('10 entries are within a limit of 10, 11 are not', () => {
    const parts = (count: number) =>
      makeZip(Array.from({ length: count }, (_, index) => ({ name: `${index}`, content: '' })))
    expect(readZipDirectory(parts(10), 10).ok).toBe(true)
    expect(readZipDirectory(parts(11), 10)).toEqual({ ok: false, error: 'too-many-entries' })
  })
  it('no cut of a zip ever throws', () => {
    const bytes = makeZip([
      { name: 'a', content: 'x'.repeat(50) },
      { name: 'b', content: 'y' },
    ])
    for (let length = 0; length < bytes.length; length += 1) {
      expect(readZipDirectory(bytes.subarray(0, length), 10)).toEqual({ ok: false, error: 'damaged' })
    }
  })
  it('no single changed byte ever throws, and what is unpacked is right or refused', () => {
    const bytes = makeZip([{ name: 'a', content: 'x'.repeat(50) }])
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes)
      changed[at] = changed[at]! ^ 0x5a
      const directory = readZipDirectory(changed, 10)
      for (const entry of directory.ok ? directory.value : []) {
        const plain = readZipEntry(changed, entry, 1_000)
        if (plain.ok && entry.name === 'a') expect(Buffer.from(plain.value).toString()).toBe('x'.repeat(50))
      }
    }
  })
  it('a stored zip of ours reads back', () => {
    const bytes = storedZip([{ name: 'xl/表.xml', pieces: [Buffer.from('内'), Buffer.from('容')] }])
    expect(text(bytes, entries(bytes)[0]!)).toBe('内容')
  })
})
