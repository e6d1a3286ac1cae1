import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'
import type { MergedArea } from './plain-tables'
import { isUsableMerge } from './plain-tables'

export interface SheetCells {
  /** `<sheetData>…` and nothing else of the part: no validations, formats, names or columns. A view, not a copy. */
  readonly sheetData: Uint8Array
  /** Its end tag. */
  readonly closing: string
  /** Number of the last row with a value in it. */
  readonly rows: number
  readonly merges: readonly MergedArea[]
}
export interface SheetLimits {
  readonly rows: number
  readonly columns: number
  readonly merges: number
}
export type SheetXmlError = 'too-many-rows' | 'too-many-columns' | 'damaged'

const SHEET_DATA = 'sheetData'
const MAX_PREFIX_CHARS = 16
const MAX_TAG_BYTES = 2_000
const PIECE_BYTES = 1024 * 1024

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

interface RowTag {
  readonly start: number
  /** As it says itself, or one more than the row before. */
  readonly number: number
}

/** All row tags in order. A tag that does not end within reason is no tag: nobody looks for its end through the whole part. */
function* rowTags(xml: Buffer, start: number, end: number, prefix: string): Generator<RowTag> {
  const opening = `<${prefix}row`
  let number = 0
  for (let at = xml.indexOf(opening, start); at !== -1 && at < end; at = xml.indexOf(opening, at + 1)) {
    const tag = xml.toString('latin1', at + opening.length, Math.min(end, at + MAX_TAG_BYTES)).split('>', 1)[0]!
    if (!/^[\s/]|^$/.test(tag)) continue
    const own = /\sr="(\d+)"/.exec(tag)?.[1]
    number = own === undefined ? number + 1 : Number(own)
    yield { start: at, number }
  }
}

function holdsValue(xml: Buffer, start: number, end: number, prefix: string): boolean {
  const part = xml.subarray(start, end)
  return ['v>', 'v ', 'is>', 't>', 't '].some((tag) => part.includes(`<${prefix}${tag}`))
}

/** Where the data ends that is worth reading: rows that are only formatted follow in many files, up to the last of the sheet. */
function endOfData(
  xml: Buffer,
  start: number,
  end: number,
  prefix: string,
): { readonly end: number; readonly rows: number } {
  let [dataEnd, rows, before] = [start, 0, undefined as RowTag | undefined]
  const look = (row: RowTag | undefined, rowEnd: number): void => {
    if (row === undefined || !holdsValue(xml, row.start, rowEnd, prefix)) return
    dataEnd = rowEnd
    rows = Math.max(rows, row.number)
  }
  for (const row of rowTags(xml, start, end, prefix)) {
    look(before, row.start)
    before = row
  }
  look(before, end)
  return { end: dataEnd, rows }
}

/** 'XFD' → 16384. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

/** A cell with something in it, right of the last column; mere formatting there is common and harmless. */
function holdsFarCell(xml: string, limitColumns: number): boolean {
  for (const { 0: tag, index } of xml.matchAll(/<(?:[\w.-]{1,16}:)?c\s[^<>]{0,2000}>/g)) {
    const letters = /\sr="([A-Za-z]{2,20})\d/.exec(tag)?.[1]
    if (letters === undefined || columnNumber(letters) <= limitColumns) continue
    const after = xml.slice(index + tag.length, index + tag.length + MAX_PREFIX_CHARS + 10)
    if (!tag.endsWith('/>') && !/^\s*<\/(?:[\w.-]+:)?c>/.test(after)) return true
  }
  return false
}
/** Looks through the cells piece by piece, each reaching a tag's length into the next: the whole as a text would be as large again. */
function hasFarCell(xml: Buffer, limitColumns: number): boolean {
  for (let at = 0; at < xml.length; at += PIECE_BYTES) {
    if (holdsFarCell(xml.toString('latin1', at, at + PIECE_BYTES + 2 * MAX_TAG_BYTES), limitColumns)) return true
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

function readMerges(tail: string, limits: SheetLimits): readonly MergedArea[] {
  const merges: MergedArea[] = []
  for (const [, reference] of tail.matchAll(/<(?:[\w.-]+:)?mergeCell\s[^<>]*?\bref="([^"]{3,30})"/g)) {
    const area = parseArea(reference!)
    if (area !== undefined && isUsableMerge(area)) merges.push(area)
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
  const isSelfClosed = /^<[^<>]*\/>/.test(xml.toString('latin1', opening.start, opening.start + 200))
  if (isSelfClosed) return ok({ sheetData: Buffer.from('<sheetData>'), closing: '</sheetData>', rows: 0, merges: [] })
  if (close === -1) return err('damaged')

  const data = endOfData(xml, opening.start, close, opening.prefix)
  if (data.rows > limits.rows) return err('too-many-rows')
  const kept = xml.subarray(opening.start, Math.max(data.end, xml.indexOf('>', opening.start) + 1))
  if (hasFarCell(kept, limits.columns)) return err('too-many-columns')
  const tail = xml.toString('latin1', close)
  return ok({
    sheetData: kept,
    closing,
    rows: data.rows,
    merges: readMerges(tail, limits),
  })
}
