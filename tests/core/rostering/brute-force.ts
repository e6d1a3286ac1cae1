import { checkRoster } from '../../../src/core/rostering/check-roster'
import type { Roster, RosterProblem } from '../../../src/core/rostering/problem'
import { allRows } from './tiny-problem'

/** The problem of one person alone, without cover. */
export function alone(problem: RosterProblem, person: number): RosterProblem {
  const { previous, ...rest } = problem
  return {
    ...rest,
    cover: [],
    people: problem.people.slice(person, person + 1),
    ...(previous && { previous: { ...previous, roster: previous.roster.slice(person, person + 1) } }),
  }
}

export interface JudgedRow {
  readonly cells: readonly number[]
  readonly cost: number
}

/** Legal rows of one person and what each costs by itself, by trying every row and asking the checker. */
export function legalRows(problem: RosterProblem, person: number): readonly JudgedRow[] {
  const single = alone(problem, person)
  return allRows(problem.days, problem.shifts.length).flatMap((cells): JudgedRow[] => {
    const report = checkRoster(single, [cells])
    return report.violations.length === 0 ? [{ cells, cost: report.cost }] : []
  })
}

/** Cost of the best roster; Infinity if somebody has no legal row. */
export function bestByTryingAll(problem: RosterProblem): number {
  const rows = problem.people.map((_, person) => legalRows(problem, person))
  const tryFrom = (person: number, chosen: Roster): number => {
    if (person === rows.length) return checkRoster(problem, chosen).cost
    return Math.min(Infinity, ...(rows[person] ?? []).map(({ cells }) => tryFrom(person + 1, [...chosen, cells])))
  }
  return tryFrom(0, [])
}
