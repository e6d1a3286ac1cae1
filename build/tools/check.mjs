// npm run check: the fast part, before every commit. No window, no build.
import { setUp } from './set-up.mjs'
import { runTool } from './terminal.mjs'
import { runEslint, runPrettier, runStages, runVitest } from './test-stages.mjs'
import { typecheck } from './typecheck.mjs'

await runTool(async () => {
  await setUp('modules')
  return runStages([
    { title: 'types', work: typecheck },
    { title: 'lint', work: runEslint },
    { title: 'format', work: runPrettier },
    { title: 'architecture and unit', work: () => runVitest('check', []) },
  ])
})
