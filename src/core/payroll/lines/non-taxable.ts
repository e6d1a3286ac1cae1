import type { PayContext } from '../pay-context'
import type { PayslipLine } from '../payslip'
import { adjustmentsOf, enteredLine } from './adjustment-rows'

/** Items outside tax: 独生子女补贴, lawful allowances. */
export function nonTaxableLines(context: PayContext): readonly PayslipLine[] {
  return adjustmentsOf(context, 'non-taxable').map((row) =>
    enteredLine(row, 'non-taxable', 'non-taxable', row.amountFen),
  )
}
