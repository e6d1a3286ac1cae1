import type { ProblemPerson, RosterProblem } from '../problem'
import type { ShiftGroups } from './shift-groups'

/**
 * What yesterday means for today: resting for so many days, or working for so many days and last in such a shift. Counts
 * stop where no rule looks any further.
 */
export interface RunStates {
  readonly count: number
  readonly start: number
  /** `[state * (groups + 1) + choice]`: the next state or −1; choice 0 is a day off, choice g + 1 a shift of group g. */
  readonly next: Int32Array
  readonly cost: Float64Array
  readonly works: Uint8Array
}

export function runStates(
  problem: RosterProblem,
  person: ProblemPerson,
  { groups, classShift }: ShiftGroups,
): RunStates {
  const choices = groups.length + 1
  const longestOff = Math.max(1, person.minConsecutiveOff, person.shortRest?.shorterThan ?? 1)
  const settled = Math.max(1, person.minConsecutiveWork, person.shortWork?.shorterThan ?? 1)
  const limited = person.maxConsecutiveWork < problem.days + (person.history?.length ?? 0)
  const longestWork = limited ? person.maxConsecutiveWork : settled
  const classes = classShift.length

  // Work states come twice while the block is short: one that began in the plan, one that may have begun before it.
  const off = (days: number): number => Math.min(days, longestOff) - 1
  const work = (days: number, followClass: number, open: boolean): number => {
    const length = Math.min(days, longestWork)
    const isOpen = open && length < settled
    return longestOff + ((length - 1) * classes + followClass) * 2 + (isOpen ? 1 : 0)
  }
  const count = longestOff + longestWork * classes * 2 + 1
  const start = count - 1
  const next = new Int32Array(count * choices).fill(-1)
  const cost = new Float64Array(count * choices)
  const works = new Uint8Array(count)

  const setWork = (from: number, days: number, before: number, open: boolean, extra: number): void => {
    groups.forEach(({ shifts, followClass }, group) => {
      const shift = shifts[0] ?? 0
      if ((limited && days > person.maxConsecutiveWork) || problem.shifts[before]?.forbiddenNext.includes(shift)) return
      next[from * choices + group + 1] = work(days, followClass, open)
      cost[from * choices + group + 1] = extra + (problem.successionCost?.[before]?.[shift] ?? 0)
    })
  }
  const fillOff = (from: number, days: number): void => {
    next[from * choices] = off(days + 1)
    if (days < person.minConsecutiveOff) return
    const short = person.shortRest && days < person.shortRest.shorterThan ? person.shortRest.weight : 0
    setWork(from, 1, -1, false, short)
  }
  const fillWork = (from: number, days: number, before: number, open: boolean): void => {
    works[from] = 1
    setWork(from, days + 1, before, open, 0)
    if (!open && days < person.minConsecutiveWork) return
    next[from * choices] = off(1)
    if (!open && person.shortWork && days < person.shortWork.shorterThan) cost[from * choices] = person.shortWork.weight
  }

  for (let days = 1; days <= longestOff; days += 1) fillOff(off(days), days)
  for (let days = 1; days <= longestWork; days += 1) {
    classShift.forEach((shift, followClass) => {
      for (const open of [false, true]) fillWork(work(days, followClass, open), days, shift, open && days < settled)
    })
  }
  const { history } = person
  if (history && history.shift < 0) fillOff(start, history.length)
  else if (history) fillWork(start, history.length, history.shift, false)
  else {
    next[start * choices] = off(longestOff)
    setWork(start, 1, -1, true, 0)
  }
  return { count, start, next, cost, works }
}
