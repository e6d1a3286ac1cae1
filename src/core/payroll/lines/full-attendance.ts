import { ZERO_FEN } from '../../kernel/fen'
import type { PayContext } from '../pay-context'
import { amountOf, minutes, money, payFigure } from '../pay-figure'
import type { PayslipLine } from '../payslip'
import { payLine } from './pay-line'

/** 全勤奖: all or nothing, for somebody who was there the whole month. A lost bonus stays visible as 0 with its reason. */
export function fullAttendanceLines({ terms, whole, input }: PayContext): readonly PayslipLine[] {
  const agreedFen = terms?.scheme.fullAttendanceFen ?? ZERO_FEN
  if (!terms || agreedFen === 0) return []
  const { summary } = input
  const outsideDays = whole.counts.paidDays - whole.counts.employedPaidDays
  const kept = summary.keepsFullAttendance && outsideDays === 0
  const leaveMinutes = Object.values(summary.leaveMinutes).reduce((sum, count) => sum + count, 0)
  const missedMinutes = summary.absentMinutes + leaveMinutes
  const lostTimes = summary.lateTimes + summary.earlyTimes + summary.missingTimes
  const why = [
    ...(outsideDays > 0 ? [payFigure('days-outside', amountOf(outsideDays, 'days'))] : []),
    ...(missedMinutes > 0 ? [payFigure('minutes-missed', minutes(missedMinutes))] : []),
  ]
  return [
    payLine('full-attendance', 'earning', kept ? agreedFen : ZERO_FEN, {
      formula: 'kept-or-nothing',
      inputs: [
        payFigure('full-attendance-agreed', money(agreedFen), [], [{ kind: 'entered', note: terms.from }]),
        payFigure(
          kept ? 'full-attendance-kept' : 'full-attendance-lost',
          amountOf(lostTimes, 'times'),
          kept ? [] : why,
        ),
      ],
    }),
  ]
}
