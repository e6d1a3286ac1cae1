/** Two-byte characters of GBK, the part of GB 18030 that any Chinese text of a shop needs. */
function twoByteCodes(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030')
  const codes = new Map<string, readonly [number, number]>()
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue
      const char = decoder.decode(Uint8Array.of(lead, trail))
      if ([...char].length === 1 && !codes.has(char)) codes.set(char, [lead, trail])
    }
  }
  return codes
}

/** Node reads GB 18030 but cannot write it. @throws RangeError for a character outside GBK and ASCII */
export function encodeGb18030(text: string): Uint8Array {
  const codes = twoByteCodes()
  const bytes = [...text].flatMap((char): readonly number[] => {
    const code = char.codePointAt(0) ?? 0
    if (code < 0x80) return [code]
    const pair = codes.get(char)
    if (!pair) throw new RangeError(`not in GBK: ${char}`)
    return pair
  })
  return Uint8Array.from(bytes)
}
