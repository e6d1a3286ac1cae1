import { test as base, expect } from '@playwright/test'
import { cp } from 'node:fs/promises'
import path from 'node:path'
import type { AppUnderTest } from './support/app-under-test'
import { appIn, removeFolder, temporaryFolder } from './support/folders'
import { sampleProfile } from './support/sample-profile'

interface Options {
  /** What the owner finds at the first start: nothing, or the sample shop already loaded. */
  startWith: 'nothing' | 'sample'
  /** 'file': see {@link takeTurns}. */
  appPer: 'test' | 'file'
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

async function started(folder: string, startWith: Options['startWith']): Promise<AppUnderTest> {
  const app = appIn(folder)
  if (startWith === 'sample') await cp(sampleProfile(), app.folders.profile, { recursive: true })
  await app.start()
  return app
}

/** The app of a file whose tests take turns. */
let shared: AppUnderTest | undefined

export const test = base.extend<Fixtures & Options>({
  startWith: ['nothing', { option: true }],

  folder: async ({}, use) => {
    const folder = await temporaryFolder()
    await use(folder)
    await removeFolder(folder)
  },

  appPer: ['test', { option: true }],

  app: async ({ folder, startWith, appPer }, use, { workerIndex }) => {
    const app =
      appPer === 'file'
        ? (shared ??= await started(await temporaryFolder(), startWith))
        : await started(folder, startWith)
    await sayVersionOnce(app, workerIndex)
    await use(app)
    const problems = await (appPer === 'file' ? app.passOn() : app.end())
    expect(problems, 'errors, policy breaches and network requests of this run').toEqual([])
  },
})

/**
 * The tests of this file take turns at one app, because most of a short test is the start of its app. Each one begins at home
 * with nothing open, on the shop as those before it left it: it touches what no other does, and counts on nothing of theirs.
 */
export function takeTurns(): void {
  test.use({ appPer: 'file' })
  test.afterAll(async () => {
    const app = shared
    shared = undefined
    if (app === undefined) return
    expect(await app.end(), 'errors, policy breaches and network requests at the end').toEqual([])
    await removeFolder(path.dirname(app.folders.profile))
  })
}

export { expect }
