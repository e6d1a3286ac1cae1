// The stages of `npm test` and `npm run check`, and how their results are counted.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { sharedMemoryBytes, withDisplay } from './display.mjs'
import { launcherSwitches, runtimeEnvironment } from './electron-runtime.mjs'
import { PROJECT_ROOT, run, say, seconds } from './terminal.mjs'

const REPORTS = path.join(PROJECT_ROOT, 'node_modules/.cache/test-reports')

function bin(file) {
  return path.join(PROJECT_ROOT, 'node_modules', file)
}

const where = (file) => path.relative(PROJECT_ROOT, file)
const firstLine = (text) => text.trim().split('\n', 1)[0]

/**
 * Counts of a vitest JSON report, and what failed by name. A file that does not even load has no tests in it: it counts as one failure. So does a run
 * that ended badly although no test failed (an unhandled error), or that left no report.
 */
export function countVitest(report, exitCode) {
  if (report === null) return { passed: 0, failed: 1, names: [] }
  const unloadable = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  const failed = report.numFailedTests + unloadable.length
  const failedTests = report.testResults.flatMap((file) =>
    file.assertionResults
      .filter(({ status }) => status === 'failed')
      .map(
        ({ fullName, failureMessages }) => `${where(file.name)}: ${fullName}: ${firstLine(failureMessages[0] ?? '')}`,
      ),
  )
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    names: [...failedTests, ...unloadable.map((file) => `${where(file.name)}: does not load`)],
  }
}

/** Titles of the tests in a Playwright suite that did not pass at the first try. */
function failedSpecs(suite) {
  const own = (suite.specs ?? [])
    .filter(({ tests }) => tests.some(({ status }) => status === 'unexpected' || status === 'flaky'))
    .map(({ file, line, title }) => `${file}:${line}: ${title}`)
  return [...own, ...(suite.suites ?? []).flatMap(failedSpecs)]
}

/** The same of a Playwright JSON report. A test that passed at the second try is a failure. */
export function countPlaywright(report, exitCode) {
  if (report === null) return { passed: 0, failed: 1, names: [] }
  const errors = report.errors ?? []
  const failed = report.stats.unexpected + report.stats.flaky + errors.length
  return {
    passed: report.stats.expected,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    names: [...(report.suites ?? []).flatMap(failedSpecs), ...errors.map(({ message }) => firstLine(message ?? ''))],
  }
}

/** Stages that are not test runners count only when they fail: the last line must not say "0 failed" then. */
export function sumUp(results) {
  const passed = results.reduce((sum, result) => sum + result.passed, 0)
  const failed = results.reduce((sum, result) => sum + result.failed, 0)
  return `${passed} passed, ${failed} failed`
}

function freshReport(name) {
  mkdirSync(REPORTS, { recursive: true })
  const file = path.join(REPORTS, `${name}.json`)
  rmSync(file, { force: true })
  return file
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

export async function runVitest(name, args, settings = {}) {
  const file = freshReport(name)
  const { code } = await run(
    process.execPath,
    [bin('vitest/vitest.mjs'), 'run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    { show: true, env: { ...process.env, ...settings } },
  )
  return countVitest(readReport(file), code)
}

/** End-to-end tests in a real window, on a virtual screen of their own. */
export async function runPlaywright(runtime, args = []) {
  const file = freshReport('playwright')
  const switches = launcherSwitches({ sharedMemoryBytes: sharedMemoryBytes() })
  const { code } = await withDisplay(
    (env) =>
      run(process.execPath, [bin('@playwright/test/cli.js'), 'test', '--reporter=list,json', ...args], {
        show: true,
        env: {
          ...env,
          ...runtimeEnvironment(runtime),
          PLAYWRIGHT_JSON_OUTPUT_NAME: file,
          ELECTRON_TEST_SWITCHES: switches.join(' '),
        },
      }),
    { always: true },
  )
  return countPlaywright(readReport(file), code)
}

/** Its words come in one piece: other stages may be talking meanwhile. */
async function quietUnlessWrong(program, args, cwd) {
  const { code, output } = await run(process.execPath, [bin(program), ...args], { cwd })
  if (output.trim() !== '') say(output.trimEnd())
  return code === 0
}

/** No cache: the rules look at types, and a file's findings change when another file does. */
export function runEslint(files = ['.']) {
  return quietUnlessWrong('eslint/bin/eslint.js', ['--max-warnings', '0', '--no-warn-ignored', ...files])
}

/**
 * No cache here either. Without a place for one, Prettier would still look for an old one in node_modules and fail when it
 * cannot delete it, or when another Prettier has just done so.
 */
export function runPrettier(files = ['.'], cwd = PROJECT_ROOT) {
  const options = ['--check', '--ignore-unknown', '--log-level', 'warn']
  const noCache = ['--cache-location', path.join(cwd, 'node_modules/.cache/no-prettier-cache')]
  return quietUnlessWrong('prettier/bin/prettier.cjs', [...options, ...noCache, ...files], cwd)
}

/** Runs the stages one after another, also after a failure, so that one run shows everything. */
async function runLane(stages, finished) {
  for (const { title, work, stopsAll, sideBySide } of stages) {
    if (sideBySide !== undefined) {
      await Promise.all(sideBySide.map((lane) => runLane(lane, finished)))
      continue
    }
    say(`\n== ${title} ==`)
    const started = Date.now()
    const outcome = await work()
    const result = typeof outcome === 'boolean' ? { passed: 0, failed: outcome ? 0 : 1 } : outcome
    finished.push({ title, ...result })
    say(`-- ${title}: ${result.failed === 0 ? 'ok' : 'FAILED'} (${seconds(started)})`)
    if (result.failed > 0 && stopsAll) break
  }
}

/**
 * Runs lists of stages, the lists side by side.
 * @param lanes  each of { title, work: () => boolean | { passed, failed, names } } or, for lists within a list, of
 *   { sideBySide: lanes }; after a failed stage marked `stopsAll` the rest of its list is not run
 * @returns the exit code
 */
export async function runStages(...lanes) {
  const finished = []
  await Promise.all(lanes.map((stages) => runLane(stages, finished)))
  const broken = finished.filter(({ failed }) => failed > 0)
  say('')
  // By name, last: what a machine prints far above may be cut off by the time it is read.
  for (const { title, names = [] } of broken) {
    say(`failed: ${title}`)
    for (const name of names) say(`  ${name}`)
  }
  say(sumUp(finished))
  return broken.length === 0 ? 0 : 1
}
