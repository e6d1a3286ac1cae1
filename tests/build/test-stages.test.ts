import { describe, expect, it } from 'vitest'
import { countPlaywright, countVitest, sumUp } from '../../build/tools/test-stages.mjs'

describe('counting vitest', () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 0,
    testResults: [{ status: 'passed', assertionResults: [{}] }],
  }
  it('takes the numbers of the report', () => {
    expect(countVitest({ ...report, numFailedTests: 2 }, 1)).toEqual({ passed: 7, failed: 2 })
  })
  it('counts a file that does not load as one failure', () => {
    const testResults = [...report.testResults, { status: 'failed', assertionResults: [] }]
    expect(countVitest({ ...report, testResults }, 1)).toEqual({ passed: 7, failed: 1 })
  })
  it('counts a bad end without a failed test as one failure', () => {
    expect(countVitest(report, 1)).toEqual({ passed: 7, failed: 1 })
    expect(countVitest(report, 0)).toEqual({ passed: 7, failed: 0 })
  })
  it('counts a run without a report as one failure', () => {
    expect(countVitest(null, 0)).toEqual({ passed: 0, failed: 1 })
  })
})

describe('counting Playwright', () => {
  const stats = { expected: 5, unexpected: 0, flaky: 0 }
  it('counts what passed only at the second try as failed', () => {
    expect(countPlaywright({ stats: { ...stats, unexpected: 1, flaky: 1 }, errors: [] }, 1)).toEqual({
      passed: 5,
      failed: 2,
    })
  })
  it('counts a file that does not load as one failure', () => {
    expect(countPlaywright({ stats, errors: [{}] }, 1)).toEqual({ passed: 5, failed: 1 })
  })
  it('counts a run without a report as one failure', () => {
    expect(countPlaywright(null, 0)).toEqual({ passed: 0, failed: 1 })
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
