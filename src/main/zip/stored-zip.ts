import { crc32 } from 'node:zlib'

const LOCAL_SIGNATURE = 0x04034b50
const ENTRY_SIGNATURE = 0x02014b50
const END_SIGNATURE = 0x06054b50
const UTF8_NAMES = 0x0800
const VERSION = 20

export interface ZipPart {
  readonly name: string
  /** The content, in as many pieces as it comes: large ones are not joined before the whole zip is. */
  readonly pieces: readonly Uint8Array[]
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0)
}

function local(part: ZipPart, name: Buffer, checksum: number): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(LOCAL_SIGNATURE, 0)
  header.writeUInt16LE(VERSION, 4)
  header.writeUInt16LE(UTF8_NAMES, 6)
  header.writeUInt32LE(checksum, 14)
  header.writeUInt32LE(lengthOf(part.pieces), 18)
  header.writeUInt32LE(lengthOf(part.pieces), 22)
  header.writeUInt16LE(name.length, 26)
  return header
}

function directoryEntry(part: ZipPart, name: Buffer, checksum: number, offset: number): Buffer {
  const header = Buffer.alloc(46)
  header.writeUInt32LE(ENTRY_SIGNATURE, 0)
  header.writeUInt16LE(VERSION, 4)
  header.writeUInt16LE(VERSION, 6)
  header.writeUInt16LE(UTF8_NAMES, 8)
  header.writeUInt32LE(checksum, 16)
  header.writeUInt32LE(lengthOf(part.pieces), 20)
  header.writeUInt32LE(lengthOf(part.pieces), 24)
  header.writeUInt16LE(name.length, 28)
  header.writeUInt32LE(offset, 42)
  return header
}

/** A zip without compression: the container in which cleaned parts go to the spreadsheet reader. */
export function storedZip(parts: readonly ZipPart[]): Uint8Array {
  const body: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const part of parts) {
    const name = Buffer.from(part.name, 'utf8')
    const checksum = part.pieces.reduce((sum, piece) => crc32(piece, sum), 0)
    directory.push(directoryEntry(part, name, checksum, offset), name)
    const header = local(part, name, checksum)
    body.push(header, name, ...part.pieces)
    offset += header.length + name.length + lengthOf(part.pieces)
  }
  const directoryBytes = lengthOf(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(END_SIGNATURE, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directoryBytes, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...body, ...directory, end])
}
