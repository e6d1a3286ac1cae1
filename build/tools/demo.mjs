// npm run demo -- [--shop DIR] [--month YYYY-MM] [--out DIR]
import { setUp } from './set-up.mjs'
import { runTool } from './terminal.mjs'

await runTool(async (argv) => {
  const runtime = await setUp('window')
  const { buildApp } = await import('./build-app.mjs')
  await buildApp()
  const { runDemo } = await import('./run-demo.mjs')
  return runDemo(runtime, argv)
})
