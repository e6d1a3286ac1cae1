import type { ITableCellOptions } from 'docx'
import {
  BorderStyle,
  HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { legalText } from '../legal-text'
import { COLOURS, STYLE } from './word-styles'

/** Width between the margins of A4 in twentieths of a point: 180 mm. */
export const TEXT_WIDTH = 10_205

const LINE = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.line } as const
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const STRONG = { style: BorderStyle.SINGLE, size: 8, color: COLOURS.accent } as const
const MARGINS = { top: 15, bottom: 15, left: 80, right: 80 } as const

/** A cell in a table of parts: its text, or its paragraphs. */
export interface Cell {
  readonly text: string
  readonly style?: keyof typeof STYLE
  readonly bold?: boolean
  readonly isTinted?: boolean
  readonly columnSpan?: number
  readonly rowSpan?: number
}

export function heading(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, text: legalText(text) })
}
export function plain(text: string): Paragraph {
  return new Paragraph({ text: legalText(text) })
}
export interface TableOptions {
  /** Shares of the width of the text. */
  readonly widths: readonly number[]
  /** Repeats on every page the table runs over. */
  readonly head?: readonly (string | Cell)[]
  readonly rows: readonly (readonly Cell[])[]
  readonly isGrid?: boolean
  /** Short: moves to the next page as a whole rather than be parted between rows. */
  readonly isTogether?: boolean
  /** And what follows comes along. */
  readonly isWithNext?: boolean
}

/** A table whose rows are never torn over two pages. */
export function table({
  widths,
  head,
  rows,
  isGrid = false,
  isTogether = false,
  isWithNext = false,
}: TableOptions): Table {
  const shares = widths.reduce((sum, width) => sum + width, 0)
  const columnWidths = widths.map((width) => Math.round((width * TEXT_WIDTH) / shares))
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths,
    borders: {
      top: STRONG,
      bottom: STRONG,
      left: isGrid ? LINE : NONE,
      right: isGrid ? LINE : NONE,
      insideHorizontal: LINE,
      insideVertical: isGrid ? LINE : NONE,
    },
    rows: [
      ...(head
        ? [
            new TableRow({
              tableHeader: true,
              cantSplit: true,
              children: cellsOf(head.map(headCell), columnWidths, true),
            }),
          ]
        : []),
      ...rows.map(
        (cells, index) =>
          new TableRow({
            cantSplit: true,
            children: cellsOf(cells, columnWidths, isWithNext || (isTogether && index < rows.length - 1)),
          }),
      ),
    ],
  })
}
function headCell(cell: string | Cell): Cell {
  return { ...(typeof cell === 'string' ? { text: cell } : cell), style: 'tableHead', isTinted: true }
}

/** The widths of a row that cells spanning rows reach into are of no account: a fixed layout goes by its columns. */
function cellsOf(cells: readonly Cell[], columnWidths: readonly number[], keepNext: boolean): readonly TableCell[] {
  let column = columnWidths.length - cells.reduce((sum, cell) => sum + (cell.columnSpan ?? 1), 0)
  return cells.map((cell) => {
    const span = cell.columnSpan ?? 1
    const width = columnWidths.slice(column, column + span).reduce((sum, each) => sum + each, 0)
    column += span
    return cellOf(cell, width, keepNext)
  })
}

function cellOf(cell: Cell, width: number, keepNext: boolean): TableCell {
  const { text, style = 'tableText', bold = false, isTinted, columnSpan, rowSpan } = cell
  const options: ITableCellOptions = {
    width: { size: width, type: WidthType.DXA },
    margins: MARGINS,
    verticalAlign: VerticalAlign.TOP,
    ...(isTinted ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: COLOURS.tint } } : {}),
    ...(columnSpan === undefined ? {} : { columnSpan }),
    ...(rowSpan === undefined || rowSpan < 2 ? {} : { rowSpan }),
    children: legalText(text)
      .split('\n')
      .map(
        (line) =>
          new Paragraph({
            style: STYLE[style],
            ...(keepNext ? { keepNext } : {}),
            children: [new TextRun({ text: line, ...(bold ? { bold } : {}) })],
          }),
      ),
  }
  return new TableCell(options)
}

export type LabelledText = readonly [label: string, value: string]

/** Label and value side by side, one pair a row; two short ones may share a row. */
export function fields(rows: readonly (LabelledText | readonly [LabelledText, LabelledText])[]): Table {
  return table({
    widths: [20, 70, 20, 70],
    isTogether: true,
    rows: rows.map((row): readonly Cell[] => {
      const [first, second] = row
      if (typeof first !== 'string' && typeof second !== 'string') return [...labelled(first), ...labelled(second)]
      const [label, value] = labelled(row as LabelledText)
      return [label, { ...value, columnSpan: 3 }]
    }),
  })
}
function labelled([label, text]: LabelledText): readonly [Cell, Cell] {
  return [{ text: label, style: 'fieldLabel', isTinted: true }, { text }]
}
