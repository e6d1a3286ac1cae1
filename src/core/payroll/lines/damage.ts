import { valueInForce } from '../../kernel/dated-table'
import type { Explanation } from '../../kernel/explanation'
import type { Fen } from '../../kernel/fen'
import { addFen, minFen, negateFen, subtractFen, sumFen, ZERO_FEN } from '../../kernel/fen'
import type { PayContext } from '../pay-context'
import { lawEvidence, money, payFigure } from '../pay-figure'
import type { PayslipLine } from '../payslip'
import { DAMAGE_LIMIT } from '../rates/damage-limit'
import { adjustmentEvidence, adjustmentsOf } from './adjustment-rows'
import { payLine } from './pay-line'

export interface LimitedDeduction {
  readonly line: PayslipLine | undefined
  readonly takenFen: Fen
  readonly carriedFen: Fen
}

/** What the month's wage may be cut by at most, with the wage and the minimum wage it comes from. */
export function limitFigure({ minimumWage, lawDay }: PayContext, limitFen: Fen, grossFen: Fen): Explanation {
  const minimum = minimumWage
    ? [payFigure('minimum-wage', money(minimumWage.value.monthFen), [], [lawEvidence(minimumWage)])]
    : []
  return payFigure(
    'damage-cap',
    money(limitFen),
    [payFigure('gross-wage', money(grossFen)), ...minimum],
    [lawEvidence(valueInForce(DAMAGE_LIMIT, lawDay))],
  )
}

/** 损失赔偿 of this and earlier months, as far as the month's limit goes; the rest is carried on. @see 工资支付暂行规定第十六条 */
export function damageDeduction(context: PayContext, limitFen: Fen, grossFen: Fen): LimitedDeduction {
  const rows = adjustmentsOf(context, 'damage')
  const carriedInFen = context.input.previous?.payslip.carried.damageFen ?? ZERO_FEN
  const dueFen = addFen(carriedInFen, sumFen(rows.map((row) => row.amountFen)))
  if (dueFen === 0) return { line: undefined, takenFen: ZERO_FEN, carriedFen: ZERO_FEN }
  const takenFen = minFen(dueFen, limitFen)
  const carried = carriedInFen === 0 ? [] : [payFigure('carried-in', money(carriedInFen))]
  const line = payLine('damage', 'other-deduction', negateFen(takenFen), {
    formula: 'damage-limited',
    inputs: [
      payFigure('damage-due', money(dueFen), [
        ...carried,
        ...rows.map((row) => ({
          ...payFigure('adjustment-amount', money(row.amountFen), [], adjustmentEvidence(row)),
          label: row.reason,
        })),
      ]),
      limitFigure(context, limitFen, grossFen),
    ],
  })
  return { line, takenFen, carriedFen: subtractFen(dueFen, takenFen) }
}
