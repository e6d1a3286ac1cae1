import { readScoringRule } from '../../../core/imports/tables/scoring-rule'
import type { Indicator, KpiItem, KpiPlan, ScoringRule } from '../../../core/kpi/kpi-plan'
import { checkPlan } from '../../../core/kpi/check-plan'
import type { IndicatorId, KpiPlanId, RoleId } from '../../../core/kernel/ids'
import type { LocalDay } from '../../../core/kernel/local-day'
import type { Result } from '../../../core/kernel/result'
import { err, ok } from '../../../core/kernel/result'
import { kpiPlanProblemText } from '../../../core/text/kpi-text'
import { newId } from '../../platform/ids'
import { kpiText } from './kpi-text'
import { SCORING_STARTS, scoringParameters } from './scoring-text'

export interface ItemDraft {
  readonly indicatorId: IndicatorId | null
  readonly weightPercent: number
  readonly target: string
  readonly kind: ScoringRule['kind']
  readonly parameters: string
}
export interface PlanDraft {
  readonly id: KpiPlanId
  readonly name: string
  readonly roleIds: readonly RoleId[]
  readonly from: LocalDay | null
  readonly items: readonly ItemDraft[]
}

export const NEW_ITEM: ItemDraft = {
  indicatorId: null,
  weightPercent: 0,
  target: '',
  kind: 'ratio-up',
  parameters: SCORING_STARTS['ratio-up'],
}

export function planDraftOf(
  plan: KpiPlan | undefined,
  indicators: ReadonlyMap<IndicatorId, Indicator>,
  from: LocalDay,
): PlanDraft {
  if (!plan) return { id: newId<KpiPlanId>(), name: '', roleIds: [], from, items: [NEW_ITEM] }
  return {
    ...plan,
    items: plan.items.map((item) => ({
      indicatorId: item.indicatorId,
      weightPercent: item.weightPercent,
      target: item.target,
      kind: item.scoring.kind,
      parameters: scoringParameters(item.scoring, indicators.get(item.indicatorId)?.direction ?? 'higher-better'),
    })),
  }
}

/** The plan a draft describes, or what to put right, as a sentence. */
export function planOfDraft(draft: PlanDraft, indicators: readonly Indicator[]): Result<KpiPlan, string> {
  const { from } = draft
  if (draft.name.trim() === '') return err(kpiText.needName)
  if (draft.roleIds.length === 0) return err(kpiText.needRoles)
  if (from === null) return err(kpiText.needFrom)
  const nameOf = (id: IndicatorId): string => indicators.find((i) => i.id === id)?.name ?? id
  const items: KpiItem[] = []
  for (const item of draft.items) {
    if (item.indicatorId === null) continue
    const read = readScoringRule(item.kind, item.parameters)
    if (!read) return err(kpiText.badScoring(nameOf(item.indicatorId)))
    const { indicatorId, weightPercent, target } = item
    items.push({ indicatorId, weightPercent, target: target.trim(), scoring: read.rule })
  }
  if (items.length === 0) return err(kpiText.needItems)
  const plan: KpiPlan = { id: draft.id, name: draft.name.trim(), roleIds: draft.roleIds, from, items }
  const checked = checkPlan(plan, indicators)
  return checked.ok ? ok(plan) : err(checked.error.map((problem) => kpiPlanProblemText(problem, nameOf)).join(' '))
}
