import { rowFinder } from '../dp/best-row'
import type { ProblemPerson, ProblemShift, RosterProblem } from '../problem'
import { rosterModel } from '../roster-model'

/** One person and the shifts, without anything that only costs. */
export interface PersonCase {
  readonly problem: Pick<RosterProblem, 'days' | 'firstSaturday'>
  readonly shifts: readonly ProblemShift[]
  readonly person: ProblemPerson
}

export function personCase(problem: RosterProblem, person: ProblemPerson): PersonCase {
  const { minutesTarget: _target, shortWork: _work, shortRest: _rest, ...rules } = person
  const { days, firstSaturday, shifts } = problem
  return { problem: { days, firstSaturday }, shifts, person: { ...rules, wishes: [], shares: [] } }
}

/** Whether the person's rules and cells leave any row at all. More days than the exact program can hold count as yes. */
export function isFeasible({ problem, shifts, person }: PersonCase): boolean {
  // A pin that is out of the plan's reach is none; two pins of one day that differ leave nothing.
  const model = rosterModel({ ...problem, shifts, people: [person], cover: [], counters: [] })
  if (!model) return true
  return (
    rowFinder(model).find(0, new Float64Array(problem.days * shifts.length), new Int8Array(problem.days)) < Infinity
  )
}
