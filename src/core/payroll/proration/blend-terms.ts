import type { Fen } from '../../kernel/fen'
import { exactFen } from '../../kernel/fen'
import type { Fraction } from '../../kernel/fraction'
import { fraction, plus, times, ZERO } from '../../kernel/fraction'
import { rowInForce } from '../../kernel/dated-table'
import type { LocalDay } from '../../kernel/local-day'
import type { PayScheme, PayTerms } from '../pay-terms'
import type { PayDay } from './pay-day'

/** One row of terms and its part of the month. */
export interface TermsPart {
  readonly terms: PayTerms
  /** Paid days in it (calendar days where the shop counts by those). */
  readonly days: number
  /** Share among the parts it is blended with. */
  readonly share: Fraction
}

/** The row in force, or the first one for days before it: somebody hired on the 1st whose terms were entered from the 10th. */
export function termsOn(rows: readonly PayTerms[], day: LocalDay): PayTerms | undefined {
  return rowInForce(rows, day) ?? [...rows].sort((a, b) => (a.from < b.from ? -1 : 1))[0]
}

/** The month's employed days split by the terms in force, weighted by paid days. Empty if nobody is employed or no terms exist. */
export function termsParts(
  rows: readonly PayTerms[],
  days: readonly PayDay[],
  kind: PayScheme['kind'] | 'any',
): readonly TermsPart[] {
  const employed = days.filter((day) => day.employed)
  const dated = employed.flatMap((day) => {
    const terms = termsOn(rows, day.day)
    return terms && (kind === 'any' || terms.scheme.kind === kind) ? [{ day, terms }] : []
  })
  const last = dated.at(-1)
  if (!last) return []
  const byCalendar = last.terms.scheme.kind === 'monthly' && last.terms.scheme.proration === 'calendar-days'
  const counted = dated.filter(({ day }) => byCalendar || day.counts !== 'none')
  if (counted.length === 0) return [{ terms: last.terms, days: 0, share: fraction(1) }]
  const counts = new Map<PayTerms, number>()
  for (const { terms } of counted) counts.set(terms, (counts.get(terms) ?? 0) + 1)
  return [...counts].map(([terms, count]) => ({ terms, days: count, share: fraction(count, counted.length) }))
}

/** A month amount that changed within the month: Σ amount × days ÷ all days, exact 分. */
export function blend(parts: readonly TermsPart[], amountOfTerms: (terms: PayTerms) => Fen): Fraction {
  return parts.reduce((sum, part) => plus(sum, times(exactFen(amountOfTerms(part.terms)), part.share)), ZERO)
}
