import type { DatedValue } from '../kernel/dated-table'
import { valueInForce } from '../kernel/dated-table'
import type { Fen } from '../kernel/fen'
import { exactFen } from '../kernel/fen'
import type { Fraction } from '../kernel/fraction'
import { fraction, fractionFromDecimal, over } from '../kernel/fraction'
import type { LocalDay } from '../kernel/local-day'
import type { YearDays } from './rates/month-pay-days'
import { YEAR_DAYS } from './rates/month-pay-days'

export function yearDaysOn(day: LocalDay): DatedValue<YearDays> {
  return valueInForce(YEAR_DAYS, day)
}
/** 月计薪天数, exact. */
export function monthPayDays(day: LocalDay): Fraction {
  return fractionFromDecimal(yearDaysOn(day).value.monthPayDays)
}
/** Exact 分 per day: month wage ÷ 21.75. Round only what is payable. */
export function dayWage(monthWageFen: Fen, day: LocalDay): Fraction {
  return over(exactFen(monthWageFen), monthPayDays(day))
}
/** Exact 分 per hour: month wage ÷ 21.75 ÷ 8. */
export function hourWage(monthWageFen: Fen, day: LocalDay): Fraction {
  return over(dayWage(monthWageFen, day), fraction(yearDaysOn(day).value.hoursPerDay))
}

/** Working and paid days of a year, a quarter and a month, from the same row (人社部发〔2025〕2号). */
export interface WorkCalendar {
  readonly workDaysPerYear: number
  readonly workDaysPerQuarter: Fraction
  readonly workDaysPerMonth: Fraction
  readonly paidDaysPerMonth: Fraction
}
export function workCalendar(
  days: Pick<YearDays, 'daysPerYear' | 'restDaysPerYear' | 'statutoryDaysPerYear'>,
): WorkCalendar {
  const workDaysPerYear = days.daysPerYear - days.restDaysPerYear - days.statutoryDaysPerYear
  return {
    workDaysPerYear,
    workDaysPerQuarter: fraction(workDaysPerYear, 4),
    workDaysPerMonth: fraction(workDaysPerYear, 12),
    paidDaysPerMonth: fraction(days.daysPerYear - days.restDaysPerYear, 12),
  }
}
