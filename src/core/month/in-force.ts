import { rowInForce } from '../kernel/dated-table'
import type { MemberId } from '../kernel/ids'
import type { LocalDay, Month } from '../kernel/local-day'
import { firstDayOf, lastDayOf, yearOf } from '../kernel/local-day'
import { INDICATOR_LIBRARY } from '../kpi/library/indicators'
import type { Indicator, KpiPlan } from '../kpi/kpi-plan'
import type { ContributionTerms, PayTerms, TaxProfile } from '../payroll/pay-terms'
import type { Assignment, ContractHours, Member } from '../team/member'
import type { ShopData } from './shop-data'

function ownRowOn<R extends { readonly memberId: MemberId; readonly from: LocalDay }>(
  rows: readonly R[],
  memberId: MemberId,
  day: LocalDay,
): R | undefined {
  return rowInForce(
    rows.filter((row) => row.memberId === memberId),
    day,
  )
}

/** Department and role on a day. */
export function assignmentOn(
  data: Pick<ShopData, 'assignments'>,
  memberId: MemberId,
  day: LocalDay,
): Assignment | undefined {
  return ownRowOn(data.assignments, memberId, day)
}
export function payTermsOn(data: Pick<ShopData, 'payTerms'>, memberId: MemberId, day: LocalDay): PayTerms | undefined {
  return ownRowOn(data.payTerms, memberId, day)
}
export function contractHoursOn(
  data: Pick<ShopData, 'contractHours'>,
  memberId: MemberId,
  day: LocalDay,
): ContractHours | undefined {
  return ownRowOn(data.contractHours, memberId, day)
}
export function contributionTermsOn(
  data: Pick<ShopData, 'contributionTerms'>,
  memberId: MemberId,
  day: LocalDay,
): ContributionTerms | undefined {
  return ownRowOn(data.contributionTerms, memberId, day)
}
export function taxProfileOf(
  data: Pick<ShopData, 'taxProfiles'>,
  memberId: MemberId,
  month: Month,
): TaxProfile | undefined {
  return data.taxProfiles.find((row) => row.memberId === memberId && row.year === yearOf(month))
}

/** The plan of the person's role on a day; of several, the one that began last. */
export function kpiPlanOn(
  data: Pick<ShopData, 'assignments' | 'kpiPlans'>,
  memberId: MemberId,
  day: LocalDay,
): KpiPlan | undefined {
  const roleId = assignmentOn(data, memberId, day)?.roleId
  return roleId === undefined
    ? undefined
    : rowInForce(
        data.kpiPlans.filter((plan) => plan.roleIds.includes(roleId)),
        day,
      )
}

/** The shop's own indicators and those of the library it did not change. */
export function indicatorsOf(data: Pick<ShopData, 'indicators'>): readonly Indicator[] {
  const own = new Set(data.indicators.map((indicator) => indicator.id))
  return [...data.indicators, ...INDICATOR_LIBRARY.filter((indicator) => !own.has(indicator.id))]
}

/** Last day of the month on which the person is employed: the day whose terms apply to the month. */
export function lastEmployedDay(member: Pick<Member, 'leftOn'>, month: Month): LocalDay {
  const last = lastDayOf(month)
  return member.leftOn !== undefined && member.leftOn < last && member.leftOn >= firstDayOf(month)
    ? member.leftOn
    : last
}
