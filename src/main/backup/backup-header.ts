import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'
import type { SnapshotReason } from '../../ipc/contract'

/** `DBZBK1\n`, one line of JSON, then the payload. docs/backup-format.md. */
const MARK = Buffer.from('DBZBK1\n', 'ascii')
const NEWER_MARK = /^DBZBK[2-9]\n/
const NEWEST_FORMAT = 2
export const MAX_HEAD_BYTES = 16 * 1024
export const MAX_DOCUMENT_BYTES = 400 * 1024 * 1024
export const MAX_FILE_BYTES = 100 * 1024 * 1024 + MAX_HEAD_BYTES

/** What stands readable at the top of a file of this release. */
export interface FileFacts {
  readonly appVersion: string
  readonly reason: SnapshotReason
  readonly dbId: string
  readonly seq: number
  /** UTC instant of the state in it. */
  readonly created: string
  readonly counts: Readonly<Record<string, number>>
}
export interface BackupHeader {
  readonly appVersion: string
  readonly created: string
  /** Of the document as UTF-8 before gzip. */
  readonly bytes: number
  /** Of the document. */
  readonly sha256: string
  /** Absent in files of format 1. */
  readonly facts?: FileFacts
  /** Length of what follows the head; absent in files of format 1. */
  readonly payloadBytes?: number
}
export type HeaderProblem = 'not-a-backup' | 'damaged' | 'newer-version' | 'too-large'

export interface FileHead {
  readonly header: BackupHeader
  /** Where the payload begins. */
  readonly payloadAt: number
}

export function encodeHead(facts: FileFacts, sizes: Pick<BackupHeader, 'bytes' | 'sha256' | 'payloadBytes'>): Buffer {
  const line = JSON.stringify({ format: NEWEST_FORMAT, ...facts, ...sizes })
  return Buffer.concat([MARK, Buffer.from(`${line}\n`, 'utf8')])
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
  if (fields === undefined) return err('damaged')
  const { format, bytes, sha256, appVersion, created, payloadBytes } = fields
  if (!isSize(format) || format === 0) return err('damaged')
  if (format > NEWEST_FORMAT) return err('newer-version')
  if (!isSize(bytes) || typeof sha256 !== 'string') return err('damaged')
  if (bytes > MAX_DOCUMENT_BYTES) return err('too-large')
  const header = { appVersion: String(appVersion), created: String(created), bytes, sha256 }
  if (format === 1) return ok(header)
  const facts = readFacts(fields)
  if (facts === undefined || !isSize(payloadBytes)) return err('damaged')
  return ok({ ...header, facts, payloadBytes })
}

function readFacts(fields: Fields): FileFacts | undefined {
  const { appVersion, created, reason, dbId, seq, counts } = fields
  if (typeof appVersion !== 'string' || typeof created !== 'string' || typeof dbId !== 'string') return undefined
  if (typeof reason !== 'string' || !isSize(seq) || typeof counts !== 'object' || counts === null) return undefined
  const lists = Object.entries(counts as Fields).filter((list): list is [string, number] => isSize(list[1]))
  if (lists.length !== Object.keys(counts).length) return undefined
  // A reason of a later release is shown as any other copy.
  return { appVersion, created, reason: reason as SnapshotReason, dbId, seq, counts: Object.fromEntries(lists) }
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
