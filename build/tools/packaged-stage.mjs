// The app as it is shipped, packed in its test flavour, and one journey through it.
import { run, say } from './terminal.mjs'
import { runPlaywright } from './test-stages.mjs'

/** @returns counts of the journey; a package that cannot be made is one failure */
export async function testPackaged(runtime) {
  const packed = await run(process.execPath, ['build/tools/dist.mjs', '--flavour', 'test'], { show: true })
  if (packed.code !== 0) return { passed: 0, failed: 1 }
  say(`Electron under test (packaged): ${runtime.version} (${runtime.source})`)
  return runPlaywright(runtime, ['--config', 'playwright.packaged.config.ts'])
}
