import { valueInForce } from '../../kernel/dated-table'
import type { Fen } from '../../kernel/fen'
import { addFen, exactFen, fen, maxFen, scaleFen, subtractFen, sumFen, ZERO_FEN } from '../../kernel/fen'
import { fraction } from '../../kernel/fraction'
import type { LocalDay } from '../../kernel/local-day'
import { monthNumberOf } from '../../kernel/local-day'
import type { TaxCumulative } from '../payslip'
import { IIT_BASIC_DEDUCTION, IIT_YEAR_DEDUCTION_AT_ONCE } from '../rates/iit-basic-deduction'
import { IIT_WAGE_TABLE } from '../rates/iit-wage-table'
import type { TaxBracket } from '../rates/tax-bracket'
import { bracketFor, bracketTax } from './bracket-tax'

/**
 * How many months of 基本减除费用 count: those with this employer, all since January for a first wage of the year
 * (2020年第13号), or the whole year's 60,000 at once (2020年第19号).
 */
export type BasicDeductionKind = 'months-employed' | 'since-january' | 'sixty-thousand'

export interface MonthOfTax {
  /** Any day of the wage month: picks the tables in force and the month number. */
  readonly day: LocalDay
  /** Cumulative figures before this month in the same calendar year, zero at a new employer. */
  readonly before: TaxCumulative
  /** Months with this employer since `before`, this one included: normally 1. */
  readonly monthsAdded: number
  readonly basicDeduction: BasicDeductionKind
  readonly incomeFen: Fen
  readonly contributionsFen: Fen
  readonly specialDeductionsFen: Fen
}
export interface WithheldTax {
  readonly taxFen: Fen
  readonly cumulative: TaxCumulative
  /** The way there, for the explanation and the tax sheet. */
  readonly basicDeductionFen: Fen
  readonly taxableFen: Fen
  readonly bracket: TaxBracket
  readonly cumulativeTaxFen: Fen
}

export const NO_TAX_YET: TaxCumulative = {
  months: 0,
  incomeFen: ZERO_FEN,
  contributionsFen: ZERO_FEN,
  specialDeductionsFen: ZERO_FEN,
  withheldFen: ZERO_FEN,
}

/** 累计减除费用 of the month. */
export function basicDeductionFen(kind: BasicDeductionKind, day: LocalDay, monthsEmployed: number): Fen {
  const perMonth = valueInForce(IIT_BASIC_DEDUCTION, day).value
  switch (kind) {
    case 'months-employed':
      return scaleFen(perMonth, fraction(monthsEmployed))
    case 'since-january':
      return scaleFen(perMonth, fraction(monthNumberOf(day)))
    case 'sixty-thousand':
      return valueInForce(IIT_YEAR_DEDUCTION_AT_ONCE, day).value
  }
}

/**
 * Wage tax to withhold this month by the cumulative method: the tax of the year so far is rounded to 分, then what was
 * withheld before is taken off; a negative difference is 0 and stays to be used up within the year.
 * @see 国家税务总局公告2018年第61号第六条
 */
export function cumulativeWithholding(month: MonthOfTax): WithheldTax {
  const { before } = month
  const months = before.months + month.monthsAdded
  const incomeFen = addFen(before.incomeFen, month.incomeFen)
  const contributionsFen = addFen(before.contributionsFen, month.contributionsFen)
  const specialDeductionsFen = addFen(before.specialDeductionsFen, month.specialDeductionsFen)
  const basicFen = basicDeductionFen(month.basicDeduction, month.day, months)
  const taxableFen = maxFen(
    ZERO_FEN,
    subtractFen(incomeFen, sumFen([basicFen, contributionsFen, specialDeductionsFen])),
  )
  const table = valueInForce(IIT_WAGE_TABLE, month.day).value
  const cumulativeTaxFen = bracketTax(exactFen(taxableFen), table)
  const taxFen = maxFen(ZERO_FEN, subtractFen(cumulativeTaxFen, before.withheldFen))
  return {
    taxFen,
    basicDeductionFen: basicFen,
    taxableFen,
    bracket: bracketFor(exactFen(taxableFen), table),
    cumulativeTaxFen,
    cumulative: {
      months,
      incomeFen,
      contributionsFen,
      specialDeductionsFen,
      withheldFen: fen(before.withheldFen + taxFen),
    },
  }
}
