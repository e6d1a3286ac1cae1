// npm run -s inspect -- FILE [--json]: what the app's importer makes of a file; only the result goes to standard output.
import path from 'node:path'
import { bundleReader } from './bundle-reader.mjs'
import { runTypeScript } from './run-ts.mjs'
import { setUp } from './set-up.mjs'
import { callerFolder, runTool, speakOnStandardError } from './terminal.mjs'

await runTool(async (argv) => {
  speakOnStandardError()
  await setUp('modules')
  const args = argv.map((arg) => (arg.startsWith('-') ? arg : path.resolve(callerFolder(), arg)))
  const { program, remove } = await bundleReader()
  try {
    return await runTypeScript('build/inspect/run-inspect.ts', [program, ...args])
  } finally {
    remove()
  }
})
