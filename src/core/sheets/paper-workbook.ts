import type { TablePaper } from '../documents/paper'
import { blankCell, numberCell, spanning, textCell } from './cell'
import type { CellModel, WorkbookModel } from './workbook-model'

const WHOLE = /^(0|[1-9]\d{0,8})$/
const CHARS_PER_MM = 0.55

/** A printed list as a workbook: the same heading, columns, rows and notes; whole figures of centred columns become numbers. */
export function buildPaperWorkbook(paper: TablePaper, sheetName: string): WorkbookModel {
  const { columns, rows, notes } = paper
  const lines: readonly CellModel[] = [
    spanning(textCell(paper.title, 'title'), columns.length),
    spanning(textCell(paper.subtitle, 'subtitle'), columns.length),
  ]
  const total = (isTotal: boolean): 'total-integer' | 'integer' => (isTotal ? 'total-integer' : 'integer')
  return {
    title: paper.title,
    sheets: [
      {
        name: sheetName,
        columns: columns.map(({ widthMm, head }) => ({
          widthChars: Math.max(5, Math.ceil(widthMm * CHARS_PER_MM), Math.min(12, head.length * 2 + 1)),
        })),
        rows: [
          ...lines.map((cell) => ({ heightPoints: cell.style === 'title' ? 26 : 18, cells: [cell] })),
          { cells: columns.map(({ head }) => textCell(head, 'head')) },
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
