const UTF16_BOMS: readonly { readonly bytes: readonly [number, number]; readonly encoding: string }[] = [
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * The text of a file: by its mark, else UTF-8, else GB18030 (what Excel and most Chinese systems write; includes GBK).
 * The decoders are strict, so one encoding is never taken for the other silently.
 * @returns undefined when it is no text
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const marked = UTF16_BOMS.find(({ bytes: [first, second] }) => bytes[0] === first && bytes[1] === second)
  const text =
    marked === undefined ? (decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030')) : decode(bytes, marked.encoding)
  return text === undefined || text.includes('\0') ? undefined : text
}
