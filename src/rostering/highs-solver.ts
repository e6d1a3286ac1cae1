import loadHighs from 'highs'
import type { Highs, Model } from 'highs'
import type { Columns, LinearModel, LinearSolver, Solved, SolveLimits } from './linear-solver'

/** @param wasmUrl  where a page finds the WebAssembly among its own files; Node takes it from the package */
export async function highsSolver(wasmUrl?: string): Promise<LinearSolver> {
  const highs = await loadHighs(wasmUrl === undefined ? {} : { locateFile: () => wasmUrl })
  return {
    createModel: () => new HighsModel(highs),
    get memoryBytes() {
      return highs.memoryBytes
    },
  }
}

/**
 * Column generation adds columns to a solved master: its basis stays feasible, so the primal simplex goes on where it was
 * (instance 12: 7 s instead of 20 s of linear programs).
 */
const PRIMAL = 4

/** Seconds; the solver takes finite numbers only. */
const FOREVER = 1e6
const EMPTY = new Float64Array(0)

class HighsModel implements LinearModel {
  private readonly model: Model
  private rows = 0
  private columns = 0
  constructor(private readonly highs: Highs) {
    this.model = highs.createModel()
    this.model.options.set({ output_flag: false })
  }

  addRows(lower: readonly number[], upper: readonly number[]): void {
    const starts = new Int32Array(lower.length + 1)
    const matrix = { format: 'csr', numRows: lower.length, numCols: this.columns, starts } as const
    this.model.addRows({
      lower: Float64Array.from(lower, this.bounded),
      upper: Float64Array.from(upper, this.bounded),
      matrix: { ...matrix, indices: new Int32Array(0), values: EMPTY },
    })
    this.rows += lower.length
  }

  addColumns({ cost, lower, upper, starts, rows, values }: Columns): void {
    this.model.addCols({
      cost: Float64Array.from(cost),
      lower: Float64Array.from(lower, this.bounded),
      upper: Float64Array.from(upper, this.bounded),
      matrix: {
        format: 'csc',
        numRows: this.rows,
        numCols: cost.length,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(rows),
        values: Float64Array.from(values),
      },
    })
    this.columns += cost.length
  }

  setCosts(columns: readonly number[], costs: readonly number[]): void {
    this.model.changeColsCost({ kind: 'set', indices: Int32Array.from(columns) }, Float64Array.from(costs))
  }

  setBounds(columns: readonly number[], lower: readonly number[], upper: readonly number[]): void {
    this.model.changeColsBounds(
      { kind: 'set', indices: Int32Array.from(columns) },
      Float64Array.from(lower, this.bounded),
      Float64Array.from(upper, this.bounded),
    )
  }

  removeColumns(columns: readonly number[]): void {
    this.model.deleteCols({ kind: 'set', indices: Int32Array.from(columns) })
    this.columns -= columns.length
  }

  solveLinear(seconds: number): Solved {
    this.model.options.set({ time_limit: Math.min(seconds, FOREVER), solver: 'simplex', simplex_strategy: PRIMAL })
    this.model.zeroAllClocks()
    this.model.run()
    const status = this.status()
    const { colValue, rowDual } = this.model.getSolution()
    const objective = this.model.getObjectiveValue()
    return {
      status,
      objective,
      bound: status === 'optimal' ? objective : -Infinity,
      values: colValue,
      rowDuals: rowDual,
    }
  }

  solveInteger(integers: readonly number[], limits: SolveLimits): Solved {
    const { model, highs } = this
    const { variableType, callbackType } = highs.constants
    if (integers.length > 0) {
      const indices = Int32Array.from(integers)
      model.changeColsIntegrality({ kind: 'set', indices }, new Int32Array(indices.length).fill(variableType.integer))
    }
    model.options.set({
      time_limit: Math.min(limits.seconds, FOREVER),
      mip_rel_gap: 0,
      mip_abs_gap: limits.gap ?? 1e-6,
      solver: 'choose',
      simplex_strategy: 0,
    })
    model.zeroAllClocks()
    if (limits.start) {
      const ones = new Set(limits.start)
      const values = Float64Array.from(integers, (column) => (ones.has(column) ? 1 : 0))
      model.setSolution({ indices: Int32Array.from(integers), values })
    }
    model.run({
      ...(limits.stop && {
        [callbackType.mipInterrupt]: (event: { interrupt(): void }): undefined => {
          if (limits.stop?.()) event.interrupt()
        },
      }),
      ...(limits.onBetter && {
        [callbackType.mipImprovingSolution]: (event: { data: { mip_solution?: Float64Array } }): undefined => {
          if (event.data.mip_solution) limits.onBetter?.(event.data.mip_solution)
        },
      }),
    })
    const status = this.status()
    const found = model.info.get('primal_solution_status') === 2
    const bound = Number(model.info.get('mip_dual_bound'))
    return {
      status,
      objective: found ? model.getObjectiveValue() : Infinity,
      bound,
      values: found ? model.getSolution().colValue : EMPTY,
      rowDuals: EMPTY,
    }
  }

  dispose(): void {
    this.model.dispose()
  }

  private readonly bounded = (value: number): number =>
    value === Infinity ? this.highs.infinity : value === -Infinity ? -this.highs.infinity : value

  private status(): Solved['status'] {
    const code = this.model.getModelStatus()
    const { modelStatus } = this.highs.constants
    if (code === modelStatus.optimal) return 'optimal'
    if (code === modelStatus.infeasible || code === modelStatus.unboundedOrInfeasible) return 'infeasible'
    return code > modelStatus.optimal ? 'limit' : 'failed'
  }
}
