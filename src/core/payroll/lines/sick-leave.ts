import type { Explanation } from '../../kernel/explanation'
import type { Fen } from '../../kernel/fen'
import { exactFen, roundFen } from '../../kernel/fen'
import type { Fraction } from '../../kernel/fraction'
import { compareFractions, minus, ONE, over, times, ZERO } from '../../kernel/fraction'
import { ppm, PPM_PER_ONE, ratio } from '../../kernel/ppm'
import type { PayContext, SchemePart } from '../pay-context'
import { lawEvidence, money, payFigure, rate, shopEvidence } from '../pay-figure'
import type { MissedLine } from './wage-loss-line'

/** 病假工资 floor of a month: a share of the minimum wage, where both are known. */
function sickPayFloor({ leavePay, minimumWage }: PayContext): Fraction | undefined {
  const share = leavePay.value.sick.floorOfMinimumWagePpm
  return share === undefined || !minimumWage ? undefined : times(exactFen(minimumWage.value.monthFen), ratio(share))
}

/** Unpaid part of a sick day: 1 − the paid share, less where the floor of the minimum wage is higher. */
export function sickUnpaidShare(context: PayContext, wageFen: Fen): Fraction {
  const paid = ratio(context.leavePay.value.sick.paidPpm)
  const floor = sickPayFloor(context)
  const floorShare = floor && wageFen > 0 ? over(floor, exactFen(wageFen)) : ZERO
  const share = compareFractions(floorShare, paid) > 0 ? floorShare : paid
  return compareFractions(share, ONE) > 0 ? ZERO : minus(ONE, share)
}

/** 病假: the difference between the wage and sick pay. @see 劳部发〔1995〕309号第59条 */
export function sickLeaveLoss(context: PayContext, { time }: SchemePart, wageFen: Fen): MissedLine {
  const { leavePay, minimumWage } = context
  const unpaidPpm = ppm(PPM_PER_ONE - leavePay.value.sick.paidPpm)
  const floor = sickPayFloor(context)
  const floorFigure: readonly Explanation[] =
    floor && minimumWage
      ? [
          payFigure('sick-pay-floor', money(roundFen(floor)), [
            payFigure('minimum-wage', money(minimumWage.value.monthFen), [], [lawEvidence(minimumWage)]),
          ]),
        ]
      : []
  return {
    reason: 'sick-leave',
    code: 'sick-leave',
    minutes: time.leaveMinutes.sick ?? 0,
    minutesOfDay: (verdict) =>
      verdict.leave.reduce((sum, leave) => sum + (leave.type === 'sick' ? leave.minutes : 0), 0),
    unpaidShare: sickUnpaidShare(context, wageFen),
    formula: 'sick-pay-difference',
    inputs: [payFigure('unpaid-share', rate(unpaidPpm), [], [shopEvidence(leavePay)]), ...floorFigure],
  }
}
