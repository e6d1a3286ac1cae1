import type { ImportPlan } from '../../../../core/imports/import-plan'
import { month } from '../../../../core/kernel/local-day'
import { commitErrorText } from '../../../db/operation-text'
import { importRepository } from '../../../db/repositories'
import { setMonth } from '../../../session/session'
import { notifyDone, notifyProblem, undoLast } from '../../../ui/notify'
import { setImporting } from '../data-store'
import { dataText } from '../data-text'
import { sumCounts } from '../import-totals'

/** Stores the good rows of a previewed import in one step and shows the newest month they touch. */
export async function takeImport(plan: ImportPlan, fileName: string): Promise<void> {
  setImporting({ kind: 'applying' })
  try {
    const applied = await importRepository.applyPatch(plan.patch, { fileName })
    if (!applied.ok) return notifyProblem(commitErrorText(applied.error))
    const newest = plan.months.at(-1)
    if (newest !== undefined) setMonth(month(newest))
    const { added, changed } = sumCounts(applied.value.counts)
    notifyDone(dataText.imported(added, changed, applied.value.counts.punchesAdded), undoLast)
  } finally {
    setImporting({ kind: 'none' })
  }
}
