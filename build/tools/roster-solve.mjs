// npm run -s roster:solve -- FILE [--seconds N] [--seed S] [--out ROSTER]: solves a benchmark file; only the result goes to
// standard output.
import path from 'node:path'
import { runTypeScript } from './run-ts.mjs'
import { setUp } from './set-up.mjs'
import { callerFolder, runTool, speakOnStandardError } from './terminal.mjs'

await runTool(async (argv) => {
  speakOnStandardError()
  await setUp('modules')
  const isPath = (arg, at) =>
    !arg.startsWith('-') && (at === 0 || argv[at - 1] === '--out' || !argv[at - 1].startsWith('--'))
  const args = argv.map((arg, at) => (isPath(arg, at) ? path.resolve(callerFolder(), arg) : arg))
  return runTypeScript('build/rostering/solve-file.ts', args)
})
