import { valueInForce } from '../kernel/dated-table'
import type { Fen } from '../kernel/fen'
import { maxFen, minFen, scaleFen, subtractFen, ZERO_FEN } from '../kernel/fen'
import type { LocalDay } from '../kernel/local-day'
import { ratio } from '../kernel/ppm'
import { DAMAGE_LIMIT } from './rates/damage-limit'

/**
 * What may be taken for damage from one month's wage at most: 20 % of it, and never below the minimum wage.
 * @see 工资支付暂行规定第十六条
 */
export function damageCapFen(wageFen: Fen, minimumWageFen: Fen, day: LocalDay): Fen {
  const share = scaleFen(wageFen, ratio(valueInForce(DAMAGE_LIMIT, day).value))
  return maxFen(ZERO_FEN, minFen(share, subtractFen(wageFen, minimumWageFen)))
}
