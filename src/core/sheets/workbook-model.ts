import type { Fen } from '../kernel/fen'
import type { LocalDay } from '../kernel/local-day'

/**
 * A workbook as plain data: the same model is tested without Excel, previewed on screen and written by main.
 * Rows and columns are 1-based in formulas and merges, as in Excel.
 */
export interface WorkbookModel {
  readonly title: string
  readonly sheets: readonly SheetModel[]
}

/** One of a fixed set of looks; `main/excel` knows fonts, fills and number formats. */
export type StyleId =
  | 'title'
  | 'subtitle'
  | 'head'
  | 'head-weekend'
  | 'head-statutory'
  | 'text'
  | 'text-centre'
  | 'text-wrap'
  | 'text-bold'
  | 'mark'
  | 'mark-weekend'
  | 'mark-statutory'
  | 'mark-warn'
  | 'integer'
  | 'decimal'
  | 'money'
  | 'money-bold'
  | 'percent'
  | 'day'
  | 'total-text'
  | 'total-integer'
  | 'total-decimal'
  | 'total-money'
  | 'note'
  | 'signature'
  | 'input'

export type CellValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'money'; readonly fen: Fen }
  | { readonly kind: 'day'; readonly day: LocalDay }
  /** A live formula without the leading '=', with the result the app computed. */
  | { readonly kind: 'formula'; readonly formula: string; readonly result: number }
  | { readonly kind: 'blank' }

export interface CellModel {
  readonly value: CellValue
  readonly style: StyleId
  /** Cells covered to the right and below, 1 = this cell alone. */
  readonly columnSpan?: number
  readonly rowSpan?: number
}
export interface RowModel {
  readonly heightPoints?: number
  /** `null` = nothing here (also for cells covered by a span). */
  readonly cells: readonly (CellModel | null)[]
  readonly pageBreakAfter?: boolean
}
export interface ColumnModel {
  readonly widthChars: number
}
export interface SheetPrint {
  readonly paper: 'A4' | 'A3'
  readonly landscape: boolean
  /** Rows repeated on each page, 1-based inclusive. */
  readonly repeatRows?: { readonly from: number; readonly to: number }
  readonly repeatColumns?: { readonly from: number; readonly to: number }
  /** Fit to one page in width; height may run on. */
  readonly fitToWidth: boolean
}
export interface SheetModel {
  /** At most 31 characters, none of `* ? : \ / [ ]`. */
  readonly name: string
  readonly columns: readonly ColumnModel[]
  readonly rows: readonly RowModel[]
  readonly frozen: { readonly rows: number; readonly columns: number }
  readonly print: SheetPrint
  /** Row number of the heading that carries the filter buttons. */
  readonly filterRow?: number
}
