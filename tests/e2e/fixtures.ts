import { test as base, expect } from '@playwright/test'
import { cp } from 'node:fs/promises'
import type { AppUnderTest } from './support/app-under-test'
import { appIn, removeFolder, temporaryFolder } from './support/folders'
import { sampleProfile } from './support/sample-profile'

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

let isVersionSaid = false
async function sayVersionOnce(app: AppUnderTest, workerIndex: number): Promise<void> {
  if (workerIndex > 0 || isVersionSaid) return
  isVersionSaid = true
  const versions = await app.electron.evaluate(() => process.versions)
  process.stdout.write(`In the window: Electron ${versions['electron']}, Chromium ${versions['chrome']}\n`)
}

export const test = base.extend<Fixtures & Options>({
  startWith: ['nothing', { option: true }],

  folder: async ({}, use) => {
    const folder = await temporaryFolder()
    await use(folder)
    await removeFolder(folder)
  },

  app: async ({ folder, startWith }, use, { workerIndex }) => {
    const app = appIn(folder)
    if (startWith === 'sample') await cp(sampleProfile(), app.folders.profile, { recursive: true })
    await app.start()
    await sayVersionOnce(app, workerIndex)
    await use(app)
    expect(await app.end(), 'errors, policy breaches and network requests of this run').toEqual([])
  },
})

export { expect }
