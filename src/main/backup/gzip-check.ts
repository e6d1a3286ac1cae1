import { createHash } from 'node:crypto'
import { createGunzip } from 'node:zlib'

// Large enough that a big document is a few dozen pieces, small enough that hashing one never holds up the main loop.
const PIECE_BYTES = 1024 * 1024

export interface Unpacked {
  readonly bytes: number
  readonly sha256: string
}

/**
 * What a gzip holds, without keeping it: length and SHA-256 of the content.
 * @param limitBytes  stops as soon as more than this has come out
 * @returns undefined when it is damaged or larger than the limit
 */
export async function measureGzip(gzip: Uint8Array, limitBytes: number): Promise<Unpacked | undefined> {
  const hash = createHash('sha256')
  const gunzip = createGunzip({ chunkSize: PIECE_BYTES })
  gunzip.end(gzip)
  let bytes = 0
  try {
    for await (const piece of gunzip as AsyncIterable<Buffer>) {
      bytes += piece.length
      if (bytes > limitBytes) return undefined
      hash.update(piece)
    }
  } catch {
    return undefined
  }
  return { bytes, sha256: hash.digest('hex') }
}
