import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { seededRandom } from '../../../src/core/kernel/seeded-random'
import { rowFinder } from '../../../src/core/rostering/dp/best-row'
import { nearBestRows } from '../../../src/core/rostering/dp/near-best-rows'
import { nearBestArcs } from '../../../src/core/rostering/dp/near-best-arcs'
import { rowCost, rosterModel } from '../../../src/core/rostering/roster-model'
import type { RosterProblem } from '../../../src/core/rostering/problem'
import { legalRows } from './brute-force'
import { tinyProblem } from './tiny-problem'

const RUNS = { numRuns: 150 }

function pricesFor(problem: RosterProblem, seed: number): Float64Array {
  const random = seededRandom(seed)
  return Float64Array.from({ length: problem.days * problem.shifts.length }, () => random.below(13) - 8)
}

// Computing takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

describe('the dynamic program of one person', () => {
  it('finds the cheapest legal row, prices included, as trying all rows does', () => {
    fc.assert(
      fc.property(tinyProblem({ people: 1, days: 5 }), fc.nat(), (problem, seed) => {
        const model = rosterModel(problem)!
        const price = pricesFor(problem, seed)
        const priced = (cells: readonly number[]): number =>
          cells.reduce(
            (sum, shift, day) => sum + (shift < 0 ? 0 : (price[day * problem.shifts.length + shift] ?? 0)),
            0,
          )
        const best = Math.min(Infinity, ...legalRows(problem, 0).map(({ cells, cost }) => cost + priced(cells)))
        const found = new Int8Array(problem.days)
        expect(rowFinder(model).find(0, price, found)).toBeCloseTo(best, 6)
        if (best < Infinity) expect(rowCost(model, 0, found) + priced([...found])).toBeCloseTo(best, 6)
      }),
      RUNS,
    )
  })
  it('agrees with the checker on which rows are legal and what they cost', () => {
    fc.assert(
      fc.property(tinyProblem({ people: 1, days: 4 }), (problem) => {
        const model = rosterModel(problem)!
        const legal = new Map(legalRows(problem, 0).map(({ cells, cost }) => [cells.join(), cost]))
        const seen = new Map<string, number>()
        nearBestRows(model, 0, new Float64Array(problem.days * problem.shifts.length), Infinity, (cells, value) => {
          seen.set(cells.join(), value)
          return true
        })
        expect([...seen].sort()).toEqual([...legal].sort())
      }),
      RUNS,
    )
  })
  it('names exactly the cells that rows within a distance use', () => {
    fc.assert(
      fc.property(tinyProblem({ people: 1, days: 4 }), fc.nat(6), (problem, within) => {
        const model = rosterModel(problem)!
        const rows = legalRows(problem, 0)
        const best = Math.min(...rows.map(({ cost }) => cost))
        const width = problem.shifts.length + 1
        const cells = rows
          .filter(({ cost }) => cost <= best + within)
          .flatMap((row) => row.cells.map((shift, day) => day * width + shift + 1))
        const none = new Float64Array(problem.days * problem.shifts.length)
        if (rows.length > 0) expect(nearBestArcs(model, 0, none, within).cells).toEqual(new Set(cells))
      }),
      RUNS,
    )
  })
})
