import { ZERO_FEN } from '../../kernel/fen'
import type { PayContext } from '../pay-context'
import type { PayslipLine } from '../payslip'
import { agreedAmount } from './agreed-wage'
import { payLine } from './pay-line'

/** 岗位工资 of a full month. */
export function postWageLines({ monthly }: PayContext): readonly PayslipLine[] {
  if (!monthly) return []
  const agreed = agreedAmount(monthly.parts, ({ scheme }) => (scheme.kind === 'monthly' ? scheme.postFen : ZERO_FEN))
  return agreed.amountFen === 0 ? [] : [payLine('post-wage', 'earning', agreed.amountFen, agreed)]
}
