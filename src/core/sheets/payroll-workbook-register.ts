import type { Fen } from '../kernel/fen'
import { fenToYuanNumber, sumFen } from '../kernel/fen'
import { blankCell, columnLetters, formulaCell, moneyCell, numberCell, spanning, textCell } from './cell'
import type { MoneyItem } from './payroll-workbook-items'
import { deductionsFen, itemAmountFen, MONEY_ITEMS } from './payroll-workbook-items'
import type { PayrollRow, PayrollWorkbookInput } from './payroll-workbook-input'
import { payrollRows } from './payroll-workbook-input'
import { payrollWorkbookText as text } from './payroll-workbook-text'
import type { CellModel, ColumnModel, RowModel, SheetModel } from './workbook-model'

const { heads, groups } = text
const HEAD_ROWS = 4

/** A column of the register: how it is headed, what it shows, and how it adds up. */
interface RegisterColumn {
  readonly head: string
  readonly group: string
  readonly widthChars: number
  readonly cell: (row: PayrollRow, index: number, sheetRow: number) => CellModel
  /** The column's total, where it has one. */
  readonly totalOf?: (row: PayrollRow) => Fen
}

const itemsOf = (...wanted: readonly MoneyItem['group'][]): readonly MoneyItem[] =>
  MONEY_ITEMS.filter((item) => wanted.includes(item.group))

function itemColumn(item: MoneyItem): RegisterColumn {
  return {
    head: item.head,
    group: item.group === 'earnings' ? groups.earnings : item.group === 'absence' ? groups.absence : groups.deductions,
    widthChars: 10,
    cell: ({ payslip }) => moneyCell(itemAmountFen(item, payslip)),
    totalOf: ({ payslip }) => itemAmountFen(item, payslip),
  }
}

const PERSON: readonly RegisterColumn[] = [
  { head: heads.number, group: groups.person, widthChars: 5, cell: (_row, index) => numberCell(index + 1) },
  {
    head: heads.employeeNo,
    group: groups.person,
    widthChars: 8,
    cell: ({ person }) => textCell(person.member.employeeNo),
  },
  { head: heads.name, group: groups.person, widthChars: 9, cell: ({ person }) => textCell(person.member.name) },
  { head: heads.department, group: groups.person, widthChars: 9, cell: ({ person }) => textCell(person.department) },
  { head: heads.role, group: groups.person, widthChars: 9, cell: ({ person }) => textCell(person.role) },
  {
    head: heads.dueDays,
    group: groups.attendance,
    widthChars: 7,
    cell: ({ summary }) => (summary ? numberCell(summary.dueDays, 'integer') : blankCell()),
  },
  {
    head: heads.attendedDays,
    group: groups.attendance,
    widthChars: 7,
    cell: ({ summary }) => (summary ? numberCell(summary.attendedDays, 'integer') : blankCell()),
  },
  {
    head: heads.coefficient,
    group: groups.attendance,
    widthChars: 7,
    cell: ({ score }) => (score?.coefficient === undefined ? blankCell() : textCell(score.coefficient, 'text-centre')),
  },
]

const EARNINGS = itemsOf('earnings').map(itemColumn)
const ABSENCE = itemsOf('absence').map(itemColumn)
const NON_TAXABLE = itemsOf('non-taxable').map((item) => ({ ...itemColumn(item), group: groups.result }))
const DEDUCTIONS = itemsOf('deductions').map(itemColumn)

/** First and last column letters of a run of columns that begins behind `before` columns. */
function span(before: number, columns: readonly RegisterColumn[]): readonly [string, string] {
  return [columnLetters(before + 1), columnLetters(before + columns.length)]
}
const EARNINGS_SPAN = span(PERSON.length, EARNINGS)
const ABSENCE_SPAN = span(PERSON.length + EARNINGS.length, ABSENCE)
const GROSS_AT = PERSON.length + EARNINGS.length + ABSENCE.length + 1
const DEDUCTIONS_SPAN = span(GROSS_AT, DEDUCTIONS)
const DEDUCTIONS_AT = GROSS_AT + DEDUCTIONS.length + 1
const NON_TAXABLE_AT = DEDUCTIONS_AT + 1

function resultColumn(
  head: string,
  amountOf: (row: PayrollRow) => Fen,
  formula: (sheetRow: number) => string,
): RegisterColumn {
  return {
    head,
    group: groups.result,
    widthChars: 11,
    cell: (row, _index, sheetRow) => formulaCell(formula(sheetRow), fenToYuanNumber(amountOf(row)), 'money-bold'),
    totalOf: amountOf,
  }
}

/** Sums of money are rounded to 分 in the sheet too: a spreadsheet adds binary numbers. */
const GROSS = resultColumn(
  heads.gross,
  ({ payslip }) => payslip.grossFen,
  (row) =>
    `ROUND(SUM(${EARNINGS_SPAN[0]}${row}:${EARNINGS_SPAN[1]}${row})-SUM(${ABSENCE_SPAN[0]}${row}:${ABSENCE_SPAN[1]}${row}),2)`,
)
const DEDUCTED = resultColumn(
  heads.deductions,
  ({ payslip }) => deductionsFen(payslip),
  (row) => `ROUND(SUM(${DEDUCTIONS_SPAN[0]}${row}:${DEDUCTIONS_SPAN[1]}${row}),2)`,
)
const NET = resultColumn(
  heads.net,
  ({ payslip }) => payslip.netFen,
  (row) =>
    `ROUND(${columnLetters(GROSS_AT)}${row}+${columnLetters(NON_TAXABLE_AT)}${row}-${columnLetters(DEDUCTIONS_AT)}${row},2)`,
)
const SIGNATURE: RegisterColumn = {
  head: heads.signature,
  group: groups.result,
  widthChars: 12,
  cell: () => blankCell('signature'),
}

const COLUMNS: readonly RegisterColumn[] = [
  ...PERSON,
  ...EARNINGS,
  ...ABSENCE,
  GROSS,
  ...DEDUCTIONS,
  DEDUCTED,
  ...NON_TAXABLE,
  NET,
  SIGNATURE,
]

/** Neighbouring columns of one group share a heading above their own. */
function groupCells(): readonly (CellModel | null)[] {
  const cells: (CellModel | null)[] = []
  for (let at = 0; at < COLUMNS.length;) {
    const group = COLUMNS[at]?.group ?? ''
    let width = 1
    while (COLUMNS[at + width]?.group === group) width += 1
    cells.push(spanning(textCell(group, 'head'), width), ...Array.from({ length: width - 1 }, () => null))
    at += width
  }
  return cells
}

function spanningRow(content: string, style: 'title' | 'note'): RowModel {
  return {
    cells: [
      spanning(textCell(content, style), COLUMNS.length),
      ...Array.from({ length: COLUMNS.length - 1 }, () => null),
    ],
  }
}

function totalRow(rows: readonly PayrollRow[]): RowModel {
  const [first, last] = [HEAD_ROWS + 1, HEAD_ROWS + rows.length]
  return {
    cells: COLUMNS.map(({ head, totalOf }, index) => {
      if (!totalOf) return textCell(head === heads.name ? text.total : '', 'total-text')
      const letters = columnLetters(index + 1)
      const result = fenToYuanNumber(sumFen(rows.map(totalOf)))
      // SUM of nothing would point above itself.
      return rows.length === 0
        ? moneyCell(sumFen([]), 'total-money')
        : formulaCell(`SUM(${letters}${first}:${letters}${last})`, result, 'total-money')
    }),
  }
}

/** 工资表: one row a person, live sums, to be signed. */
export function registerSheet(input: PayrollWorkbookInput): SheetModel {
  const rows = payrollRows(input)
  return {
    name: text.sheets.register,
    columns: COLUMNS.map(({ widthChars }): ColumnModel => ({ widthChars })),
    rows: [
      spanningRow(text.title(input.shopName, input.month), 'title'),
      spanningRow(text.registerNote(rows.length), 'note'),
      { cells: groupCells() },
      { cells: COLUMNS.map(({ head }) => textCell(head, 'head')), heightPoints: 32 },
      ...rows.map((row, index) => ({
        cells: COLUMNS.map((column) => column.cell(row, index, HEAD_ROWS + 1 + index)),
        heightPoints: 24,
      })),
      totalRow(rows),
      spanningRow(text.signatures, 'note'),
    ],
    frozen: { rows: HEAD_ROWS, columns: 3 },
    print: { paper: 'A3', landscape: true, repeatRows: { from: 1, to: HEAD_ROWS }, fitToWidth: true },
    filterRow: HEAD_ROWS,
  }
}
