import { api } from '../../../platform/api'
import { takeSnapshotOrTell } from '../../../safety/shop-safety'
import { notifyDone, notifyInfo, notifyProblem } from '../../../ui/notify'
import { duringWork } from '../data-store'
import { dataText, secondTargetText } from '../data-text'

/** A copy on this machine, now. */
export async function copyNow(): Promise<void> {
  if (await duringWork('copy', () => takeSnapshotOrTell('manual'))) notifyDone(dataText.copied)
}

/** Asks for the folder of the second place and copies there at once. */
export async function chooseSecondTarget(): Promise<void> {
  await duringWork('copy', async () => {
    const chosen = await api['second-target:choose']()
    if (chosen.ok) {
      const { folderName = '', lastError } = chosen.value
      if (lastError === undefined) notifyDone(secondTargetText.chosen(folderName))
      else notifyProblem(secondTargetText.problem(lastError))
      return
    }
    switch (chosen.error.code) {
      case 'cancelled':
        return
      case 'no-permission':
        return notifyProblem(secondTargetText.problem('no-permission'))
      case 'inside-profile':
        return notifyProblem(secondTargetText.insideProfile)
    }
  })
}

/** Takes a copy and brings it to the second place. */
export async function copyToSecondTarget(): Promise<void> {
  await duringWork('copy', async () => {
    if (!(await takeSnapshotOrTell('manual'))) return
    const copied = await api['second-target:copy']()
    if (copied.ok) notifyDone(secondTargetText.copied(copied.value.folderName ?? ''))
    else notifyProblem(secondTargetText.problem(copied.error.code))
  })
}

export async function forgetSecondTarget(): Promise<void> {
  await api['second-target:clear']()
  notifyInfo(secondTargetText.cleared)
}
