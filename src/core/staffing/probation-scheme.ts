import type { Fen } from '../kernel/fen'
import { scaleFen } from '../kernel/fen'
import { fraction } from '../kernel/fraction'
import type { PayScheme } from '../payroll/pay-terms'

/** So many per cent of the agreed wage, part by part; the bonus for attendance stays. Rounded up, so that it is never a 分 too little. */
export function probationScheme(agreed: PayScheme, percent: number): PayScheme {
  const share = (amount: Fen): Fen => scaleFen(amount, fraction(percent, 100), 'up')
  const performanceFen = share(agreed.performanceFen)
  // Allowances are part of the agreed wage (劳动合同法 art. 20).
  const allowances = agreed.allowances.map((each) => ({ ...each, amountFen: share(each.amountFen) }))
  return agreed.kind === 'hourly'
    ? { ...agreed, rateFenPerHour: share(agreed.rateFenPerHour), performanceFen, allowances }
    : { ...agreed, baseFen: share(agreed.baseFen), postFen: share(agreed.postFen), performanceFen, allowances }
}
