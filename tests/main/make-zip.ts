import { crc32, deflateRawSync } from 'node:zlib'

export interface MadePart {
  readonly name: string
  readonly content: string | Buffer
  /** What the headers say the size is; a liar's tool. */
  readonly claimedBytes?: number
  readonly isEncrypted?: boolean
}

/** A deflated zip as office programs write it, with room for lies. */
export function makeZip(parts: readonly MadePart[]): Buffer {
  const body: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, claimedBytes, isEncrypted } of parts) {
    const plain = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
    const packed = deflateRawSync(plain)
    const nameBytes = Buffer.from(name, 'utf8')
    const local = Buffer.alloc(30)
    const entry = Buffer.alloc(46)
    local.writeUInt32LE(0x04034b50, 0)
    entry.writeUInt32LE(0x02014b50, 0)
    for (const [header, shift] of [
      [local, 0],
      [entry, 2],
    ] as const) {
      header.writeUInt16LE(20, 4 + shift)
      header.writeUInt16LE(isEncrypted === true ? 1 : 0, 6 + shift)
      header.writeUInt16LE(8, 8 + shift)
      header.writeUInt32LE(crc32(plain), 14 + shift)
      header.writeUInt32LE(packed.length, 18 + shift)
      header.writeUInt32LE(claimedBytes ?? plain.length, 22 + shift)
      header.writeUInt16LE(nameBytes.length, 26 + shift)
    }
    entry.writeUInt32LE(offset, 42)
    body.push(local, nameBytes, packed)
    directory.push(entry, nameBytes)
    offset += local.length + nameBytes.length + packed.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...body, listed, end])
}
