import type { TablePaper } from './paper'

export interface ListPaperInput {
  readonly title: string
  readonly subtitle: string
  readonly columns: readonly { readonly head: string; readonly widthMm: number }[]
  readonly rows: readonly (readonly string[])[]
}

/** Between 10 mm margins. */
const UPRIGHT_MM = 190

/** Any list of the team as it stands on the screen: upright while it fits, else lying. */
export function buildListPaper({ title, subtitle, columns, rows }: ListPaperInput): TablePaper {
  const widthMm = columns.reduce((sum, column) => sum + column.widthMm, 0)
  return {
    kind: 'table',
    title,
    subtitle,
    paper: 'A4',
    landscape: widthMm > UPRIGHT_MM,
    columns: columns.map((column) => ({ ...column, align: 'left' })),
    rows: rows.map((cells) => ({ cells })),
    notes: [],
    signatures: [],
  }
}
