import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'
import type { SavedFile, SaveError } from '../../ipc/contract'
import type { SavedFiles } from '../files/saved-files'
import { saveErrorOf } from '../files/save-error'
import type { FileKind, SaveTarget } from '../files/save-target'
import type { Log } from '../log'

export interface SaveServices {
  readonly target: SaveTarget
  readonly saved: SavedFiles
  readonly log: Log
}

/** Asks for one place, writes there, and turns what the disk says into something the owner can act on. */
export async function saveOne(
  services: SaveServices,
  kind: FileKind,
  suggestedName: string,
  write: (file: string) => Promise<void>,
): Promise<Result<SavedFile, SaveError>> {
  const file = await services.target.pickFile(suggestedName, kind)
  if (file === undefined) return err({ code: 'cancelled' })
  const saved = await saveAll(services, kind, [file], () => write(file))
  return saved.ok ? ok(saved.value[0]!) : saved
}

/** Asks for one folder and writes several files into it. */
export async function saveMany(
  services: SaveServices,
  kind: FileKind,
  suggestedNames: readonly string[],
  write: (files: readonly string[]) => Promise<void>,
): Promise<Result<readonly SavedFile[], SaveError>> {
  const files = await services.target.pickFiles(suggestedNames, kind)
  if (files === undefined) return err({ code: 'cancelled' })
  return saveAll(services, kind, files, () => write(files))
}

async function saveAll(
  { saved, log }: SaveServices,
  kind: FileKind,
  files: readonly string[],
  write: () => Promise<void>,
): Promise<Result<readonly SavedFile[], SaveError>> {
  try {
    await write()
  } catch (error) {
    log.problem('save-failed', error, { kind, files: files.length })
    return err(saveErrorOf(error))
  }
  return ok(await Promise.all(files.map((file) => saved.remember(file))))
}
