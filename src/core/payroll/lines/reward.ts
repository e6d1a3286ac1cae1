import type { PayContext } from '../pay-context'
import type { PayslipLine } from '../payslip'
import { adjustmentsOf, enteredLine } from './adjustment-rows'

/** 奖励: taxable, added to 应发. */
export function rewardLines(context: PayContext): readonly PayslipLine[] {
  return adjustmentsOf(context, 'reward').map((row) => enteredLine(row, 'reward', 'earning', row.amountFen))
}
