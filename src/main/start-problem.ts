import { app, dialog } from 'electron'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { START_PROBLEM_TEXT } from './app-text'
import type { ProfileProblem } from './profile'

/** Tells the owner why the app does not start, and ends it. Chromium itself needs a writable folder to show even that. */
export async function reportStartProblem(problem: ProfileProblem, profile: string): Promise<never> {
  const stopgap = mkdtempSync(path.join(os.tmpdir(), 'dianbanzhang-'))
  app.setPath('userData', stopgap)
  await app.whenReady()
  const { title, detail } = START_PROBLEM_TEXT[problem]
  process.stderr.write(`${title}: ${detail(profile)}\n`)
  dialog.showErrorBox(title, detail(profile))
  process.on('exit', () => rmSync(stopgap, { recursive: true, force: true }))
  app.exit(1)
  throw new Error('unreachable: the app has ended')
}
