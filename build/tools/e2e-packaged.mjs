// npm run e2e:packaged: packs the app in its test flavour and takes one journey through it.
import { testPackaged } from './packaged-stage.mjs'
import { setUp } from './set-up.mjs'
import { runTool, say } from './terminal.mjs'
import { sumUp } from './test-stages.mjs'

await runTool(async () => {
  const result = await testPackaged(await setUp('test'))
  say(sumUp([result]))
  return result.failed === 0 ? 0 : 1
})
