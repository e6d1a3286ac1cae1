import { blankCell, moneyCell, numberCell, spanning, textCell } from './cell'
import type { MoneyItem } from './payroll-workbook-items'
import { deductionsFen, itemAmountFen, MONEY_ITEMS } from './payroll-workbook-items'
import type { PayrollRow, PayrollWorkbookInput } from './payroll-workbook-input'
import { payrollRows } from './payroll-workbook-input'
import { payrollWorkbookText as text } from './payroll-workbook-text'
import type { CellModel, RowModel, SheetModel } from './workbook-model'

const { heads } = text

interface StripField {
  readonly head: string
  readonly cell: (row: PayrollRow) => CellModel
}

const itemsOf = (group: MoneyItem['group']): readonly StripField[] =>
  MONEY_ITEMS.filter((item) => item.group === group).map((item) => ({
    head: item.head,
    cell: ({ payslip }) => moneyCell(itemAmountFen(item, payslip)),
  }))

const FIELDS: readonly StripField[] = [
  { head: heads.employeeNo, cell: ({ person }) => textCell(person.member.employeeNo) },
  { head: heads.name, cell: ({ person }) => textCell(person.member.name, 'text-bold') },
  { head: heads.department, cell: ({ person }) => textCell(person.department) },
  { head: heads.role, cell: ({ person }) => textCell(person.role) },
  { head: heads.dueDays, cell: ({ summary }) => (summary ? numberCell(summary.dueDays) : blankCell()) },
  { head: heads.attendedDays, cell: ({ summary }) => (summary ? numberCell(summary.attendedDays) : blankCell()) },
  ...itemsOf('earnings'),
  ...itemsOf('absence'),
  { head: heads.gross, cell: ({ payslip }) => moneyCell(payslip.grossFen, 'money-bold') },
  ...itemsOf('deductions'),
  { head: heads.deductions, cell: ({ payslip }) => moneyCell(deductionsFen(payslip), 'money-bold') },
  ...itemsOf('non-taxable'),
  { head: heads.net, cell: ({ payslip }) => moneyCell(payslip.netFen, 'money-bold') },
]

/** Fields beside each other on a strip; 36 fields make three bands. */
const BAND = 12
const BANDS: readonly (readonly StripField[])[] = Array.from({ length: Math.ceil(FIELDS.length / BAND) }, (_, index) =>
  FIELDS.slice(index * BAND, (index + 1) * BAND),
)
/** Strips that fit on a landscape A4 page, so that none is torn by a page break. */
const STRIPS_PER_PAGE = 4

const wide = (content: string, style: 'subtitle' | 'note'): RowModel => ({
  cells: [spanning(textCell(content, style), BAND), ...Array.from({ length: BAND - 1 }, () => null)],
})

function stripRows(input: PayrollWorkbookInput, row: PayrollRow, index: number, isLast: boolean): readonly RowModel[] {
  const endsPage = !isLast && (index + 1) % STRIPS_PER_PAGE === 0
  return [
    wide(text.stripTitle(input.shopName, input.month), 'subtitle'),
    ...BANDS.flatMap((band): readonly RowModel[] => [
      { cells: band.map(({ head }) => textCell(head, 'head')) },
      { cells: band.map(({ cell }) => cell(row)) },
    ]),
    { ...wide(text.cutLine, 'note'), ...(endsPage ? { pageBreakAfter: true } : {}) },
  ]
}

/** 工资条: the heading again for each person, a line to cut along behind each. */
export function stripsSheet(input: PayrollWorkbookInput): SheetModel {
  const rows = payrollRows(input)
  return {
    name: text.sheets.strips,
    columns: Array.from({ length: BAND }, () => ({ widthChars: 11 })),
    rows: rows.flatMap((row, index) => stripRows(input, row, index, index === rows.length - 1)),
    frozen: { rows: 0, columns: 0 },
    print: { paper: 'A4', landscape: true, fitToWidth: true },
  }
}
