import type { Result } from '../../../../core/kernel/result'
import type { SavedFile, SaveError } from '../../../../ipc/contract'
import { buildBackupDocument, countRecords } from '../../../db/backup-document'
import { shopRepository } from '../../../db/repositories'
import { api } from '../../../platform/api'
import { packDocument } from '../../../platform/pack'
import { nowIso, today } from '../../../platform/today'
import { dataText } from '../data-text'

/** Writes the whole shop into one file at a place that main asks for, and remembers that it is safe. */
export async function writeBackup(): Promise<Result<SavedFile, SaveError>> {
  const [data, status] = await Promise.all([shopRepository.snapshot(), shopRepository.status()])
  const createdAt = nowIso()
  const meta = { dbId: status.dbId, seq: status.seq, createdAt }
  const document = await packDocument(buildBackupDocument(data, meta), { ...meta, counts: countRecords(data) })
  const saved = await api['backup:save']({
    suggestedName: dataText.backupName(data.settings.shopName, today()),
    document,
  })
  if (saved.ok) await shopRepository.markBackedUp(status.seq, createdAt)
  return saved
}
