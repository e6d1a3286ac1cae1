import type { LeaveType } from '../../attendance/records'
import type { Explanation } from '../../kernel/explanation'
import type { Fen } from '../../kernel/fen'
import { exactFen, roundFen, ZERO_FEN } from '../../kernel/fen'
import type { Fraction } from '../../kernel/fraction'
import { fraction, minus, ONE, plus, times, ZERO } from '../../kernel/fraction'
import type { PayContext, SchemePart } from '../pay-context'
import { unpaidShareOf } from '../pay-context'
import { minutes, money, payFigure, shopEvidence } from '../pay-figure'
import type { PayTerms } from '../pay-terms'
import { termsOn } from '../proration/blend-terms'
import type { PayslipLine } from '../payslip'
import type { TimeWorked } from '../time-worked'
import { timeOfVerdicts } from '../time-worked'
import { agreedAmount } from './agreed-wage'
import { payLine } from './pay-line'

function rateOf({ scheme }: PayTerms): Fen {
  return scheme.kind === 'hourly' ? scheme.rateFenPerHour : ZERO_FEN
}
function leavesOf(time: TimeWorked): readonly (readonly [LeaveType, number])[] {
  return Object.entries(time.leaveMinutes) as [LeaveType, number][]
}

/** Exact 分 for the hours of `time`, the paid part of leave with them. */
function exactPay(rateFen: Fen, time: TimeWorked, { leavePay }: PayContext): Fraction {
  const paidLeave = leavesOf(time).reduce(
    (sum, [type, count]) => plus(sum, times(fraction(count), minus(ONE, unpaidShareOf(type, leavePay.value)))),
    ZERO,
  )
  return times(exactFen(rateFen), times(plus(fraction(time.workedMinutes), paidLeave), fraction(1, 60)))
}
function timeFigures(time: TimeWorked, { leavePay }: PayContext): readonly Explanation[] {
  const leaveMinutes = leavesOf(time).reduce((sum, [, count]) => sum + count, 0)
  return [
    payFigure('worked-minutes', minutes(time.workedMinutes)),
    ...(leaveMinutes > 0 ? [payFigure('paid-leave-minutes', minutes(leaveMinutes), [], [shopEvidence(leavePay)])] : []),
  ]
}

/** The rate changed within the month: an hour is paid by the rate of its own day, never by an average. */
function hourlyWageByRow(context: PayContext): PayslipLine {
  const { input, termsRows } = context
  const rows = termsRows
    .filter(({ scheme }) => scheme.kind === 'hourly')
    .map((terms) => {
      const verdicts = input.verdicts.filter((verdict) => termsOn(termsRows, verdict.day) === terms)
      return { terms, days: verdicts.length, time: timeOfVerdicts(verdicts) }
    })
    .filter(({ days }) => days > 0)
  const exact = rows.reduce((sum, { terms, time }) => plus(sum, exactPay(rateOf(terms), time, context)), ZERO)
  return payLine('hourly-wage', 'earning', roundFen(exact), {
    formula: 'hourly-pay-by-row',
    inputs: rows.map(({ terms, time }) =>
      payFigure('terms-row', money(rateOf(terms)), timeFigures(time, context), [{ kind: 'entered', note: terms.from }]),
    ),
  })
}

function hourlyWageByOneRate(context: PayContext, { parts, time }: SchemePart): PayslipLine {
  const { amountFen, formula, inputs } = agreedAmount(parts, rateOf)
  return payLine('hourly-wage', 'earning', roundFen(exactPay(amountFen, time, context)), {
    formula: 'hourly-pay',
    inputs: [{ ...payFigure('hour-rate', money(amountFen), inputs), formula }, ...timeFigures(time, context)],
  })
}

/** 计时工资: rate × hours worked, and the paid part of leave. Overtime hours are in their own lines. */
export function hourlyWageLines(context: PayContext): readonly PayslipLine[] {
  const { hourly } = context
  if (!hourly) return []
  return [hourly.parts.length > 1 ? hourlyWageByRow(context) : hourlyWageByOneRate(context, hourly)]
}
