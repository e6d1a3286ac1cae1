import { app, dialog } from 'electron'
import os from 'node:os'
import { START_PROBLEM_TEXT } from './app-text'
import type { ProfileProblem } from './profile'
import { makeThrowAwayProfile } from './throw-away-profile'

/** Tells the owner why the app does not start, and ends it. Chromium itself needs a writable folder to show even that. */
export async function reportStartProblem(problem: ProfileProblem, profile: string): Promise<never> {
  app.setPath('userData', makeThrowAwayProfile(os.tmpdir()))
  await app.whenReady()
  const { title, detail } = START_PROBLEM_TEXT[problem]
  process.stderr.write(`${title}: ${detail(profile)}\n`)
  dialog.showErrorBox(title, detail(profile))
  app.exit(1)
  throw new Error('unreachable: the app has ended')
}
