/**
 * What rostering asks of a solver for linear and mixed-integer programs. HiGHS does it (`highs-solver.ts`); everything else
 * here knows only this.
 */
export interface LinearSolver {
  /** An empty minimisation. Must be disposed: its memory is not garbage-collected. */
  createModel(): LinearModel
  /** Bytes the solver holds. */
  readonly memoryBytes: number
}

export interface Columns {
  readonly cost: readonly number[]
  readonly lower: readonly number[]
  readonly upper: readonly number[]
  /** Entries of column j: `starts[j] … starts[j + 1] − 1`. */
  readonly starts: readonly number[]
  readonly rows: readonly number[]
  readonly values: readonly number[]
}

export interface SolveLimits {
  readonly seconds: number
  /** Mixed-integer: stop at this absolute gap. */
  readonly gap?: number
  /** Mixed-integer: a solution to start from: the whole columns that are 1, all other whole columns being 0. */
  readonly start?: readonly number[]
  /** Called now and then during a mixed-integer solve; true stops it. */
  readonly stop?: () => boolean
  /** Each better solution of a mixed-integer solve. */
  readonly onBetter?: (values: Float64Array) => void
}

export interface Solved {
  readonly status: 'optimal' | 'infeasible' | 'limit' | 'failed'
  readonly objective: number
  /** Lower bound; equals the objective of an optimal linear program. */
  readonly bound: number
  /** Empty if there is no solution. */
  readonly values: Float64Array
  /** Linear programs only. */
  readonly rowDuals: Float64Array
}

export interface LinearModel {
  addRows(lower: readonly number[], upper: readonly number[]): void
  addColumns(columns: Columns): void
  setCosts(columns: readonly number[], costs: readonly number[]): void
  setBounds(columns: readonly number[], lower: readonly number[], upper: readonly number[]): void
  removeColumns(columns: readonly number[]): void
  solveLinear(seconds: number): Solved
  /** @param integers  columns that must be whole */
  solveInteger(integers: readonly number[], limits: SolveLimits): Solved
  dispose(): void
}
