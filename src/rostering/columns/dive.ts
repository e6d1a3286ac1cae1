import type { RosterModel } from '../../core/rostering/roster-model'
import type { RosterColumn, ColumnPool } from './column'
import type { GenerationLimits } from './column-generation'
import { generateColumns } from './column-generation'
import type { Duals, Master } from './master'
import type { Scope } from './scope'

const WHOLE = 0.999
/** Share of the people decided in one step, and at least this value of the column. */
const SHARE_PER_STEP = 0.08
const SURE = 0.85
const ROUNDS_PER_STEP = 6

/**
 * Decides the people one after the other: the columns the linear program likes best are fixed, and new ones are made for
 * the rest.
 * @returns one column per person of the scope, or undefined when time ran out
 */
export function dive(
  model: RosterModel,
  scope: Scope,
  master: Master,
  pool: ColumnPool,
  duals: Duals,
  limits: GenerationLimits,
): readonly RosterColumn[] | undefined {
  const fixed = new Map<number, number>()
  const positionOf = new Map(scope.people.map((person, at) => [person, at]))
  for (;;) {
    const open = scope.people.map((_, at) => at).filter((at) => !fixed.has(at))
    const { solution } = generateColumns(
      model,
      scope,
      master,
      pool,
      { ...limits, rounds: ROUNDS_PER_STEP, positions: open },
      duals,
    )
    if (solution.status !== 'optimal') return undefined
    const candidates: { at: number; column: number; value: number }[] = []
    master.columns.forEach(({ person }, column) => {
      const at = positionOf.get(person) ?? -1
      const value = solution.values[column] ?? 0
      if (value > 1e-6 && !fixed.has(at)) candidates.push({ at, column, value })
    })
    candidates.sort((a, b) => b.value - a.value)
    const atLeast = Math.max(1, Math.ceil(scope.people.length * SHARE_PER_STEP))
    let decided = 0
    for (const { at, column, value } of candidates) {
      if (fixed.has(at)) continue
      if (value < WHOLE && decided >= atLeast && value < SURE) break
      fixed.set(at, column)
      if (value < WHOLE) decided += 1
    }
    if (fixed.size === scope.people.length) {
      return [...fixed.values()].map((column) => master.columns[column] as RosterColumn)
    }
    if (candidates.length === 0 || limits.now() > limits.until || limits.stop?.()) return undefined
    master.fix([...fixed.values()])
  }
}
