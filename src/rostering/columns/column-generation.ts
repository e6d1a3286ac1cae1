import type { RosterModel } from '../../core/rostering/roster-model'
import type { ColumnPool } from './column'
import type { Duals, Master, MasterSolution } from './master'
import { Pricing } from './pricing'
import type { Scope } from './scope'

const EPSILON = 1e-6

export interface GenerationLimits {
  /** Seconds on the engine's clock at which to stop. */
  readonly until: number
  readonly now: () => number
  readonly stop?: () => boolean
  /** Stop as soon as no roster below this can exist any more. */
  readonly target?: number
  /** At most so many rounds: a dive needs good columns, not the last of them. */
  readonly rounds?: number
  /** Price only these positions of the scope; the rest stands. There is no bound then. */
  readonly positions?: readonly number[]
  readonly onRound?: (round: { readonly lp: number; readonly bound: number; readonly columns: number }) => void
}

export interface Generated {
  readonly solution: MasterSolution
  /** No choice in the scope costs less. */
  readonly bound: number
  /** Prices that gave the bound. */
  readonly duals: Duals
  readonly converged: boolean
}

/** How far the prices asked about lie from the master's towards those of the best bound (Wentges). */
const SMOOTHING = 0.7

/** Adds rows to the master as long as its prices find better ones. */
export function generateColumns(
  model: RosterModel,
  scope: Scope,
  master: Master,
  pool: ColumnPool,
  limits: GenerationLimits,
  startDuals?: Duals,
): Generated {
  const pricing = new Pricing(model, scope)
  let best = -Infinity
  let centre = startDuals?.cover
  let solution = master.solve(Math.max(0.1, limits.until - limits.now()))
  const asked = new Float64Array(model.cover.rows)
  const positions = limits.positions ?? scope.people.map((_, at) => at)
  const partial = limits.positions !== undefined
  let round = 0
  let smoothing = centre ? SMOOTHING : 0
  for (;;) {
    if (solution.status !== 'optimal') break
    for (let row = 0; row < asked.length; row += 1) {
      asked[row] = smoothing * (centre?.[row] ?? 0) + (1 - smoothing) * (solution.cover[row] as number)
    }
    let bound = pricing.coverBound(asked)
    const found = []
    for (const at of positions) {
      const person = scope.people[at] as number
      const priced = pricing.best(person, asked)
      bound += priced.value
      const column = pool.columns[pool.add(person, priced.cells)]
      if (!column) continue
      let reduced = column.cost - (solution.person[at] as number)
      for (const row of column.coverRows) reduced -= solution.cover[row] as number
      if (reduced < -EPSILON) found.push(column)
    }
    const better = bound > best
    round += 1
    if (better) {
      best = bound
      centre = asked.slice()
    }
    limits.onRound?.({ lp: solution.objective, bound: best, columns: master.columns.length })
    const met = !partial && solution.objective - best < 1e-5
    const done = met || (limits.target !== undefined && best > limits.target - 1 + EPSILON)
    if (done || round >= (limits.rounds ?? Infinity) || limits.now() > limits.until || limits.stop?.()) {
      return { solution, bound: best, duals: { cover: centre ?? asked, person: solution.person }, converged: done }
    }
    if (found.length === 0) {
      if (smoothing === 0)
        return { solution, bound: best, duals: { cover: centre ?? asked, person: solution.person }, converged: true }
      smoothing = smoothing > 0.3 ? smoothing - 0.25 : 0
      continue
    }
    smoothing = better || smoothing > 0 ? SMOOTHING : 0
    master.add(found)
    solution = master.solve(Math.max(0.1, limits.until - limits.now()))
  }
  return { solution, bound: best, duals: { cover: centre ?? asked, person: solution.person }, converged: false }
}
