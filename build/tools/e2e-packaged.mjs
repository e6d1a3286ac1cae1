// npm run e2e:packaged: packs the app in its test flavour and takes one journey through it.
import { runTool, say, run } from './terminal.mjs'
import { setUp } from './set-up.mjs'
import { runPlaywright, sumUp } from './test-stages.mjs'

await runTool(async () => {
  const runtime = await setUp('test')
  const packed = await run(process.execPath, ['build/tools/dist.mjs', '--flavour', 'test'], { show: true })
  if (packed.code !== 0) return packed.code
  say(`Electron under test (packaged): ${runtime.version} (${runtime.source})`)
  const result = await runPlaywright(runtime, ['--config', 'playwright.packaged.config.ts'])
  say(sumUp([result]))
  return result.failed === 0 ? 0 : 1
})
