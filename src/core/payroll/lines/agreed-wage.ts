import type { Explanation } from '../../kernel/explanation'
import type { Fen } from '../../kernel/fen'
import { roundFen } from '../../kernel/fen'
import type { PayTerms } from '../pay-terms'
import { amountOf, money, payFigure } from '../pay-figure'
import type { PayFormula } from '../pay-formula'
import type { TermsPart } from '../proration/blend-terms'
import { blend } from '../proration/blend-terms'

export interface AgreedAmount {
  readonly amountFen: Fen
  readonly formula: PayFormula
  readonly inputs: readonly Explanation[]
}

/** A month amount by the terms in force, split by paid days where they changed within the month; rounded once. */
export function agreedAmount(parts: readonly TermsPart[], amountOfTerms: (terms: PayTerms) => Fen): AgreedAmount {
  return {
    amountFen: roundFen(blend(parts, amountOfTerms)),
    formula: parts.length > 1 ? 'blended-by-days' : 'as-agreed',
    inputs: parts.map(({ terms, days }) =>
      payFigure(
        'terms-row',
        money(amountOfTerms(terms)),
        parts.length > 1 ? [payFigure('paid-days-in-row', amountOf(days, 'days'))] : [],
        [{ kind: 'entered', note: terms.from }],
      ),
    ),
  }
}
