import type { ShiftId } from '../../../../core/kernel/ids'
import { rosterRepository } from '../../../db/repositories'
import { commitErrorText } from '../../../db/operation-text'
import { notifyProblem } from '../../../ui/notify'
import type { CellPlace } from '../roster-store'

/** Plans one cell; `null` clears it. One undo step. */
export async function setCell(place: CellPlace, shiftId: ShiftId | null): Promise<void> {
  const saved = await rosterRepository.setCells([{ ...place, shiftId }])
  if (!saved.ok) notifyProblem(commitErrorText(saved.error))
}
