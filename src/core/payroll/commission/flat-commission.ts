import type { Fen } from '../../kernel/fen'
import { scaleFen } from '../../kernel/fen'
import type { Ppm } from '../../kernel/ppm'
import { ratio } from '../../kernel/ppm'

/** 固定比例: base × rate. A negative base (refunds above sales) gives a negative commission. */
export function flatCommissionFen(baseFen: Fen, ratePpm: Ppm): Fen {
  return scaleFen(baseFen, ratio(ratePpm))
}
