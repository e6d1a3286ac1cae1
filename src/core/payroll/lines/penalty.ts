import type { Fen } from '../../kernel/fen'
import { fen, maxFen, minFen, negateFen, sumFen, ZERO_FEN } from '../../kernel/fen'
import type { PayContext } from '../pay-context'
import { money, payFigure } from '../pay-figure'
import type { PayslipLine } from '../payslip'
import { adjustmentEvidence, adjustmentsOf } from './adjustment-rows'
import { payLine } from './pay-line'

/** 罚款: taken as far as the wage stays at the minimum wage, and always with a warning. @param roomFen wage above the minimum */
export function penaltyLines(context: PayContext, roomFen: Fen): readonly PayslipLine[] {
  let leftFen = maxFen(ZERO_FEN, roomFen)
  return adjustmentsOf(context, 'penalty').map((row) => {
    const takenFen = minFen(row.amountFen, leftFen)
    const isLimited = takenFen < row.amountFen
    const entered = payFigure('adjustment-amount', money(row.amountFen), [], adjustmentEvidence(row))
    const inputs = isLimited ? [entered, payFigure('penalty-room', money(leftFen))] : [entered]
    leftFen = fen(leftFen - takenFen)
    return payLine('penalty', 'absence', negateFen(takenFen), {
      label: row.reason,
      formula: isLimited ? 'penalty-limited' : 'as-entered',
      inputs,
    })
  })
}
export function penaltiesEnteredFen(context: PayContext): Fen {
  return sumFen(adjustmentsOf(context, 'penalty').map((row) => row.amountFen))
}
