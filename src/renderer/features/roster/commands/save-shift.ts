import type { Shift } from '../../../../core/schedule/shift'
import { commitErrorText } from '../../../db/operation-text'
import { shiftRepository } from '../../../db/repositories'
import { notifyDone, notifyProblem, undoLast } from '../../../ui/notify'
import { rosterText } from '../roster-text'

/** @returns whether it was stored. */
export async function saveShift(shift: Shift): Promise<boolean> {
  const saved = await shiftRepository.save(shift)
  if (saved.ok) notifyDone(rosterText.shiftSaved, undoLast)
  else notifyProblem(commitErrorText(saved.error))
  return saved.ok
}

/** Only a shift that no roster uses can go. */
export async function removeShift(shift: Shift): Promise<boolean> {
  const removed = await shiftRepository.remove(shift.id)
  if (removed.ok) notifyDone(rosterText.shiftRemoved, undoLast)
  else
    notifyProblem(
      removed.error.code === 'in-use' ? rosterText.shiftInUse(removed.error.count) : commitErrorText(removed.error),
    )
  return removed.ok
}
