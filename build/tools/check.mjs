// npm run check: the fast part, before every commit. No window, no build; lint and format of what has changed since the last
// commit, all types, and all unit tests but those that wait for other programs or attack the reader for seconds. The whole
// is `npm test`.
import { setUp } from './set-up.mjs'
import { run, runTool, say } from './terminal.mjs'
import { runEslint, runPrettier, runStages, runVitest } from './test-stages.mjs'
import { typecheck } from './typecheck.mjs'

const SLOW_TESTS = ['tests/main/excel/libreoffice.test.ts', 'tests/main/reading/hostile-files.test.ts']

/** Files that differ from the last commit, also new ones; deleted ones are not there to be read. */
async function changedFiles() {
  const { output } = await run('git', ['ls-files', '--modified', '--others', '--exclude-standard', '--deduplicate'])
  const deleted = await run('git', ['ls-files', '--deleted'])
  const gone = new Set(deleted.output.split('\n'))
  return output.split('\n').filter((file) => file !== '' && !gone.has(file))
}

/** Types and tests side by side: one core each is better than both in turn. */
async function typesAndTests() {
  const [typesAreRight, tests] = await Promise.all([
    typecheck({ againstOldest: false }),
    runVitest(
      'check',
      SLOW_TESTS.flatMap((file) => ['--exclude', file]),
    ),
  ])
  return typesAreRight ? tests : { ...tests, failed: tests.failed + 1 }
}

await runTool(async () => {
  await setUp('modules')
  const changed = await changedFiles()
  const scripts = changed.filter((file) => /\.(ts|tsx|mjs|cjs)$/.test(file))
  say(`check: ${changed.length} changed file(s)`)
  return runStages([
    { title: 'lint of changed files', work: () => scripts.length === 0 || runEslint(scripts) },
    { title: 'format of changed files', work: () => changed.length === 0 || runPrettier(changed) },
    { title: 'types, architecture and unit', work: typesAndTests },
  ])
})
