import { randomBytes } from 'node:crypto'
import { chmod, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const RENAME_TRIES = 10
const FIRST_WAIT_MS = 50
const LONGEST_WAIT_MS = 500
const BUSY = new Set(['EPERM', 'EBUSY', 'EACCES'])

/** Beside the target, so that the rename stays on one disk; hidden, so that nobody opens half a file. */
export function temporaryBeside(target: string): string {
  return path.join(path.dirname(target), `.${randomBytes(6).toString('hex')}.dbz-tmp`)
}

/** What was written must be on the disk before the old file goes. */
async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Makes the rename itself durable. Windows cannot open a folder and does not need it. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } catch {
    // Some network file systems refuse; the file itself is flushed.
  } finally {
    await handle.close()
  }
}

/** Virus scanners and sync clients hold a new file for a moment on Windows: try again for about 3 seconds. */
export async function renameStubbornly(
  from: string,
  to: string,
  move: typeof rename = rename,
  platform = process.platform,
) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await move(from, to)
      return
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? ''
      if (platform !== 'win32' || !BUSY.has(code) || attempt === RENAME_TRIES) throw error
      await wait(Math.min(FIRST_WAIT_MS * attempt, LONGEST_WAIT_MS))
    }
  }
}

/**
 * Makes `target` whole or not at all: a temporary file in the same folder, filled, checked, flushed, renamed.
 * Readable by its owner only: exports hold salaries.
 * @param fill  writes the temporary file
 * @param verify  reads it back; throws if it is not what it should be
 * @throws whatever the file system says; the temporary file is gone then and an old target is untouched
 */
export async function writeAtomically(
  target: string,
  fill: (temporary: string) => Promise<void>,
  verify: (temporary: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const temporary = temporaryBeside(target)
  try {
    await (await open(temporary, 'wx', 0o600)).close()
    await fill(temporary)
    await chmod(temporary, 0o600)
    await flush(temporary)
    await verify(temporary)
    await renameStubbornly(temporary, target)
    await flushFolder(path.dirname(target))
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {})
    throw error
  }
}
