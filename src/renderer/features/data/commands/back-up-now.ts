import { api } from '../../../platform/api'
import { saveErrorText } from '../../../platform/file-error-text'
import { notifyProblem, notifyWithAction } from '../../../ui/notify'
import { setBackingUp, useDataScreen } from '../data-store'
import { dataText } from '../data-text'
import { writeBackup } from './write-backup'

/** Backs the shop up to a file that the owner chooses, and tells how it went. */
export async function backUpNow(): Promise<void> {
  if (useDataScreen.getState().backingUp) return
  setBackingUp(true)
  try {
    const saved = await writeBackup()
    if (!saved.ok) {
      const text = saveErrorText(saved.error)
      if (text !== undefined) notifyProblem(text)
      return
    }
    const { fileName, token } = saved.value
    notifyWithAction(dataText.backedUp(fileName), {
      label: dataText.reveal,
      onClick: () => void api['file:reveal']({ token }),
    })
  } finally {
    setBackingUp(false)
  }
}
