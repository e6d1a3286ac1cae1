import { fen, ZERO_FEN } from '../../kernel/fen'
import type { PayContext } from '../pay-context'
import type { PayslipLine } from '../payslip'
import { absenceLoss } from './absence'
import { lateEarlyLoss } from './late-early'
import { notEmployedLoss } from './not-employed'
import { sickLeaveLoss } from './sick-leave'
import { unpaidLeaveLoss } from './unpaid-leave'
import { monthWageFen, wageLossLine } from './wage-loss-line'

/** What the month wage loses, one line per reason; together at most the wage. Hourly pay loses nothing: it is paid by the hour. */
export function wageLossLines(context: PayContext, earned: readonly PayslipLine[]): readonly PayslipLine[] {
  const { monthly } = context
  if (!monthly) return []
  const wageFen = monthWageFen(earned)
  const losses = [
    notEmployedLoss(),
    absenceLoss(monthly),
    lateEarlyLoss(monthly),
    unpaidLeaveLoss(context, monthly),
    sickLeaveLoss(context, monthly, wageFen),
  ]
  const lines: PayslipLine[] = []
  let takenFen = ZERO_FEN
  for (const loss of losses) {
    const line = wageLossLine(context, monthly, wageFen, takenFen, loss)
    if (!line) continue
    takenFen = fen(takenFen - line.amountFen)
    lines.push(line)
  }
  return lines
}
