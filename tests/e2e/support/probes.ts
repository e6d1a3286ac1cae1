import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { AppUnderTest } from './app-under-test'
import { PROJECT_ROOT } from './electron-command'

/** The preload as built: a strange window may try to use it. */
export const PRELOAD = path.join(PROJECT_ROOT, 'out/preload/index.cjs')

/** How often main's log names the event. */
export async function logLines(app: AppUnderTest, event: string): Promise<number> {
  const log = await readFile(path.join(app.folders.profile, 'logs', 'main.log'), 'utf8')
  return log.split('\n').filter((line) => line.includes(`"event":"${event}"`)).length
}

/** What the rejection of a call says, or 'answered'. */
export async function refusalOf(app: AppUnderTest, channel: string, ...request: unknown[]): Promise<string> {
  return app.page.evaluate(
    async ({ name, args }) => {
      const api = Reflect.get(window, 'api') as unknown as Record<string, (...all: unknown[]) => Promise<unknown>>
      return (api[name] as (...all: unknown[]) => Promise<unknown>)(...args).then(
        () => 'answered',
        (error: unknown) => String(error),
      )
    },
    { name: channel, args: request },
  )
}
