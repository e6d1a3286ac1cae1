import type { Fen } from '../../kernel/fen'
import { exactFen, roundFen, ZERO_FEN } from '../../kernel/fen'
import type { Fraction } from '../../kernel/fraction'
import { compareFractions, minus, times, ZERO } from '../../kernel/fraction'
import { ratio } from '../../kernel/ppm'
import type { TaxBracket } from '../rates/tax-bracket'

/** The bracket an exact amount of 分 falls into; upper ends belong to the bracket below. @throws RangeError on a table without a last row. */
export function bracketFor(exactAmountFen: Fraction, table: readonly TaxBracket[]): TaxBracket {
  const found = table.find(
    (row) => row.upToFen === undefined || compareFractions(exactAmountFen, exactFen(row.upToFen)) <= 0,
  )
  if (!found) throw new RangeError('a tax table needs a last bracket without an upper end')
  return found
}

/** `taxable × rate − quick deduction` of an exact amount of 分, rounded once; 0 when nothing is taxable. */
export function bracketTax(exactTaxableFen: Fraction, table: readonly TaxBracket[]): Fen {
  if (compareFractions(exactTaxableFen, ZERO) <= 0) return ZERO_FEN
  const row = bracketFor(exactTaxableFen, table)
  return roundFen(minus(times(exactTaxableFen, ratio(row.ratePpm)), exactFen(row.quickDeductionFen)))
}
