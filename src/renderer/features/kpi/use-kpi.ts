import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { valueOrDefaultGradeRules } from '../../../core/kpi/rates/grade-rules'
import type { KpiMonth, KpiScore } from '../../../core/kpi/kpi-month'
import type { GradeRules, Indicator, KpiPlan } from '../../../core/kpi/kpi-plan'
import { scorePerson } from '../../../core/kpi/score-person'
import type { IndicatorId } from '../../../core/kernel/ids'
import type { Month } from '../../../core/kernel/local-day'
import { lastDayOf } from '../../../core/kernel/local-day'
import { indicatorsOf, kpiPlanOn, lastEmployedDay } from '../../../core/month/in-force'
import type { PersonOfMonth } from '../../../core/month/people-of-month'
import { peopleOfMonth } from '../../../core/month/people-of-month'
import type { Role } from '../../../core/roles/role'
import { kpiRepository, monthRepository, roleRepository, teamRepository } from '../../db/repositories'

export interface ScoredPerson {
  readonly person: PersonOfMonth
  readonly kpiMonth: KpiMonth | undefined
  readonly score: KpiScore
}
export interface PlanGroup {
  readonly plan: KpiPlan
  readonly roleNames: string
  readonly people: readonly ScoredPerson[]
}
export interface KpiView {
  readonly month: Month
  readonly groups: readonly PlanGroup[]
  readonly plans: readonly KpiPlan[]
  readonly roles: readonly Role[]
  /** The shop's own and the library's. */
  readonly indicators: readonly Indicator[]
  readonly indicatorOf: ReadonlyMap<IndicatorId, Indicator>
  readonly gradeRules: GradeRules
  readonly isClosed: boolean
}

export function useKpi(month: Month): KpiView | undefined {
  const rows = useLiveQuery(() => readKpi(month), [month])
  return useMemo(() => (rows && rows.month === month ? viewOf(rows) : undefined), [rows, month])
}

async function readKpi(month: Month) {
  const [members, assignments, departments, roles, plans, indicators, gradeRules, kpiMonths, isClosed] =
    await Promise.all([
      teamRepository.members(),
      teamRepository.assignments(),
      teamRepository.departments(),
      roleRepository.roles(),
      kpiRepository.plans(),
      kpiRepository.indicators(),
      kpiRepository.gradeRules(),
      kpiRepository.month(month),
      monthRepository.isClosed(month),
    ])
  return { month, members, assignments, departments, roles, plans, indicators, gradeRules, kpiMonths, isClosed }
}

function viewOf(rows: Awaited<ReturnType<typeof readKpi>>): KpiView {
  const { month, roles, plans } = rows
  const indicators = indicatorsOf(rows)
  const gradeRules = valueOrDefaultGradeRules(rows.gradeRules, lastDayOf(month))
  const groups = new Map<KpiPlan, ScoredPerson[]>()
  for (const person of peopleOfMonth(rows, month)) {
    const plan = kpiPlanOn(
      { assignments: rows.assignments, kpiPlans: plans },
      person.member.id,
      lastEmployedDay(person.member, month),
    )
    if (!plan) continue
    const memberId = person.member.id
    const kpiMonth = rows.kpiMonths.find((k) => k.memberId === memberId)
    const score = scorePerson({ plan, indicators, kpiMonth, gradeRules, memberId, month })
    groups.set(plan, [...(groups.get(plan) ?? []), { person, kpiMonth, score }])
  }
  const roleNames = (plan: KpiPlan): string =>
    plan.roleIds.map((id) => roles.find((r) => r.id === id)?.name ?? '').join(' ')
  return {
    month,
    groups: [...groups].map(([plan, people]) => ({ plan, people, roleNames: roleNames(plan) })),
    plans,
    roles,
    indicators,
    indicatorOf: new Map(indicators.map((i) => [i.id, i])),
    gradeRules,
    isClosed: rows.isClosed,
  }
}
