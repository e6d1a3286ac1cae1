import { test as base, expect } from '@playwright/test'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Welcome } from './pages/welcome'
import { AppUnderTest } from './support/app-under-test'

interface Options {
  /** What the owner finds at the first start: nothing, or the sample shop already loaded. */
  startWith: 'nothing' | 'sample'
}
interface Fixtures {
  /** A folder of this test's own, removed at its end. */
  folder: string
  /** The running app; any uncaught error, policy breach or network request fails the test. */
  app: AppUnderTest
}
interface WorkerFixtures {
  /** Makes, once per worker, the profile of an app that has loaded the sample shop; a test starts on a copy of it. */
  sampleProfile: () => Promise<string>
}

const PROFILE = 'profile'

async function temporaryFolder(): Promise<string> {
  return mkdtemp(path.join(os.tmpdir(), 'dianbanzhang-e2e-'))
}
async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}
function appIn(folder: string): AppUnderTest {
  return new AppUnderTest({ profile: path.join(folder, PROFILE), saved: path.join(folder, 'saved') })
}

async function loadSampleIn(folder: string): Promise<string> {
  const app = appIn(folder)
  await app.start()
  await new Welcome(app.page).loadSample()
  expect(await app.end(), 'while the sample shop was loaded').toEqual([])
  return app.folders.profile
}

let isVersionSaid = false
async function sayVersionOnce(app: AppUnderTest, workerIndex: number): Promise<void> {
  if (workerIndex > 0 || isVersionSaid) return
  isVersionSaid = true
  const versions = await app.electron.evaluate(() => process.versions)
  process.stdout.write(`In the window: Electron ${versions['electron']}, Chromium ${versions['chrome']}\n`)
}

export const test = base.extend<Fixtures & Options, WorkerFixtures>({
  startWith: ['nothing', { option: true }],

  sampleProfile: [
    async ({}, use) => {
      const folder = await temporaryFolder()
      let loading: Promise<string> | undefined
      await use(() => (loading ??= loadSampleIn(folder)))
      await removeFolder(folder)
    },
    { scope: 'worker' },
  ],

  folder: async ({}, use) => {
    const folder = await temporaryFolder()
    await use(folder)
    await removeFolder(folder)
  },

  app: async ({ folder, startWith, sampleProfile }, use, { workerIndex }) => {
    const app = appIn(folder)
    if (startWith === 'sample') await cp(await sampleProfile(), app.folders.profile, { recursive: true })
    await app.start()
    await sayVersionOnce(app, workerIndex)
    await use(app)
    expect(await app.end(), 'errors, policy breaches and network requests of this run').toEqual([])
  },
})

export { expect }
