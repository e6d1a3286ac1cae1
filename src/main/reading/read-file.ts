import path from 'node:path'
import type { ReadFileError, TableFile } from '../../core/imports/table-file'
import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'
import { gateBiff } from './biff-gate'
import { parseCsv } from './csv'
import { decodeText } from './decode-text'
import { fileForm } from './file-kind'
import { ReadingStopped } from './growing-sheet'
import { readOleContainer } from './ole-container'
import type { ReadSheet } from './plain-tables'
import { plainTables } from './plain-tables'
import { READ_LIMITS } from './read-limits'
import { gateWorkbook } from './xlsx-gate'

type Problem = Exclude<ReadFileError['code'], 'empty-folder' | 'too-slow'>
type ReadSheets = Result<readonly ReadSheet[], Problem>

/** The error with the numbers its sentence needs. */
export function readFileError(code: Problem | 'too-slow', fileName: string): ReadFileError {
  switch (code) {
    case 'too-large':
      return { code, fileName, limitMegabytes: READ_LIMITS.fileMegabytes }
    case 'too-many-rows':
      return { code, fileName, limitRows: READ_LIMITS.rows }
    case 'too-many-columns':
      return { code, fileName, limitColumns: READ_LIMITS.columns }
    case 'too-many-sheets':
      return { code, fileName, limitSheets: READ_LIMITS.sheets }
    case 'too-slow':
      return { code, fileName, limitSeconds: READ_LIMITS.seconds }
    case 'not-a-table':
    case 'archive':
    case 'save-as-xlsx':
    case 'encrypted':
    case 'too-much-content':
    case 'bomb':
    case 'cancelled':
    case 'damaged':
    case 'unreadable':
      return { code, fileName }
  }
}

/** The readers say in English which part they stumbled over; to the owner the file is damaged. */
async function guarded(read: () => readonly ReadSheet[] | Promise<readonly ReadSheet[]>): Promise<ReadSheets> {
  try {
    return ok(await read())
  } catch (error) {
    return err(error instanceof ReadingStopped ? error.code : 'damaged')
  }
}

async function readZip(bytes: Uint8Array): Promise<ReadSheets> {
  const gated = gateWorkbook(bytes)
  if (!gated.ok) return gated
  // Loaded only for a file that has passed the gate; so are the other readers.
  const { readCells } = await import('./xlsx-cells')
  return guarded(() => readCells(gated.value))
}

async function readBiff(stream: Uint8Array): Promise<ReadSheets> {
  const gated = gateBiff(stream)
  if (!gated.ok) return gated
  const { readXlsCells } = await import('./xls-cells')
  const sheets = await guarded(() => readXlsCells(gated.value))
  return sheets.ok && sheets.value.length === 0 ? err('damaged') : sheets
}

async function readOle(bytes: Uint8Array): Promise<ReadSheets> {
  const container = readOleContainer(bytes)
  if (!container.ok) return container
  const named = (name: string) => container.value.entries.find((entry) => entry.name.toLowerCase() === name)
  if (named('encryptedpackage') !== undefined) return err('encrypted')
  const workbook = named('workbook') ?? named('book')
  if (workbook === undefined) return err('not-a-table')
  const stream = container.value.read(workbook)
  return stream.ok ? readBiff(stream.value) : stream
}

async function readMarkup(form: 'html' | 'xml-2003', bytes: Uint8Array, name: string): Promise<ReadSheets> {
  const text = decodeText(bytes)
  if (text === undefined) return err('damaged')
  const [{ readHtmlTables }, { readXml2003 }] = await Promise.all([import('./html-tables'), import('./xml-2003')])
  const sheets = await guarded(() => (form === 'html' ? readHtmlTables(text, name) : readXml2003(text)))
  // A page without a table is what a platform sends instead of the file: "please log in".
  return sheets.ok && sheets.value.length === 0 ? err('not-a-table') : sheets
}

function readText(bytes: Uint8Array, name: string): ReadSheets {
  const text = decodeText(bytes)
  if (text === undefined) return err('not-a-table')
  const rows = parseCsv(text, READ_LIMITS)
  return rows.ok ? ok([{ name, hidden: false, rows: rows.value, merges: [] }]) : rows
}

async function readSheets(fileName: string, bytes: Uint8Array): Promise<ReadSheets> {
  if (bytes.length > READ_LIMITS.fileBytes) return err('too-large')
  if (bytes.length === 0) return err('damaged')
  const { name, ext } = path.parse(fileName)
  const form = fileForm(bytes, ext.toLowerCase())
  switch (form) {
    case 'zip':
      return readZip(bytes)
    case 'ole':
      return readOle(bytes)
    case 'biff':
      return readBiff(bytes)
    case 'html':
    case 'xml-2003':
      return readMarkup(form, bytes, name)
    case 'text':
      return readText(bytes, name)
    case 'foreign':
      return err('save-as-xlsx')
    case 'archive':
      return err('archive')
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
  const tables = sheets.ok ? plainTables(sheets.value) : sheets
  return tables.ok ? ok({ fileName, sheets: tables.value }) : err(readFileError(tables.error, fileName))
}
