import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { ESLint } from 'eslint'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { PROJECT_ROOT } from '../../build/tools/terminal.mjs'
import { countPlaywright, countVitest, runPrettier, runStages, sumUp } from '../../build/tools/test-stages.mjs'

const STRAYS = ['node_modules', 'node_modules/.cache/prettier', 'build/tools/node_modules', 'out', 'out-again/main']

describe('counting vitest', () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 0,
    testResults: [{ status: 'passed', assertionResults: [{}] }],
  }
  it('takes the numbers of the report', () => {
    const broken = {
      status: 'failed',
      name: path.join(PROJECT_ROOT, 'tests/core/a.test.ts'),
      assertionResults: [
        { status: 'passed', fullName: 'fine', failureMessages: [] },
        { status: 'failed', fullName: 'adds up', failureMessages: ['AssertionError: 1 is not 2\n    at a.ts'] },
        { status: 'failed', fullName: 'never ends' },
      ].map((one) => ({ failureMessages: [], ...one })),
    }
    expect(countVitest({ ...report, numFailedTests: 2, testResults: [broken] }, 1)).toEqual({
      passed: 7,
      failed: 2,
      names: ['tests/core/a.test.ts: adds up: AssertionError: 1 is not 2', 'tests/core/a.test.ts: never ends: '],
    })
  })
  it('counts a file that does not load as one failure', () => {
    const testResults = [
      ...report.testResults,
      { status: 'failed', name: path.join(PROJECT_ROOT, 'tests/b.test.ts'), assertionResults: [] },
    ]
    expect(countVitest({ ...report, testResults }, 1)).toEqual({
      passed: 7,
      failed: 1,
      names: ['tests/b.test.ts: does not load'],
    })
  })
  it('counts a bad end without a failed test as one failure', () => {
    expect(countVitest(report, 1)).toEqual({ passed: 7, failed: 1, names: [] })
    expect(countVitest(report, 0)).toEqual({ passed: 7, failed: 0, names: [] })
  })
  it('counts a run without a report as one failure', () => {
    expect(countVitest(null, 0)).toEqual({ passed: 0, failed: 1, names: [] })
  })
})

describe('counting Playwright', () => {
  const stats = { expected: 5, unexpected: 0, flaky: 0 }
  it('counts what passed only at the second try as failed', () => {
    const spec = (title: string, status: string) => ({ file: 'a.e2e.ts', line: 3, title, tests: [{ status }] })
    const suites = [
      { specs: [spec('fine', 'expected')], suites: [{ specs: [spec('red', 'unexpected'), spec('luck', 'flaky')] }] },
    ]
    expect(countPlaywright({ stats: { ...stats, unexpected: 1, flaky: 1 }, errors: [], suites }, 1)).toEqual({
      passed: 5,
      failed: 2,
      names: ['a.e2e.ts:3: red', 'a.e2e.ts:3: luck'],
    })
  })
  it('counts a file that does not load as one failure', () => {
    const errors = [{ message: 'SyntaxError: b.e2e.ts\n  at line 1' }]
    expect(countPlaywright({ stats, errors }, 1)).toEqual({ passed: 5, failed: 1, names: ['SyntaxError: b.e2e.ts'] })
  })
  it('counts a run without a report as one failure', () => {
    expect(countPlaywright(null, 0)).toEqual({ passed: 0, failed: 1, names: [] })
  })
})

it('the last line sums all stages', () => {
  expect(
    sumUp([
      { passed: 3, failed: 0 },
      { passed: 4, failed: 2 },
      { passed: 0, failed: 1 },
    ]),
  ).toBe('7 passed, 3 failed')
})

let said = ''
beforeEach(() => {
  said = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    said += String(chunk)
    return true
  })
})

describe('running stages', () => {
  it('goes through the lists side by side and counts what is in both', async () => {
    let open: () => void = () => undefined
    const opened = new Promise<void>((resolve) => (open = resolve))
    const waits = { title: 'waits', work: () => opened.then(() => ({ passed: 3, failed: 0 })) }
    const opens = { title: 'opens', work: () => (open(), false) }
    expect(await runStages([waits, { title: 'after', work: () => true }], [opens])).toBe(1)
    expect(said).toMatch(/-- opens: FAILED[^]+-- waits: ok[^]+-- after: ok[^]+failed: opens\n3 passed, 1 failed\n$/)
  })
  it('ends with the names of what failed', async () => {
    const red = { title: 'unit', work: () => ({ passed: 1, failed: 2, names: ['a.test.ts: one', 'a.test.ts: two'] }) }
    expect(await runStages([red])).toBe(1)
    expect(said).toMatch(/failed: unit\n {2}a\.test\.ts: one\n {2}a\.test\.ts: two\n1 passed, 2 failed\n$/)
  })
  it('goes on with a list only when the lists within it have ended', async () => {
    const late = { title: 'late', work: () => new Promise<boolean>((resolve) => setImmediate(resolve, true)) }
    const red = { title: 'red', work: () => false }
    expect(await runStages([{ sideBySide: [[late], [red]] }, { title: 'last', work: () => true }])).toBe(1)
    expect(said).toMatch(/-- red: FAILED[^]+-- late: ok[^]+== last ==[^]+failed: red\n0 passed, 1 failed\n$/)
  })
  it('leaves out what comes after a failure without which it makes no sense', async () => {
    const stages = [
      { title: 'build', work: () => false, stopsAll: true },
      { title: 'window', work: () => true },
    ]
    expect(await runStages(stages)).toBe(1)
    expect(said).not.toContain('window')
  })
})

describe('lint and format', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'strays-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const put = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }

  it('read nothing of what npm, the bundler and other tools leave behind', async () => {
    for (const file of ['.prettierignore', '.prettierrc.json', 'package.json'])
      copyFileSync(path.join(PROJECT_ROOT, file), path.join(folder, file))
    for (const place of STRAYS) put(`${place}/stray.mjs`, 'not  a ( module')
    // A cache that cannot be deleted: left alone, it cannot stop Prettier.
    mkdirSync(path.join(folder, 'node_modules/.cache/prettier/.prettier-cache'))
    put('src/output.mjs', 'export const a = 1\n')
    expect(await runPrettier(['.'], folder)).toBe(true)
    put('src/output.mjs', 'export const  a = 1\n')
    expect(await runPrettier(['.'], folder)).toBe(false)
    // It wears colours where a machine asks for them.
    expect(stripVTControlCharacters(said)).toMatch(/^\[warn\] src\/output\.mjs\n/)
    const eslint = new ESLint({ cwd: PROJECT_ROOT })
    const isIgnored = (place: string) => eslint.isPathIgnored(path.join(PROJECT_ROOT, place, 'stray.mjs'))
    expect(await Promise.all([...STRAYS, 'src/output'].map(isIgnored))).toEqual([...STRAYS.map(() => true), false])
  }, 60_000)
})
