import type { RosterProblem } from './problem'

/**
 * The cover rows as the engines see them. Rows about the very same people and cells are one row with a bent cost: four hours
 * in which the same two shifts are there ask for one number, not four.
 */
export interface CoverTable {
  readonly rows: number
  /** `[row * (most + 1) + count]`: cost of so many people there; convex in the count. */
  readonly cost: Float64Array
  readonly most: number
  /** The count that costs least. */
  readonly cheapest: Int32Array
  /** Rows of each cell, `cellStart[circle][day * shifts + shift]` into `cellRows[circle]`. People of one circle count in the same rows. */
  readonly circleOf: Int32Array
  readonly cellStart: readonly Int32Array[]
  readonly cellRows: readonly Int32Array[]
}

export function coverTable(problem: RosterProblem): CoverTable {
  const { people, days, shifts } = problem
  const merged = mergeRows(problem)
  // A row that reaches over two days may have one person twice.
  const daysOfRow = merged.map(({ cells }) => new Set(cells.map((cell) => Math.floor(cell / shifts.length))).size)
  const most = people.length * Math.max(1, ...daysOfRow)
  const cost = new Float64Array(merged.length * (most + 1))
  const cheapest = new Int32Array(merged.length)
  merged.forEach(({ members }, row) => {
    for (let count = 0; count <= most; count += 1) {
      const sum = members.reduce((total, { target, under, over }) => {
        return total + (count < target ? (target - count) * under : (count - target) * over)
      }, 0)
      cost[row * (most + 1) + count] = sum
      if (sum < (cost[row * (most + 1) + (cheapest[row] ?? 0)] ?? 0)) cheapest[row] = count
    }
  })
  const keys = people.map((_, person) =>
    merged.map(({ people: circle }) => ((circle?.has(person) ?? true) ? 1 : 0)).join(''),
  )
  const circles = [...new Set(keys)]
  const circleOf = Int32Array.from(keys, (key) => circles.indexOf(key))
  const lists = circles.map((key) => {
    const of: number[][] = Array.from({ length: days * shifts.length }, () => [])
    merged.forEach(({ cells }, row) => {
      if (key[row] === '1') for (const cell of cells) of[cell]?.push(row)
    })
    return of
  })
  return {
    rows: merged.length,
    cost,
    most,
    cheapest,
    circleOf,
    cellStart: lists.map((of) => {
      const start = new Int32Array(of.length + 1)
      of.forEach((rows, cell) => (start[cell + 1] = (start[cell] ?? 0) + rows.length))
      return start
    }),
    cellRows: lists.map((of) => Int32Array.from(of.flat())),
  }
}

interface MergedRow {
  readonly cells: readonly number[]
  readonly people: ReadonlySet<number> | undefined
  readonly members: { readonly target: number; readonly under: number; readonly over: number }[]
}

function mergeRows({ cover, days, shifts }: RosterProblem): readonly MergedRow[] {
  const merged = new Map<string, MergedRow>()
  for (const row of cover) {
    const inPlan = row.cells.filter(({ day, shift }) => day >= 0 && day < days && shifts[shift] !== undefined)
    const cells = [...new Set(inPlan.map(({ day, shift }) => day * shifts.length + shift))].sort((a, b) => a - b)
    const people = row.people && [...new Set(row.people)].sort((a, b) => a - b)
    const key = JSON.stringify([cells, people ?? null])
    const same = merged.get(key) ?? { cells, people: people && new Set(people), members: [] }
    same.members.push({ target: row.target, under: row.under, over: row.over })
    merged.set(key, same)
  }
  return [...merged.values()]
}
