import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'

const PREFIX = 'dianbanzhang-run-'

function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 })
  } catch {
    // Chromium is still writing there; the next such run sweeps it up.
  }
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Removes what an earlier run left behind when Chromium wrote its last files after the removal, or when it was killed. */
export function sweepThrowAwayProfiles(temporary: string): void {
  for (const name of readdirSync(temporary)) {
    const owner = name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length).split('-')[0]) : Number.NaN
    if (Number.isSafeInteger(owner) && owner > 0 && !isAlive(owner)) remove(path.join(temporary, name))
  }
}

/** A profile for one run of the app, with the number of its process in the name; goes when the process ends. */
export function makeThrowAwayProfile(temporary: string): string {
  sweepThrowAwayProfiles(temporary)
  const folder = mkdtempSync(path.join(temporary, `${PREFIX}${process.pid}-`))
  process.on('exit', () => remove(folder))
  return folder
}
