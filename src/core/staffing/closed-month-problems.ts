import type { LocalDay } from '../kernel/local-day'
import { monthOf } from '../kernel/local-day'
import type { ClosedMonth } from '../month/shop-data'
import type { StaffProblem } from './staff-problem'
import { confirm } from './staff-problem'

/** Of a closed month nothing but its name is asked. */
export interface ClosedMonths {
  readonly closedMonths: readonly Pick<ClosedMonth, 'month'>[]
}

/** Closed months keep what they were paid by: a change dated in or before one does not reach it. Names the newest. */
export function closedMonthProblems({ closedMonths }: ClosedMonths, from: LocalDay): readonly StaffProblem[] {
  const touched = closedMonths.map(({ month }) => month).filter((month) => month >= monthOf(from))
  const newest = touched.sort().at(-1)
  return newest === undefined ? [] : [{ ...confirm, code: 'month-closed', month: newest }]
}
