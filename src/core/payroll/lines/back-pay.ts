import type { PayContext } from '../pay-context'
import type { PayslipLine } from '../payslip'
import { adjustmentsOf, enteredLine } from './adjustment-rows'

/** 补发: wage of earlier months, taxed in the month in which it is paid. */
export function backPayLines(context: PayContext): readonly PayslipLine[] {
  return adjustmentsOf(context, 'back-pay').map((row) => enteredLine(row, 'back-pay', 'earning', row.amountFen))
}
