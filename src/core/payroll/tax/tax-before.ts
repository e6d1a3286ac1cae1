import type { Month } from '../../kernel/local-day'
import { firstDayOf, monthNumberOf, monthOf, monthsBetween, yearOf } from '../../kernel/local-day'
import type { Member } from '../../team/member'
import type { TaxProfile } from '../pay-terms'
import type { TaxCumulative } from '../payslip'
import type { PreviousPayslip } from '../payslip-input'
import { NO_TAX_YET } from './cumulative-tax'

/** Where the year's tax stood before this month. */
export interface TaxBefore {
  readonly before: TaxCumulative
  /** Months with this employer since then, this one included. */
  readonly monthsAdded: number
  readonly from: 'start' | 'opening' | 'previous-payslip'
  /** Earlier months of the year exist that nobody entered. */
  readonly openingMissing: boolean
}

/** Months since `last`, this one included, but none before the person was hired. */
function monthsSince(last: Month, month: Month, hiredOn: Member['hiredOn']): number {
  const sinceHiring = monthsBetween(monthOf(hiredOn), month) + 1
  return Math.max(1, Math.min(monthsBetween(last, month), sinceHiring))
}

/**
 * The cumulative figures to go on from: a closed month, else an imported opening, else a month computed here – whichever
 * reaches further. The year starts anew in January and with a new employer.
 */
export function taxBefore(
  month: Month,
  hiredOn: Member['hiredOn'],
  profile: TaxProfile | undefined,
  previous: PreviousPayslip | undefined,
): TaxBefore {
  const opening = profile?.opening
  const usable = (through: Month): boolean => yearOf(through) === yearOf(month) && through < month
  const chain = previous && usable(previous.month) ? previous : undefined
  const openingWins =
    opening !== undefined &&
    usable(opening.throughMonth) &&
    (!chain || opening.throughMonth > chain.month || (opening.throughMonth === chain.month && !chain.closed))
  if (openingWins) {
    const { throughMonth, ...before } = opening
    return { before, monthsAdded: monthsSince(throughMonth, month, hiredOn), from: 'opening', openingMissing: false }
  }
  if (chain) {
    return {
      before: chain.payslip.cumulative,
      monthsAdded: monthsSince(chain.month, month, hiredOn),
      from: 'previous-payslip',
      openingMissing: chain.payslip.warnings.some((warning) => warning.code === 'no-tax-opening'),
    }
  }
  const openingMissing = monthNumberOf(month) !== 1 && hiredOn < firstDayOf(month)
  return { before: NO_TAX_YET, monthsAdded: 1, from: 'start', openingMissing }
}
