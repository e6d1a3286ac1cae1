import { valueInForce } from '../../kernel/dated-table'
import type { Fen } from '../../kernel/fen'
import { exactFen, roundFen, subtractFen, ZERO_FEN } from '../../kernel/fen'
import { fraction, minus, over, times } from '../../kernel/fraction'
import type { LocalDay } from '../../kernel/local-day'
import { ratio } from '../../kernel/ppm'
import { IIT_BASIC_DEDUCTION } from '../rates/iit-basic-deduction'
import { IIT_MONTHLY_TABLE } from '../rates/iit-monthly-table'
import { bracketFor, bracketTax } from './bracket-tax'

/** 数月奖金 of a non-resident is spread over six months (财政部 税务总局公告2019年第35号). */
const BONUS_MONTHS = 6

/** Wage tax of a non-resident: month by month, not cumulative, without other deductions. */
export function nonResidentMonthTaxFen(grossFen: Fen, day: LocalDay): Fen {
  const basic = valueInForce(IIT_BASIC_DEDUCTION, day).value
  return bracketTax(exactFen(subtractFen(grossFen, basic)), valueInForce(IIT_MONTHLY_TABLE, day).value)
}
/** Bonus of a non-resident: six times the tax of a sixth. */
export function nonResidentBonusTaxFen(bonusFen: Fen, day: LocalDay): Fen {
  if (bonusFen <= 0) return ZERO_FEN
  const sixth = over(exactFen(bonusFen), fraction(BONUS_MONTHS))
  const row = bracketFor(sixth, valueInForce(IIT_MONTHLY_TABLE, day).value)
  const tax = minus(times(sixth, ratio(row.ratePpm)), exactFen(row.quickDeductionFen))
  return roundFen(times(tax, fraction(BONUS_MONTHS)))
}
