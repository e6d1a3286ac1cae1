import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'

/** Rows and columns from 0, both ends included. */
export interface MergedArea {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}
export interface SheetCells {
  /** `<sheetData>…</sheetData>` and nothing else of the part: no validations, formats, names or columns. */
  readonly sheetData: Uint8Array
  readonly merges: readonly MergedArea[]
}
export interface SheetLimits {
  readonly rows: number
  readonly columns: number
  readonly merges: number
  readonly mergeCells: number
}
export type SheetXmlError = 'too-many-rows' | 'too-many-columns' | 'damaged'

const SHEET_DATA = 'sheetData'
const MAX_PREFIX_CHARS = 16
const MAX_ROW_TAG_BYTES = 2_000

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** Sheets are nearly always UTF-8; the standard also allows UTF-16. */
function toUtf8(bytes: Uint8Array): Buffer {
  const marks: readonly [number, number, string][] = [
    [0xff, 0xfe, 'utf-16le'],
    [0xfe, 0xff, 'utf-16be'],
  ]
  const found = marks.find(([first, second]) => bytes[0] === first && bytes[1] === second)
  return found === undefined ? asBuffer(bytes) : Buffer.from(new TextDecoder(found[2]).decode(bytes), 'utf8')
}

/** The tag, with or without a name-space prefix, that the word at `at` belongs to. */
function tagAt(xml: Buffer, at: number): { start: number; prefix: string; closes: boolean } | undefined {
  const before = xml.toString('latin1', Math.max(0, at - MAX_PREFIX_CHARS), at)
  const match = /<(\/?)([\w.-]+:)?$/.exec(before)
  return match === null ? undefined : { start: at - match[0].length, prefix: match[2] ?? '', closes: match[1] === '/' }
}

function findOpening(xml: Buffer): { start: number; prefix: string } | undefined {
  for (let at = xml.indexOf(SHEET_DATA); at !== -1; at = xml.indexOf(SHEET_DATA, at + 1)) {
    const tag = tagAt(xml, at)
    if (tag !== undefined && !tag.closes) return tag
  }
  return undefined
}

/** Where the first row beyond the limit starts; the end of the data when there is none. */
function endOfRows(xml: Buffer, start: number, end: number, prefix: string, limitRows: number): number {
  const opening = `<${prefix}row`
  let row = 0
  for (let at = xml.indexOf(opening, start); at !== -1 && at < end; at = xml.indexOf(opening, at + 1)) {
    const close = xml.indexOf('>', at)
    const tag = xml.toString('latin1', at + opening.length, Math.min(close + 1, at + MAX_ROW_TAG_BYTES))
    if (!/^[\s>/]/.test(tag)) continue
    const number = /^[^>]*?\sr="(\d+)"/.exec(tag)?.[1]
    row = number === undefined ? row + 1 : Number(number)
    if (row > limitRows) return at
  }
  return end
}

function holdsValue(xml: Buffer, start: number, end: number, prefix: string): boolean {
  return ['v>', 'v ', 'is>', 't>', 't '].some((tag) => {
    const at = xml.indexOf(`<${prefix}${tag}`, start)
    return at !== -1 && at < end
  })
}

/** 'XFD' → 16384. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

/** Whether a cell beyond the last column has something in it; mere formatting there is common and harmless. */
function hasFarCell(xml: string, limitColumns: number): boolean {
  for (const match of xml.matchAll(/<(?:[\w.-]+:)?c\s[^<>]*?\br="([A-Za-z]{2,})\d+"[^<>]*>/g)) {
    const isFilled =
      !match[0].endsWith('/>') &&
      !/^\s*<\/(?:[\w.-]+:)?c>/.test(xml.slice(match.index + match[0].length, match.index + match[0].length + 20))
    if (isFilled && columnNumber(match[1]!) > limitColumns) return true
  }
  return false
}

function parseArea(reference: string): MergedArea | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference)
  if (match === null) return undefined
  const [left, top, right, bottom] = [
    columnNumber(match[1]!),
    Number(match[2]),
    columnNumber(match[3]!),
    Number(match[4]),
  ]
  return { left: left - 1, top: top - 1, right: right - 1, bottom: bottom - 1 }
}

/** Merged areas of a reasonable size; a merge of a whole column hides nothing that a table import needs. */
function readMerges(tail: string, limits: SheetLimits): readonly MergedArea[] {
  const merges: MergedArea[] = []
  for (const [, reference] of tail.matchAll(/<(?:[\w.-]+:)?mergeCell\s[^<>]*?\bref="([^"]{3,30})"/g)) {
    const area = parseArea(reference!)
    if (area === undefined) continue
    const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1)
    if (cells > 1 && cells <= limits.mergeCells) merges.push(area)
    if (merges.length === limits.merges) break
  }
  return merges
}

/**
 * Takes from a worksheet part only what a table is made of. Rows beyond the limit are cut off if they are empty, and refuse
 * the file if they are not: data is never dropped in silence.
 */
export function takeSheetCells(part: Uint8Array, limits: SheetLimits): Result<SheetCells, SheetXmlError> {
  const xml = toUtf8(part)
  const opening = findOpening(xml)
  if (opening === undefined) return err('damaged')
  const closing = `</${opening.prefix}${SHEET_DATA}>`
  const close = xml.indexOf(closing, opening.start)
  const isSelfClosed = /^<[^>]*\/>/.test(xml.toString('latin1', opening.start, opening.start + 200))
  if (isSelfClosed) return ok({ sheetData: Buffer.from('<sheetData/>'), merges: [] })
  if (close === -1) return err('damaged')

  const cut = endOfRows(xml, opening.start, close, opening.prefix, limits.rows)
  if (cut < close && holdsValue(xml, cut, close, opening.prefix)) return err('too-many-rows')
  const kept = xml.subarray(opening.start, cut)
  if (hasFarCell(kept.toString('latin1'), limits.columns)) return err('too-many-columns')
  const tail = xml.toString('latin1', close)
  return ok({ sheetData: Buffer.concat([kept, Buffer.from(closing)]), merges: readMerges(tail, limits) })
}
