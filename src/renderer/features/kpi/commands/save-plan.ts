import type { KpiPlan } from '../../../../core/kpi/kpi-plan'
import { INDICATOR_LIBRARY } from '../../../../core/kpi/library/indicators'
import type { KpiPlanId } from '../../../../core/kernel/ids'
import { commitErrorText } from '../../../db/operation-text'
import { kpiRepository } from '../../../db/repositories'
import { notifyDone, notifyProblem, undoLast } from '../../../ui/notify'
import { kpiText } from '../kpi-text'

/** Stores the plan and, first, those library indicators it uses that the shop does not have yet. */
export async function savePlan(plan: KpiPlan): Promise<boolean> {
  const known = new Set((await kpiRepository.indicators()).map((i) => i.id))
  const used = new Set(plan.items.map((item) => item.indicatorId))
  const missing = INDICATOR_LIBRARY.filter((i) => used.has(i.id) && !known.has(i.id))
  const added = missing.length > 0 ? await kpiRepository.saveIndicators(missing) : null
  const saved = added && !added.ok ? added : await kpiRepository.savePlan(plan)
  if (saved.ok) notifyDone(kpiText.saved, undoLast)
  else notifyProblem(commitErrorText(saved.error))
  return saved.ok
}

export async function removePlan(id: KpiPlanId): Promise<boolean> {
  const removed = await kpiRepository.removePlan(id)
  if (removed.ok) notifyDone(kpiText.removed, undoLast)
  else notifyProblem(commitErrorText(removed.error))
  return removed.ok
}
