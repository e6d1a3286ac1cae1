import type { LocalDay } from '../../../../../core/kernel/local-day'
import type { Checklist } from '../../../../../core/team/checklist'
import { tickItem } from '../../../../../core/team/checklist'
import { commitErrorText } from '../../../../db/operation-text'
import { staffRepository } from '../../../../db/repositories'
import { notifyProblem } from '../../../../ui/notify'

/** Ticks an item off, or takes the tick back. The tick is answer enough; only a failure is told. */
export async function tick(list: Checklist, index: number, on: LocalDay | undefined): Promise<void> {
  const saved = await staffRepository.checklists.save(tickItem(list, index, on === undefined ? undefined : { on }))
  if (!saved.ok) notifyProblem(commitErrorText(saved.error))
}
