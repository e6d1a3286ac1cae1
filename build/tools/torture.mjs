// npm run torture -- [--kills N] [--seed S] [--only torn,kill,…] [--without-repair]: what the app's data survive.
import { buildTortureApp } from '../torture/build-torture-app.mjs'
import { launcherSwitches } from './electron-runtime.mjs'
import { sharedMemoryBytes, withDisplay } from './display.mjs'
import { runTypeScript } from './run-ts.mjs'
import { setUp } from './set-up.mjs'
import { runTool, say } from './terminal.mjs'
import { runtimeEnvironment } from './electron-runtime.mjs'

await runTool(async (argv) => {
  const runtime = await setUp('test')
  const withoutRepair = argv.includes('--without-repair')
  const app = await buildTortureApp({ withoutRepair })
  say(`Electron under test: ${runtime.version} (${runtime.source})`)
  return withDisplay(
    async (env) => {
      Object.assign(process.env, env, runtimeEnvironment(runtime), {
        TORTURE_APP: app,
        ELECTRON_TEST_SWITCHES: launcherSwitches({ sharedMemoryBytes: sharedMemoryBytes() }).join(' '),
      })
      return runTypeScript('build/torture/run-torture.ts', argv)
    },
    { always: true },
  )
})
