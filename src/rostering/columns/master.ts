import type { RosterModel } from '../../core/rostering/roster-model'
import type { LinearModel, LinearSolver, Solved, SolveLimits } from '../linear-solver'
import type { RosterColumn } from './column'
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

/** A stretch of the bent cost of a cover row: `width` people too few (or too many) at `cost` each. */
interface Slack {
  readonly row: number
  /** +1 fills a gap, −1 takes a surplus. */
  readonly sign: 1 | -1
  readonly cost: number
  readonly width: number
}

/** The master program of column generation: one row per person, cover met but for slacks that cost. */
export class Master {
  readonly columns: RosterColumn[] = []
  private readonly linear: LinearModel
  private readonly position: Int32Array
  private readonly slacks: readonly Slack[]
  /** Cost that no choice can change: cover at its cheapest. */
  private readonly constant: number

  constructor(
    private readonly model: RosterModel,
    solver: LinearSolver,
    scope: Scope,
  ) {
    const { cover } = model
    const width = cover.most + 1
    this.linear = solver.createModel()
    this.position = new Int32Array(model.people.length).fill(-1)
    scope.people.forEach((person, at) => (this.position[person] = at))
    const wanted = Array.from(cover.cheapest, (count, row) => count - (scope.fixedCounts[row] ?? 0))
    const ones = scope.people.map(() => 1)
    this.linear.addRows([...wanted, ...ones], [...wanted, ...ones])
    this.slacks = Array.from(cover.cheapest, (_, row) => slacksOf(model, row)).flat()
    this.constant = Array.from(cover.cheapest, (count, row) => cover.cost[row * width + count] ?? 0).reduce(
      (a, b) => a + b,
      0,
    )
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

function slacksOf(model: RosterModel, row: number): readonly Slack[] {
  const { cost, most, cheapest } = model.cover
  const at = (count: number): number => cost[row * (most + 1) + count] ?? 0
  const slacks: { row: number; sign: 1 | -1; cost: number; width: number }[] = []
  const stretch = (sign: 1 | -1, price: number): void => {
    const last = slacks.at(-1)
    if (last && last.sign === sign && last.cost === price) last.width += 1
    else slacks.push({ row, sign, cost: price, width: 1 })
  }
  const from = cheapest[row] ?? 0
  for (let count = from; count > 0; count -= 1) stretch(1, at(count - 1) - at(count))
  for (let count = from; count < most; count += 1) stretch(-1, at(count + 1) - at(count))
  return slacks
}
