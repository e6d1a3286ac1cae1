import type { RosterProblem } from '../problem'
import type { Demand } from './demands'
import { demandsOf, giveUp, looserLimits } from './demands'
import type { PersonCase } from './feasible'
import { isFeasible, personCase } from './feasible'
import { priceOf } from './price-of-change'

/** Why no roster exists: cover never forbids one, so it is always somebody whose rules and cells contradict each other. */
export interface Conflict {
  readonly people: readonly PersonConflict[]
}

export interface PersonConflict {
  readonly person: number
  /** A smallest set: all of them together are impossible, and without any one of them they are not. */
  readonly demands: readonly Demand[]
  /** The cheapest ways out, at most three; each by itself gives the person a row again. */
  readonly waysOut: readonly WayOut[]
}

/** Mostly one change; several if the person is in more than one conflict. */
export interface WayOut {
  readonly changes: readonly Change[]
  readonly cost: number
}

export interface Change {
  readonly demand: Demand
  /** What a limit must become; absent: the demand is given up. */
  readonly to?: number
}

const MOST_WAYS = 3
/** A person in more conflicts than this needs a new plan, not advice. */
const MOST_CHANGES = 6

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
  const ways = demands.flatMap((demand) => wayWithout(whole, demand, 1) ?? [])
  return ways.sort((a, b) => a.cost - b.cost).slice(0, MOST_WAYS)
}

/** Gives up one demand; where another conflict is left, also the least painful member of that one, and so on. */
function wayWithout(whole: PersonCase, demand: Demand, depth: number): WayOut | undefined {
  if (!isNegotiable(demand)) return undefined
  const without = giveUp(whole, demand)
  if (isFeasible(without)) return oneChange(whole, demand)
  if (depth >= MOST_CHANGES) return undefined
  const next = smallestConflict(without)
    .filter(isNegotiable)
    .reduce<Demand | undefined>((best, other) => (best && priceOf(best) <= priceOf(other) ? best : other), undefined)
  const more = next && wayWithout(without, next, depth + 1)
  return more && { changes: [{ demand }, ...more.changes], cost: priceOf(demand) + more.cost }
}

function isNegotiable(demand: Demand): boolean {
  return demand.rule !== 'pinned' || demand.reason !== 'not-employed'
}

function oneChange(whole: PersonCase, demand: Demand): WayOut {
  const limits = looserLimits(whole, demand)
  if (!limits) return { changes: [{ demand }], cost: priceOf(demand) }
  const to = firstEnough(whole, demand, limits)
  return { changes: [{ demand, to }], cost: priceOf(demand, to) }
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
