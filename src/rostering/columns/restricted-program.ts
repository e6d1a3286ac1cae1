import type { RosterModel } from '../../core/rostering/roster-model'
import type { LinearSolver, SolveLimits, Solved } from '../linear-solver'
import type { RosterColumn } from './column'
import { Master } from './master'
import type { Scope } from './scope'

export interface RestrictedResult {
  readonly status: Solved['status']
  readonly bound: number
  readonly chosen: readonly RosterColumn[]
}

/** The best roster out of some columns, as a mixed-integer program. `start`: columns that make a roster already. */
export function restrictedProgram(
  model: RosterModel,
  solver: LinearSolver,
  scope: Scope,
  start: readonly RosterColumn[],
  columns: readonly RosterColumn[],
  limits: Omit<SolveLimits, 'start'>,
): RestrictedResult {
  const master = new Master(model, solver, scope)
  try {
    master.add(start)
    master.add(columns)
    return master.solveInteger({ ...limits, start: start.map((_, at) => at) })
  } finally {
    master.dispose()
  }
}
