// The real app on throw-away folders, for benchmarks that need its window.
import { _electron } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { sharedMemoryBytes, withDisplay } from './display.mjs'
import { launcherSwitches, runtimeEnvironment } from './electron-runtime.mjs'
import { PROJECT_ROOT, say } from './terminal.mjs'

/**
 * Runs `drive` beside a started app, and says how busy the machine was before and after.
 * @param drive  gets { electron, place: folder that is removed afterwards }
 */
export async function inBenchApp(runtime, drive) {
  const place = mkdtempSync(path.join(os.tmpdir(), 'dianbanzhang-bench-'))
  const load = (when) => say(`Electron ${runtime.version}, load average ${os.loadavg()[0].toFixed(1)} ${when}`)
  try {
    load('before')
    Object.assign(process.env, runtimeEnvironment(runtime))
    await withDisplay(
      async (env) => {
        const electron = await _electron.launch({
          args: [
            PROJECT_ROOT,
            ...launcherSwitches({ sharedMemoryBytes: sharedMemoryBytes() }),
            `--profile=${path.join(place, 'profile')}`,
            `--save-to=${path.join(place, 'saved')}`,
          ],
          env,
        })
        try {
          await drive({ electron, place })
        } finally {
          await electron.close()
        }
      },
      { always: true },
    )
    load('after')
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}
