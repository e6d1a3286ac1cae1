import { valueInForce } from '../../kernel/dated-table'
import type { Fen } from '../../kernel/fen'
import { exactFen, maxFen, scaleFen, subtractFen, sumFen, ZERO_FEN } from '../../kernel/fen'
import { fraction } from '../../kernel/fraction'
import type { LocalDay } from '../../kernel/local-day'
import { IIT_BASIC_DEDUCTION } from '../rates/iit-basic-deduction'
import { IIT_WAGE_TABLE } from '../rates/iit-wage-table'
import { bracketTax } from './bracket-tax'
import { feeTaxableFen } from './fee-tax'

const MONTHS_OF_YEAR = 12

export interface YearOfIncome {
  readonly wageFen: Fen
  readonly labourFen?: Fen
  readonly authorFeeFen?: Fen
  readonly royaltyFen?: Fen
  /** Contributions, special additional and other deductions together. */
  readonly deductionsFen: Fen
  readonly withheldFen: readonly Fen[]
}
export interface AnnualTax {
  readonly taxableFen: Fen
  readonly taxFen: Fen
  /** Still to pay, negative = refund. */
  readonly settleFen: Fen
}

/** 综合所得 of a whole year, as in the annual return: a check on what the months withheld. */
export function annualTax(year: YearOfIncome, day: LocalDay): AnnualTax {
  const incomeFen = sumFen([
    year.wageFen,
    feeTaxableFen('labour', year.labourFen ?? ZERO_FEN, day, 'annual'),
    feeTaxableFen('author', year.authorFeeFen ?? ZERO_FEN, day, 'annual'),
    feeTaxableFen('royalty', year.royaltyFen ?? ZERO_FEN, day, 'annual'),
  ])
  const basicFen = scaleFen(valueInForce(IIT_BASIC_DEDUCTION, day).value, fraction(MONTHS_OF_YEAR))
  const taxableFen = maxFen(ZERO_FEN, subtractFen(subtractFen(incomeFen, basicFen), year.deductionsFen))
  const taxFen = bracketTax(exactFen(taxableFen), valueInForce(IIT_WAGE_TABLE, day).value)
  return { taxableFen, taxFen, settleFen: subtractFen(taxFen, sumFen(year.withheldFen)) }
}
