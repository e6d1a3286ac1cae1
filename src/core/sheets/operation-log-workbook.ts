import type { ChangeLine } from '../text/changes/describe-change'
import type { ShownValue } from '../text/changes/shown-field'
import { operationLogText as text } from '../text/operation-log-text'
import { blankCell, moneyCell, numberCell, spanning, textCell } from './cell'
import type { CellModel, RowModel, SheetModel, WorkbookModel } from './workbook-model'

/** One operation in words, as the screen shows it. */
export interface LoggedOperation {
  readonly seq: number
  readonly when: string
  readonly who: string
  readonly what: string
  readonly state: string
  /** undefined: before and after are not kept. */
  readonly lines: readonly ChangeLine[] | undefined
}
export interface OperationLogInput {
  readonly shopName: string
  readonly madeOn: string
  /** Newest first. */
  readonly operations: readonly LoggedOperation[]
}

/** Excel opens more, but nobody reads more. */
const MOST_LINES = 20_000

/** The operation log with what stood before and after. Numbers of people stay out of it. */
export function buildOperationLogWorkbook({ shopName, madeOn, operations }: OperationLogInput): WorkbookModel {
  const title = text.title(shopName, madeOn)
  const lines = operations.flatMap((operation) => (operation.lines ?? []).map((line) => ({ operation, line })))
  const more = lines.length - MOST_LINES
  return {
    title,
    sheets: [
      sheetOf(
        text.sheets.operations,
        title,
        text.heads.operations,
        [8, 18, 10, 48, 18, 12],
        operations.map(operationRow),
      ),
      sheetOf(
        text.sheets.changes,
        more > 0 ? `${title}（${text.more(more)}）` : title,
        text.heads.changes,
        [8, 18, 36, 18, 24, 22, 30, 30],
        lines.slice(0, MOST_LINES).map(({ operation, line }) => changeRow(operation, line)),
      ),
    ],
  }
}

function operationRow({ seq, when, who, what, state, lines }: LoggedOperation): RowModel {
  const changes = lines === undefined ? textCell(text.noDetails) : numberCell(lines.length)
  return {
    cells: [numberCell(seq), textCell(when), textCell(who), textCell(what, 'text-wrap'), textCell(state), changes],
  }
}
function changeRow(
  { seq, when, what }: LoggedOperation,
  { table, record, field, before, after }: ChangeLine,
): RowModel {
  return {
    cells: [
      numberCell(seq),
      textCell(when),
      textCell(what, 'text-wrap'),
      textCell(table),
      textCell(record, 'text-wrap'),
      textCell(field, 'text-wrap'),
      valueCell(before),
      valueCell(after),
    ],
  }
}
function valueCell(value: ShownValue | undefined): CellModel {
  switch (value?.kind) {
    case undefined:
      return blankCell()
    case 'text':
      return textCell(value.text, 'text-wrap')
    case 'money':
      return moneyCell(value.fen)
    case 'secret':
      return textCell(text.hidden)
  }
}

function sheetOf(
  name: string,
  title: string,
  heads: readonly string[],
  widths: readonly number[],
  rows: readonly RowModel[],
): SheetModel {
  return {
    name,
    columns: widths.map((widthChars) => ({ widthChars })),
    rows: [
      {
        heightPoints: 24,
        cells: [spanning(textCell(title, 'title'), heads.length), ...heads.slice(1).map(() => null)],
      },
      { cells: heads.map((head) => textCell(head, 'head')) },
      ...rows,
    ],
    frozen: { rows: 2, columns: 0 },
    print: { paper: 'A4', landscape: true, repeatRows: { from: 1, to: 2 }, fitToWidth: true },
    filterRow: 2,
  }
}
