import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'
import type { OpenedDocument, PackedDocument } from '../../ipc/contract'
import type { BackupHeader, FileFacts, HeaderProblem } from './backup-header'
import { decodeHead, encodeHead } from './backup-header'
import { measureGzip } from './gzip-check'

export type BackupProblem = HeaderProblem

/** The whole file as one run of bytes. docs/backup-format.md. */
export function encodeBackup(document: PackedDocument, facts: FileFacts): Buffer {
  const { gzip, bytes, sha256 } = document
  return Buffer.concat([encodeHead(facts, { bytes, sha256, payloadBytes: gzip.length }), gzip])
}

export interface OpenedFile {
  readonly header: BackupHeader
  readonly document: OpenedDocument
}

/** Reads a file and proves that it is whole. What the document says is for the page to check. */
export async function decodeBackup(file: Buffer): Promise<Result<OpenedFile, BackupProblem>> {
  const head = decodeHead(file)
  if (!head.ok) return head
  const { header, payloadAt } = head.value
  const gzip = file.subarray(payloadAt)
  if (header.payloadBytes !== undefined && header.payloadBytes !== gzip.length) return err('damaged')
  const content = await measureGzip(gzip, header.bytes)
  if (content?.bytes !== header.bytes || content.sha256 !== header.sha256) return err('damaged')
  return ok({ header, document: { gzip, ...content } })
}
