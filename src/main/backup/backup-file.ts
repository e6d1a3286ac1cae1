import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'

/** `DBZBK1\n`, one line of JSON, then the gzipped document. See docs/backup-format.md. */
const MAGIC = Buffer.from('DBZBK1\n', 'ascii')
const FORMAT_VERSION = 1
const MAX_HEADER_BYTES = 4_096
export const MAX_DOCUMENT_BYTES = 200 * 1024 * 1024

export interface BackupHeader {
  readonly format: number
  readonly appVersion: string
  /** UTC, '2026-02-03T08:05:09Z'. */
  readonly created: string
  /** Of the document as UTF-8. */
  readonly bytes: number
  readonly sha256: string
}
export type BackupProblem = 'not-a-backup' | 'damaged' | 'newer-version' | 'too-large'

const gzipAsync = promisify(gzip)
const gunzipAsync = promisify(gunzip)

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

export async function encodeBackup(document: string, appVersion: string, created: string): Promise<Buffer> {
  const plain = Buffer.from(document, 'utf8')
  const header: BackupHeader = {
    format: FORMAT_VERSION,
    appVersion,
    created,
    bytes: plain.length,
    sha256: sha256(plain),
  }
  return Buffer.concat([MAGIC, Buffer.from(`${JSON.stringify(header)}\n`, 'utf8'), await gzipAsync(plain)])
}

function readHeader(line: string): Result<BackupHeader, BackupProblem> {
  let raw: unknown
  try {
    raw = JSON.parse(line)
  } catch {
    return err('damaged')
  }
  if (typeof raw !== 'object' || raw === null) return err('damaged')
  const { format, bytes, sha256: hash, appVersion, created } = raw as Record<string, unknown>
  if (!Number.isSafeInteger(format)) return err('damaged')
  if ((format as number) > FORMAT_VERSION) return err('newer-version')
  if (!Number.isSafeInteger(bytes) || (bytes as number) < 0 || typeof hash !== 'string') return err('damaged')
  if ((bytes as number) > MAX_DOCUMENT_BYTES) return err('too-large')
  return ok({
    format: format as number,
    bytes: bytes as number,
    sha256: hash,
    appVersion: String(appVersion),
    created: String(created),
  })
}

/** Reads a backup and proves that it is whole. What the document says is for the page to check. */
export async function decodeBackup(
  file: Buffer,
): Promise<Result<{ header: BackupHeader; document: string }, BackupProblem>> {
  // A later form may change the digit of the mark: that is a newer version, not a strange file.
  if (/^DBZBK[2-9]\n/.test(file.toString('latin1', 0, MAGIC.length))) return err('newer-version')
  if (!file.subarray(0, MAGIC.length).equals(MAGIC)) return err('not-a-backup')
  const lineEnd = file.indexOf('\n', MAGIC.length)
  if (lineEnd === -1 || lineEnd > MAX_HEADER_BYTES) return err('damaged')
  const header = readHeader(file.toString('utf8', MAGIC.length, lineEnd))
  if (!header.ok) return header
  let plain: Buffer
  try {
    plain = await gunzipAsync(file.subarray(lineEnd + 1), { maxOutputLength: header.value.bytes + 1 })
  } catch {
    return err('damaged')
  }
  if (plain.length !== header.value.bytes || sha256(plain) !== header.value.sha256) return err('damaged')
  return ok({ header: header.value, document: plain.toString('utf8') })
}
