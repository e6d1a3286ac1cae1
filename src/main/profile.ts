import { mkdirSync, statfsSync, unlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export type ProfileProblem = 'not-writable' | 'disk-full'

/** Below this the database of the page may be lost when the disk runs full, so the app does not start. */
export const MIN_FREE_BYTES = 200 * 1024 * 1024

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

/**
 * Whether the data folder can be used. Chromium itself shows nothing on a read-only folder and loses data on a full disk.
 * @returns undefined when all is well
 */
export function findProfileProblem(
  folder: string,
  free: (folder: string) => number = freeBytes,
): ProfileProblem | undefined {
  const probe = path.join(folder, `.write-test-${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(probe, 'ok', { mode: 0o600 })
    unlinkSync(probe)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOSPC' ? 'disk-full' : 'not-writable'
  }
  return free(folder) < MIN_FREE_BYTES ? 'disk-full' : undefined
}
