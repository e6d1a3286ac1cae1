import { readBackupDocument } from '../../../db/backup-document'
import { compareShops } from '../../../db/compare-shops'
import { shopRepository } from '../../../db/repositories'
import { api } from '../../../platform/api'
import { backupErrorText } from '../../../platform/file-error-text'
import { unpackDocument } from '../../../platform/pack'
import { notifyProblem } from '../../../ui/notify'
import { setRestoring } from '../data-store'

/** Reads a backup file and shows what a restore would change. */
export async function openBackup(): Promise<void> {
  setRestoring({ kind: 'working' })
  const opened = await api['backup:open']()
  if (!opened.ok) {
    setRestoring({ kind: 'none' })
    const text = backupErrorText(opened.error)
    if (text !== undefined) notifyProblem(text)
    return
  }
  const { fileName, document } = opened.value
  const read = readBackupDocument(await unpackDocument(document))
  if (!read.ok) {
    setRestoring({ kind: 'none' })
    const code =
      read.error.code === 'newer-version' ? 'newer-version' : read.error.code === 'damaged' ? 'damaged' : 'not-a-backup'
    const problem = backupErrorText({ code, fileName })
    if (problem !== undefined) notifyProblem(problem)
    return
  }
  const comparison = compareShops(await shopRepository.snapshot(), read.value.data)
  setRestoring({ kind: 'preview', fileName, document: read.value, comparison })
}
