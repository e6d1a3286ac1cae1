import type { Fen } from '../kernel/fen'
import type { CommissionPlanId, KpiPlanId, MemberId } from '../kernel/ids'
import type { LocalDay, Month } from '../kernel/local-day'
import { lastDayOf } from '../kernel/local-day'
import type { KpiPlanProblem } from '../kpi/check-plan'
import { checkPlan } from '../kpi/check-plan'
import type { KpiPlan } from '../kpi/kpi-plan'
import type { Payslip } from '../payroll/payslip'
import type { MonthResult } from './compute-month'
import { indicatorsOf } from './in-force'
import { peopleOfMonth } from './people-of-month'
import { rulesUsedIn } from './rules-used'
import type { ClosedMonth, ShopData } from './shop-data'

/** `blocks`: the month cannot be closed; `confirm`: it can, once the owner has said that it is meant so. */
export type GateSeverity = 'blocks' | 'confirm'

/** What stands between a month and its close. Texts: `core/text/payroll-text.ts`. */
export type CloseGate = { readonly severity: GateSeverity } & (
  | { readonly code: 'already-closed'; readonly month: Month }
  | { readonly code: 'month-not-over'; readonly lastDay: LocalDay }
  | { readonly code: 'nobody-employed'; readonly month: Month }
  | { readonly code: 'open-exceptions'; readonly memberId: MemberId; readonly days: number }
  | { readonly code: 'unscored'; readonly memberId: MemberId; readonly missing: number }
  | {
      readonly code: 'weights-not-100'
      readonly planId: KpiPlanId
      readonly planName: string
      readonly sumPercent: number
    }
  | { readonly code: 'plan-faulty'; readonly planId: KpiPlanId; readonly planName: string; readonly problems: number }
  | { readonly code: 'no-pay-terms'; readonly memberId: MemberId }
  | { readonly code: 'no-commission-plan'; readonly memberId: MemberId; readonly planId: CommissionPlanId }
  | { readonly code: 'no-city-table'; readonly memberId: MemberId; readonly city: string }
  | { readonly code: 'negative-net'; readonly memberId: MemberId; readonly shortageFen: Fen }
  | {
      readonly code: 'below-minimum-wage'
      readonly memberId: MemberId
      readonly comparedFen: Fen
      readonly minimumFen: Fen
    }
)

function planGates(plan: KpiPlan, problems: readonly KpiPlanProblem[]): readonly CloseGate[] {
  const of = { severity: 'blocks', planId: plan.id, planName: plan.name } as const
  const weights = problems.find((problem) => problem.code === 'weights-not-100')
  const others = problems.filter((problem) => problem.code !== 'weights-not-100')
  return [
    ...(weights ? [{ ...of, code: 'weights-not-100', sumPercent: weights.sumPercent } as const] : []),
    ...(others.length > 0 ? [{ ...of, code: 'plan-faulty', problems: others.length } as const] : []),
  ]
}

function payslipGates({ memberId, warnings }: Payslip): readonly CloseGate[] {
  return warnings.flatMap((warning): readonly CloseGate[] => {
    switch (warning.code) {
      case 'no-pay-terms':
        return [{ severity: 'blocks', code: 'no-pay-terms', memberId }]
      case 'negative-net':
        return [{ severity: 'confirm', code: 'negative-net', memberId, shortageFen: warning.shortageFen }]
      case 'below-minimum-wage': {
        const { comparedFen, minimumFen } = warning
        return [{ severity: 'confirm', code: 'below-minimum-wage', memberId, comparedFen, minimumFen }]
      }
      case 'no-commission-plan':
        return [{ severity: 'blocks', code: 'no-commission-plan', memberId, planId: warning.planId }]
      case 'no-city-table':
        return [{ severity: 'confirm', code: 'no-city-table', memberId, city: warning.city }]
      case 'no-kpi-score':
      case 'no-tax-opening':
      case 'fine-is-risky':
      case 'damage-capped':
      case 'commission-negative':
      case 'law-data-outdated':
        return []
    }
  })
}

/** Everything that is open before the month can be closed, empty = close it. */
export function checkCanClose(data: ShopData, result: MonthResult, today: LocalDay): readonly CloseGate[] {
  const { month } = result
  const gates: CloseGate[] = []
  if (data.closedMonths.some((closed) => closed.month === month))
    gates.push({ severity: 'blocks', code: 'already-closed', month })
  const lastDay = lastDayOf(month)
  if (today <= lastDay) gates.push({ severity: 'blocks', code: 'month-not-over', lastDay })
  if (result.payslips.length === 0) gates.push({ severity: 'blocks', code: 'nobody-employed', month })
  for (const { memberId, openExceptions } of result.summaries) {
    if (openExceptions > 0) gates.push({ severity: 'blocks', code: 'open-exceptions', memberId, days: openExceptions })
  }
  for (const score of result.scores) {
    if (score.missing.length > 0 && !score.vetoed)
      gates.push({ severity: 'blocks', code: 'unscored', memberId: score.memberId, missing: score.missing.length })
  }
  const usedPlans = new Set(result.scores.map((score) => score.planId))
  for (const plan of data.kpiPlans.filter((row) => usedPlans.has(row.id) && row.from <= lastDay)) {
    const checked = checkPlan(plan, indicatorsOf(data))
    if (!checked.ok) gates.push(...planGates(plan, checked.error))
  }
  gates.push(...result.payslips.flatMap(payslipGates))
  return gates
}

/** What a closed month keeps, without its hash: `canonicalJson` of this is what is hashed. */
export function closedMonthBody(data: ShopData, result: MonthResult, closedAt: string): Omit<ClosedMonth, 'hash'> {
  return {
    month: result.month,
    closedAt,
    summaries: result.summaries,
    scores: result.scores,
    payslips: result.payslips,
    people: peopleOfMonth(data, result.month).map(({ member, department, role }) => ({
      memberId: member.id,
      employeeNo: member.employeeNo,
      name: member.name,
      department,
      role,
    })),
    rulesUsed: rulesUsedIn(data, result.month),
  }
}

/** @param hash SHA-256 of `canonicalJson(closedMonthBody(…))`, hex; made by the caller, because core has no crypto */
export function buildClosedMonth(data: ShopData, result: MonthResult, closedAt: string, hash: string): ClosedMonth {
  return { ...closedMonthBody(data, result, closedAt), hash }
}
