import { buildRosterGraph } from './dp/roster-graph'
import type { RosterGraph } from './dp/roster-graph'
import { SweepRoom } from './dp/shortest-roster'
import type { StateSpace } from './dp/state-space'
import { stateSpace } from './dp/state-space'
import type { CoverTable } from './cover-table'
import { coverTable } from './cover-table'
import type { ProblemPerson, RosterProblem } from './problem'
import { costOfCount, OFF } from './problem'

/** A problem made ready for the engines. */
export interface RosterModel {
  readonly problem: RosterProblem
  readonly days: number
  readonly shifts: number
  readonly people: readonly ModelPerson[]
  readonly cover: CoverTable
  /** Scratch values of the sweeps; the engines run one sweep at a time. */
  readonly room: SweepRoom
}

export interface ModelPerson {
  readonly graph: RosterGraph
  /** Group of each shift; −1 = never. */
  readonly groupOf: Int8Array
  /** `[day * (shifts + 1) + shift + 1]`, 0 = off: cost of the cell by itself; Infinity = not allowed. */
  readonly cellCost: Float64Array
  readonly endCost: Float64Array
}

/** Nine bytes each: more would not fit beside the solver. */
const MOST_ARCS = 25_000_000

/** @returns undefined when some person's rules need more states than the exact program can hold */
export function rosterModel(problem: RosterProblem): RosterModel | undefined {
  const graphs = new Map<string, RosterGraph | undefined>()
  const people: ModelPerson[] = []
  let arcs = 0
  for (const [index, person] of problem.people.entries()) {
    const space = stateSpace(problem, person)
    const isNew = !graphs.has(space.key)
    if (isNew) graphs.set(space.key, buildRosterGraph(space))
    const graph = graphs.get(space.key)
    if (!graph) return undefined
    if (isNew) arcs += graph.arcTo.length
    if (arcs > MOST_ARCS) return undefined
    people.push({
      graph,
      groupOf: space.groups.groupOf,
      cellCost: cellCosts(problem, index, person),
      endCost: endCosts(person, space, graph),
    })
  }
  return {
    problem,
    days: problem.days,
    shifts: problem.shifts.length,
    people,
    cover: coverTable(problem),
    room: new SweepRoom(),
  }
}

function cellCosts(problem: RosterProblem, index: number, person: ProblemPerson): Float64Array {
  const width = problem.shifts.length + 1
  const cost = new Float64Array(problem.days * width)
  const each = (day: number, charge: (shift: number) => number): void => {
    for (let shift = OFF; shift < width - 1; shift += 1) cost[day * width + shift + 1]! += charge(shift)
  }
  for (const wish of person.wishes) {
    each(wish.day, (shift) => (wish.shifts.includes(shift) === (wish.kind === 'off') ? wish.weight : 0))
  }
  const { previous } = problem
  previous?.roster[index]?.forEach((seen, day) => {
    if (day < problem.days) each(day, (shift) => (shift === seen ? 0 : previous.weight))
  })
  for (const pin of person.pinned) each(pin.day, (shift) => (shift === pin.shift ? 0 : Infinity))
  for (const cell of person.blocked) cost[cell.day * width + cell.shift + 1] = Infinity
  return cost
}

function endCosts(person: ProblemPerson, space: StateSpace, graph: RosterGraph): Float64Array {
  const judged = space.tallies.filter(({ judgedAtEnd }) => judgedAtEnd)
  return Float64Array.from(graph.endTallies, (values) =>
    judged.reduce((sum, tally, at) => {
      const value = values[at] ?? 0
      if (tally.kind === 'minutes') return sum + minutesCost(person, value)
      const share = person.shares.find(({ counter }) => counter === tally.of)
      return sum + costOfCount(share?.costOfCount ?? [], value)
    }, 0),
  )
}

function minutesCost({ minutesTarget: wanted }: ProblemPerson, minutes: number): number {
  if (!wanted) return 0
  const short = Math.ceil((wanted.target - minutes) / wanted.unitMinutes) * wanted.under
  const long = Math.ceil((minutes - wanted.target) / wanted.unitMinutes) * wanted.over
  return minutes < wanted.target ? short : long
}

/** What a row costs its person by itself; Infinity if it breaks a hard rule. */
export function rowCost(model: RosterModel, person: number, row: ArrayLike<number>): number {
  const { graph, groupOf, cellCost, endCost } = model.people[person] as ModelPerson
  let node = graph.root
  let cost = 0
  for (let day = 0; day < model.days; day += 1) {
    if (node < 0) return Infinity
    const shift = row[day] ?? OFF
    const choice = shift < 0 ? 0 : (groupOf[shift] ?? -1) + 1
    if (shift >= 0 && choice === 0) return Infinity
    let next = -1
    for (let arc = graph.arcStart[node] ?? 0; arc < (graph.arcStart[node + 1] ?? 0); arc += 1) {
      if (graph.arcChoice[arc] !== choice) continue
      next = graph.arcTo[arc] ?? -1
      cost += graph.arcCost[arc] ?? 0
      break
    }
    cost += cellCost[day * (model.shifts + 1) + shift + 1] ?? Infinity
    node = next
  }
  return node < 0 ? Infinity : cost + (endCost[node] ?? 0)
}
