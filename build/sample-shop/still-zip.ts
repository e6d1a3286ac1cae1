const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
/** 1 January 1980 00:00, the zero of zip dates. */
const DOS_DATE = 0x0021

/**
 * Sets the date of every part of a zip to the same moment, so that the same content always gives the same bytes.
 * @throws Error if the bytes are no zip – a bug in what wrote them
 */
export function stillZip(bytes: Uint8Array): Uint8Array {
  const zip = Buffer.from(bytes)
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || zip.readUInt32LE(end) !== END) throw new Error('not a zip')
  const count = zip.readUInt16LE(end + 10)
  let at = zip.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error('damaged zip directory')
    const local = zip.readUInt32LE(at + 42)
    if (zip.readUInt32LE(local) !== LOCAL) throw new Error('damaged zip entry')
    zip.writeUInt16LE(0, at + 12)
    zip.writeUInt16LE(DOS_DATE, at + 14)
    zip.writeUInt16LE(0, local + 10)
    zip.writeUInt16LE(DOS_DATE, local + 12)
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return zip
}
