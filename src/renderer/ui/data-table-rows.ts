import type { ReactNode } from 'react'

export interface Column<Row> {
  readonly key: string
  readonly title: string
  readonly cell: (row: Row) => ReactNode
  /** Makes the heading a button. Text is compared as Chinese dictionaries do, numbers by size, nothing comes last. */
  readonly sortBy?: (row: Row) => string | number | undefined
  /** Text in which the search looks. */
  readonly search?: (row: Row) => string
  readonly align?: 'left' | 'center' | 'right'
  /** In pixels at 100 %. */
  readonly width?: number
  /** Shown in the totals row. */
  readonly footer?: ReactNode
}
export interface Sorting {
  readonly key: string
  readonly descending: boolean
}
/** What is typed into the search and which heading was pressed. */
export interface Arrangement {
  readonly query: string
  readonly sorting: Sorting | null
}

const DICTIONARY = new Intl.Collator('zh-CN', { numeric: true })

function compareKeys(a: string | number | undefined, b: string | number | undefined, descending: boolean): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : DICTIONARY.compare(String(a), String(b))
  return descending ? -order : order
}

/**
 * Rows that hold every word of the search, in the order of the heading that was pressed (stable).
 * @param searchText where the search looks; without it, in the columns that say so
 */
export function arrangeRows<Row>(
  rows: readonly Row[],
  columns: readonly Pick<Column<Row>, 'key' | 'sortBy' | 'search'>[],
  { query, sorting }: Arrangement,
  searchText?: (row: Row) => string,
): readonly Row[] {
  const words = query.trim().toLowerCase().split(/\s+/).filter(Boolean)
  const searchable = columns.flatMap((column) => column.search ?? [])
  const textOf = searchText ?? ((row: Row) => searchable.map((search) => search(row)).join(' '))
  const found =
    words.length === 0
      ? rows
      : rows.filter((row) => {
          const text = textOf(row).toLowerCase()
          return words.every((word) => text.includes(word))
        })
  const sortBy = sorting && columns.find((column) => column.key === sorting.key)?.sortBy
  if (!sortBy) return found
  return [...found].sort((a, b) => compareKeys(sortBy(a), sortBy(b), sorting.descending))
}

/** First press: rising; second: falling; third: as it came. */
export function nextSorting(current: Sorting | null, key: string): Sorting | null {
  if (current?.key !== key) return { key, descending: false }
  return current.descending ? null : { key, descending: true }
}
