/** A cell of the sample as its author thinks of it. Days are written as text 'YYYY-MM-DD' and stored as dates. */
export type SampleCell = string | number | { readonly yuan: number } | null
export interface SampleTable {
  readonly sheet: string
  readonly title?: string
  readonly head: readonly (string | number)[]
  /** A second heading row. */
  readonly subhead?: readonly (string | number)[]
  readonly rows: readonly (readonly SampleCell[])[]
  /** In characters; guessed from the contents if absent. */
  readonly widths?: readonly number[]
}
export interface SampleFile {
  readonly fileName: string
  readonly tables: readonly SampleTable[]
}
export const yuan = (amount: number): SampleCell => ({ yuan: amount })
