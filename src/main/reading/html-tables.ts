import { Parser } from 'htmlparser2'
import type { GrowingSheet } from './growing-sheet'
import { Depth, GrowingSheets } from './growing-sheet'
import type { ReadSheet } from './plain-tables'
import { READ_LIMITS } from './read-limits'

/** Stands for a line break until the blanks around it are tidied up. */
const BREAK = '\u000b'
const BREAKING = new Set(['br', 'p', 'div', 'li'])
/** Their text is not meant for readers. */
const SILENT = new Set(['script', 'style', 'title', 'noscript', 'template'])

interface OpenCell {
  readonly column: number
  readonly columns: number
  readonly rows: number
  text: string
}

function span(value: string | undefined, most: number): number {
  const number = Number.parseInt(value ?? '', 10)
  return Number.isNaN(number) ? 1 : Math.min(Math.max(number, 1), most)
}

/** As a browser shows it: runs of blanks are one, line breaks are those of the markup. */
function shownText(source: string): string {
  return source
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(/ ?\u000b ?/g, '\n')
    .trim()
}

/** One `<table>` while it is open. End tags may be missing, as HTML allows. */
class OpenTable {
  private row = -1
  private column = 0
  private cell: OpenCell | undefined
  /** Per column, the last row that a cell from above reaches down to. */
  private readonly reached: number[] = []

  constructor(private readonly sheet: GrowingSheet) {}

  beginRow(): void {
    this.endCell()
    this.row += 1
    this.column = 0
  }
  beginCell(attributes: Readonly<Record<string, string>>): void {
    this.endCell()
    if (this.row < 0) this.row = 0
    while ((this.reached[this.column] ?? -1) >= this.row) this.column += 1
    this.cell = {
      column: this.column,
      columns: span(attributes['colspan'], READ_LIMITS.columns),
      rows: span(attributes['rowspan'], READ_LIMITS.rows),
      text: '',
    }
  }
  write(text: string): void {
    // A cell is cut at its limit anyway; blanks may shrink it, so a little more is kept.
    if (this.cell !== undefined && this.cell.text.length <= 4 * READ_LIMITS.textChars) this.cell.text += text
  }
  endCell(): void {
    if (this.cell === undefined) return
    const { column, columns, rows, text } = this.cell
    this.cell = undefined
    this.sheet.put(this.row, column, shownText(text))
    for (let covered = column; covered < column + columns; covered += 1) this.reached[covered] = this.row + rows - 1
    this.column = Math.min(column + columns, READ_LIMITS.columns)
  }
}

/**
 * The tables of a web page that calls itself a workbook, as many systems export them: each `<table>` a sheet, every cell
 * text, spans as merged cells whose value stands in their first cell. Scripts never run; nothing is fetched.
 * @throws ReadingStopped
 */
export function readHtmlTables(html: string, name: string): readonly ReadSheet[] {
  const sheets = new GrowingSheets()
  const open: OpenTable[] = []
  const depth = new Depth()
  let silent = 0
  const parser = new Parser({
    onopentag(tag, attributes) {
      depth.enter()
      if (SILENT.has(tag)) silent += 1
      if (tag === 'table')
        open.push(new OpenTable(sheets.open(sheets.all.length === 0 ? name : `${name} (${sheets.all.length + 1})`)))
      const table = open.at(-1)
      if (tag === 'tr') table?.beginRow()
      else if (tag === 'td' || tag === 'th') table?.beginCell(attributes)
      else if (BREAKING.has(tag)) table?.write(BREAK)
    },
    ontext(text) {
      if (silent === 0) open.at(-1)?.write(text)
    },
    onclosetag(tag) {
      depth.leave()
      if (SILENT.has(tag)) silent -= 1
      if (tag === 'td' || tag === 'th' || tag === 'tr' || tag === 'table') open.at(-1)?.endCell()
      if (tag === 'table') open.pop()
    },
  })
  parser.end(html)
  return sheets.all.filter((sheet) => sheet.rows.length > 0)
}
