import type { Explanation } from '../kernel/explanation'
import type { Fen } from '../kernel/fen'
import { ZERO_FEN } from '../kernel/fen'
import type { PayFigure } from './pay-figure'

/** The first figure with this code in an explanation, depth first. Sheets of a closed month read what was computed then. */
export function findFigure(explanation: Explanation | undefined, code: PayFigure): Explanation | undefined {
  if (!explanation || explanation.code === code) return explanation
  for (const input of explanation.inputs) {
    const found = findFigure(input, code)
    if (found) return found
  }
  return undefined
}
/** Its amount, 0 where there is none. */
export function figureFen(explanation: Explanation | undefined, code: PayFigure): Fen {
  const value = findFigure(explanation, code)?.value
  return value?.kind === 'fen' ? value.fen : ZERO_FEN
}
