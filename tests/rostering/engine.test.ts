import fc from 'fast-check'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { checkRoster } from '../../src/core/rostering/check-roster'
import type { RosterProblem } from '../../src/core/rostering/problem'
import { rosterModel } from '../../src/core/rostering/roster-model'
import { ruinAndRecreate } from '../../src/core/rostering/improve/ruin-and-recreate'
import { seededRandom } from '../../src/core/kernel/seeded-random'
import { ColumnPool } from '../../src/rostering/columns/column'
import { generateColumns } from '../../src/rostering/columns/column-generation'
import { Master } from '../../src/rostering/columns/master'
import { wholeScope } from '../../src/rostering/columns/scope'
import { rosterSteps } from '../../src/rostering/engine'
import { highsSolver } from '../../src/rostering/highs-solver'
import type { LinearSolver } from '../../src/rostering/linear-solver'
import type { EngineOptions, RosterOutcome, RosterProgress } from '../../src/rostering/outcome'
import { bestByTryingAll } from '../core/rostering/brute-force'
import { tinyProblem } from '../core/rostering/tiny-problem'
import { benchmark } from './benchmark-instances'

/** These tests compute; on a busy machine they wait for their turn. */
const A_LOT_MS = 120_000
vi.setConfig({ testTimeout: A_LOT_MS })

let solver: LinearSolver
beforeAll(async () => {
  solver = await highsSolver()
}, A_LOT_MS)

/** Goes on by a millisecond each time it is asked: a slow machine gets as far as a quick one. */
function ownClock(): () => number {
  let asked = 0
  return () => (asked += 1) / 1000
}

function run(
  problem: RosterProblem,
  changes: Partial<EngineOptions> = {},
): { outcome: RosterOutcome; seen: RosterProgress[] } {
  const seen: RosterProgress[] = []
  const steps = rosterSteps(problem, { seconds: 20, seed: 1, now: ownClock(), solver, ...changes })
  for (;;) {
    const step = steps.next()
    if (step.done) return { outcome: step.value, seen }
    seen.push(step.value)
  }
}

describe('column generation', () => {
  it('never claims a bound above the true best', () => {
    fc.assert(
      fc.property(tinyProblem({ people: 3, days: 3 }), (problem) => {
        const best = bestByTryingAll(problem)
        const model = rosterModel(problem)!
        const search = ruinAndRecreate(model, seededRandom(1))
        expect(search.construct()).toBe(best < Infinity)
        if (best === Infinity) return
        const scope = wholeScope(model)
        const pool = new ColumnPool(model)
        const master = new Master(model, solver, scope)
        search.best.rows.forEach((cells, person) => pool.add(person, cells))
        master.add(pool.columns)
        const { bound, converged, solution } = generateColumns(model, scope, master, pool, {
          now: ownClock(),
          until: Infinity,
        })
        master.dispose()
        expect(converged).toBe(true)
        expect(bound).toBeLessThanOrEqual(best + 1e-6)
        expect(bound).toBeCloseTo(solution.objective, 4)
      }),
      { numRuns: 30 },
    )
  })
})

describe('the engine', () => {
  it('proves the true best of small problems, or says that there is none', () => {
    fc.assert(
      fc.property(tinyProblem({ people: 3, days: 3 }), (problem) => {
        const best = bestByTryingAll(problem)
        const { outcome } = run(problem)
        if (best === Infinity) {
          expect(outcome.kind).toBe('infeasible')
          return
        }
        expect(outcome).toMatchObject({ kind: 'solved', cost: best, bound: best, proven: true, gap: 0 })
      }),
      { numRuns: 30 },
    )
  })
  it('each step is legal, costs what the checker says, and is better than the one before', () => {
    const { problem } = benchmark('Instance2.txt')
    const { outcome, seen } = run(problem)
    expect(outcome).toMatchObject({ kind: 'solved', cost: 828, bound: 828, proven: true })
    expect(seen.length).toBeGreaterThan(2)
    seen.forEach((step, at) => {
      const report = checkRoster(problem, step.roster)
      expect(report.violations).toEqual([])
      expect(report.cost).toBe(step.cost)
      expect(report.costByRule).toEqual(step.costByRule)
      const before = seen[at - 1]
      if (before) expect(step.cost < before.cost || step.bound > before.bound || step.phase === 'proving').toBe(true)
    })
  })
  it('with the same seed does the same again, with another something else', () => {
    const { problem } = benchmark('Instance1.txt')
    const costs = (seed: number): readonly number[] => run(problem, { seed }).seen.map(({ cost }) => cost)
    expect(costs(5)).toEqual(costs(5))
    expect(costs(5)).not.toEqual(costs(6))
  })
  it('without a solver gives legal rosters and claims no bound', () => {
    const { problem } = benchmark('Instance3.txt')
    const { solver: _none, ...options } = { solver, seconds: 0.5 }
    const steps = rosterSteps(problem, { seed: 1, now: ownClock(), ...options })
    let step = steps.next()
    while (!step.done) step = steps.next()
    expect(step.value).toMatchObject({ kind: 'solved', proven: false, gap: 1, bound: -Infinity, usedSolver: false })
    if (step.value.kind === 'solved') expect(checkRoster(problem, step.value.roster).violations).toEqual([])
  })
  it('stops when told, with the best so far', () => {
    const { problem } = benchmark('Instance7.txt')
    let asked = 0
    const { outcome } = run(problem, { seconds: 600, stop: () => ++asked > 40 })
    expect(outcome.kind).toBe('solved')
    if (outcome.kind === 'solved')
      expect(checkRoster(problem, outcome.roster)).toMatchObject({ violations: [], cost: outcome.cost })
  })
})
