import type { BackupDocument } from '../../../db/backup-document'
import { commitErrorText } from '../../../db/operation-text'
import { monthRepository, shopRepository } from '../../../db/repositories'
import { newestRosterMonth } from '../../../session/month-data'
import { setMonth } from '../../../session/session'
import { notifyDone, notifyProblem } from '../../../ui/notify'
import { setRestoring } from '../data-store'
import { dataText } from '../data-text'

/** Replaces the whole shop by the backup in one transaction, and shows its newest month. */
export async function restoreBackup(document: BackupDocument): Promise<void> {
  setRestoring({ kind: 'working' })
  try {
    const saved = await shopRepository.replaceAll(document.data, 'shop-restored')
    if (!saved.ok) return notifyProblem(commitErrorText(saved.error))
    const months = await monthRepository.monthsWithData()
    const newest = newestRosterMonth(document.data)
    if (newest !== undefined) setMonth(newest)
    notifyDone(dataText.restored(document.data.members.length, months.length))
  } finally {
    setRestoring({ kind: 'none' })
  }
}
