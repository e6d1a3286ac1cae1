import { randomUUID } from 'node:crypto'
import { readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'
import type { BackupError, OpenedBackup, PackedDocument } from '../../ipc/contract'
import { decodeBackup, encodeBackup } from '../backup/backup-file'
import { MAX_FILE_BYTES } from '../backup/backup-header'
import type { FindKey } from '../backup/key-finder'
import { KeyFinder } from '../backup/key-finder'
import { makePassphraseKey } from '../backup/passphrase-key'
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
async function verifyBackup(file: string, sha256: string, findKey: FindKey): Promise<void> {
  const read = await decodeBackup(await readFile(file), findKey)
  if (!read.ok || read.value.document.sha256 !== sha256) throw new Error('backup does not read back')
}

export async function writeBackup(
  target: string,
  document: PackedDocument,
  { appVersion, passphrase }: { readonly appVersion: string; readonly passphrase?: string | undefined },
): Promise<void> {
  const { dbId, seq, createdAt: created, counts } = document
  const fileKey = passphrase === undefined ? undefined : await makePassphraseKey(passphrase)
  const facts = { appVersion, reason: 'manual', dbId, seq, created, counts } as const
  const bytes = await encodeBackup(document, facts, fileKey)
  const findKey: FindKey = () => Promise.resolve(fileKey === undefined ? err('needs-passphrase') : ok(fileKey.key))
  await writeAtomically(
    target,
    (file) => writeFile(file, bytes),
    (file) => verifyBackup(file, document.sha256, findKey),
  )
}

type OpenProblem = Extract<BackupError, { readonly fileName: string }>['code']

export async function openBackup(
  file: string,
  passphrase?: string,
): Promise<Result<OpenedBackup, { readonly code: OpenProblem; readonly fileName: string }>> {
  const fileName = path.basename(file)
  try {
    if ((await stat(file)).size > MAX_FILE_BYTES) return err({ code: 'too-large', fileName })
    const read = await decodeBackup(await readFile(file), new KeyFinder(passphrase).keyOf)
    return read.ok ? ok({ fileName, document: read.value.document }) : err({ code: read.error, fileName })
  } catch {
    return err({ code: 'damaged', fileName })
  }
}

export function handleBackups(handle: Handle, services: BackupServices): void {
  /** The encrypted file that was opened last; the page knows it by its token only. */
  let waiting: { readonly token: string; readonly file: string } | undefined
  const answer = async (file: string, passphrase?: string): Promise<Result<OpenedBackup, BackupError>> => {
    const opened = await openBackup(file, passphrase)
    if (opened.ok) return opened
    const { code, fileName } = opened.error
    if (code !== 'needs-passphrase') return err({ code, fileName })
    waiting = { token: randomUUID(), file }
    return err({ code, fileName, token: waiting.token })
  }
  handle('backup:save', ({ suggestedName, document, passphrase }) =>
    saveOne(services, 'backup', suggestedName, (target) =>
      writeBackup(target, document, { appVersion: services.appVersion, passphrase }),
    ),
  )
  handle('backup:open', async () => {
    waiting = undefined
    const file = await services.open.pickBackup()
    return file === undefined ? err({ code: 'cancelled' }) : answer(file)
  })
  handle('backup:unlock', async ({ token, passphrase }) => {
    if (waiting?.token !== token) return err({ code: 'cancelled' })
    const opened = await answer(waiting.file, passphrase)
    if (opened.ok) waiting = undefined
    return opened
  })
}
