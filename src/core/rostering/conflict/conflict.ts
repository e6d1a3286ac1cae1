import type { RosterProblem } from '../problem'
import type { Demand } from './demands'
import { demandsOf, giveUp, looserLimits } from './demands'
import type { PersonCase } from './feasible'
import { isFeasible, personCase } from './feasible'

/** Why no roster exists: cover never forbids one, so it is always somebody whose rules and cells contradict each other. */
export interface Conflict {
  readonly people: readonly PersonConflict[]
}

export interface PersonConflict {
  readonly person: number
  /** A smallest set: all of them together are impossible, and without any one of them a row exists. */
  readonly demands: readonly Demand[]
  /** The cheapest ways out, at most three; each by itself makes a row possible. */
  readonly waysOut: readonly WayOut[]
}

export interface WayOut {
  readonly demand: Demand
  /** What a limit must become; absent: the demand is given up. */
  readonly to?: number
  readonly cost: number
}

const MOST_WAYS = 3

export function explainConflict(problem: RosterProblem): Conflict {
  const people = problem.people.flatMap((person, index): PersonConflict[] => {
    const of = personCase(problem, person)
    if (isFeasible(of)) return []
    const demands = smallestConflict(of)
    return [{ person: index, demands, waysOut: waysOut(of, demands) }]
  })
  return { people }
}

/**
 * Deletion filter: gives up one demand after the other and takes it back only if that made a row possible. First in halves,
 * for most of what is asked of a person has nothing to do with the conflict.
 */
function smallestConflict(whole: PersonCase): readonly Demand[] {
  const kept: Demand[] = []
  let of = whole
  const filter = (demands: readonly Demand[]): void => {
    if (demands.length === 0) return
    const without = demands.reduce((reduced, demand) => giveUp(reduced, demand), of)
    if (!isFeasible(without)) {
      of = without
      return
    }
    if (demands.length === 1) {
      kept.push(...demands)
      return
    }
    const half = Math.ceil(demands.length / 2)
    filter(demands.slice(0, half))
    filter(demands.slice(half))
  }
  filter(demandsOf(whole))
  return kept
}

/** The change that is enough for each demand, the cheapest first. */
function waysOut(whole: PersonCase, demands: readonly Demand[]): readonly WayOut[] {
  const ways = demands.flatMap((demand): WayOut[] => {
    if (demand.rule === 'pinned' && demand.reason === 'not-employed') return []
    // The other conflicts of the same person may be left; then this way alone does not help.
    if (!isFeasible(giveUp(whole, demand))) return []
    const limits = looserLimits(whole, demand)
    if (!limits) return [{ demand, cost: priceOf(demand) }]
    const to = firstEnough(whole, demand, limits)
    return [{ demand, to, cost: priceOf(demand, to) }]
  })
  return ways.sort((a, b) => a.cost - b.cost).slice(0, MOST_WAYS)
}

/** Wider limits allow more, so the smallest sufficient change is found by halving. */
function firstEnough(whole: PersonCase, demand: Demand, limits: readonly number[]): number {
  let [low, high] = [0, limits.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isFeasible(giveUp(whole, demand, limits[middle]))) high = middle
    else low = middle + 1
  }
  return limits[low] ?? 0
}

const PIN_PRICE = { fixed: 1, 'day-off': 3, leave: 8, 'not-employed': 100 } as const
const PRICE_PER_HOUR = 1

/** How unwelcome a way out is: a cell the owner fixed costs least, leave and skills much, the law's limits most. */
function priceOf(demand: Demand, to?: number): number {
  if (demand.rule === 'pinned') return PIN_PRICE[demand.reason]
  if (demand.rule === 'blocked') return 4
  if (demand.rule === 'forbidden-succession') return 12
  const change = Math.abs((to ?? 0) - demand.limit)
  switch (demand.rule) {
    case 'min-minutes':
      return (change / 60) * PRICE_PER_HOUR
    case 'max-minutes':
      return (change / 60) * PRICE_PER_HOUR * 2
    case 'week-minutes':
      return (change / 60) * PRICE_PER_HOUR * 3
    case 'max-consecutive-work':
      return change * 15
    case 'min-consecutive-work':
    case 'min-consecutive-off':
      return change * 4
    case 'max-weekends':
      return change * 5
    case 'max-of-shift':
      return demand.limit === 0 ? 20 : change * 3
  }
}
