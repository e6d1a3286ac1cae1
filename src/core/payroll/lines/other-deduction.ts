import { negateFen } from '../../kernel/fen'
import type { PayContext } from '../pay-context'
import type { PayslipLine } from '../payslip'
import { adjustmentsOf, enteredLine } from './adjustment-rows'

/** Loan repayments and the like, as agreed with the person. */
export function otherDeductionLines(context: PayContext): readonly PayslipLine[] {
  return adjustmentsOf(context, 'other-deduction').map((row) =>
    enteredLine(row, 'other-deduction', 'other-deduction', negateFen(row.amountFen)),
  )
}
