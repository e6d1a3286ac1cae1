import type { OpenedDocument, PackedDocument } from '../../ipc/contract'
import { joinBytes } from './bytes'

type PackedFacts = Pick<PackedDocument, 'dbId' | 'seq' | 'createdAt' | 'counts'>

async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
/** Written piece by piece: a Blob of hundreds of megabytes would go to another process and back. */
async function through(
  pieces: readonly Uint8Array<ArrayBuffer>[],
  transform: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = transform.writable.getWriter()
  const write = async (): Promise<void> => {
    for (const piece of pieces) await writer.write(piece)
    await writer.close()
  }
  const [out] = await Promise.all([new Response(transform.readable).arrayBuffer(), write()])
  return new Uint8Array(out)
}
/** Packs the UTF-8 text of a document, given in pieces, as main stores it: main sees sizes and hashes, never the content. */
export async function packDocument(
  pieces: readonly Uint8Array<ArrayBuffer>[],
  facts: PackedFacts,
): Promise<PackedDocument> {
  const plain = joinBytes(pieces)
  const [gzip, sha256] = await Promise.all([through(pieces, new CompressionStream('gzip')), sha256Of(plain)])
  return { gzip, bytes: plain.length, sha256, ...facts }
}

/**
 * The text of a document that main has verified.
 * @throws Error when it is not the one that main announced
 */
export async function unpackDocument({ gzip, bytes, sha256 }: OpenedDocument): Promise<string> {
  const plain = await through([new Uint8Array(gzip)], new DecompressionStream('gzip'))
  if (plain.length !== bytes || (await sha256Of(plain)) !== sha256) throw new Error('document changed on its way')
  return new TextDecoder('utf-8', { fatal: true }).decode(plain)
}
