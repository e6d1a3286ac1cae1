import type { CellObject, WorkBook } from '@e965/xlsx'
import { CFB, write } from '@e965/xlsx'

/** The container of old Office files around some streams. */
export function makeOle(streams: Readonly<Record<string, Uint8Array>>): Buffer {
  const container = CFB.utils.cfb_new({ root: 'R' })
  for (const [name, bytes] of Object.entries(streams)) CFB.utils.cfb_add(container, `/${name}`, Buffer.from(bytes))
  // The library puts a mark of its own into every new container.
  CFB.utils.cfb_del(container, '/\u0001Sh33tJ5')
  return Buffer.from(CFB.write(container, { type: 'buffer' }) as Uint8Array)
}

export interface OldSheet {
  readonly name: string
  readonly hidden?: true
  readonly rows: readonly (readonly (CellObject | string | number | boolean | null)[])[]
  /** As [first row, first column, last row, last column], from 0. */
  readonly merges?: readonly (readonly [number, number, number, number])[]
}

function cellOf(value: CellObject | string | number | boolean): CellObject {
  if (typeof value === 'object') return value
  return { t: typeof value === 'string' ? 's' : typeof value === 'number' ? 'n' : 'b', v: value }
}

/** An Excel 97–2003 workbook as another program writes it. */
export function makeXls(sheets: readonly OldSheet[], date1904 = false): Buffer {
  const workbook: WorkBook = {
    SheetNames: sheets.map((sheet) => sheet.name),
    Sheets: {},
    Workbook: { Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden === true ? 1 : 0 })), WBProps: { date1904 } },
  }
  for (const { name, rows, merges = [] } of sheets) {
    const columns = Math.max(1, ...rows.map((row) => row.length))
    const cells = rows.flatMap((row, r) =>
      row.flatMap((value, c) => (value === null ? [] : [[`${columnLetters(c)}${r + 1}`, cellOf(value)] as const])),
    )
    workbook.Sheets[name] = {
      ...Object.fromEntries(cells),
      '!ref': `A1:${columnLetters(columns - 1)}${Math.max(1, rows.length)}`,
      '!merges': merges.map(([top, left, bottom, right]) => ({ s: { r: top, c: left }, e: { r: bottom, c: right } })),
    }
  }
  return Buffer.from(write(workbook, { type: 'buffer', bookType: 'biff8' }) as Uint8Array)
}
function columnLetters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : `${columnLetters(Math.floor(column / 26) - 1)}${columnLetters(column % 26)}`
}

export function record(id: number, ...data: readonly (Uint8Array | readonly number[])[]): Buffer {
  const body = Buffer.concat(data.map((piece) => Buffer.from(piece as Uint8Array)))
  const header = Buffer.alloc(4)
  header.writeUInt16LE(id, 0)
  header.writeUInt16LE(body.length, 2)
  return Buffer.concat([header, body])
}
export function u16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2)
  values.forEach((value, index) => bytes.writeUInt16LE(value, index * 2))
  return bytes
}
export function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value, 0)
  return bytes
}
export function f64(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleLE(value, 0)
  return bytes
}
/** A text of an Excel 97 record: length, "two bytes per character", characters. */
export function text97(text: string): Buffer {
  return Buffer.concat([u16(text.length), Buffer.from([1]), Buffer.from(text, 'utf16le')])
}

const GLOBALS = 0x0005
const SHEET = 0x0010
const BIFF8 = 0x0600
const begin = (version: number, kind: number): Buffer => record(0x0809, u16(version, kind, 0, 0), u32(0), u32(0x0600))
const end = record(0x000a)

/** The Workbook stream of one sheet, record by record: what no writer would write. */
export function biff8(sheet: {
  readonly name?: string
  readonly globals?: readonly Buffer[]
  readonly cells: readonly Buffer[]
}): Buffer {
  const { name = '表', globals = [], cells } = sheet
  const title = Buffer.concat([Buffer.from([name.length, 1]), Buffer.from(name, 'utf16le')])
  const before = Buffer.concat([begin(BIFF8, GLOBALS), ...globals])
  // The sheet begins behind this very record and the end of the globals.
  const place = before.length + 4 + 6 + title.length + end.length
  return Buffer.concat([before, record(0x0085, u32(place), [0, 0], title), end, begin(BIFF8, SHEET), ...cells, end])
}
export const label = (row: number, column: number, text: string): Buffer =>
  record(0x0204, u16(row, column, 0), text97(text))
export const number = (row: number, column: number, value: number): Buffer =>
  record(0x0203, u16(row, column, 0), f64(value))

/** A workbook file around such a stream. */
export function xlsOf(stream: Uint8Array): Buffer {
  return makeOle({ Workbook: stream })
}
