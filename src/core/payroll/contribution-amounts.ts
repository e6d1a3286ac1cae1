import type { Fen } from '../kernel/fen'
import { exactFen, fen, maxFen, minFen } from '../kernel/fen'
import { fraction, over, plus, roundToInteger, times } from '../kernel/fraction'
import type { Ppm } from '../kernel/ppm'
import { ratio } from '../kernel/ppm'
import type { ContributionRounding } from './rates/contribution-city'

const UNIT_FEN: Readonly<Record<ContributionRounding['unit'], number>> = { fen: 1, jiao: 10, yuan: 100 }

export interface BaseLimits {
  readonly floorFen?: Fen | undefined
  readonly capFen?: Fen | undefined
}
/** 缴费基数: the declared wage held between the floor and the cap of that insurance. */
export function clampBase(declaredFen: Fen, { floorFen, capFen }: BaseLimits): Fen {
  const raised = floorFen === undefined ? declaredFen : maxFen(declaredFen, floorFen)
  return capFen === undefined ? raised : minFen(raised, capFen)
}

/** One side's contribution to one insurance: base × rate (+ a fixed sum), rounded as the city does. */
export function contributionFen(
  baseFen: Fen,
  ratePpm: Ppm,
  rounding: ContributionRounding,
  fixedFen: Fen = fen(0),
): Fen {
  const unit = UNIT_FEN[rounding.unit]
  const exact = plus(times(exactFen(baseFen), ratio(ratePpm)), exactFen(fixedFen))
  return fen(roundToInteger(over(exact, fraction(unit)), rounding.mode) * unit)
}
