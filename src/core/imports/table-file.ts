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

/** Why a file was refused before any row was read. */
export type ReadFileError =
  | { readonly code: 'not-a-table'; readonly fileName: string }
  | { readonly code: 'save-as-xlsx'; readonly fileName: string }
  | { readonly code: 'encrypted'; readonly fileName: string }
  | { readonly code: 'too-large'; readonly fileName: string; readonly limitMegabytes: number }
  | { readonly code: 'too-many-rows'; readonly fileName: string; readonly limitRows: number }
  | { readonly code: 'bomb'; readonly fileName: string }
  | { readonly code: 'damaged'; readonly fileName: string }
  | { readonly code: 'too-slow'; readonly fileName: string; readonly limitSeconds: number }
  | { readonly code: 'unreadable'; readonly fileName: string }
  | { readonly code: 'empty-folder'; readonly fileName: string }
