import { crc32 } from 'node:zlib'

const LINE_FEED = 0x0a
const CRC_CHARS = 8

function checksumOf(json: Uint8Array): string {
  return crc32(json).toString(16).padStart(CRC_CHARS, '0')
}

/** `crc32 json` and a line feed. JSON holds no line feed of its own. */
export function encodeLine(value: object): Buffer {
  const json = Buffer.from(JSON.stringify(value), 'utf8')
  return Buffer.concat([Buffer.from(`${checksumOf(json)} `, 'ascii'), json, Buffer.of(LINE_FEED)])
}

export interface DecodedLine {
  readonly fields: Readonly<Record<string, unknown>>
  /** Offset behind its line feed. */
  readonly end: number
}

/** A line without its line feed. @returns undefined for anything that was not written whole */
function decodeLine(line: Buffer): DecodedLine['fields'] | undefined {
  const json = line.subarray(CRC_CHARS + 1)
  if (line[CRC_CHARS] !== 0x20 || line.toString('latin1', 0, CRC_CHARS) !== checksumOf(json)) return undefined
  try {
    const value: unknown = JSON.parse(json.toString('utf8'))
    return typeof value === 'object' && value !== null ? (value as DecodedLine['fields']) : undefined
  } catch {
    return undefined
  }
}

/** Every line that is whole, also behind damaged ones; never throws. */
export function* decodeLines(bytes: Buffer): Generator<DecodedLine | undefined, undefined> {
  for (let at = 0; at < bytes.length;) {
    const lineEnd = bytes.indexOf(LINE_FEED, at)
    const fields = lineEnd === -1 ? undefined : decodeLine(bytes.subarray(at, lineEnd))
    const end = lineEnd === -1 ? bytes.length : lineEnd + 1
    yield fields === undefined ? undefined : { fields, end }
    at = end
  }
  return undefined
}
