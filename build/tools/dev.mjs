// npm run dev: the app with live reload of its pages.
import path from 'node:path'
import { forgetBuild } from './build-app.mjs'
import { sharedMemoryBytes, withDisplay } from './display.mjs'
import { launcherSwitches, runtimeEnvironment } from './electron-runtime.mjs'
import { setUp } from './set-up.mjs'
import { PROJECT_ROOT, run, runTool } from './terminal.mjs'

await runTool(async (argv) => {
  const runtime = await setUp('window')
  forgetBuild()
  const switches = launcherSwitches({ sharedMemoryBytes: sharedMemoryBytes() })
  const cli = path.join(PROJECT_ROOT, 'node_modules/electron-vite/bin/electron-vite.js')
  const result = await withDisplay((env) =>
    run(process.execPath, [cli, 'dev', '--watch', ...argv, '--', ...switches], {
      show: true,
      env: { ...env, ...runtimeEnvironment(runtime) },
    }),
  )
  return result.code ?? 1
})
