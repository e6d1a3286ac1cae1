import type { Explanation } from '../kernel/explanation'
import type { Fen } from '../kernel/fen'
import { fenToYuanNumber, subtractFen, sumFen } from '../kernel/fen'
import { PPM_PER_ONE } from '../kernel/ppm'
import { figureFen, findFigure } from '../payroll/find-figure'
import type { PayFigure } from '../payroll/pay-figure'
import { evidenceText } from '../text/explanation-text'
import { commissionSchemeText } from '../text/payroll-text'
import { columnLetters, formulaCell, moneyCell, numberCell, spanning, textCell } from './cell'
import type { PayrollRow, PayrollWorkbookInput } from './payroll-workbook-input'
import { payrollRows } from './payroll-workbook-input'
import { payrollWorkbookText as text } from './payroll-workbook-text'
import type { CellModel, RowModel, SheetModel, SheetPrint } from './workbook-model'

const HEAD_ROWS = 2
const PRINT: SheetPrint = { paper: 'A4', landscape: true, repeatRows: { from: 1, to: HEAD_ROWS }, fitToWidth: true }

function headRows(title: string, headings: readonly string[]): readonly RowModel[] {
  return [
    {
      cells: [
        spanning(textCell(title, 'title'), headings.length),
        ...Array.from({ length: headings.length - 1 }, () => null),
      ],
    },
    { cells: headings.map((head) => textCell(head, 'head')) },
  ]
}

/** A total under some columns (0-based); the others stay empty but the first. */
function totalRow(width: number, rowCount: number, totals: ReadonlyMap<number, Fen>): RowModel {
  const [first, last] = [HEAD_ROWS + 1, HEAD_ROWS + rowCount]
  return {
    cells: Array.from({ length: width }, (_, column): CellModel => {
      const total = totals.get(column)
      if (total === undefined) return textCell(column === 0 ? text.total : '', 'total-text')
      const letters = columnLetters(column + 1)
      return rowCount === 0
        ? moneyCell(total, 'total-money')
        : formulaCell(`SUM(${letters}${first}:${letters}${last})`, fenToYuanNumber(total), 'total-money')
    }),
  }
}

interface CommissionEntry {
  readonly row: PayrollRow
  readonly planName: string | undefined
  readonly salesFen: Fen
  readonly refundFen: Fen
  readonly amountFen: Fen
  readonly source: string
}

function commissionEntries(rows: readonly PayrollRow[]): readonly CommissionEntry[] {
  return rows.flatMap((row) =>
    row.payslip.lines
      .filter((line) => line.code === 'commission')
      .map(({ label, amountFen, explanation }) => {
        const [source] = findFigure(explanation, 'sales-amount')?.evidence ?? []
        return {
          row,
          planName: label,
          salesFen: figureFen(explanation, 'sales-amount'),
          refundFen: figureFen(explanation, 'sales-refund'),
          amountFen,
          source: source ? evidenceText(source) : '',
        }
      }),
  )
}

/** 提成明细: each line of commission with its sales; the total is that of the register. */
export function commissionSheet(input: PayrollWorkbookInput): SheetModel {
  const entries = commissionEntries(payrollRows(input))
  const { heads: headings, title, takenBack } = text.commission
  const body = entries.map((entry, index): RowModel => {
    const sheetRow = HEAD_ROWS + 1 + index
    const plan = input.commissionPlans.find((candidate) => candidate.name === entry.planName)
    return {
      cells: [
        textCell(entry.row.person.member.name),
        textCell(entry.row.person.role),
        textCell(entry.planName ?? takenBack),
        textCell(plan ? commissionSchemeText(plan.scheme) : '', 'text-wrap'),
        moneyCell(entry.salesFen),
        moneyCell(entry.refundFen),
        formulaCell(
          `ROUND(E${sheetRow}-F${sheetRow},2)`,
          fenToYuanNumber(subtractFen(entry.salesFen, entry.refundFen)),
          'money',
        ),
        moneyCell(entry.amountFen, 'money-bold'),
        textCell(entry.source, 'text-wrap'),
      ],
    }
  })
  const sumOf = (amount: (entry: CommissionEntry) => Fen): Fen => sumFen(entries.map(amount))
  const totals = new Map([
    [4, sumOf((entry) => entry.salesFen)],
    [5, sumOf((entry) => entry.refundFen)],
    [6, sumOf((entry) => subtractFen(entry.salesFen, entry.refundFen))],
    [7, sumOf((entry) => entry.amountFen)],
  ])
  return {
    name: text.sheets.commission,
    columns: [10, 10, 14, 30, 13, 12, 13, 12, 28].map((widthChars) => ({ widthChars })),
    rows: [
      ...headRows(title(input.shopName, input.month), headings),
      ...body,
      totalRow(headings.length, entries.length, totals),
    ],
    frozen: { rows: HEAD_ROWS, columns: 1 },
    print: PRINT,
    filterRow: HEAD_ROWS,
  }
}

function ratePpmOf(explanation: Explanation | undefined): number {
  const value = findFigure(explanation, 'tax-rate')?.value
  return value?.kind === 'rate' ? value.ppm : 0
}

function taxRow({ person, payslip }: PayrollRow, sheetRow: number): RowModel {
  const explanation = payslip.lines.find((line) => line.code === 'income-tax')?.explanation
  const money = (code: PayFigure): CellModel => moneyCell(figureFen(explanation, code))
  const live = (formula: string, amount: Fen): CellModel => formulaCell(formula, fenToYuanNumber(amount), 'money')
  const row = sheetRow
  return {
    cells: [
      textCell(person.member.name),
      textCell(person.member.employeeNo),
      numberCell(payslip.cumulative.months),
      money('income-so-far'),
      money('basic-deduction'),
      money('contributions-so-far'),
      money('special-deductions-so-far'),
      live(`ROUND(MAX(0,D${row}-E${row}-F${row}-G${row}),2)`, figureFen(explanation, 'taxable-so-far')),
      numberCell(ratePpmOf(explanation) / PPM_PER_ONE, 'percent'),
      money('quick-deduction'),
      live(`ROUND(H${row}*I${row}-J${row},2)`, figureFen(explanation, 'tax-so-far')),
      money('withheld-before'),
      live(`ROUND(MAX(0,K${row}-L${row}),2)`, payslip.taxFen),
    ],
  }
}

/** 个税明细: the cumulative method, person by person, with live formulas. */
export function taxSheet(input: PayrollWorkbookInput): SheetModel {
  const rows = payrollRows(input)
  const { heads: headings, title } = text.tax
  const totals = new Map([[headings.length - 1, sumFen(rows.map((row) => row.payslip.taxFen))]])
  return {
    name: text.sheets.tax,
    columns: headings.map((_, index) => ({ widthChars: index < 3 ? 9 : 13 })),
    rows: [
      ...headRows(title(input.shopName, input.month), headings),
      ...rows.map((row, index) => taxRow(row, HEAD_ROWS + 1 + index)),
      totalRow(headings.length, rows.length, totals),
    ],
    frozen: { rows: HEAD_ROWS, columns: 1 },
    print: PRINT,
    filterRow: HEAD_ROWS,
  }
}

/** 银行代发: everybody who gets money; account numbers are text, leading zeros and all digits kept. */
export function bankSheet(input: PayrollWorkbookInput): SheetModel {
  const rows = payrollRows(input).filter((row) => row.payslip.netFen > 0)
  const { heads: headings, title, noAccount, wageOf } = text.bank
  const totals = new Map([[4, sumFen(rows.map((row) => row.payslip.netFen))]])
  return {
    name: text.sheets.bank,
    columns: [6, 12, 22, 26, 14, 22].map((widthChars) => ({ widthChars })),
    rows: [
      ...headRows(title(input.shopName, input.month), headings),
      ...rows.map(({ person, payslip }, index): RowModel => {
        const account = person.member.bankAccount?.trim() ?? ''
        return {
          cells: [
            numberCell(index + 1),
            textCell(person.member.name),
            textCell(person.member.bankName ?? ''),
            textCell(account),
            moneyCell(payslip.netFen),
            account === '' ? textCell(noAccount, 'mark-warn') : textCell(wageOf(input.month)),
          ],
        }
      }),
      totalRow(headings.length, rows.length, totals),
    ],
    frozen: { rows: HEAD_ROWS, columns: 0 },
    print: { ...PRINT, landscape: false },
  }
}
