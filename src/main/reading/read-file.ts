import path from 'node:path'
import type { ReadFileError, TableFile, TableSheet } from '../../core/imports/table-file'
import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'
import { parseCsv } from './csv'
import { decodeText } from './decode-text'
import { fileForm } from './file-kind'
import { READ_LIMITS } from './read-limits'
import { gateWorkbook } from './xlsx-gate'

type Problem = Exclude<ReadFileError['code'], 'empty-folder' | 'too-slow'> | 'too-many-columns' | 'too-many-sheets'

/** The error with the numbers its sentence needs. */
export function readFileError(code: Problem | 'too-slow', fileName: string): ReadFileError {
  switch (code) {
    case 'too-large':
      return { code, fileName, limitMegabytes: READ_LIMITS.fileMegabytes }
    case 'too-many-rows':
      return { code, fileName, limitRows: READ_LIMITS.rows }
    case 'too-slow':
      return { code, fileName, limitSeconds: READ_LIMITS.seconds }
    case 'too-many-columns':
    case 'too-many-sheets':
      return { code: 'unreadable', fileName }
    case 'not-a-table':
    case 'save-as-xlsx':
    case 'encrypted':
    case 'bomb':
    case 'damaged':
    case 'unreadable':
      return { code, fileName }
  }
}

async function readZip(bytes: Uint8Array): Promise<Result<readonly TableSheet[], Problem>> {
  const gated = gateWorkbook(bytes)
  if (!gated.ok) return gated
  // Loaded only for a file that has passed the gate.
  const { readCells } = await import('./xlsx-cells')
  try {
    return await readCells(gated.value)
  } catch {
    // The reader says in English which tag it stumbled over; to the owner the file is simply unreadable.
    return err('unreadable')
  }
}

function readText(fileName: string, bytes: Uint8Array): Result<readonly TableSheet[], Problem> {
  const text = decodeText(bytes)
  if (text === undefined) return err('not-a-table')
  const rows = parseCsv(text, READ_LIMITS)
  return rows.ok ? ok([{ name: path.parse(fileName).name, hidden: false, rows: rows.value }]) : rows
}

async function readSheets(fileName: string, bytes: Uint8Array): Promise<Result<readonly TableSheet[], Problem>> {
  if (bytes.length > READ_LIMITS.fileBytes) return err('too-large')
  if (bytes.length === 0) return err('damaged')
  const form = fileForm(bytes, path.extname(fileName).toLowerCase())
  switch (form.kind) {
    case 'zip':
      return readZip(bytes)
    case 'text':
      return readText(fileName, bytes)
    case 'old-excel':
      return err('save-as-xlsx')
    case 'encrypted':
      return err('encrypted')
    case 'other':
      return err('not-a-table')
  }
}

/**
 * A table file from its bytes: plain Node, no Electron. Never throws on any content; may take long or run out of memory on
 * a hostile one, which is why the app calls it in a process of its own.
 */
export async function readTableFile(fileName: string, bytes: Uint8Array): Promise<Result<TableFile, ReadFileError>> {
  const sheets = await readSheets(fileName, bytes)
  return sheets.ok ? ok({ fileName, sheets: sheets.value }) : err(readFileError(sheets.error, fileName))
}
