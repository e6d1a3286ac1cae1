import { valueInForce } from '../kernel/dated-table'
import type { Fen } from '../kernel/fen'
import { exactFen, roundFen, sumFen, ZERO_FEN } from '../kernel/fen'
import { fraction, over, times } from '../kernel/fraction'
import type { LocalDay } from '../kernel/local-day'
import { addDays, daysBetween, isLocalDay, localDay, yearOf } from '../kernel/local-day'
import { ANNUAL_LEAVE_RULES } from './rates/annual-leave-rules'
import { monthPayDays } from './unit-wage'

/** Full entitlement by cumulative years of service with all employers, not only here. */
export function fullAnnualLeaveDays(serviceYears: number, day: LocalDay): number {
  const tiers = valueInForce(ANNUAL_LEAVE_RULES, day).value.tiers
  return tiers.reduce((days, tier) => (serviceYears >= tier.fromYears ? tier.days : days), 0)
}
/** Whole days for a part of the year: `floor(calendar days × full ÷ 365)`, in integers because 73 × 5 ÷ 365 is exactly 1. */
export function proratedAnnualLeaveDays(calendarDays: number, fullDays: number, day: LocalDay): number {
  return Math.floor((calendarDays * fullDays) / valueInForce(ANNUAL_LEAVE_RULES, day).value.divisorDays)
}
/** Calendar days from the hiring day to the end of its year, both included. */
export function daysLeftInYear(hiredOn: LocalDay): number {
  return daysBetween(hiredOn, localDay(`${yearOf(hiredOn)}-12-31`)) + 1
}
/** Calendar days of the year up to the last day of work, included. */
export function daysElapsedInYear(lastDay: LocalDay): number {
  return daysBetween(localDay(`${yearOf(lastDay)}-01-01`), lastDay) + 1
}
/** Days still due to a leaver; days taken too many are not claimed back (实施办法第十二条). */
export function leaverAnnualLeaveDays(
  calendarDays: number,
  fullDays: number,
  takenDays: number,
  day: LocalDay,
): number {
  return Math.max(0, proratedAnnualLeaveDays(calendarDays, fullDays, day) - takenDays)
}

/** Whole years of service on a day. */
export function serviceYearsOn(serviceFrom: LocalDay, day: LocalDay): number {
  const years = yearOf(day) - yearOf(serviceFrom)
  return day.slice(5) >= serviceFrom.slice(5) ? years : years - 1
}
function anniversary(serviceFrom: LocalDay, year: number): LocalDay {
  const text = `${year}${serviceFrom.slice(4)}`
  return isLocalDay(text) ? text : localDay(`${year}-03-01`) // somebody who began on 29 February
}

export interface AnnualLeaveCase {
  readonly year: number
  /** 累计工龄起算日: first work with any employer. */
  readonly serviceFrom: LocalDay
  readonly hiredOn: LocalDay
  readonly leftOn?: LocalDay
}
/**
 * Entitlement of a year with this employer: the days employed in it, split where a tier of service begins (pro rata from
 * the anniversary, the shop's default), a part below one day dropped.
 */
export function annualLeaveDaysOfYear({ year, serviceFrom, hiredOn, leftOn }: AnnualLeaveCase): number {
  const [first, last] = [localDay(`${year}-01-01`), localDay(`${year}-12-31`)]
  const from = hiredOn > first ? hiredOn : first
  const through = leftOn !== undefined && leftOn < last ? leftOn : last
  if (from > through) return 0
  const divisor = valueInForce(ANNUAL_LEAVE_RULES, first).value.divisorDays
  const isWholeYear = from === first && through === last
  const turn = anniversary(serviceFrom, year)
  const parts: readonly (readonly [LocalDay, LocalDay])[] =
    turn > from && turn <= through
      ? [
          [from, addDays(turn, -1)],
          [turn, through],
        ]
      : [[from, through]]
  const fulls = parts.map(([start]) => fullAnnualLeaveDays(serviceYearsOn(serviceFrom, start), first))
  // A whole year is a whole year, of 366 days too.
  if (isWholeYear && fulls.every((full) => full === fulls[0])) return fulls[0] ?? 0
  const dayParts = parts.reduce(
    (sum, [start, end], index) => sum + (daysBetween(start, end) + 1) * (fulls[index] ?? 0),
    0,
  )
  return Math.floor(dayParts / divisor)
}

/**
 * Day wage for unused leave: average of the last twelve months' wages (fewer, if employed for less) without overtime pay,
 * bonus included, ÷ 21.75; the extra on top of the ordinary wage is 200 %.
 * @param bonusFen bonuses of the period that are not in the monthly figures
 */
export function unusedAnnualLeavePayFen(
  monthWagesFen: readonly Fen[],
  bonusFen: Fen,
  days: number,
  day: LocalDay,
): Fen {
  if (monthWagesFen.length === 0) return ZERO_FEN
  const average = over(exactFen(sumFen([...monthWagesFen, bonusFen])), fraction(monthWagesFen.length))
  const extra = fraction(valueInForce(ANNUAL_LEAVE_RULES, day).value.unusedExtraPercent, 100)
  return roundFen(times(times(over(average, monthPayDays(day)), fraction(days)), extra))
}
