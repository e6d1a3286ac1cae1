import { buildPayslipPapers } from '../../../../core/documents/payslip-paper'
import { buildPayrollWorkbook } from '../../../../core/sheets/payroll-workbook'
import type { PaperRequest } from '../../../../ipc/contract'
import { printPaper, savePdf, saveWorkbook } from '../../../platform/output'
import { payrollText } from '../payroll-text'
import type { PayrollView } from '../use-payroll'

function inputOf({ data, month, people, result }: PayrollView) {
  const { payslips, summaries, scores } = result
  return {
    shopName: data.settings.shopName,
    month,
    people,
    payslips,
    summaries,
    scores,
    commissionPlans: data.commissionPlans,
  }
}
export async function exportPayroll(view: PayrollView): Promise<void> {
  const suggestedName = payrollText.fileName(view.data.settings.shopName, view.month)
  await saveWorkbook({ suggestedName, workbook: buildPayrollWorkbook(inputOf(view)) })
}

function slipsOf(view: PayrollView): PaperRequest {
  const suggestedName = payrollText.payslipName(view.data.settings.shopName, view.month)
  return { suggestedName, paper: buildPayslipPapers(inputOf(view)) }
}
export async function savePayslips(view: PayrollView): Promise<void> {
  await savePdf(slipsOf(view))
}
export async function printPayslips(view: PayrollView): Promise<void> {
  await printPaper(slipsOf(view))
}
