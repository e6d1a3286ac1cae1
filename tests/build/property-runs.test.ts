import { describe, expect, it } from 'vitest'
import { readPropertyRuns } from '../property-runs'

describe('how often properties are tried', () => {
  it('is as the test says, from one seed, unless the run asks for something else', () => {
    const { seed, runs } = readPropertyRuns({})
    expect([seed, runs(100), runs(7)]).toEqual([20_261_123, 100, 7])
  })
  it('can be a share of that, never nothing, or one number for all, from any seed', () => {
    const share = readPropertyRuns({ FAST_CHECK_RUNS: '25%' })
    expect([share.runs(150), share.runs(1)]).toEqual([38, 1])
    const search = readPropertyRuns({ FAST_CHECK_RUNS: '20000', FAST_CHECK_SEED: '-7' })
    expect([search.seed, search.runs(1), search.runs(400)]).toEqual([-7, 20_000, 20_000])
  })
  it.each(['0', '-1', '1.5', 'many', '%', ''])('refuses "%s" runs', (wanted) => {
    expect(() => readPropertyRuns({ FAST_CHECK_RUNS: wanted })).toThrow('FAST_CHECK_RUNS')
  })
  it('refuses a seed that is no number', () => {
    expect(() => readPropertyRuns({ FAST_CHECK_SEED: 'x' })).toThrow('FAST_CHECK_SEED')
  })
})
