// npm run e2e -- [files or Playwright options]: the end-to-end tests alone.
import { buildApp } from './build-app.mjs'
import { setUp } from './set-up.mjs'
import { runTool, say } from './terminal.mjs'
import { runPlaywright, sumUp } from './test-stages.mjs'

await runTool(async (argv) => {
  const runtime = await setUp('test')
  await buildApp()
  say(`Electron under test: ${runtime.version} (${runtime.source})`)
  const result = await runPlaywright(runtime, argv)
  say(sumUp([result]))
  return result.failed === 0 ? 0 : 1
})
