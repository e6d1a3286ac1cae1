/** LevelDB writes its logs in blocks of this size; a record never starts in the last six bytes of one. */
const BLOCK_BYTES = 32_768
/** Checksum (4), length (2), type (1). */
const HEADER_BYTES = 7
const FULL = 1
const FIRST = 2
const MIDDLE = 3
const LAST = 4
const CRC32C_POLYNOMIAL = 0x82f63b78
const CRC_MASK_DELTA = 0xa282ead8

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ CRC32C_POLYNOMIAL : value >>> 1
  return value
})

/** CRC-32C as LevelDB stores it: rotated and shifted, so that a log inside a log does not check itself. */
export function maskedCrc32c(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = CRC_TABLE[(crc ^ byte) & 0xff]! ^ (crc >>> 8)
  crc = ~crc >>> 0
  return (((crc >>> 15) | (crc << 17)) + CRC_MASK_DELTA) >>> 0
}

/**
 * How many bytes of a log are good: up to the end of its last whole, correct entry. What follows was being written when
 * the power or the process went; LevelDB would take it for corruption and the browser would delete the database.
 * @param options.checksums  false: look at lengths only, which takes no time and finds every cut, but no changed byte
 */
export function goodLogBytes(log: Uint8Array, options: { readonly checksums: boolean }): number {
  const view = new DataView(log.buffer, log.byteOffset, log.byteLength)
  let good = 0
  let isInside = false
  for (let at = 0; at + HEADER_BYTES <= log.length;) {
    const leftInBlock = BLOCK_BYTES - (at % BLOCK_BYTES)
    if (leftInBlock < HEADER_BYTES) {
      at += leftInBlock
      continue
    }
    const length = view.getUint16(at + 4, true)
    const type = log[at + 6]!
    const end = at + HEADER_BYTES + length
    if (type < FULL || type > LAST || HEADER_BYTES + length > leftInBlock || end > log.length) break
    // Type and payload are checksummed together.
    if (options.checksums && view.getUint32(at, true) !== maskedCrc32c(log.subarray(at + 6, end))) break
    if ((type === MIDDLE || type === LAST) !== isInside) break
    isInside = type === FIRST || type === MIDDLE
    if (!isInside) good = end
    at = end
  }
  return good
}
