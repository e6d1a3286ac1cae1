import type { Fraction } from '../../kernel/fraction'
import { compareFractions, fraction, minus, ONE, over, plus, times, ZERO } from '../../kernel/fraction'
import type { ProrationMethod } from '../pay-terms'
import type { DayCounts } from './pay-day'

/** Why a part of the month is not paid, in the order in which it is taken from the wage. */
export const MISSED_REASONS = ['not-employed', 'absence', 'late-early', 'unpaid-leave', 'sick-leave'] as const
export type MissedReason = (typeof MISSED_REASONS)[number]
/** Days missed per reason, exact; sick days in full, whatever is paid for them. */
export type MissedDays = Readonly<Record<MissedReason, Fraction>>

/** Which of the two ways of counting was used (`balanced` decides by the month). */
export type LossFormula = 'deduct-21.75' | 'pay-21.75' | 'due-days' | 'calendar-days'

export interface WageLoss {
  readonly formula: LossFormula
  /** Share of the month wage that one missed day costs. */
  readonly sharePerDay: Fraction
  readonly days: MissedDays
  /** Share of the month wage lost per reason; together at most 1. */
  readonly shares: Readonly<Record<MissedReason, Fraction>>
}

const least = (a: Fraction, b: Fraction): Fraction => (compareFractions(a, b) < 0 ? a : b)
const most = (a: Fraction, b: Fraction): Fraction => (compareFractions(a, b) > 0 ? a : b)

function formulaOf(method: ProrationMethod, missedDays: Fraction, paidDays: number): LossFormula {
  if (method !== 'balanced') return method
  // 反算 up to half of the month, beyond it 正算: each is unfair at its far end.
  return compareFractions(times(missedDays, fraction(2)), fraction(paidDays)) <= 0 ? 'deduct-21.75' : 'pay-21.75'
}

function sharePerDayOf(formula: LossFormula, counts: DayCounts, missedDays: Fraction, payDays: Fraction): Fraction {
  switch (formula) {
    case 'deduct-21.75':
      return over(ONE, payDays)
    case 'pay-21.75': {
      // wage ÷ 21.75 × paid days, at most the wage; what is lost is spread over the days missed.
      if (compareFractions(missedDays, ZERO) <= 0) return ZERO
      const paid = most(ZERO, minus(fraction(counts.paidDays), missedDays))
      return over(most(ZERO, minus(ONE, over(paid, payDays))), missedDays)
    }
    case 'due-days':
      return counts.paidDays === 0 ? ZERO : fraction(1, counts.paidDays)
    case 'calendar-days':
      return fraction(1, counts.calendarDays)
  }
}

/**
 * What missing a part of the month costs, as shares of a month wage (docs/rules/payroll.md#折算). Never more than the
 * wage: the shares are cut off at 1 in the order of the reasons.
 * @param missed days missed, `not-employed` in due and statutory days
 * @param payDays 21.75
 */
export function wageLoss(method: ProrationMethod, counts: DayCounts, missed: MissedDays, payDays: Fraction): WageLoss {
  const outside: Fraction =
    method === 'calendar-days' ? fraction(counts.calendarDays - counts.employedCalendarDays) : missed['not-employed']
  const days: MissedDays = { ...missed, 'not-employed': outside }
  const missedDays = MISSED_REASONS.reduce((sum, reason) => plus(sum, days[reason]), ZERO)
  const formula = formulaOf(method, missedDays, counts.paidDays)
  const sharePerDay = sharePerDayOf(formula, counts, missedDays, payDays)
  let left = ONE
  const share = (reason: MissedReason): Fraction => {
    const taken = least(times(days[reason], sharePerDay), left)
    left = minus(left, taken)
    return taken
  }
  return {
    formula,
    sharePerDay,
    days,
    shares: {
      'not-employed': share('not-employed'),
      absence: share('absence'),
      'late-early': share('late-early'),
      'unpaid-leave': share('unpaid-leave'),
      'sick-leave': share('sick-leave'),
    },
  }
}

/** What is left of a month item after the loss, exact share of 1; `sickUnpaidShare` = the unpaid part of a sick day. */
export function remainingShare(loss: WageLoss, sickUnpaidShare: Fraction): Fraction {
  return MISSED_REASONS.reduce(
    (left, reason) =>
      minus(left, reason === 'sick-leave' ? times(loss.shares[reason], sickUnpaidShare) : loss.shares[reason]),
    ONE,
  )
}
