import type { ElectronApplication, Page } from '@playwright/test'
import { _electron } from '@playwright/test'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { killTree } from '../../tests/e2e/support/process-tree'
import type * as torturePage from './page'

type Tasks = typeof torturePage
type TaskName = keyof Tasks

const START_LIMIT_MS = 60_000
const ANSWER_LIMIT_MS = 120_000

/** What the runner says to the app's window; the module is the app's own, so is everything it imports. */
const CALL = `(async ([name, args]) => (await import('/torture.js'))[name](...args))`

export function switches(): readonly string[] {
  return (process.env['ELECTRON_TEST_SWITCHES'] ?? '').split(' ').filter((part) => part !== '')
}
export function tortureArguments(profile: string): string[] {
  const app = process.env['TORTURE_APP']
  if (app === undefined) throw new Error('run by: npm run torture')
  return [app, ...switches(), `--profile=${profile}`, `--save-to=${path.join(profile, '..', 'saved')}`]
}
export function tortureEnvironment(): Record<string, string> {
  const { ELECTRON_RENDERER_URL: _devServer, ELECTRON_RUN_AS_NODE: _asNode, ...rest } = process.env
  return Object.fromEntries(
    Object.entries(rest).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

/** One run of the app on a profile. */
export class TortureApp {
  /** Highest operation that the window said was acknowledged; -1 = none in this run. */
  acknowledged = -1
  readonly lines: string[] = []
  /** Whether the app had to rebuild its data at this start, and what it said. */
  account: string | undefined

  private constructor(
    private readonly electron: ElectronApplication,
    private readonly page: Page,
  ) {
    page.on('console', (message) => this.hear(message.text()))
  }

  /** The processes of all that were launched; one that has ended is killed in vain. */
  private static readonly launched: ChildProcess[] = []

  static async killAll(): Promise<void> {
    for (const child of TortureApp.launched.splice(0)) await killProcess(child)
  }

  static async start(profile: string): Promise<TortureApp> {
    const electron = await _electron.launch({
      args: tortureArguments(profile),
      env: tortureEnvironment(),
      timeout: START_LIMIT_MS,
    })
    TortureApp.launched.push(electron.process())
    const app = new TortureApp(electron, await electron.firstWindow({ timeout: START_LIMIT_MS }))
    await app.waitForShop()
    return app
  }

  /** Starts the app and kills it after so many milliseconds, wherever it is. */
  static async startAndKill(profile: string, afterMs: number): Promise<void> {
    const launched = _electron.launch({ args: tortureArguments(profile), env: tortureEnvironment() })
    const electron = await launched
    await wait(afterMs)
    await killApp(electron)
  }

  private hear(line: string): void {
    const ack = /^ACK (\d+)$/.exec(line)
    if (ack) this.acknowledged = Number(ack[1])
    else this.lines.push(line)
  }

  private async waitForShop(): Promise<void> {
    const goOn = this.page.getByRole('button', { name: '继续', exact: true })
    const ready = this.page.locator('[data-screen-ready="true"]')
    await goOn.or(ready).first().waitFor({ timeout: START_LIMIT_MS })
    if (await goOn.isVisible()) {
      this.account = (await this.page.locator('body').innerText()).replaceAll(/\s+/g, ' ')
      await goOn.click()
      await ready.waitFor({ timeout: START_LIMIT_MS })
    }
    await this.showQuietScreen()
  }

  /** The first screen computes the month anew after every write, so it would be killed between few of them. */
  private async showQuietScreen(): Promise<void> {
    await this.page.evaluate(`location.hash = '#/data?part=import'`)
  }

  /** Loads the bundled sample shop into an empty profile. */
  async loadSample(): Promise<void> {
    await this.page.getByRole('button', { name: '先看示例店' }).click()
    await this.page.locator('[data-screen="home"][data-screen-ready="true"]').waitFor({ timeout: ANSWER_LIMIT_MS })
    await this.showQuietScreen()
  }

  call<T extends TaskName>(name: T, ...args: Parameters<Tasks[T]>): Promise<Awaited<ReturnType<Tasks[T]>>> {
    const sent = JSON.stringify([name, args])
    return this.page.evaluate(`${CALL}(${sent})`)
  }
  /** Begins a task that ends with the process; its failure afterwards is expected. */
  begin<T extends TaskName>(name: T, ...args: Parameters<Tasks[T]>): void {
    this.call(name, ...args).catch((error: unknown) => this.lines.push(`ENDED ${String(error)}`))
  }

  async until(condition: () => boolean, limitMs = ANSWER_LIMIT_MS): Promise<void> {
    for (let waited = 0; !condition(); waited += 10) {
      if (waited > limitMs) throw new Error(`waited ${limitMs} ms; last lines: ${this.lines.slice(-5).join(' | ')}`)
      await wait(10)
    }
  }
  bodyText(): Promise<string> {
    return this.page.locator('body').innerText()
  }

  kill(): Promise<void> {
    return killApp(this.electron)
  }
  async close(): Promise<void> {
    await this.electron.close()
  }
}

function killApp(electron: ElectronApplication): Promise<void> {
  return killProcess(electron.process())
}
async function killProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  if (child.pid === undefined) throw new Error('the app has no process id')
  killTree(child.pid)
  await ended
}
