import type { Fen } from '../kernel/fen'
import { addFen, sumFen } from '../kernel/fen'
import type { LocalDay } from '../kernel/local-day'
import type { PayScheme } from '../payroll/pay-terms'
import { minimumWageOn } from '../payroll/rates/minimum-wages'
import { leastProbationPayFen } from '../team/probation'
import type { StaffProblem } from './staff-problem'
import { confirm } from './staff-problem'

/** What was agreed for full work: a month's wage without overtime, bonus for attendance and commission, or an hour's. */
export function agreedWage(scheme: PayScheme): { readonly per: 'month' | 'hour'; readonly fen: Fen } {
  if (scheme.kind === 'hourly') return { per: 'hour', fen: scheme.rateFenPerHour }
  const { baseFen, postFen, performanceFen, allowances } = scheme
  return { per: 'month', fen: addFen(baseFen, postFen, performanceFen, sumFen(allowances.map((a) => a.amountFen))) }
}

/** Whether the second is less than the first; `unclear` where one is by the hour and the other by the month. */
export function comparePay(before: PayScheme, after: PayScheme): 'lower' | 'same' | 'higher' | 'unclear' {
  const [old, now] = [agreedWage(before), agreedWage(after)]
  if (old.per !== now.per) return 'unclear'
  return now.fen < old.fen ? 'lower' : now.fen > old.fen ? 'higher' : 'same'
}

/** What is agreed counts towards the minimum wage, hardship allowances apart (最低工资规定 art. 12). */
export function minimumWageProblems(scheme: PayScheme, city: string, day: LocalDay): readonly StaffProblem[] {
  const row = minimumWageOn(city, day)
  if (scheme.kind === 'hourly' || !row) return []
  const counted = scheme.allowances.filter((a) => a.inMinimumWage).map((a) => a.amountFen)
  const payFen = addFen(scheme.baseFen, scheme.postFen, scheme.performanceFen, sumFen(counted))
  const minimumFen = row.value.monthFen
  return payFen < minimumFen ? [{ ...confirm, code: 'pay-below-minimum', payFen, minimumFen, city }] : []
}

/** At least so much of what will be earned afterwards (劳动合同法 art. 20). */
export function probationPayProblems(probation: PayScheme, after: PayScheme, day: LocalDay): readonly StaffProblem[] {
  const [now, later] = [agreedWage(probation), agreedWage(after)]
  if (now.per !== later.per) return []
  const leastFen = leastProbationPayFen(later.fen, day)
  return now.fen < leastFen ? [{ ...confirm, code: 'probation-pay-low', payFen: now.fen, leastFen }] : []
}
