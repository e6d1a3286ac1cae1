import type { ReactNode } from 'react'
import type { ListPaperInput } from '../../../../core/documents/list-paper'
import { buildListPaper } from '../../../../core/documents/list-paper'
import type { TablePaper } from '../../../../core/documents/paper'
import type { Arrangement, Column } from '../../../ui/data-table-rows'
import { arrangeRows } from '../../../ui/data-table-rows'

/** A column that says the same on the screen, to the search and on paper. */
export interface TextColumn<Row> {
  readonly key: string
  readonly title: string
  readonly text: (row: Row) => string
  readonly widthMm: number
  /** Where the screen shows it in another way: masked, or as a badge. */
  readonly cell?: (row: Row) => ReactNode
}

export function tableColumns<Row>(columns: readonly TextColumn<Row>[]): readonly Column<Row>[] {
  return columns.map(({ key, title, text, cell }) => ({ key, title, cell: cell ?? text, sortBy: text, search: text }))
}

/** The rows that the search leaves, in the order of the screen, as a paper. */
export function paperOfRows<Row>(
  rows: readonly Row[],
  columns: readonly TextColumn<Row>[],
  arrangement: Arrangement,
  heading: Pick<ListPaperInput, 'title'> & { readonly subtitle: (count: number) => string },
): TablePaper {
  const shown = arrangeRows(rows, tableColumns(columns), arrangement)
  return buildListPaper({
    title: heading.title,
    subtitle: heading.subtitle(shown.length),
    columns: columns.map(({ title, widthMm }) => ({ head: title, widthMm })),
    rows: shown.map((row) => columns.map(({ text }) => text(row))),
  })
}
