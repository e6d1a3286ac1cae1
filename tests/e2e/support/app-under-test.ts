import type { ElectronApplication, Page } from '@playwright/test'
import { _electron, expect } from '@playwright/test'
import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { AppFolders } from './electron-command'
import { appArguments, appEnvironment, folderOptions, PROJECT_ROOT } from './electron-command'
import { killTree } from './process-tree'
import { countRequests, ProblemLog, requestsSeen } from './watch'

/** A start takes two seconds; on a machine that does ten other things it may take many. */
const START_LIMIT_MS = 60_000

interface Running {
  readonly electron: ElectronApplication
  readonly page: Page
}

/** An error that says what was waited for, where Playwright itself would wait for ever. */
async function within<T>(limitMs: number, what: string, awaited: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`waited ${limitMs} ms for ${what}`)), limitMs)
  })
  try {
    return await Promise.race([awaited, late])
  } finally {
    clearTimeout(timer)
  }
}

/** The real app, started as the launcher starts it, on folders of the test's own. */
export class AppUnderTest {
  readonly problems = new ProblemLog()
  private running: Running | undefined

  constructor(readonly folders: AppFolders) {}

  get electron(): ElectronApplication {
    return this.current().electron
  }
  get page(): Page {
    return this.current().page
  }
  private current(): Running {
    if (this.running === undefined) throw new Error('the app is not running')
    return this.running
  }

  async start(): Promise<void> {
    await mkdir(this.folders.saved, { recursive: true })
    // Without `executablePath` Playwright holds the app back until it listens to it: the electron package finds the binary by
    // ELECTRON_OVERRIDE_DIST_PATH. With it, a window that opens too early leaves Playwright waiting for ever.
    const electron = await _electron.launch({
      args: appArguments(folderOptions(this.folders)),
      cwd: PROJECT_ROOT,
      env: appEnvironment(),
      timeout: START_LIMIT_MS,
    })
    this.problems.watchApp(electron)
    const page = await within(START_LIMIT_MS, 'the first window', electron.firstWindow())
    this.running = { electron, page }
    // A drawer that is still sliding in takes a click that was meant for where it will be.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await within(START_LIMIT_MS, 'main to answer', countRequests(electron))
    await expect(page.locator('[data-screen-ready="true"]')).toBeVisible({ timeout: START_LIMIT_MS })
  }

  private async noteRequests(): Promise<void> {
    for (const request of await requestsSeen(this.electron)) this.problems.note(`network: ${request}`)
  }

  /** Ends the app as the owner does, by closing its window. */
  async close(): Promise<void> {
    if (this.running === undefined) return
    await this.noteRequests()
    const { electron } = this.running
    this.running = undefined
    await electron.close()
  }

  /** Closes the window as its cross does, so many times in a row, and waits until the app has ended by itself. */
  async closeWindow(times = 1): Promise<void> {
    await this.noteRequests()
    const { electron } = this.current()
    const ended = once(electron.process(), 'exit')
    await electron.evaluate(({ BrowserWindow }, count) => {
      const window = BrowserWindow.getAllWindows()[0]!
      // After the answer to this very call, which would be lost with the window otherwise.
      setTimeout(() => {
        for (let time = 0; time < count; time += 1) window.close()
      })
    }, times)
    await ended
    this.running = undefined
  }

  /** Ends every process of the app at once, as a power cut does. */
  async kill(): Promise<void> {
    const child = this.electron.process()
    const ended = once(child, 'exit')
    if (child.pid === undefined) throw new Error('the app has no process id')
    killTree(child.pid)
    await ended
    this.running = undefined
  }

  /** Ends it and reads what main had to say. @returns what stands against the run */
  async end(): Promise<readonly string[]> {
    await this.close()
    this.problems.readAppLog(this.folders.profile)
    return this.problems.verdict()
  }

  /** Home, with nothing open: no drawer, no message. */
  async backHome(): Promise<void> {
    const { page } = this.current()
    const open = page.getByRole('dialog')
    await expect(async () => {
      if ((await open.count()) > 0) await page.keyboard.press('Escape')
      await expect(open).toHaveCount(0, { timeout: 500 })
    }).toPass({ timeout: 15_000 })
    await page.evaluate(() => window.location.replace('#/home'))
    await page
      .locator('.mantine-Notifications-root')
      .getByRole('button', { name: '关闭' })
      .evaluateAll((all) => all.forEach((button) => (button as HTMLButtonElement).click()))
    await expect(page.locator('[data-screen-ready="true"]')).toBeVisible({ timeout: START_LIMIT_MS })
  }

  /** Leaves the app to the next test. @returns what stands against the run so far */
  async passOn(): Promise<readonly string[]> {
    await this.backHome()
    await this.noteRequests()
    this.problems.readAppLog(this.folders.profile)
    return this.problems.verdict()
  }

  /** The next open dialog answers with these files without being shown; an empty list is 「取消」. */
  async answerOpenDialog(files: readonly string[]): Promise<void> {
    await this.electron.evaluate(
      ({ dialog }, filePaths) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths })
      },
      [...files],
    )
  }

  /**
   * A shortcut of the native menu, such as 'CmdOrCtrl+Z': what the system does when the keys are pressed. Keys that
   * Playwright sends go to the page alone and never reach the menu.
   */
  async pressShortcut(accelerator: string): Promise<void> {
    await this.electron.evaluate(({ Menu }, keys) => {
      const submenus = Menu.getApplicationMenu()?.items.map((item) => item.submenu?.items ?? []) ?? []
      const found = submenus.flat().find((item) => item.accelerator === keys)
      if (found === undefined) throw new Error(`no menu entry has the shortcut ${keys}`)
      found.click()
    }, accelerator)
  }

  savedFile(name: string): string {
    return path.join(this.folders.saved, name)
  }
}
