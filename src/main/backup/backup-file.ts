import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'
import type { OpenedDocument } from '../../ipc/contract'
import type { BackupHeader, FileFacts, FileLock, HeaderProblem } from './backup-header'
import { decodeHead, encodeHead } from './backup-header'
import { measureGzip } from './gzip-check'
import type { FindKey, KeyProblem } from './key-finder'
import type { PassphraseKdf } from './passphrase-key'
import { closeBox, newNonce, openBox } from './secret-box'
import type { SealHeader } from './seal-envelope'

const HASH_BYTES = 32
const TAG_BYTES = 16

/** What a file is encrypted with, made anew for each file. */
export type FileKey = { readonly key: Buffer } & ({ readonly kdf: PassphraseKdf } | { readonly seal: SealHeader })

/** The whole file as one run of bytes. docs/backup-format.md. */
export async function encodeBackup(document: OpenedDocument, facts: FileFacts, fileKey?: FileKey): Promise<Buffer> {
  const { gzip, bytes, sha256 } = document
  if (fileKey === undefined) {
    return Buffer.concat([encodeHead(facts, { bytes, sha256, payloadBytes: gzip.length }), gzip])
  }
  const nonce = newNonce()
  const how = 'kdf' in fileKey ? { kdf: fileKey.kdf } : { seal: fileKey.seal }
  const lock: FileLock = { cipher: 'aes-256-gcm', nonce: nonce.toString('base64'), ...how }
  const head = encodeHead(facts, { bytes, payloadBytes: HASH_BYTES + gzip.length + TAG_BYTES, lock })
  // The hash goes inside: in the open it would let anybody check a guess about the content.
  const box = await closeBox(fileKey.key, nonce, head, [Buffer.from(sha256, 'hex'), gzip])
  return Buffer.concat([head, box])
}

export interface OpenedFile {
  readonly header: BackupHeader
  readonly document: OpenedDocument
}

interface Payload {
  readonly gzip: Buffer
  readonly sha256: string
}

async function openPayload(
  file: Buffer,
  header: BackupHeader,
  payloadAt: number,
  findKey: FindKey,
): Promise<Result<Payload, KeyProblem>> {
  const payload = file.subarray(payloadAt)
  if (header.payloadBytes !== undefined && header.payloadBytes !== payload.length) return err('damaged')
  if (header.lock === undefined) {
    return header.sha256 === undefined ? err('damaged') : ok({ gzip: payload, sha256: header.sha256 })
  }
  const key = await findKey(header.lock)
  if (!key.ok) return key
  const nonce = Buffer.from(header.lock.nonce, 'base64')
  const plain = await openBox(key.value, nonce, file.subarray(0, payloadAt), payload)
  if (plain === undefined) return err('damaged')
  return ok({ gzip: plain.subarray(HASH_BYTES), sha256: plain.toString('hex', 0, HASH_BYTES) })
}

/** Reads a file and proves that it is whole. What the document says is for the page to check. */
export async function decodeBackup(
  file: Buffer,
  findKey: FindKey,
): Promise<Result<OpenedFile, HeaderProblem | KeyProblem>> {
  const head = decodeHead(file)
  if (!head.ok) return head
  const { header, payloadAt } = head.value
  const payload = await openPayload(file, header, payloadAt, findKey)
  if (!payload.ok) return payload
  const { gzip, sha256 } = payload.value
  const content = await measureGzip(gzip, header.bytes)
  if (content?.bytes !== header.bytes || content.sha256 !== sha256) return err('damaged')
  return ok({ header, document: { gzip, ...content } })
}
