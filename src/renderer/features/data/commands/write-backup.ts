import type { Result } from '../../../../core/kernel/result'
import type { SavedFile, SaveError } from '../../../../ipc/contract'
import { settingsRepository, shopRepository } from '../../../db/repositories'
import { api } from '../../../platform/api'
import { today } from '../../../platform/today'
import type { OpenOptions } from '../../../safety/open-document'
import { shopClient } from '../../../safety/shop-client'
import type { TaskError } from '../../../safety/shop-tasks'
import { dataText } from '../data-text'

export interface BackupOptions extends OpenOptions {
  /** Encrypts the file; nobody opens it without. */
  readonly passphrase?: string | undefined
}

/** Writes the whole shop into one file at a place that main asks for, and remembers that it is safe. */
export async function writeBackup({ passphrase, ...options }: BackupOptions = {}): Promise<
  Result<SavedFile, SaveError | TaskError>
> {
  const packed = await shopClient.run('pack', { withHistory: false }, options)
  if (!packed.ok) return packed
  const { shopName } = await settingsRepository.get()
  const { seq, createdAt } = packed.value
  const saved = await api['backup:save']({
    suggestedName: dataText.backupName(shopName, today()),
    document: packed.value,
    ...(passphrase === undefined ? {} : { passphrase }),
  })
  if (saved.ok) await shopRepository.markBackedUp(seq, createdAt)
  return saved
}
