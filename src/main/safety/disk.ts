import { copyFile, mkdir, open, readdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises'

/** What journal and snapshots ask of the file system; a test hands in one that fails. */
export const DISK = { copyFile, mkdir, open, readdir, readFile, rename, rm, stat, truncate, writeFile }
export type Disk = typeof DISK

export function errnoOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  return typeof code === 'string' ? code : ''
}

/** Why writing failed, as far as the owner can do something about it. */
export function writeErrorOf(error: unknown): 'disk-full' | 'no-permission' | 'write-failed' {
  switch (errnoOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'disk-full'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'no-permission'
    default:
      return 'write-failed'
  }
}

/** Makes a new name in a folder durable. Windows cannot open a folder and does not need it. */
export async function flushFolder(disk: Disk, folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await disk.open(folder, 'r')
  try {
    await handle.sync()
  } catch {
    // Some network file systems refuse; the file itself is flushed.
  } finally {
    await handle.close()
  }
}
