// npm run demo -- [--shop DIR] [--month YYYY-MM] [--out DIR]
import { buildApp } from './build-app.mjs'
import { runDemo } from './run-demo.mjs'
import { setUp } from './set-up.mjs'
import { runTool } from './terminal.mjs'

await runTool(async (argv) => {
  const runtime = await setUp('window')
  await buildApp()
  return runDemo(runtime, argv)
})
