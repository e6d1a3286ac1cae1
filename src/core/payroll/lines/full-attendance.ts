import { ZERO_FEN } from '../../kernel/fen'
import type { PayContext } from '../pay-context'
import { money, payFigure } from '../pay-figure'
import type { PayslipLine } from '../payslip'
import { payLine } from './pay-line'

/** 全勤奖: all or nothing, for somebody who was there the whole month. A lost bonus stays visible as 0 with its reason. */
export function fullAttendanceLines({ terms, whole, input }: PayContext): readonly PayslipLine[] {
  const agreedFen = terms?.scheme.fullAttendanceFen ?? ZERO_FEN
  if (!terms || agreedFen === 0) return []
  const { summary } = input
  const wholeMonth = whole.counts.employedPaidDays === whole.counts.paidDays
  const kept = summary.keepsFullAttendance && wholeMonth
  const times = (decimal: number) => ({ kind: 'number', decimal: String(decimal), unit: 'times' }) as const
  return [
    payLine('full-attendance', 'earning', kept ? agreedFen : ZERO_FEN, {
      formula: 'kept-or-nothing',
      inputs: [
        payFigure('full-attendance-agreed', money(agreedFen), [], [{ kind: 'entered', note: terms.from }]),
        kept
          ? payFigure('full-attendance-kept', times(0))
          : payFigure('full-attendance-lost', times(summary.lateTimes + summary.earlyTimes + summary.missingTimes), [
              payFigure('days-outside', {
                kind: 'number',
                decimal: String(whole.counts.paidDays - whole.counts.employedPaidDays),
                unit: 'days',
              }),
              payFigure('minutes-missed', {
                kind: 'minutes',
                minutes:
                  summary.absentMinutes + Object.values(summary.leaveMinutes).reduce((sum, count) => sum + count, 0),
              }),
            ]),
      ],
    }),
  ]
}
