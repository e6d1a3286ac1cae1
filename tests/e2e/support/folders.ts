import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { AppUnderTest } from './app-under-test'

export async function temporaryFolder(): Promise<string> {
  return mkdtemp(path.join(os.tmpdir(), 'dianbanzhang-e2e-'))
}
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}
/** The app on a profile and a folder for saved files within this folder; not started yet. */
export function appIn(folder: string): AppUnderTest {
  return new AppUnderTest({ profile: path.join(folder, 'profile'), saved: path.join(folder, 'saved') })
}
