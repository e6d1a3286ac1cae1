import { nearBestArcs } from '../../core/rostering/dp/near-best-arcs'
import type { ModelPerson, RosterModel } from '../../core/rostering/roster-model'
import { coverSlacks } from '../columns/cover-slacks'
import { Pricing } from '../columns/pricing'
import { wholeScope } from '../columns/scope'
import type { LinearSolver, Solved, SolveLimits } from '../linear-solver'

export interface FlowResult {
  readonly status: Solved['status']
  readonly bound: number
  /** A row per person, if there is a roster. */
  readonly rows: readonly Int8Array[] | undefined
}

/** Columns of the program that stand for cells, by person and cell; and the program itself, as it is put together. */
class FlowProgram {
  readonly cost: number[] = []
  readonly upper: number[] = []
  readonly starts: number[] = [0]
  readonly rows: number[] = []
  readonly values: number[] = []
  readonly rowValue: number[] = []

  addRow(value: number): number {
    return this.rowValue.push(value) - 1
  }
  addColumn(cost: number, upper: number, entries: readonly (readonly [row: number, value: number])[]): number {
    this.cost.push(cost)
    this.upper.push(upper)
    for (const [row, value] of entries) {
      this.rows.push(row)
      this.values.push(value)
    }
    this.starts.push(this.rows.length)
    return this.cost.length - 1
  }
}

/**
 * The whole problem as one mixed-integer program: each person is a path through the graph of legal rosters, cells are whole.
 * Arcs that no roster within `gap` of the bound can use are left out first. Proves small problems, and large ones when the
 * gap is small.
 *
 * @param mostArcs  gives up (undefined) when more are left
 */
export function flowProgram(
  model: RosterModel,
  solver: LinearSolver,
  cover: Float64Array,
  gap: number,
  start: readonly Int8Array[],
  mostArcs: number,
  limits: Omit<SolveLimits, 'start' | 'onBetter'> & { readonly onRows?: (rows: readonly Int8Array[]) => void },
): FlowResult | undefined {
  const pricing = new Pricing(model, wholeScope(model))
  const near = model.people.map((_, person) =>
    nearBestArcs(model, person, pricing.cellPrices(person, cover), gap + 1e-6),
  )
  if (near.reduce((sum, { arcs }) => sum + arcs.length, 0) > mostArcs) return undefined

  const program = new FlowProgram()
  const constant = coverRows(model, program)
  const cellColumns = near.map(({ arcs, cells }, person) => addPerson(model, program, person, arcs, cells))
  const linear = solver.createModel()
  try {
    linear.addRows(program.rowValue, program.rowValue)
    const { cost, upper, starts, rows, values } = program
    linear.addColumns({ cost, lower: cost.map(() => 0), upper, starts, rows, values })
    const integers = cellColumns.flatMap((columns) => [...columns.values()]).sort((a, b) => a - b)
    const ones = start.flatMap((row, person) => {
      const used = Array.from(row, (shift, day) => cellColumns[person]?.get(day * (model.shifts + 1) + shift + 1))
      return used.filter((column) => column !== undefined)
    })
    const rowsOf = (solution: Float64Array): readonly Int8Array[] =>
      cellColumns.map((columns) => {
        const row = new Int8Array(model.days).fill(-1)
        for (const [cell, column] of columns) {
          if ((solution[column] ?? 0) > 0.5)
            row[Math.floor(cell / (model.shifts + 1))] = (cell % (model.shifts + 1)) - 1
        }
        return row
      })
    const { onRows, ...rest } = limits
    const solved = linear.solveInteger(integers, {
      ...rest,
      ...(ones.length === model.people.length * model.days && { start: ones }),
      ...(onRows && { onBetter: (solution) => onRows(rowsOf(solution)) }),
    })
    return {
      status: solved.status,
      bound: solved.bound + constant,
      rows: solved.values.length > 0 ? rowsOf(solved.values) : undefined,
    }
  } finally {
    linear.dispose()
  }
}

/** @returns the cost of cover at its cheapest, which is in no column */
function coverRows(model: RosterModel, program: FlowProgram): number {
  for (const count of model.cover.cheapest) program.addRow(count)
  const { slacks, constant } = coverSlacks(model)
  for (const { row, sign, cost, width } of slacks) program.addColumn(cost, width, [[row, sign]])
  return constant
}

/** @returns the columns of the person's cells */
function addPerson(
  model: RosterModel,
  program: FlowProgram,
  person: number,
  arcs: ReturnType<typeof nearBestArcs>['arcs'],
  cells: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const { graph, groupOf, cellCost, endCost } = model.people[person] as ModelPerson
  const width = model.shifts + 1
  const circle = model.cover.circleOf[person] as number
  const coverStart = model.cover.cellStart[circle] as Int32Array
  const coverOf = model.cover.cellRows[circle] as Int32Array

  // Flow comes out of the root once; elsewhere what comes in goes out. Ends take it all.
  const nodeRow = new Map<number, number>()
  const isEnd = (node: number): boolean => node < (graph.layerStart[1] ?? 0)
  for (const { node } of arcs) if (!nodeRow.has(node)) nodeRow.set(node, program.addRow(node === graph.root ? 1 : 0))
  const choiceRow = new Map<number, number>()
  for (const { arc, node, day } of arcs) {
    const choice = graph.arcChoice[arc] ?? 0
    const to = graph.arcTo[arc] ?? 0
    const key = day * graph.choices + choice
    if (!choiceRow.has(key)) choiceRow.set(key, program.addRow(0))
    const entries: [number, number][] = [
      [nodeRow.get(node) ?? 0, 1],
      [choiceRow.get(key) ?? 0, 1],
    ]
    const into = nodeRow.get(to)
    if (into !== undefined) entries.push([into, -1])
    program.addColumn((graph.arcCost[arc] ?? 0) + (isEnd(to) ? (endCost[to] ?? 0) : 0), 1, entries)
  }
  const columns = new Map<number, number>()
  for (const cell of cells) {
    const [day, shift] = [Math.floor(cell / width), (cell % width) - 1]
    const choice = shift < 0 ? 0 : (groupOf[shift] ?? -1) + 1
    const row = choiceRow.get(day * graph.choices + choice)
    if (row === undefined) continue
    const counted = new Map<number, number>([[row, -1]])
    if (shift >= 0) {
      const at = day * model.shifts + shift
      for (let k = coverStart[at] ?? 0; k < (coverStart[at + 1] ?? 0); k += 1) {
        const coverRow = coverOf[k] ?? 0
        counted.set(coverRow, (counted.get(coverRow) ?? 0) + 1)
      }
    }
    columns.set(cell, program.addColumn(cellCost[cell] ?? 0, 1, [...counted]))
  }
  return columns
}
