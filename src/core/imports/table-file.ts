/**
 * What the reader process makes of a file: plain arrays, nothing else. Dates arrive as text 'YYYY-MM-DD' or
 * 'YYYY-MM-DD HH:mm:ss' and times as 'HH:mm:ss' when the cell was formatted so; all else as stored.
 */
export type RawCell = string | number | boolean | null

export interface TableSheet {
  readonly name: string
  readonly hidden: boolean
  /** Row 1 is index 0; rows may differ in length; missing cells are null. */
  readonly rows: readonly (readonly RawCell[])[]
}
export interface TableFile {
  readonly fileName: string
  readonly sheets: readonly TableSheet[]
}

/** Why a file was refused before any row was taken. */
export type ReadFileError =
  | { readonly code: 'not-a-table'; readonly fileName: string }
  /** A zip that is no workbook: the tables may be inside. */
  | { readonly code: 'archive'; readonly fileName: string }
  /** A workbook in a form that only Excel or WPS opens: .xlsb, .ods, a web archive. */
  | { readonly code: 'save-as-xlsx'; readonly fileName: string }
  | { readonly code: 'encrypted'; readonly fileName: string }
  | { readonly code: 'too-large'; readonly fileName: string; readonly limitMegabytes: number }
  | { readonly code: 'too-many-rows'; readonly fileName: string; readonly limitRows: number }
  | { readonly code: 'too-many-columns'; readonly fileName: string; readonly limitColumns: number }
  | { readonly code: 'too-many-sheets'; readonly fileName: string; readonly limitSheets: number }
  /** More text or cells than any shop has, or more than the reader's memory holds. */
  | { readonly code: 'too-much-content'; readonly fileName: string }
  | { readonly code: 'bomb'; readonly fileName: string }
  | { readonly code: 'damaged'; readonly fileName: string }
  | { readonly code: 'too-slow'; readonly fileName: string; readonly limitSeconds: number }
  /** The owner has stopped the reading. */
  | { readonly code: 'cancelled'; readonly fileName: string }
  /** The disk does not give it to us. */
  | { readonly code: 'unreadable'; readonly fileName: string }
  | { readonly code: 'empty-folder'; readonly fileName: string }
