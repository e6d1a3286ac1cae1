import type { ProblemPerson, RosterProblem } from '../problem'
import { dayInWeek } from '../problem'
import type { RunStates } from './run-states'
import { runStates } from './run-states'
import type { ShiftGroups } from './shift-groups'
import { shiftGroups } from './shift-groups'

/** Something counted along the days of one person's roster, as one part of the state of the dynamic program. */
export interface Tally {
  readonly kind: 'minutes' | 'week-minutes' | 'weekends' | 'group' | 'counter'
  /** Group or counter index, by kind. */
  readonly of: number
  /** Highest value. Beyond it: forbidden, or, with a slope, it stays there and each further unit costs the slope. */
  readonly most: number
  readonly slope: number | undefined
  /** Value of one unit: minutes for the two kinds of minutes, else 1. */
  readonly unit: number
  /** Whether the final value matters. */
  readonly judgedAtEnd: boolean
}

/** Everything that makes one person's dynamic program. People with equal `key` share one graph. */
export interface StateSpace {
  readonly days: number
  readonly groups: ShiftGroups
  readonly runs: RunStates
  readonly tallies: readonly Tally[]
  readonly least: { readonly minutes: number }
  /** Increase of each tally, `[(day * choices + choice) * tallies + tally]`; weekends are told apart by the run. */
  readonly step: Int32Array
  readonly weekday: Int8Array
  readonly key: string
}

function greatestCommonDivisor(numbers: readonly number[]): number {
  const two = (a: number, b: number): number => (b === 0 ? a : two(b, a % b))
  return numbers.reduce(two, 0) || 1
}

function talliesOf(problem: RosterProblem, person: ProblemPerson, { groups }: ShiftGroups): readonly Tally[] {
  const tallies: Tally[] = []
  const unit = greatestCommonDivisor(groups.map(({ minutes }) => minutes))
  const allDays = Math.max(0, ...groups.map(({ minutes }) => minutes)) * problem.days
  const matters = person.minMinutes > 0 || person.maxMinutes < allDays || person.minutesTarget !== undefined
  if (matters) {
    const most = Math.floor(Math.min(person.maxMinutes, allDays) / unit)
    const judgedAtEnd = person.minutesTarget !== undefined
    tallies.push({ kind: 'minutes', of: 0, most, slope: undefined, unit, judgedAtEnd })
  }
  if (person.maxMinutesOfWeek !== undefined && person.maxMinutesOfWeek < (allDays / problem.days) * 7) {
    const most = Math.floor(person.maxMinutesOfWeek / unit)
    tallies.push({ kind: 'week-minutes', of: 0, most, slope: undefined, unit, judgedAtEnd: false })
  }
  const plain = { unit: 1, slope: undefined, judgedAtEnd: false }
  groups.forEach(({ limit }, of) => {
    if (limit !== Infinity) tallies.push({ kind: 'group', of, most: limit, ...plain })
  })
  const weekends = Math.ceil(problem.days / 7) + 1
  const weekendShare = person.shares.find(({ counter }) => problem.counters[counter]?.counts === 'weekends')
  if (person.maxWeekends < weekends || weekendShare) {
    const most = Math.min(person.maxWeekends, weekends)
    tallies.push({ kind: 'weekends', of: weekendShare?.counter ?? -1, most, ...plain, judgedAtEnd: !!weekendShare })
  }
  for (const share of person.shares) {
    if (problem.counters[share.counter]?.counts !== 'cells') continue
    const most = Math.max(0, share.costOfCount.length - 1)
    const slope = most > 0 ? (share.costOfCount[most] ?? 0) - (share.costOfCount[most - 1] ?? 0) : 0
    tallies.push({ kind: 'counter', of: share.counter, most, slope, unit: 1, judgedAtEnd: true })
  }
  return tallies
}

export function stateSpace(problem: RosterProblem, person: ProblemPerson): StateSpace {
  const groups = shiftGroups(problem, person)
  const runs = runStates(problem, person, groups)
  const tallies = talliesOf(problem, person, groups)
  const choices = groups.groups.length + 1
  const step = new Int32Array(problem.days * choices * tallies.length)
  const weekday = Int8Array.from({ length: problem.days }, (_, day) => dayInWeek(problem, day))
  for (let day = 0; day < problem.days; day += 1) {
    groups.groups.forEach((group, index) => {
      tallies.forEach((tally, at) => {
        const where = (day * choices + index + 1) * tallies.length + at
        if (tally.kind === 'minutes' || tally.kind === 'week-minutes') step[where] = group.minutes / tally.unit
        if (tally.kind === 'group') step[where] = tally.of === index ? 1 : 0
        if (tally.kind === 'counter')
          step[where] = group.counters.includes(tally.of) && problem.counters[tally.of]?.days.includes(day) ? 1 : 0
      })
    })
  }
  const least = { minutes: person.minMinutes }
  const key = JSON.stringify([
    groups.groups.map(({ minutes, limit, counters }) => [minutes, limit, counters]),
    [runs.start, [...runs.next], [...runs.cost]],
    tallies.map(({ kind, of, most, slope, unit, judgedAtEnd }) => [kind, of, most, slope, unit, judgedAtEnd]),
    least.minutes,
  ])
  return { days: problem.days, groups, runs, tallies, least, step, weekday, key }
}
