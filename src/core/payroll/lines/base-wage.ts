import { ZERO_FEN } from '../../kernel/fen'
import type { PayContext } from '../pay-context'
import type { PayslipLine } from '../payslip'
import { agreedAmount } from './agreed-wage'
import { payLine } from './pay-line'

/** 基本工资 of a full month; what was not worked is taken off in lines of its own. */
export function baseWageLines({ monthly }: PayContext): readonly PayslipLine[] {
  if (!monthly) return []
  const agreed = agreedAmount(monthly.parts, ({ scheme }) => (scheme.kind === 'monthly' ? scheme.baseFen : ZERO_FEN))
  return [payLine('base-wage', 'earning', agreed.amountFen, agreed)]
}
