import type { Result } from '../../core/kernel/result'
import type { BackupError, OpenedBackup, OpenedDocument, SnapshotInfo } from '../../ipc/contract'
import { api } from '../platform/api'
import { backupErrorText } from '../platform/file-error-text'
import { instantText } from '../platform/instant'
import { notifyProblem } from '../ui/notify'
import { safetyText, taskErrorText } from './safety-text'
import { shopClient } from './shop-client'
import type { OpenedShop, TaskProgress } from './shop-tasks'

/** A backup file or a copy on its way to the owner's eyes. */
export type Opening =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'locked'
      readonly name: string
      readonly wasWrong: boolean
      readonly unlock: (passphrase: string) => Promise<Opening>
    }
  | { readonly kind: 'opened'; readonly name: string; readonly shop: OpenedShop }

export interface OpenOptions {
  readonly onProgress?: (progress: TaskProgress) => void
  readonly signal?: AbortSignal
}

const NONE: Opening = { kind: 'none' }

function told(text: string | undefined): Opening {
  if (text !== undefined) notifyProblem(text)
  return NONE
}

/** Asks for a file and compares it with the shop. What is wrong is said; nothing is written. */
export async function openBackupFile(options: OpenOptions = {}): Promise<Opening> {
  const opened = await api['backup:open']()
  if (!opened.ok && opened.error.code === 'needs-passphrase') {
    const { fileName, token } = opened.error
    return lockedFile(fileName, token, false, options)
  }
  return takeFile(opened, options)
}

function lockedFile(name: string, token: string, wasWrong: boolean, options: OpenOptions): Opening {
  const unlock = async (passphrase: string): Promise<Opening> => {
    const opened = await api['backup:unlock']({ token, passphrase })
    if (!opened.ok && opened.error.code === 'wrong-passphrase') return lockedFile(name, token, true, options)
    return takeFile(opened, options)
  }
  return { kind: 'locked', name, wasWrong, unlock }
}

function takeFile(opened: Result<OpenedBackup, BackupError>, options: OpenOptions): Promise<Opening> | Opening {
  return opened.ok
    ? read(opened.value.fileName, { document: opened.value.document, isOwn: false }, options)
    : told(backupErrorText(opened.error))
}

/** Opens a copy of this machine and compares it with the shop. */
export async function openCopy(copy: SnapshotInfo, options: OpenOptions = {}, passphrase?: string): Promise<Opening> {
  const name = safetyText.copyName(instantText(copy.createdAt))
  const opened = await api['snapshot:read']({ id: copy.id, ...(passphrase === undefined ? {} : { passphrase }) })
  if (opened.ok) return read(name, { document: opened.value, isOwn: true }, options)
  switch (opened.error.code) {
    case 'needs-passphrase':
    case 'wrong-passphrase': {
      const wasWrong = opened.error.code === 'wrong-passphrase'
      return { kind: 'locked', name, wasWrong, unlock: (again) => openCopy(copy, options, again) }
    }
    case 'gone':
      return told(safetyText.copyGone(name))
    case 'damaged':
      return told(safetyText.copyDamaged(name))
  }
}

async function read(
  name: string,
  request: { readonly document: OpenedDocument; readonly isOwn: boolean },
  options: OpenOptions,
): Promise<Opening> {
  const opened = await shopClient.run('open', request, options)
  return opened.ok ? { kind: 'opened', name, shop: opened.value } : told(taskErrorText(opened.error, name))
}

/** The worker need not keep it any longer. */
export function letGo(opening: Opening): void {
  if (opening.kind === 'opened') void shopClient.run('forget', { ticket: opening.shop.ticket })
}
