import { buildBackupDocument } from '../../../db/backup-document'
import { shopRepository } from '../../../db/repositories'
import { api } from '../../../platform/api'
import { backupFileStem } from '../backup-file-name'
import { saveErrorText } from '../../../platform/file-error-text'
import { nowIso, today } from '../../../platform/today'
import { notifyProblem, notifyWithAction } from '../../../ui/notify'
import { setBackingUp, useDataScreen } from '../data-store'
import { dataText } from '../data-text'

/** Writes the whole shop into one file that the owner chooses, and remembers that it is safe. */
export async function backUpNow(): Promise<void> {
  if (useDataScreen.getState().backingUp) return
  setBackingUp(true)
  try {
    const [data, status] = await Promise.all([shopRepository.snapshot(), shopRepository.status()])
    const createdAt = nowIso()
    const document = buildBackupDocument(data, { dbId: status.dbId, seq: status.seq, createdAt })
    const saved = await api['backup:save']({ suggestedName: backupFileStem(data.settings.shopName, today()), document })
    if (!saved.ok) {
      const text = saveErrorText(saved.error)
      if (text !== undefined) notifyProblem(text)
      return
    }
    await shopRepository.markBackedUp(status.seq, createdAt)
    const { fileName, token } = saved.value
    notifyWithAction(dataText.backedUp(fileName), {
      label: dataText.reveal,
      onClick: () => void api['file:reveal']({ token }),
    })
  } finally {
    setBackingUp(false)
  }
}
