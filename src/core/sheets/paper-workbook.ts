import type { TablePaper } from '../documents/paper'
import { blankCell, numberCell, spanning, textCell } from './cell'
import type { CellModel, WorkbookModel } from './workbook-model'

const WHOLE = /^(0|[1-9]\d{0,8})$/
const CHARS_PER_MM = 0.55
/** With more columns than this the headings stand in several lines, as on paper; else the sheet would print too small to read. */
const MOST_WIDE_COLUMNS = 15
const HEAD_LINE_POINTS = 15

/** A printed list as a workbook: the same heading, columns, rows and notes; whole figures of centred columns become numbers. */
export function buildPaperWorkbook(paper: TablePaper, sheetName: string): WorkbookModel {
  const { columns, rows, notes } = paper
  const lines: readonly CellModel[] = [
    spanning(textCell(paper.title, 'title'), columns.length),
    spanning(textCell(paper.subtitle, 'subtitle'), columns.length),
  ]
  const isCrowded = columns.length > MOST_WIDE_COLUMNS
  const widths = columns.map(({ widthMm, head }) =>
    Math.max(5, Math.ceil(widthMm * CHARS_PER_MM), isCrowded ? 0 : Math.min(12, head.length * 2 + 1)),
  )
  // A Chinese character is as wide as two figures.
  const headLines = Math.max(1, ...columns.map(({ head }, at) => Math.ceil((head.length * 2) / (widths[at] ?? 5))))
  const total = (isTotal: boolean): 'total-integer' | 'integer' => (isTotal ? 'total-integer' : 'integer')
  return {
    title: paper.title,
    sheets: [
      {
        name: sheetName,
        columns: widths.map((widthChars) => ({ widthChars })),
        rows: [
          ...lines.map((cell) => ({ heightPoints: cell.style === 'title' ? 26 : 18, cells: [cell] })),
          {
            ...(isCrowded ? { heightPoints: headLines * HEAD_LINE_POINTS } : {}),
            cells: columns.map(({ head }) => textCell(head, 'head')),
          },
          ...rows.map(({ cells, tone }) => ({
            cells: columns.map(({ align }, at): CellModel => {
              const text = cells[at] ?? ''
              if (text === '') return blankCell(tone ? 'total-text' : 'text')
              if (align !== 'left' && WHOLE.test(text)) return numberCell(Number(text), total(tone === 'total'))
              if (tone) return textCell(text, 'total-text')
              return textCell(text, align === 'left' ? 'text-wrap' : 'text-centre')
            }),
          })),
          ...notes.map((note) => ({ cells: [spanning(textCell(note, 'note'), columns.length)] })),
        ],
        frozen: { rows: 3, columns: 1 },
        print: {
          paper: paper.paper,
          landscape: paper.landscape,
          repeatRows: { from: 3, to: 3 },
          fitToWidth: true,
        },
        filterRow: 3,
      },
    ],
  }
}
