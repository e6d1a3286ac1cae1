import type { SeededRandom } from '../core/kernel/seeded-random'
import type { WorkingRoster } from '../core/rostering/improve/working-roster'
import type { RosterModel } from '../core/rostering/roster-model'
import { ColumnPool, columnOf } from './columns/column'
import type { RosterColumn } from './columns/column'
import { generateColumns } from './columns/column-generation'
import type { Duals } from './columns/master'
import { Master } from './columns/master'
import { nearColumns } from './columns/near-columns'
import { restrictedProgram } from './columns/restricted-program'
import { sampledColumns } from './columns/sampled-columns'
import type { Scope } from './columns/scope'
import { modelWithin } from './columns/scope'
import type { LinearSolver } from './linear-solver'

export interface StepLimits {
  readonly now: () => number
  readonly until: number
  /** Seconds for the mixed-integer program of one step. */
  readonly seconds: number
  readonly columns: number
  readonly stop?: () => boolean
}

export interface StepResult {
  readonly improved: boolean
  /** The neighbourhood was not searched to its end. */
  readonly cutShort: boolean
}

/** Rounds of column generation in one step: the last of them gain little, and the bound holds anyway. */
const MOST_ROUNDS = 60

const NOTHING: StepResult = { improved: false, cutShort: false }

/**
 * Solves the free part of a roster again: column generation gives a bound, which often tells at once that nothing is to be
 * gained; else the columns within the gap are put together anew. The roster is changed in place, never for the worse.
 */
export function reoptimise(
  model: RosterModel,
  solver: LinearSolver,
  roster: WorkingRoster,
  scope: Scope,
  limits: StepLimits,
  random: SeededRandom,
  duals?: Duals,
): StepResult {
  const within = modelWithin(model, roster, scope)
  const before = roster.cost()
  const others = roster.rowCosts.reduce((sum, cost, person) => (scope.people.includes(person) ? sum : sum + cost), 0)
  const here = before - others
  const pool = new ColumnPool(within)
  const current = scope.people.map((person) => {
    const row = roster.rows[person] as Int8Array
    return columnOf(within, person, row, roster.rowCosts[person])
  })
  for (const column of current) pool.add(column.person, column.cells, column.cost)
  const master = new Master(within, solver, scope)
  let generated
  try {
    master.add(current)
    const { now, until, stop } = limits
    const generation = { now, until, target: here, rounds: MOST_ROUNDS, ...(stop && { stop }) }
    generated = generateColumns(within, scope, master, pool, generation, duals)
  } finally {
    master.dispose()
  }
  if (generated.bound > here - 1 + 1e-6) return NOTHING
  if (limits.now() > limits.until || limits.stop?.()) return { improved: false, cutShort: true }
  const gap = here - 1 - generated.bound
  const near = nearColumns(within, scope, generated.duals.cover, gap, limits.columns)
  const more = near.complete
    ? near.columns
    : [...near.columns, ...sampledColumns(within, scope, generated.duals.cover, gap, limits.columns, pool, random)]
  const columns = mergeColumns(current, pool.columns, more)
  const seconds = Math.max(0.2, Math.min(limits.seconds, limits.until - limits.now()))
  const solved = restrictedProgram(within, solver, scope, current, columns, {
    seconds,
    gap: 0.99,
    ...(limits.stop && { stop: limits.stop }),
  })
  const cutShort = solved.status !== 'optimal' || !near.complete || !generated.converged
  if (solved.chosen.length !== scope.people.length) return { improved: false, cutShort }
  for (const column of solved.chosen) roster.take(column.person)
  for (const column of solved.chosen) roster.put(column.person, column.cells, column.cost)
  if (roster.cost() < before - 1e-6) return { improved: true, cutShort }
  if (roster.cost() > before + 1e-6)
    for (const column of current) {
      roster.take(column.person)
      roster.put(column.person, column.cells, column.cost)
    }
  return { improved: false, cutShort }
}

/** Each column once, leaving out those that are in the start already. */
function mergeColumns(
  start: readonly RosterColumn[],
  ...lists: readonly (readonly RosterColumn[])[]
): readonly RosterColumn[] {
  const keyOf = ({ person, cells }: RosterColumn): string => `${person}:${cells.join('')}`
  const known = new Set(start.map(keyOf))
  return lists.flat().filter((column) => {
    const key = keyOf(column)
    if (known.has(key)) return false
    known.add(key)
    return true
  })
}
