import { crc32 } from 'node:zlib'
import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'
import type { SnapshotReason } from '../../ipc/contract'
import type { PassphraseKdf } from './passphrase-key'
import { isPassphraseKdf } from './passphrase-key'
import type { SealHeader } from './seal-envelope'
import { isSealHeader } from './seal-envelope'

/** `DBZBK1\n`, one line of JSON, then the payload. docs/backup-format.md. */
const MARK = Buffer.from('DBZBK1\n', 'ascii')
const NEWER_MARK = /^DBZBK[2-9]\n/
const NEWEST_FORMAT = 2
const CIPHER = 'aes-256-gcm'
const CHECKSUM_AT_END = /^(.*),"crc32":"([0-9a-f]{8})"}$/
export const MAX_HEAD_BYTES = 16 * 1024
export const MAX_DOCUMENT_BYTES = 400 * 1024 * 1024
export const MAX_FILE_BYTES = 100 * 1024 * 1024 + MAX_HEAD_BYTES

/** What stands readable at the top of a file, also of an encrypted one. */
export interface FileFacts {
  readonly appVersion: string
  readonly reason: SnapshotReason
  readonly dbId: string
  readonly seq: number
  /** UTC instant of the state in it. */
  readonly created: string
  readonly counts: Readonly<Record<string, number>>
  /** The journal before it does not lead up to it: recovery may not pass from one to the other. */
  readonly startsAnew?: true
}
/** How the payload is encrypted: under a passphrase of its own, or sealed for the owner's identity. */
export type FileLock = {
  readonly cipher: typeof CIPHER
  /** Base64. */
  readonly nonce: string
} & ({ readonly kdf: PassphraseKdf } | { readonly seal: SealHeader })

export interface BackupHeader {
  readonly appVersion: string
  readonly created: string
  /** Of the document as UTF-8 before gzip. */
  readonly bytes: number
  /** Of the document; of an encrypted file it lies inside the payload. */
  readonly sha256?: string
  /** Absent in files of format 1. */
  readonly facts?: FileFacts
  /** Length of what follows the head; absent in files of format 1. */
  readonly payloadBytes?: number
  readonly lock?: FileLock
}
export type HeaderProblem = 'not-a-backup' | 'damaged' | 'newer-version' | 'too-large'

export interface FileHead {
  readonly header: BackupHeader
  /** Where the payload begins. */
  readonly payloadAt: number
}

function checksumOf(text: string): string {
  return crc32(text).toString(16).padStart(8, '0')
}

export function encodeHead(
  facts: FileFacts,
  rest: Pick<BackupHeader, 'bytes' | 'sha256' | 'payloadBytes' | 'lock'>,
): Buffer {
  // The checksum covers what stands before it: a changed byte in here must not pass for a wrong passphrase.
  const text = JSON.stringify({ format: NEWEST_FORMAT, ...facts, ...rest }).slice(0, -1)
  return Buffer.concat([MARK, Buffer.from(`${text},"crc32":"${checksumOf(text)}"}\n`, 'utf8')])
}

/** Reads the top of a file. @param start  the file, or at least its first `MAX_HEAD_BYTES` */
export function decodeHead(start: Buffer): Result<FileHead, HeaderProblem> {
  // A later form may change the digit of the mark: that is a newer version, not a strange file.
  if (NEWER_MARK.test(start.toString('latin1', 0, MARK.length))) return err('newer-version')
  if (!start.subarray(0, MARK.length).equals(MARK)) return err('not-a-backup')
  const lineEnd = start.indexOf('\n', MARK.length)
  if (lineEnd === -1 || lineEnd >= MAX_HEAD_BYTES) return err('damaged')
  const header = readHeader(start.toString('utf8', MARK.length, lineEnd))
  return header.ok ? ok({ header: header.value, payloadAt: lineEnd + 1 }) : header
}

type Fields = Readonly<Record<string, unknown>>

function readHeader(line: string): Result<BackupHeader, HeaderProblem> {
  const fields = parseFields(line)
  if (fields === undefined || !isSize(fields['format']) || fields['format'] === 0) return err('damaged')
  if (fields['format'] > NEWEST_FORMAT) return err('newer-version')
  const { bytes, appVersion, created } = fields
  if (!isSize(bytes)) return err('damaged')
  if (bytes > MAX_DOCUMENT_BYTES) return err('too-large')
  const header = { appVersion: String(appVersion), created: String(created), bytes }
  return fields['format'] === 1 ? readFirstFormat(fields, header) : readSecondFormat(line, fields, header)
}

type HeaderStart = Pick<BackupHeader, 'appVersion' | 'created' | 'bytes'>

function readFirstFormat({ sha256 }: Fields, header: HeaderStart): Result<BackupHeader, HeaderProblem> {
  return typeof sha256 === 'string' ? ok({ ...header, sha256 }) : err('damaged')
}

function readSecondFormat(line: string, fields: Fields, header: HeaderStart): Result<BackupHeader, HeaderProblem> {
  const { sha256, payloadBytes, lock } = fields
  const [, text, checksum] = CHECKSUM_AT_END.exec(line) ?? []
  if (text === undefined || checksumOf(text) !== checksum) return err('damaged')
  const facts = readFacts(fields)
  if (facts === undefined || !isSize(payloadBytes)) return err('damaged')
  if (lock === undefined) {
    return typeof sha256 === 'string' ? ok({ ...header, facts, payloadBytes, sha256 }) : err('damaged')
  }
  // Whole, but locked in a way that this release does not know.
  return isFileLock(lock) ? ok({ ...header, facts, payloadBytes, lock }) : err('newer-version')
}

function isFileLock(value: unknown): value is FileLock {
  if (typeof value !== 'object' || value === null) return false
  const { cipher, nonce, kdf, seal } = value as Fields
  if (cipher !== CIPHER || typeof nonce !== 'string') return false
  return kdf === undefined ? isSealHeader(seal) : seal === undefined && isPassphraseKdf(kdf)
}

function readFacts(fields: Fields): FileFacts | undefined {
  const { appVersion, created, reason, dbId, seq, counts, startsAnew } = fields
  if (typeof appVersion !== 'string' || typeof created !== 'string' || typeof dbId !== 'string') return undefined
  if (typeof reason !== 'string' || !isSize(seq) || typeof counts !== 'object' || counts === null) return undefined
  const lists = Object.entries(counts as Fields).filter((list): list is [string, number] => isSize(list[1]))
  if (lists.length !== Object.keys(counts).length) return undefined
  return {
    appVersion,
    // A reason of a later release is shown as any other copy.
    reason: reason as SnapshotReason,
    dbId,
    seq,
    created,
    counts: Object.fromEntries(lists),
    ...(startsAnew === true ? { startsAnew } : {}),
  }
}

function parseFields(line: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? (value as Fields) : undefined
  } catch {
    return undefined
  }
}
function isSize(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
