// Reading a zip with Node alone. Enough for one well-known archive: no encryption, no zip64, no links.
import { closeSync, fstatSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inflateRawSync } from 'node:zlib'

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LONGEST_END = 22 + 65_535

function read(file, position, length) {
  const buffer = Buffer.alloc(length)
  const got = readSync(file, buffer, 0, length, position)
  if (got !== length) throw new Error(`zip ends early: wanted ${length} bytes at ${position}, got ${got}`)
  return buffer
}

function findDirectory(file) {
  const size = fstatSync(file).size
  const length = Math.min(size, LONGEST_END)
  const tail = read(file, size - length, length)
  for (let at = tail.length - 22; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== END_OF_DIRECTORY) continue
    return { count: tail.readUInt16LE(at + 10), size: tail.readUInt32LE(at + 12), offset: tail.readUInt32LE(at + 16) }
  }
  throw new Error('not a zip: no end-of-directory record')
}

/** All entries: name, Unix mode, compression method, place and sizes of the data. */
function listEntries(file) {
  const directory = findDirectory(file)
  const bytes = read(file, directory.offset, directory.size)
  const entries = []
  for (let at = 0, index = 0; index < directory.count; index += 1) {
    if (bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error(`zip directory is damaged at entry ${index}`)
    const nameLength = bytes.readUInt16LE(at + 28)
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packedBytes: bytes.readUInt32LE(at + 20),
      mode: (bytes.readUInt32LE(at + 38) >>> 16) & 0o777,
      offset: bytes.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

function contentOf(file, entry) {
  const local = read(file, entry.offset, 30)
  const start = entry.offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28)
  const packed = read(file, start, entry.packedBytes)
  if (entry.method === 0) return packed
  if (entry.method === 8) return inflateRawSync(packed)
  throw new Error(`zip entry ${entry.name} uses method ${entry.method}, which is not supported`)
}

/**
 * Unpacks the wanted entries.
 * @param placeOf  entry name -> path inside `folder`, or null to leave it out
 */
export function extractZip(zipPath, folder, placeOf) {
  const file = openSync(zipPath, 'r')
  try {
    for (const entry of listEntries(file)) {
      const place = placeOf(entry.name)
      if (place === null) continue
      const target = path.resolve(folder, place)
      if (path.relative(folder, target).startsWith('..')) throw new Error(`zip entry leaves its folder: ${entry.name}`)
      mkdirSync(path.dirname(target), { recursive: true })
      writeFileSync(target, contentOf(file, entry), { mode: entry.mode || 0o644 })
    }
  } finally {
    closeSync(file)
  }
}
