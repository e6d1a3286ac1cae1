// npm run check: the fast part, before every commit. No window, no build; lint and format of what has changed since the last
// commit, all types, and all unit tests but the slow ones below, properties with a quarter of their cases. The whole is
// `npm test`.
import { setUp } from './set-up.mjs'
import { run, runTool, say } from './terminal.mjs'
import { runEslint, runPrettier, runStages, runVitest } from './test-stages.mjs'
import { typecheck } from './typecheck.mjs'

/** What these do takes seconds: start other programs, read hostile files, derive keys, search rosters, import whole years. */
const SLOW_TESTS = [
  'tests/db/undo-large.test.ts',
  'tests/main/backup/old-files.test.ts',
  'tests/main/excel/libreoffice.test.ts',
  'tests/main/reading/corpus.test.ts',
  'tests/main/safety/sealing.test.ts',
  'tests/main/safety/second-target.test.ts',
  'tests/rostering/engine.test.ts',
]
/** Modules as they were translated the last time; `npm test` translates them anew. */
const KEPT_MODULES = [
  '--experimental.fsModuleCache',
  '--experimental.fsModuleCachePath=node_modules/.cache/vitest-modules',
]
const FEWER_CASES = { FAST_CHECK_RUNS: '25%' }

/** Files that differ from the last commit, also new ones; deleted ones are not there to be read. */
async function changedFiles() {
  const { output } = await run('git', ['ls-files', '--modified', '--others', '--exclude-standard', '--deduplicate'])
  const deleted = await run('git', ['ls-files', '--deleted'])
  const gone = new Set(deleted.output.split('\n'))
  return output.split('\n').filter((file) => file !== '' && !gone.has(file))
}

await runTool(async () => {
  await setUp('modules')
  const changed = await changedFiles()
  const scripts = changed.filter((file) => /\.(ts|tsx|mjs|cjs)$/.test(file))
  say(`check: ${changed.length} changed file(s)`)
  const options = [...KEPT_MODULES, ...SLOW_TESTS.flatMap((file) => ['--exclude', file])]
  return runStages(
    [
      { title: 'types', work: () => typecheck({ againstOldest: false }) },
      { title: 'lint of changed files', work: () => scripts.length === 0 || runEslint(scripts) },
      { title: 'format of changed files', work: () => changed.length === 0 || runPrettier(changed) },
    ],
    [{ title: 'architecture and unit', work: () => runVitest('check', options, FEWER_CASES) }],
  )
})
