import type { ElectronApplication, Page } from '@playwright/test'
import { _electron, expect } from '@playwright/test'
import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { AppFolders } from './electron-command'
import { appArguments, appEnvironment, electronBinary, folderOptions, PROJECT_ROOT } from './electron-command'
import { killTree } from './process-tree'
import { countRequests, ProblemLog, requestsSeen } from './watch'

interface Running {
  readonly electron: ElectronApplication
  readonly page: Page
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
    const electron = await _electron.launch({
      executablePath: electronBinary(),
      args: appArguments(folderOptions(this.folders)),
      cwd: PROJECT_ROOT,
      env: appEnvironment(),
    })
    this.problems.watchApp(electron)
    await countRequests(electron)
    const page = await electron.firstWindow()
    this.running = { electron, page }
    await expect(page.locator('[data-screen-ready="true"]')).toBeVisible({ timeout: 60_000 })
  }

  /** Ends the app as the owner does, by closing its window. */
  async close(): Promise<void> {
    if (this.running === undefined) return
    const { electron } = this.running
    for (const request of await requestsSeen(electron)) this.problems.note(`network: ${request}`)
    this.running = undefined
    await electron.close()
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

  /** The next open dialog answers with these files without being shown; an empty list is 「取消」. */
  async answerOpenDialog(files: readonly string[]): Promise<void> {
    await this.electron.evaluate(({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths })
    }, [...files])
  }

  /**
   * A key as the keyboard gives it: through the window, so that the native menu's shortcuts see it too (Playwright's own
   * keyboard speaks to the page alone).
   */
  async pressInWindow(keyCode: string, modifiers: ('control' | 'shift' | 'alt')[] = []): Promise<void> {
    await this.electron.evaluate(
      ({ BrowserWindow }, key) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        contents?.focus()
        contents?.sendInputEvent({ type: 'keyDown', ...key })
        contents?.sendInputEvent({ type: 'keyUp', ...key })
      },
      { keyCode, modifiers },
    )
  }

  savedFile(name: string): string {
    return path.join(this.folders.saved, name)
  }
}
