import { ALL_TABLES, EXPORTED_KINDS } from '../imports/columns/all-tables'
import { EXAMPLE_COLUMN } from '../imports/columns/cell-words-columns'
import type { ColumnSpec, TableSpec } from '../imports/columns/column-spec'
import type { TableKind } from '../imports/import-plan'
import type { Month } from '../kernel/local-day'
import { daysInMonth, month } from '../kernel/local-day'
import { templateText } from '../text/template-text'
import { monthText } from '../text/time-text'
import { spanning, textCell } from './cell'
import type { CellModel, RowModel, SheetModel, WorkbookModel } from './workbook-model'

/** One column of a template sheet. */
interface TemplateColumn {
  readonly heading: string
  readonly example: string
  readonly widthChars: number
}
/** The month of the roster's example; the owner writes his own over it. */
const EXAMPLE_MONTH = month('2025-11')
const INPUT_ROWS = 20
const HEADING_ROW = 2
const ROSTER_EXAMPLE = {
  workCode: ALL_TABLES.shifts.columns['code']?.example ?? '',
  restCode: templateText.restCode,
}

/**
 * A workbook to fill in: one sheet a table with its headings, a grey example row that the import skips, and a sheet that
 * explains every column. What an app or a clock machine exports needs no template and is left out.
 */
export function buildTemplateWorkbook(kinds: readonly TableKind[], rosterMonth: Month = EXAMPLE_MONTH): WorkbookModel {
  const tables = kinds.filter((kind) => !EXPORTED_KINDS.has(kind)).map((kind) => ALL_TABLES[kind])
  return {
    title: templateText.title,
    sheets: [...tables.map((table) => templateSheet(table, rosterMonth)), notesSheet(tables)],
  }
}

function templateSheet(table: TableSpec, rosterMonth: Month): SheetModel {
  const columns = columnsOf(table, rosterMonth)
  const title = table.kind === 'roster' ? templateText.rosterTitle(monthText(rosterMonth)) : table.purpose
  const blanks = Array.from({ length: INPUT_ROWS }, (): RowModel => ({
    cells: columns.slice(0, -1).map(() => textCell('', 'input')),
  }))
  return {
    name: table.title,
    columns: columns.map(({ widthChars }) => ({ widthChars })),
    rows: [
      { heightPoints: 24, cells: [spanning(textCell(title, 'note'), columns.length)] },
      { cells: columns.map(({ heading }) => textCell(heading, 'head')) },
      { cells: columns.map(({ example }) => textCell(example, 'note')) },
      ...blanks,
    ],
    frozen: { rows: HEADING_ROW, columns: table.dayColumns ? 2 : 0 },
    print: { paper: 'A4', landscape: true, repeatRows: { from: 1, to: HEADING_ROW }, fitToWidth: true },
  }
}

function columnsOf(table: TableSpec, rosterMonth: Month): readonly TemplateColumn[] {
  const own = Object.values(table.columns)
    .filter((column) => column.example !== undefined)
    .map((column) => ({ heading: headingOf(column), example: column.example ?? '', widthChars: widthFor(column) }))
  const named = (table.named?.examples ?? []).map(({ heading, example }) => ({ heading, example, widthChars: 14 }))
  const days = table.kind === 'roster' ? dayColumns(rosterMonth) : []
  return [...own, ...named, ...days, { heading: EXAMPLE_COLUMN, example: templateText.exampleMark, widthChars: 28 }]
}
function headingOf(column: ColumnSpec): string {
  return `${column.headings[0] ?? ''}${column.required ? '*' : ''}`
}
function widthFor(column: ColumnSpec): number {
  return Math.min(40, Math.max(8, (column.headings[0]?.length ?? 4) * 2 + 2, (column.example?.length ?? 0) + 4))
}
/** Work on five days, rest on two, as the example's shifts are called. */
function dayColumns(rosterMonth: Month): readonly TemplateColumn[] {
  const { workCode, restCode } = ROSTER_EXAMPLE
  return Array.from({ length: daysInMonth(rosterMonth) }, (_, index) => ({
    heading: String(index + 1),
    example: index % 7 < 5 ? workCode : restCode,
    widthChars: 4,
  }))
}
function notesSheet(tables: readonly TableSpec[]): SheetModel {
  const heads = templateText.notesHeads
  const line = (...texts: readonly string[]): RowModel => ({ cells: texts.map((text) => textCell(text, 'text-wrap')) })
  const band = (text: string): RowModel => ({ cells: [spanning(textCell(text, 'text-bold'), 5)] })
  const plain = (text: string): RowModel => ({ cells: [spanning(textCell(text, 'text-wrap'), 5)] })
  const head: readonly CellModel[] = [heads.table, heads.column, heads.required, heads.hint, heads.example].map(
    (text) => textCell(text, 'head'),
  )
  return {
    name: templateText.notesSheet,
    columns: [14, 22, 8, 60, 40].map((widthChars) => ({ widthChars })),
    rows: [
      band(templateText.rulesTitle),
      ...templateText.rules.map(plain),
      { cells: head },
      ...tables.flatMap((table) => tableLines(table).map((texts) => line(...texts))),
      ...(tables.some((table) => table.kind === 'kpi-plan')
        ? [
            band(templateText.scoringTitle),
            ...templateText.scoring.map(([kind, example, hint]) => line(kind, '', '', hint, example)),
          ]
        : []),
      ...(tables.some((table) => table.kind === 'commission-plan')
        ? [
            band(templateText.tiersTitle),
            ...templateText.tiers.map(([kind, example, hint]) => line(kind, '', '', hint, example)),
          ]
        : []),
    ],
    frozen: { rows: 0, columns: 0 },
    print: { paper: 'A4', landscape: true, fitToWidth: true },
  }
}
/** Every column of a table: table, column, required, hint, example. */
function tableLines(table: TableSpec): readonly (readonly string[])[] {
  const own = Object.values(table.columns).map((column) => [
    table.title,
    column.headings[0] ?? '',
    column.required ? templateText.required : templateText.optional,
    column.hint,
    column.example ?? '',
  ])
  const named = table.named
    ? [
        [
          table.title,
          table.named.examples[0]?.heading ?? '',
          '',
          table.named.hint,
          table.named.examples[0]?.example ?? '',
        ],
      ]
    : []
  const days = table.dayColumns ? [[table.title, templateText.dayColumns, '', table.dayColumns.hint, '']] : []
  return [...own, ...named, ...days]
}
