import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { PackedDocument } from '../../src/ipc/contract'

/** A document packed as the page packs it. */
export function packed(text: string, change: Partial<PackedDocument> = {}): PackedDocument {
  return {
    gzip: gzipSync(text),
    bytes: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
    dbId: 'shop-1',
    seq: 7,
    createdAt: '2026-02-03T04:05:06.789Z',
    counts: { members: 2 },
    ...change,
  }
}
