import { readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'
import type { BackupError, OpenedBackup, PackedDocument } from '../../ipc/contract'
import { decodeBackup, encodeBackup } from '../backup/backup-file'
import { MAX_FILE_BYTES } from '../backup/backup-header'
import { writeAtomically } from '../files/atomic-write'
import type { OpenSource } from '../files/open-source'
import type { Handle } from './handle-context'
import type { SaveServices } from './save-files'
import { saveOne } from './save-files'

export interface BackupServices extends SaveServices {
  readonly open: OpenSource
  readonly appVersion: string
}

/** What lies on the disk must be what was to be saved. */
async function verifyBackup(file: string, sha256: string): Promise<void> {
  const read = await decodeBackup(await readFile(file))
  if (!read.ok || read.value.document.sha256 !== sha256) throw new Error('backup does not read back')
}

export async function writeBackup(target: string, document: PackedDocument, appVersion: string): Promise<void> {
  const { dbId, seq, createdAt: created, counts } = document
  const bytes = encodeBackup(document, { appVersion, reason: 'manual', dbId, seq, created, counts })
  await writeAtomically(
    target,
    (file) => writeFile(file, bytes),
    (file) => verifyBackup(file, document.sha256),
  )
}

export async function openBackup(file: string): Promise<Result<OpenedBackup, BackupError>> {
  const fileName = path.basename(file)
  try {
    if ((await stat(file)).size > MAX_FILE_BYTES) return err({ code: 'too-large', fileName })
    const read = await decodeBackup(await readFile(file))
    return read.ok ? ok({ fileName, document: read.value.document }) : err({ code: read.error, fileName })
  } catch {
    return err({ code: 'damaged', fileName })
  }
}

export function handleBackups(handle: Handle, services: BackupServices): void {
  handle('backup:save', ({ suggestedName, document }) =>
    saveOne(services, 'backup', suggestedName, (target) => writeBackup(target, document, services.appVersion)),
  )
  handle('backup:open', async () => {
    const file = await services.open.pickBackup()
    return file === undefined ? err({ code: 'cancelled' }) : openBackup(file)
  })
}
