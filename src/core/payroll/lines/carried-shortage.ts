import type { Fen } from '../../kernel/fen'
import { minFen, negateFen, subtractFen, ZERO_FEN } from '../../kernel/fen'
import type { PayContext } from '../pay-context'
import { money, payFigure } from '../pay-figure'
import type { PayslipLine } from '../payslip'
import type { LimitedDeduction } from './damage'
import { limitFigure } from './damage'
import { payLine } from './pay-line'

/** 上月欠扣: what earlier months could not pay for, within the same limit as damage. */
export function shortageDeduction(context: PayContext, limitFen: Fen, grossFen: Fen): LimitedDeduction {
  const dueFen = context.input.previous?.payslip.carried.shortageFen ?? ZERO_FEN
  if (dueFen === 0) return { line: undefined, takenFen: ZERO_FEN, carriedFen: ZERO_FEN }
  const takenFen = minFen(dueFen, limitFen)
  const line = payLine('carried-shortage', 'other-deduction', negateFen(takenFen), {
    formula: 'shortage-limited',
    inputs: [payFigure('carried-in', money(dueFen)), limitFigure(context, limitFen, grossFen)],
  })
  return { line, takenFen, carriedFen: subtractFen(dueFen, takenFen) }
}

/** A month that comes out below 0 is paid 0: this line gives back what is owed to the next month. */
export function shortageCarriedOn(netFen: Fen): PayslipLine | undefined {
  if (netFen >= 0) return undefined
  return payLine('carried-shortage', 'other-deduction', negateFen(netFen), {
    formula: 'shortage-carried-on',
    inputs: [payFigure('net-before', money(netFen))],
  })
}
