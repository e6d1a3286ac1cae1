import type { SaveError } from '../../../../ipc/contract'
import { api } from '../../../platform/api'
import { saveErrorText } from '../../../platform/file-error-text'
import type { TaskError } from '../../../safety/shop-tasks'
import { notifyProblem, notifyWithAction } from '../../../ui/notify'
import { duringWork } from '../data-store'
import { dataText } from '../data-text'
import { writeBackup } from './write-backup'

/** Backs the shop up to a file that the owner chooses, and tells how it went. @returns whether there is one */
export async function backUpNow(passphrase?: string): Promise<boolean> {
  const saved = await duringWork('backup', (running) => writeBackup({ ...running, passphrase }))
  if (saved === undefined) return false
  if (!saved.ok) {
    const text = backupProblemText(saved.error)
    if (text !== undefined) notifyProblem(text)
    return false
  }
  const { fileName, token } = saved.value
  const said = passphrase === undefined ? dataText.backedUp(fileName) : dataText.backedUpLocked(fileName)
  notifyWithAction(said, {
    label: dataText.reveal,
    onClick: () => void api['file:reveal']({ token }),
  })
  return true
}

/** Why there is no backup file, and what to do; undefined = cancelled. */
export function backupProblemText(error: SaveError | TaskError): string | undefined {
  switch (error.code) {
    case 'cancelled':
    case 'disk-full':
    case 'no-permission':
    case 'file-in-use':
    case 'write-failed':
      return saveErrorText(error)
    case 'database-broken':
    case 'not-a-backup':
    case 'newer-version':
    case 'damaged':
    case 'miscounted':
    case 'forgotten':
    case 'failed':
      return dataText.notPacked
  }
}
