import type { TableKind } from '../import-plan'

/** One column that a table may have. */
export interface ColumnSpec {
  /** Headings by which it is found, without brackets and blanks; the first one is the template's. 'group/heading' for two heading rows. */
  readonly headings: readonly string[]
  /** For the owner: what belongs there. */
  readonly hint: string
  /** A value that the import takes, shown grey in the template. Absent = not in the template. */
  readonly example?: string
  readonly required?: true
  /** Never repeated in a problem or a log. */
  readonly secret?: true
  /** A column that hardly any other table has: weighs more in telling tables apart. */
  readonly telling?: true
  /** Several columns of the sheet may feed it (times of punches). */
  readonly many?: true
  /** Where a second column with one of these headings goes: 开始日期 and 开始时间 side by side. */
  readonly second?: string
}
export type Columns = Readonly<Record<string, ColumnSpec>>

/** A table as it is recognised and explained. */
export interface TableSpec {
  readonly kind: TableKind
  /** Name of the sheet in the template and on screen. */
  readonly title: string
  readonly purpose: string
  readonly columns: Columns
  /** At least one column of each group must be there. */
  readonly needs: readonly (readonly string[])[]
  /** Words in a sheet or file name that decide between equals. */
  readonly nameHint: RegExp
  /** Headings that carry their own name behind a prefix: 津贴:餐补. Group 1 is that name. */
  readonly named?: {
    readonly pattern: RegExp
    readonly hint: string
    readonly examples: readonly { readonly heading: string; readonly example: string }[]
  }
  /** A wall sheet: one column per day. */
  readonly dayColumns?: { readonly hint: string; readonly least: number }
}
