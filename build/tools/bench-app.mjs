// Benchmarks in the window of the real app.
import os from 'node:os'
import { withAppWindow } from './app-window.mjs'
import { withDisplay } from './display.mjs'
import { say } from './terminal.mjs'

const STEP_LIMIT_MS = 300_000

/** Runs `drive` beside a started app, see {@link withAppWindow}, and says how busy the machine was before and after. */
export async function inBenchApp(runtime, drive) {
  const load = (when) => say(`Electron ${runtime.version}, load average ${os.loadavg()[0].toFixed(1)} ${when}`)
  load('before')
  await withDisplay(
    (env) =>
      withAppWindow(runtime, env, (app) => {
        app.page.setDefaultTimeout(STEP_LIMIT_MS)
        return drive(app)
      }),
    { always: true },
  )
  load('after')
}
