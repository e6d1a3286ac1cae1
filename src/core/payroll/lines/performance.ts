import type { Explanation } from '../../kernel/explanation'
import { roundFen } from '../../kernel/fen'
import { minus, ONE, times } from '../../kernel/fraction'
import { readDecimal } from '../../kpi/decimal'
import type { PayContext } from '../pay-context'
import { amountOf, payFigure } from '../pay-figure'
import type { PayslipLine } from '../payslip'
import { blend } from '../proration/blend-terms'
import { agreedAmount } from './agreed-wage'
import { payLine } from './pay-line'
import { perDayFigure } from './wage-loss-line'

/** 绩效工资: base × coefficient, for the employed part of the month. Without a score the coefficient is 1. */
export function performanceLines(context: PayContext): readonly PayslipLine[] {
  const { parts, loss, counts } = context.whole
  const exactBase = blend(parts, ({ scheme }) => scheme.performanceFen)
  if (exactBase.numerator === 0n) return []
  const agreed = agreedAmount(parts, ({ scheme }) => scheme.performanceFen)
  const { score, scoreExplanation } = context.input
  const scored = readDecimal(score?.coefficient)
  const coefficient = scored ?? ONE
  const employedShare = minus(ONE, loss.shares['not-employed'])
  const isPartMonth = counts.employedPaidDays < counts.paidDays
  const coefficientFigure: Explanation = scored
    ? payFigure('coefficient', amountOf(scored), scoreExplanation ? [scoreExplanation] : [])
    : payFigure('coefficient-assumed', amountOf(ONE))
  return [
    payLine('performance', 'earning', roundFen(times(times(exactBase, employedShare), coefficient)), {
      formula: 'times-coefficient',
      inputs: [
        {
          ...payFigure('performance-agreed', { kind: 'fen', fen: agreed.amountFen }, agreed.inputs),
          formula: agreed.formula,
        },
        coefficientFigure,
        ...(isPartMonth
          ? [
              payFigure('employed-share', amountOf(employedShare), [
                perDayFigure(context, context.whole, agreed.amountFen),
              ]),
            ]
          : []),
      ],
    }),
  ]
}
