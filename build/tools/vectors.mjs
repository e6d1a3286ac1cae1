// npm run -s vectors -- FILE.json: computes test vectors with the app's own core; only the result goes to standard output.
import path from 'node:path'
import { runTypeScript } from './run-ts.mjs'
import { setUp } from './set-up.mjs'
import { callerFolder, runTool, speakOnStandardError } from './terminal.mjs'

await runTool(async (argv) => {
  speakOnStandardError()
  await setUp('modules')
  const args = argv.map((arg) => (arg.startsWith('-') ? arg : path.resolve(callerFolder(), arg)))
  return runTypeScript('tests/vectors/run-vectors.ts', args)
})
