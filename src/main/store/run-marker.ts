import { existsSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const NAME = 'running'

/** Leaves a mark that the app is running. @returns whether an earlier run left one behind, that is, did not end properly */
export function markRunning(profile: string): boolean {
  const file = path.join(profile, NAME)
  const wasLeft = existsSync(file)
  writeFileSync(file, '', { mode: 0o600 })
  return wasLeft
}

export function markEnded(profile: string): void {
  rmSync(path.join(profile, NAME), { force: true })
}
