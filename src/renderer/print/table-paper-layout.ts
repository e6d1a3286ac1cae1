import type { TablePaper } from '../../core/documents/paper'

const SHEET_MM = { A4: { short: 210, long: 297 }, A3: { short: 297, long: 420 } } as const
/** As in print.css. */
const MARGIN_MM = { side: 10, top: 10, bottom: 14 } as const
/** Title, table head and a note line; measured on the finished page. */
const HEADING_MM = 26
const SIGNATURES_MM = 14
const NOTE_LINE_MM = 4.6
/** The smallest row in which two lines of a shift code and a signature can still be told apart, and the largest that is not a waste. */
const ROW_MM = { least: 4.3, most: 10 } as const
const POINTS_PER_MM = 72 / 25.4
/** A table nearly as wide as the sheet is stretched to its full width; a narrow list is not. */
const STRETCH_FROM_PERCENT = 75

export interface TablePaperLayout {
  /** Each column's share of the table's width, in percent; together 100. */
  readonly columnPercents: readonly number[]
  /** Of the printable width: 100, or less for a table of few narrow columns. */
  readonly widthPercent: number
  readonly rowMm: number
  readonly fontPt: number
}

/** How large rows and letters can be so that the table fills its sheet, or its sheets, without waste. */
export function tablePaperLayout(paper: TablePaper): TablePaperLayout {
  const sheet = SHEET_MM[paper.paper]
  const widthMm = (paper.landscape ? sheet.long : sheet.short) - 2 * MARGIN_MM.side
  const heightMm = (paper.landscape ? sheet.short : sheet.long) - MARGIN_MM.top - MARGIN_MM.bottom
  const wantedMm = paper.columns.reduce((sum, column) => sum + column.widthMm, 0)
  const belowMm = paper.notes.length * NOTE_LINE_MM + (paper.signatures.length > 0 ? SIGNATURES_MM : 0)
  const rowMm = Math.min(ROW_MM.most, largestRowMm(paper.rows.length, heightMm - HEADING_MM, belowMm))
  const widthPercent = (wantedMm / widthMm) * 100
  return {
    columnPercents: paper.columns.map((column) => (column.widthMm / wantedMm) * 100),
    widthPercent: widthPercent < STRETCH_FROM_PERCENT ? widthPercent : 100,
    rowMm,
    fontPt: Math.min(9.5, Math.max(7, rowMm * 0.58 * POINTS_PER_MM)),
  }
}

/** The row height that fills as few pages as possible; each page break may cost one row. */
function largestRowMm(rows: number, pageMm: number, belowMm: number): number {
  const rowMmOn = (pages: number): number => (pages * pageMm - belowMm) / Math.max(1, rows + pages - 1)
  let pages = 1
  // More pages always make rows higher, up to a whole page each, so this ends.
  while (rowMmOn(pages) < ROW_MM.least && pages <= rows) pages += 1
  return Math.max(ROW_MM.least, rowMmOn(pages))
}
