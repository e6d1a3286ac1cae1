import { expect } from '@playwright/test'
import { Welcome } from '../pages/welcome'
import { appIn, removeFolder, temporaryFolder } from './folders'

const PLACE = 'E2E_SAMPLE_PROFILE'

/** The profile of an app that has loaded the sample shop and was closed; a test starts on a copy of it. */
export function sampleProfile(): string {
  const place = process.env[PLACE]
  if (place === undefined) throw new Error('the sample profile is made before the first test; see playwright.config.ts')
  return place
}

/** Makes it, once for all tests of a run. @returns what removes it again */
export async function makeSampleProfile(): Promise<() => Promise<void>> {
  const folder = await temporaryFolder()
  const app = appIn(folder)
  await app.start()
  await new Welcome(app.page).loadSample()
  expect(await app.end(), 'while the sample shop was loaded').toEqual([])
  process.env[PLACE] = app.folders.profile
  return () => removeFolder(folder)
}
