import type { ProblemPerson, RosterProblem } from '../problem'

/**
 * Shifts that the rules of one person cannot tell apart: as long, followed by and following the same shifts, counted by
 * the same counters, not limited one by one. The dynamic program knows groups only and takes the cheapest shift of each.
 */
export interface ShiftGroup {
  readonly shifts: readonly number[]
  readonly minutes: number
  /** How often at most; Infinity where the limit can never be reached. */
  readonly limit: number
  /** Groups with the same follow class forbid, and charge for, the same next shifts. */
  readonly followClass: number
  /** Counters (indices of the problem) in which its shifts are counted. */
  readonly counters: readonly number[]
}

export interface ShiftGroups {
  readonly groups: readonly ShiftGroup[]
  /** Group of each shift, −1 if the person never works it. */
  readonly groupOf: Int8Array
  /** One shift that stands for each follow class. */
  readonly classShift: readonly number[]
}

/** A limit that no roster can reach is none: it would only tear groups apart. */
function effectiveLimit(problem: RosterProblem, person: ProblemPerson, shift: number): number {
  const limit = person.maxOfShift[shift] ?? 0
  const minutes = problem.shifts[shift]?.minutes ?? 0
  const most = Math.min(problem.days, minutes > 0 ? Math.floor(person.maxMinutes / minutes) : problem.days)
  return limit >= most ? Infinity : limit
}

function followKey(problem: RosterProblem, shift: number): string {
  const forbidden = [...(problem.shifts[shift]?.forbiddenNext ?? [])].sort((a, b) => a - b)
  return JSON.stringify([forbidden, problem.successionCost?.[shift] ?? []])
}

export function shiftGroups(problem: RosterProblem, person: ProblemPerson): ShiftGroups {
  const followKeys = problem.shifts.map((_, shift) => followKey(problem, shift))
  const classKeys = [...new Set(followKeys)]
  const groupKeys: string[] = []
  const found: ShiftGroup[] = []
  const groupOf = new Int8Array(problem.shifts.length).fill(-1)
  problem.shifts.forEach(({ minutes }, shift) => {
    const limit = effectiveLimit(problem, person, shift)
    if (limit === 0) return
    const precededBy = problem.shifts.map((other, from) => [
      other.forbiddenNext.includes(shift),
      problem.successionCost?.[from]?.[shift] ?? 0,
    ])
    const counters = problem.counters.flatMap((counter, index) =>
      counter.counts === 'cells' && counter.shifts.includes(shift) ? [index] : [],
    )
    const alone = limit === Infinity ? -1 : shift
    const key = JSON.stringify([minutes, followKeys[shift], precededBy, counters, alone])
    const known = groupKeys.indexOf(key)
    groupOf[shift] = known >= 0 ? known : found.length
    if (known >= 0) (found[known]?.shifts as number[]).push(shift)
    else {
      groupKeys.push(key)
      const followClass = classKeys.indexOf(followKeys[shift] ?? '')
      found.push({ shifts: [shift], minutes, limit, followClass, counters })
    }
  })
  const classShift = classKeys.map((key) => followKeys.indexOf(key))
  return { groups: found, groupOf, classShift }
}
