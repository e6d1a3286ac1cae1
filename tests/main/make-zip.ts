import { constants, crc32, deflateRawSync } from 'node:zlib'

/** Content that is packed already, so that gigabytes of it need no memory. */
export interface PackedContent {
  readonly packed: Buffer
  readonly crc32: number
  readonly plainBytes: number
}
export interface MadePart {
  readonly name: string
  readonly content: string | Buffer | PackedContent
  /** What the headers say the size is; a liar's tool. */
  readonly claimedBytes?: number
  readonly isEncrypted?: boolean
  /** 8 unless said otherwise; 0 stores the content as it is. */
  readonly method?: number
  /** What the part calls itself in front of its content, if that differs from the list. */
  readonly localName?: string
  /** Sizes and checksum behind the content instead of before it, as streaming writers do. */
  readonly hasDescriptor?: true
  /** The content is not written again: the list points to that of the part with this number. */
  readonly sameContentAs?: number
}

/** A block `times` over, between a head and a tail, packed without ever being whole. */
export function repeated(head: string, block: Buffer, times: number, tail = ''): PackedContent {
  const pack = (plain: Buffer): Buffer => deflateRawSync(plain, { finishFlush: constants.Z_FULL_FLUSH })
  const [first, last] = [Buffer.from(head), Buffer.from(tail)]
  const packedBlock = pack(block)
  let checksum = crc32(first)
  for (let time = 0; time < times; time += 1) checksum = crc32(block, checksum)
  return {
    packed: Buffer.concat([pack(first), ...Array.from({ length: times }, () => packedBlock), deflateRawSync(last)]),
    crc32: crc32(last, checksum),
    plainBytes: first.length + block.length * times + last.length,
  }
}

function pack({ content, method = 8 }: MadePart): PackedContent {
  if (typeof content === 'object' && 'packed' in content) return content
  const plain = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  return {
    packed: method === 8 ? deflateRawSync(plain) : plain,
    crc32: crc32(plain),
    plainBytes: plain.length,
  }
}

const ENCRYPTED_FLAG = 1
const DESCRIPTOR_FLAG = 8

/** The fields that stand alike before the content and in the list, 2 bytes further on there. */
function fillHeader(header: Buffer, shift: number, part: MadePart, content: PackedContent, name: Buffer): void {
  const isLocal = shift === 0
  const isLate = isLocal && part.hasDescriptor === true
  const flags = (part.isEncrypted === true ? ENCRYPTED_FLAG : 0) | (part.hasDescriptor === true ? DESCRIPTOR_FLAG : 0)
  header.writeUInt16LE(20, 4 + shift)
  header.writeUInt16LE(flags, 6 + shift)
  header.writeUInt16LE(part.method ?? 8, 8 + shift)
  header.writeUInt32LE(isLate ? 0 : content.crc32, 14 + shift)
  header.writeUInt32LE(isLate ? 0 : content.packed.length, 18 + shift)
  header.writeUInt32LE(isLate ? 0 : (part.claimedBytes ?? content.plainBytes), 22 + shift)
  header.writeUInt16LE(name.length, 26 + shift)
}

function descriptor(content: PackedContent): Buffer {
  const bytes = Buffer.alloc(16)
  bytes.writeUInt32LE(0x08074b50, 0)
  bytes.writeUInt32LE(content.crc32, 4)
  bytes.writeUInt32LE(content.packed.length, 8)
  bytes.writeUInt32LE(content.plainBytes, 12)
  return bytes
}

/** A zip as office programs write it, with room for lies. */
export function makeZip(parts: readonly MadePart[], comment = ''): Buffer {
  const body: Buffer[] = []
  const directory: Buffer[] = []
  const written: { readonly content: PackedContent; readonly offset: number }[] = []
  let offset = 0
  for (const part of parts) {
    const same = part.sameContentAs === undefined ? undefined : written[part.sameContentAs]
    const content = same?.content ?? pack(part)
    const name = Buffer.from(part.name, 'utf8')
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    fillHeader(entry, 2, part, content, name)
    entry.writeUInt32LE(same?.offset ?? offset, 42)
    directory.push(entry, name)
    written.push({ content, offset: same?.offset ?? offset })
    if (same !== undefined) continue

    const localName = Buffer.from(part.localName ?? part.name, 'utf8')
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    fillHeader(local, 0, part, content, localName)
    const pieces = [local, localName, content.packed, ...(part.hasDescriptor === true ? [descriptor(content)] : [])]
    body.push(...pieces)
    offset += pieces.reduce((sum, piece) => sum + piece.length, 0)
  }
  const listed = Buffer.concat(directory)
  const note = Buffer.from(comment, 'latin1')
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  end.writeUInt16LE(note.length, 20)
  return Buffer.concat([...body, listed, end, note])
}
