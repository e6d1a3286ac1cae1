import { rowExists } from '../dp/row-exists'
import { stateSpace } from '../dp/state-space'
import type { ProblemPerson, ProblemShift, RosterProblem } from '../problem'
import { OFF } from '../problem'

/** One person and the shifts, without anything that only costs. */
export interface PersonCase {
  readonly plan: Pick<RosterProblem, 'days' | 'firstSaturday'>
  readonly shifts: readonly ProblemShift[]
  readonly person: ProblemPerson
}

export function personCase(problem: RosterProblem, person: ProblemPerson): PersonCase {
  const { minutesTarget: _target, shortWork: _work, shortRest: _rest, ...rules } = person
  const { days, firstSaturday, shifts } = problem
  return { plan: { days, firstSaturday }, shifts, person: { ...rules, wishes: [], shares: [] } }
}

/** Whether the person's rules and cells leave any row at all. */
export function isFeasible({ plan, shifts, person }: PersonCase): boolean {
  const space = stateSpace({ ...plan, shifts, people: [person], cover: [], counters: [] }, person)
  return rowExists(space, allowedChoices(plan.days, shifts.length, person, space.groups.groupOf))
}

function allowedChoices(days: number, shifts: number, person: ProblemPerson, groupOf: Int8Array): Uint8Array {
  const cells = new Uint8Array(days * (shifts + 1)).fill(1)
  for (const { day, shift } of person.blocked) cells[day * (shifts + 1) + shift + 1] = 0
  for (const pin of person.pinned) {
    for (let shift = OFF; shift < shifts; shift += 1)
      if (shift !== pin.shift) cells[pin.day * (shifts + 1) + shift + 1] = 0
  }
  const choices = Math.max(-1, ...groupOf) + 2
  const allowed = new Uint8Array(days * choices)
  for (let day = 0; day < days; day += 1) {
    for (let shift = OFF; shift < shifts; shift += 1) {
      const choice = shift < 0 ? 0 : (groupOf[shift] ?? -1) + 1
      if ((shift < 0 || choice > 0) && cells[day * (shifts + 1) + shift + 1] === 1) allowed[day * choices + choice] = 1
    }
  }
  return allowed
}
