import type { BlockedCell, PinnedCell, ProblemPerson } from '../problem'
import type { PersonCase } from './feasible'

/** One thing that is asked of a person's row, and that could be given up. */
export type Demand =
  | { readonly rule: 'pinned'; readonly day: number; readonly shift: number; readonly reason: PinnedCell['reason'] }
  | { readonly rule: 'blocked'; readonly day: number; readonly shift: number }
  | { readonly rule: 'max-of-shift'; readonly shift: number; readonly limit: number }
  | { readonly rule: 'forbidden-succession' }
  | { readonly rule: LimitRule; readonly limit: number }

/** Limits that are one number. */
export type LimitRule =
  | 'min-minutes'
  | 'max-minutes'
  | 'week-minutes'
  | 'max-consecutive-work'
  | 'min-consecutive-work'
  | 'min-consecutive-off'
  | 'max-weekends'

/** A limit so wide that it says nothing. */
function widest(rule: LimitRule | 'max-of-shift', { plan, shifts, person }: PersonCase): number {
  const longest = Math.max(1, ...shifts.map(({ minutes }) => minutes))
  switch (rule) {
    case 'min-minutes':
      return 0
    case 'max-minutes':
      return longest * plan.days
    case 'week-minutes':
      return longest * 7
    case 'max-consecutive-work':
      return plan.days + (person.history?.length ?? 0)
    case 'min-consecutive-work':
    case 'min-consecutive-off':
      return 1
    case 'max-weekends':
      return plan.days
    case 'max-of-shift':
      return plan.days
  }
}

const LIMIT_RULES: readonly LimitRule[] = [
  'min-minutes',
  'max-minutes',
  'week-minutes',
  'max-consecutive-work',
  'min-consecutive-work',
  'min-consecutive-off',
  'max-weekends',
]

function limitOf(person: ProblemPerson, rule: LimitRule): number | undefined {
  switch (rule) {
    case 'min-minutes':
      return person.minMinutes
    case 'max-minutes':
      return person.maxMinutes
    case 'week-minutes':
      return person.maxMinutesOfWeek
    case 'max-consecutive-work':
      return person.maxConsecutiveWork
    case 'min-consecutive-work':
      return person.minConsecutiveWork
    case 'min-consecutive-off':
      return person.minConsecutiveOff
    case 'max-weekends':
      return person.maxWeekends
  }
}

/** Everything that is asked of the person, general rules first: what is left of a conflict then names the special ones. */
export function demandsOf(of: PersonCase): readonly Demand[] {
  const { person, shifts } = of
  const limits = LIMIT_RULES.flatMap((rule): Demand[] => {
    const limit = limitOf(person, rule)
    return limit === undefined || limit === widest(rule, of) ? [] : [{ rule, limit }]
  })
  const ofShift = shifts.flatMap((_, shift): Demand[] => {
    const limit = person.maxOfShift[shift] ?? 0
    return limit >= widest('max-of-shift', of) ? [] : [{ rule: 'max-of-shift', shift, limit }]
  })
  const succession: Demand[] = shifts.some(({ forbiddenNext }) => forbiddenNext.length > 0)
    ? [{ rule: 'forbidden-succession' }]
    : []
  return [
    ...limits,
    ...succession,
    ...ofShift,
    ...person.blocked.map(({ day, shift }: BlockedCell): Demand => ({ rule: 'blocked', day, shift })),
    ...person.pinned.map(({ day, shift, reason }): Demand => ({ rule: 'pinned', day, shift, reason })),
  ]
}

/** The case without one demand, or with its limit moved to `to`. */
export function giveUp(of: PersonCase, demand: Demand, to?: number): PersonCase {
  const { person, shifts } = of
  const withPerson = (changed: Partial<ProblemPerson>): PersonCase => ({ ...of, person: { ...person, ...changed } })
  switch (demand.rule) {
    case 'pinned':
      return withPerson({
        pinned: person.pinned.filter(({ day, shift }) => day !== demand.day || shift !== demand.shift),
      })
    case 'blocked':
      return withPerson({
        blocked: person.blocked.filter(({ day, shift }) => day !== demand.day || shift !== demand.shift),
      })
    case 'forbidden-succession':
      return { ...of, shifts: shifts.map((shift) => ({ ...shift, forbiddenNext: [] })) }
    case 'max-of-shift': {
      const limit = to ?? widest('max-of-shift', of)
      return withPerson({
        maxOfShift: shifts.map((_, at) => (at === demand.shift ? limit : (person.maxOfShift[at] ?? 0))),
      })
    }
    case 'min-minutes':
    case 'max-minutes':
    case 'week-minutes':
    case 'max-consecutive-work':
    case 'min-consecutive-work':
    case 'min-consecutive-off':
    case 'max-weekends':
      return withPerson(withLimit(demand.rule, to ?? widest(demand.rule, of)))
  }
}

function withLimit(rule: LimitRule, limit: number): Partial<ProblemPerson> {
  switch (rule) {
    case 'min-minutes':
      return { minMinutes: limit }
    case 'max-minutes':
      return { maxMinutes: limit }
    case 'week-minutes':
      return { maxMinutesOfWeek: limit }
    case 'max-consecutive-work':
      return { maxConsecutiveWork: limit }
    case 'min-consecutive-work':
      return { minConsecutiveWork: limit }
    case 'min-consecutive-off':
      return { minConsecutiveOff: limit }
    case 'max-weekends':
      return { maxWeekends: limit }
  }
}

/** The values a limit could be moved to, the smallest change first; undefined for demands that are there or not. */
export function looserLimits(of: PersonCase, demand: Demand): readonly number[] | undefined {
  if (demand.rule === 'pinned' || demand.rule === 'blocked' || demand.rule === 'forbidden-succession') return undefined
  const end = widest(demand.rule, of)
  const minutes = demand.rule === 'min-minutes' || demand.rule === 'max-minutes' || demand.rule === 'week-minutes'
  const step = (minutes ? MINUTES_STEP : 1) * (end < demand.limit ? -1 : 1)
  const values: number[] = []
  for (let value = demand.limit + step; step > 0 ? value < end : value > end; value += step) values.push(value)
  return [...values, end]
}

const MINUTES_STEP = 30
