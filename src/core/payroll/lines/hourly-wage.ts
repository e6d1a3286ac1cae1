import type { LeaveType } from '../../attendance/records'
import { roundFen, ZERO_FEN } from '../../kernel/fen'
import { fraction, minus, ONE, plus, times, ZERO } from '../../kernel/fraction'
import type { PayContext } from '../pay-context'
import { unpaidShareOf } from '../pay-context'
import { minutes, payFigure, shopEvidence } from '../pay-figure'
import { blend } from '../proration/blend-terms'
import type { PayslipLine } from '../payslip'
import { agreedAmount } from './agreed-wage'
import { payLine } from './pay-line'

/** 计时工资: rate × hours worked, and the paid part of leave. Overtime hours are in their own lines. */
export function hourlyWageLines({ hourly, leavePay }: PayContext): readonly PayslipLine[] {
  if (!hourly) return []
  const rateOf = agreedAmount(hourly.parts, ({ scheme }) =>
    scheme.kind === 'hourly' ? scheme.rateFenPerHour : ZERO_FEN,
  )
  const exactRate = blend(hourly.parts, ({ scheme }) => (scheme.kind === 'hourly' ? scheme.rateFenPerHour : ZERO_FEN))
  const leaves = Object.entries(hourly.time.leaveMinutes) as [LeaveType, number][]
  const paidLeave = leaves.reduce(
    (sum, [type, count]) => plus(sum, times(fraction(count), minus(ONE, unpaidShareOf(type, leavePay.value)))),
    ZERO,
  )
  const paidMinutes = plus(fraction(hourly.time.workedMinutes), paidLeave)
  const amountFen = roundFen(times(exactRate, times(paidMinutes, fraction(1, 60))))
  const leaveMinutes = leaves.reduce((sum, [, count]) => sum + count, 0)
  return [
    payLine('hourly-wage', 'earning', amountFen, {
      formula: 'hourly-pay',
      inputs: [
        { ...payFigure('hour-rate', { kind: 'fen', fen: rateOf.amountFen }, rateOf.inputs), formula: rateOf.formula },
        payFigure('worked-minutes', minutes(hourly.time.workedMinutes)),
        ...(leaveMinutes > 0
          ? [payFigure('paid-leave-minutes', minutes(leaveMinutes), [], [shopEvidence(leavePay)])]
          : []),
      ],
    }),
  ]
}
