import type { WorkingRoster } from '../core/rostering/improve/working-roster'
import type { RosterModel } from '../core/rostering/roster-model'
import { rowCost } from '../core/rostering/roster-model'
import type { BestSoFar } from './best-so-far'
import { columnOf } from './columns/column'
import type { Duals } from './columns/master'
import { nearColumns } from './columns/near-columns'
import { restrictedProgram } from './columns/restricted-program'
import { wholeScope } from './columns/scope'
import { flowProgram } from './compact/flow-program'
import type { LinearSolver } from './linear-solver'
import type { EngineOptions } from './outcome'

/** Columns or arcs within the gap that one program can take. */
const MOST_COLUMNS = 4000
const MOST_ARCS = 16_000
/** Seconds of the first attempt; each next one may take longer. */
const FIRST_SECONDS = 4
const GROWTH = 2
/** Neighbourhoods without gain before the next attempt. */
const PATIENCE = 12

/**
 * Proves that nothing better exists, or finds it: when few rows lie within the gap between roster and bound, all of them
 * fit into one program, and its answer holds for the whole problem.
 */
export class Prover {
  private seconds = FIRST_SECONDS
  private stale = PATIENCE
  private triedAt = Infinity

  constructor(
    private readonly model: RosterModel,
    private readonly solver: LinearSolver,
    private readonly root: RootBound,
    private readonly options: EngineOptions,
  ) {}

  learn(improved: boolean): void {
    this.stale = improved ? 0 : this.stale + 1
  }

  /** `not-now`: too early, or too many rows within the gap. */
  attempt(best: BestSoFar, current: WorkingRoster): 'not-now' | 'tried' {
    const better = best.cost < this.triedAt
    if (this.stale < (better ? PATIENCE / 3 : PATIENCE)) return 'not-now'
    this.stale = 0
    if (better) this.seconds = Math.max(FIRST_SECONDS, this.seconds / GROWTH)
    const gap = best.cost - 1 - this.root.bound
    const seconds = Math.min(this.seconds, best.deadline - this.options.now())
    const result = this.byColumns(best, gap, seconds) ?? this.byFlow(best, gap, seconds)
    if (!result) return 'not-now'
    this.triedAt = best.cost
    this.seconds *= GROWTH
    // Rows outside of the program cannot make a roster below the one in hand.
    best.raiseBound(Math.min(result.bound, best.cost))
    if (result.rows) {
      result.rows.forEach((row, person) => {
        current.take(person)
        current.put(person, row, rowCost(this.model, person, row))
      })
      best.take(current)
      current.copyFrom(best.roster)
    }
    return 'tried'
  }

  private byColumns(best: BestSoFar, gap: number, seconds: number): Attempt | undefined {
    const scope = wholeScope(this.model)
    const near = nearColumns(this.model, scope, this.root.duals.cover, gap, MOST_COLUMNS, true)
    if (!near.complete) return undefined
    const start = best.roster.rows.map((row, person) => columnOf(this.model, person, row, best.roster.rowCosts[person]))
    const solved = restrictedProgram(this.model, this.solver, scope, start, near.columns, this.limits(seconds))
    const rows = solved.chosen.length === start.length ? rowsOf(solved.chosen) : undefined
    return { bound: solved.bound, rows }
  }

  private byFlow(best: BestSoFar, gap: number, seconds: number): Attempt | undefined {
    const { model, solver, root } = this
    return flowProgram(model, solver, root.duals.cover, gap, best.roster.rows, MOST_ARCS, this.limits(seconds))
  }

  private limits(seconds: number): { seconds: number; gap: number; stop?: () => boolean } {
    const { stop } = this.options
    return { seconds, gap: 0.99, ...(stop && { stop }) }
  }
}

/** The prices of the linear relaxation and the bound they give, not rounded: reduced costs are measured from it. */
export interface RootBound {
  readonly duals: Duals
  readonly bound: number
}

interface Attempt {
  readonly bound: number
  readonly rows: readonly Int8Array[] | undefined
}

function rowsOf(chosen: readonly { readonly person: number; readonly cells: Int8Array }[]): readonly Int8Array[] {
  return chosen.toSorted((a, b) => a.person - b.person).map(({ cells }) => cells)
}
