import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'
import type { ZipEntry } from '../zip/zip-directory'
import { readZipDirectory, readZipEntry } from '../zip/zip-directory'
import type { StopCode } from './growing-sheet'
import { ReadingStopped } from './growing-sheet'
import type { NumberMeaning } from './number-format'
import { cellFormatMeanings } from './number-format'
import { READ_LIMITS } from './read-limits'
import type { SheetCells } from './sheet-xml'
import { takeSheetCells } from './sheet-xml'
import type { SheetPart, WorkbookParts } from './workbook-parts'
import { readRelationships, readWorkbookParts, relationshipsOf, targetPart } from './workbook-parts'

export type GateError = StopCode | 'not-a-table' | 'archive' | 'save-as-xlsx' | 'encrypted' | 'bomb'

export interface GatedSheet extends SheetPart, SheetCells {}
/** What of a workbook is allowed through to the spreadsheet reader. */
export interface GatedWorkbook {
  readonly sheets: readonly GatedSheet[]
  readonly sharedStrings?: Uint8Array
  /** Meaning of each cell format, by index. */
  readonly formats: readonly NumberMeaning[]
  readonly is1904: boolean
}

/** Unpacks parts one by one within the budget of the whole file. */
class PartReader {
  private unpackedBytes = 0
  private readonly entries: ReadonlyMap<string, ZipEntry>

  constructor(
    private readonly bytes: Uint8Array,
    entries: readonly ZipEntry[],
  ) {
    // Some writers differ in case between the relationships and the directory.
    this.entries = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]))
  }
  has(name: string): boolean {
    return this.entries.has(name.toLowerCase())
  }
  read(name: string): Result<Uint8Array, GateError> {
    const entry = this.entries.get(name.toLowerCase())
    if (entry === undefined) return err('damaged')
    const byRatio = Math.max(READ_LIMITS.ratioFreeBytes, entry.compressedBytes * READ_LIMITS.packingRatio)
    const left = READ_LIMITS.unpackedBytes - this.unpackedBytes
    if (left <= 0) return err('bomb')
    const plain = readZipEntry(this.bytes, entry, Math.min(byRatio, left))
    if (plain.ok) this.unpackedBytes += plain.value.length
    return plain
  }
  readText(name: string): Result<string, GateError> {
    const plain = this.read(name)
    return plain.ok ? ok(new TextDecoder('utf-8').decode(plain.value)) : plain
  }
}

/** Zips that are no workbook of ours: binary and OpenDocument ones can be saved anew, other documents are no tables. */
function otherZip(parts: PartReader): GateError {
  if (parts.has('xl/workbook.bin')) return 'save-as-xlsx'
  if (parts.has('mimetype')) {
    const type = parts.readText('mimetype')
    return type.ok && type.value.includes('spreadsheet') ? 'save-as-xlsx' : 'not-a-table'
  }
  return parts.has('[Content_Types].xml') ? 'not-a-table' : 'archive'
}

function findWorkbook(parts: PartReader): Result<WorkbookParts, GateError> {
  if (!parts.has('[Content_Types].xml') || !parts.has('_rels/.rels')) return err(otherZip(parts))
  const root = parts.readText('_rels/.rels')
  if (!root.ok) return root
  const document = readRelationships(root.value).find((relationship) => relationship.type === 'officeDocument')
  if (document === undefined) return err(otherZip(parts))
  const workbook = targetPart('', document.target)
  if (!workbook.toLowerCase().endsWith('.xml')) return err(otherZip(parts))
  if (!parts.has(workbook)) return err('damaged')
  const xml = parts.readText(workbook)
  if (!xml.ok) return xml
  const relationshipsPart = relationshipsOf(workbook)
  const relationships = parts.has(relationshipsPart) ? parts.readText(relationshipsPart) : ok('')
  if (!relationships.ok) return relationships
  const found = readWorkbookParts(workbook, xml.value, readRelationships(relationships.value))
  return found === undefined ? err('not-a-table') : ok(found)
}

function readSheets(parts: PartReader, sheets: readonly SheetPart[]): Result<readonly GatedSheet[], GateError> {
  if (sheets.length === 0) return err('not-a-table')
  const gated: GatedSheet[] = []
  let rows = 0
  for (const sheet of sheets) {
    const part = parts.read(sheet.part)
    if (!part.ok) return part
    const cells = takeSheetCells(part.value, READ_LIMITS)
    if (!cells.ok) return cells
    rows += cells.value.rows
    if (rows > READ_LIMITS.rows) return err('too-many-rows')
    gated.push({ ...sheet, ...cells.value })
  }
  return ok(gated)
}

/** Everything that is decided about a zipped workbook before any spreadsheet library sees a byte of it. */
export function gateWorkbook(bytes: Uint8Array): Result<GatedWorkbook, GateError> {
  try {
    return gateParts(bytes)
  } catch (error) {
    if (error instanceof ReadingStopped) return err(error.code)
    throw error
  }
}

function gateParts(bytes: Uint8Array): Result<GatedWorkbook, GateError> {
  const directory = readZipDirectory(bytes, READ_LIMITS.zipEntries)
  if (!directory.ok) return err(directory.error === 'too-many-entries' ? 'bomb' : 'damaged')
  const parts = new PartReader(bytes, directory.value)
  const workbook = findWorkbook(parts)
  if (!workbook.ok) return workbook
  const sheets = readSheets(parts, workbook.value.sheets)
  if (!sheets.ok) return sheets

  const optional = (name: string | undefined): Result<Uint8Array | undefined, GateError> =>
    name === undefined || !parts.has(name) ? ok(undefined) : parts.read(name)
  const sharedStrings = optional(workbook.value.sharedStrings)
  if (!sharedStrings.ok) return sharedStrings
  const styles = optional(workbook.value.styles)
  if (!styles.ok) return styles
  return ok({
    sheets: sheets.value,
    is1904: workbook.value.is1904,
    formats: styles.value === undefined ? [] : cellFormatMeanings(new TextDecoder('utf-8').decode(styles.value)),
    ...(sharedStrings.value === undefined ? {} : { sharedStrings: sharedStrings.value }),
  })
}
