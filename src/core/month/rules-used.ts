import { attendanceRulesOn } from '../attendance/rates/default-attendance-rules'
import { OVERTIME_MULTIPLES } from '../attendance/rates/overtime-multiples'
import { calendarSourceOf } from '../calendar/day-class-of'
import { rowInForce, valueInForce } from '../kernel/dated-table'
import type { Month } from '../kernel/local-day'
import { lastDayOf, yearOf } from '../kernel/local-day'
import { valueOrDefaultGradeRules } from '../kpi/rates/grade-rules'
import { contributionCity } from '../payroll/rates/contribution-cities'
import { DAMAGE_LIMIT } from '../payroll/rates/damage-limit'
import { IIT_BASIC_DEDUCTION } from '../payroll/rates/iit-basic-deduction'
import { IIT_WAGE_TABLE } from '../payroll/rates/iit-wage-table'
import { LEAVE_PAY_RULES } from '../payroll/rates/leave-pay'
import { minimumWageOn } from '../payroll/rates/minimum-wages'
import { YEAR_DAYS } from '../payroll/rates/month-pay-days'
import type { ClosedMonth, ShopData } from './shop-data'

type RuleUsed = ClosedMonth['rulesUsed'][number]
interface DatedRow {
  readonly from: string
  readonly source: string
}

/** The version of every dated rule in force in the month, so that a reprint can say what it was computed by. */
export function rulesUsedIn(data: ShopData, month: Month): readonly RuleUsed[] {
  const day = lastDayOf(month)
  const used = (table: string, row: DatedRow | undefined): readonly RuleUsed[] =>
    row ? [{ table, from: row.from, source: row.source }] : []
  const cities = new Set([data.settings.city, ...data.contributionTerms.map((terms) => terms.city)])
  const plans = [...data.commissionPlans, ...data.kpiPlans]
    .filter((plan) => plan.from <= day)
    .map((plan) => ({ from: plan.from, source: plan.name }))
  return [
    ...used('calendar', {
      from: `${yearOf(month)}-01-01`,
      source: calendarSourceOf(yearOf(month), data.calendarYears) ?? '',
    }),
    ...used('attendance-rules', attendanceRulesOn(data.attendanceRules, day)),
    ...used('year-days', valueInForce(YEAR_DAYS, day)),
    ...used('overtime-multiples', valueInForce(OVERTIME_MULTIPLES, day)),
    ...used('leave-pay', valueInForce(LEAVE_PAY_RULES, day)),
    ...used('grade-rules', valueOrDefaultGradeRules(data.gradeRules, day)),
    ...used('iit-wage-table', valueInForce(IIT_WAGE_TABLE, day)),
    ...used('iit-basic-deduction', valueInForce(IIT_BASIC_DEDUCTION, day)),
    ...used('damage-limit', valueInForce(DAMAGE_LIMIT, day)),
    ...[...cities]
      .sort()
      .flatMap((city) => [
        ...used(`contributions ${city}`, rowInForce(contributionCity(city)?.rows ?? [], day)),
        ...used(`minimum-wage ${city}`, minimumWageOn(city, day)),
      ]),
    ...plans.flatMap((plan) => used('plan', plan)),
  ]
}
