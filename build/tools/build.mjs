// npm run build
import { buildApp } from './build-app.mjs'
import { setUp } from './set-up.mjs'
import { runTool } from './terminal.mjs'

await runTool(async () => {
  await setUp('modules')
  await buildApp({ always: true, show: true })
})
