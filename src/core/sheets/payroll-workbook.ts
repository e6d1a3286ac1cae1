import { bankSheet, commissionSheet, taxSheet } from './payroll-workbook-details'
import type { PayrollWorkbookInput } from './payroll-workbook-input'
import { registerSheet } from './payroll-workbook-register'
import { stripsSheet } from './payroll-workbook-strips'
import { payrollWorkbookText } from './payroll-workbook-text'
import type { WorkbookModel } from './workbook-model'

/** The month's payroll workbook: 工资表, 工资条, 提成明细, 个税明细, 银行代发. Sums are live formulas with the app's figures. */
export function buildPayrollWorkbook(input: PayrollWorkbookInput): WorkbookModel {
  return {
    title: payrollWorkbookText.title(input.shopName, input.month),
    sheets: [registerSheet(input), stripsSheet(input), commissionSheet(input), taxSheet(input), bankSheet(input)],
  }
}
