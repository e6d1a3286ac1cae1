import type { RosterModel } from '../../core/rostering/roster-model'
import type { LinearModel, LinearSolver, Solved, SolveLimits } from '../linear-solver'
import type { RosterColumn } from './column'
import type { CoverSlack } from './cover-slacks'
import { coverSlacks } from './cover-slacks'
import type { Scope } from './scope'

/** Prices of the cover rows and of the people's one-row rule. */
export interface Duals {
  readonly cover: Float64Array
  /** By position in `scope.people`. */
  readonly person: Float64Array
}

export interface MasterSolution extends Duals {
  readonly status: Solved['status']
  readonly objective: number
  /** Value of each column of the master, in the order of `columns`. */
  readonly values: Float64Array
}

/** The master program of column generation: one row per person, cover met but for slacks that cost. */
export class Master {
  readonly columns: RosterColumn[] = []
  private readonly linear: LinearModel
  private readonly position: Int32Array
  private readonly slacks: readonly CoverSlack[]
  /** Cost that no choice can change: cover at its cheapest. */
  private readonly constant: number

  constructor(
    private readonly model: RosterModel,
    solver: LinearSolver,
    scope: Scope,
  ) {
    const { cover } = model
    this.linear = solver.createModel()
    this.position = new Int32Array(model.people.length).fill(-1)
    scope.people.forEach((person, at) => (this.position[person] = at))
    const wanted = Array.from(cover.cheapest, (count, row) => count - (scope.fixedCounts[row] ?? 0))
    const ones = scope.people.map(() => 1)
    this.linear.addRows([...wanted, ...ones], [...wanted, ...ones])
    const { slacks, constant } = coverSlacks(model)
    this.slacks = slacks
    this.constant = constant
    this.linear.addColumns({
      cost: this.slacks.map(({ cost }) => cost),
      lower: this.slacks.map(() => 0),
      upper: this.slacks.map((slack) => slack.width),
      starts: [...this.slacks.map((_, at) => at), this.slacks.length],
      rows: this.slacks.map(({ row }) => row),
      values: this.slacks.map(({ sign }) => sign),
    })
  }

  add(columns: readonly RosterColumn[]): void {
    if (columns.length === 0) return
    const starts = [0]
    const [rows, values]: [number[], number[]] = [[], []]
    for (const column of columns) {
      const counted = new Map<number, number>()
      for (const row of column.coverRows) counted.set(row, (counted.get(row) ?? 0) + 1)
      for (const [row, value] of counted) {
        rows.push(row)
        values.push(value)
      }
      rows.push(this.model.cover.rows + (this.position[column.person] ?? 0))
      values.push(1)
      starts.push(rows.length)
      this.columns.push(column)
    }
    const none = columns.map(() => 0)
    this.linear.addColumns({
      cost: columns.map(({ cost }) => cost),
      lower: none,
      upper: columns.map(() => Infinity),
      starts,
      rows,
      values,
    })
  }

  solve(seconds: number): MasterSolution {
    const solved = this.linear.solveLinear(seconds)
    const rows = this.model.cover.rows
    return {
      status: solved.status,
      objective: solved.objective + this.constant,
      values: solved.values.subarray(this.slacks.length),
      cover: solved.rowDuals.slice(0, rows),
      person: solved.rowDuals.slice(rows),
    }
  }

  /** The best roster out of the columns at hand. `start`: positions of columns that make a roster. */
  solveInteger(limits: SolveLimits): {
    readonly status: Solved['status']
    readonly bound: number
    readonly chosen: readonly RosterColumn[]
  } {
    const first = this.slacks.length
    const solved = this.linear.solveInteger(
      this.columns.map((_, at) => first + at),
      { ...limits, ...(limits.start && { start: limits.start.map((at) => first + at) }) },
    )
    const chosen = this.columns.filter((_, at) => (solved.values[first + at] ?? 0) > 0.5)
    return { status: solved.status, bound: solved.bound + this.constant, chosen }
  }

  /** Columns that must be chosen; all others are free again. */
  fix(positions: readonly number[]): void {
    const fixed = new Set(positions)
    const at = this.columns.map((_, position) => this.slacks.length + position)
    this.linear.setBounds(
      at,
      this.columns.map((_, position) => (fixed.has(position) ? 1 : 0)),
      this.columns.map(() => Infinity),
    )
  }

  dispose(): void {
    this.linear.dispose()
  }
}
