import { valueInForce } from '../../kernel/dated-table'
import type { Fen } from '../../kernel/fen'
import { exactFen, maxFen, roundFen, subtractFen, ZERO_FEN } from '../../kernel/fen'
import type { Fraction } from '../../kernel/fraction'
import { minus, ONE, times } from '../../kernel/fraction'
import type { LocalDay } from '../../kernel/local-day'
import { ratio } from '../../kernel/ppm'
import type { FeeRules } from '../rates/iit-labour-table'
import { FEE_RULES } from '../rates/iit-labour-table'
import { bracketTax } from './bracket-tax'

/** 劳务报酬 · 稿酬 · 特许权使用费. */
export type FeeKind = 'labour' | 'author' | 'royalty'
/** `withholding`: 800 off small fees, 20 % off larger ones; `annual`: always 20 % off (综合所得). */
export type FeeBasis = 'withholding' | 'annual'

function exactTaxable(kind: FeeKind, feeFen: Fen, rules: FeeRules, basis: FeeBasis): Fraction {
  const left =
    basis === 'withholding' && feeFen <= rules.smallFeeUpToFen
      ? exactFen(maxFen(ZERO_FEN, subtractFen(feeFen, rules.smallFeeDeductionFen)))
      : times(exactFen(feeFen), minus(ONE, ratio(rules.largeFeeDeductionPpm)))
  return kind === 'author' ? times(left, ratio(rules.authorFeeSharePpm)) : left
}

/** What of a fee is taxable. One payment, or all payments of one month for continuing work. */
export function feeTaxableFen(kind: FeeKind, feeFen: Fen, day: LocalDay, basis: FeeBasis = 'withholding'): Fen {
  return roundFen(exactTaxable(kind, feeFen, valueInForce(FEE_RULES, day).value, basis))
}

/** Tax to withhold from a fee: 20/30/40 % for services, 20 % for the others. @see 国家税务总局公告2018年第61号第八条 */
export function feeTaxFen(kind: FeeKind, feeFen: Fen, day: LocalDay): Fen {
  const rules = valueInForce(FEE_RULES, day).value
  const taxable = exactTaxable(kind, feeFen, rules, 'withholding')
  return kind === 'labour'
    ? bracketTax(taxable, rules.labourBrackets)
    : roundFen(times(taxable, ratio(rules.flatRatePpm)))
}
