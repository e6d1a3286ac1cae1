import type { Fen } from '../kernel/fen'
import { scaleFen } from '../kernel/fen'
import { fraction, minus, ONE, over, times } from '../kernel/fraction'
import { ratio } from '../kernel/ppm'
import { checkMinimumWage } from './minimum-wage-check'
import type { PayContext } from './pay-context'
import { unpaidShareOf } from './pay-context'
import { remainingShare } from './proration/wage-loss'

/**
 * The minimum wage for what the person worked of the month: prorated as the wage is, sick days at the floor of sick pay.
 * Undefined where no figure is known or the kind of pay changed within the month.
 */
export function minimumForMonth(context: PayContext): Fen | undefined {
  const { minimumWage, monthly, hourly, leavePay, yearDays, payDays } = context
  if (!minimumWage) return undefined
  const { monthFen } = minimumWage.value
  if (monthly && !hourly) {
    const floorPpm = leavePay.value.sick.floorOfMinimumWagePpm
    const sickUnpaid = floorPpm === undefined ? unpaidShareOf('sick', leavePay.value) : minus(ONE, ratio(floorPpm))
    return scaleFen(monthFen, remainingShare(monthly.loss, sickUnpaid))
  }
  if (hourly && !monthly) {
    // An hour of it is month ÷ 21.75 ÷ 8. The hourly minimum of part-timers is higher; the table does not hold it.
    const monthMinutes = times(payDays, fraction(yearDays.value.hoursPerDay * 60))
    return scaleFen(monthFen, over(fraction(hourly.time.workedMinutes), monthMinutes))
  }
  return undefined
}

export interface CountedWage {
  readonly countedFen: Fen
  readonly contributionsFen: Fen
}
/** Wage that counts towards the minimum wage, after the person's contributions where the city keeps them out of it. */
export function comparedWithMinimum(context: PayContext, counted: CountedWage, minimumFen: Fen) {
  return checkMinimumWage({
    ...counted,
    excludesContributions: context.minimumWage?.value.excludesContributions ?? false,
    minimumFen,
  })
}
