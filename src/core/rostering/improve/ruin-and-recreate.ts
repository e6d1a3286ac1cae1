import type { SeededRandom } from '../../kernel/seeded-random'
import { rowFinder } from '../dp/best-row'
import type { RosterModel } from '../roster-model'
import { rowCost } from '../roster-model'
import type { WorkingRoster } from './working-roster'
import { workingRoster } from './working-roster'

/** Takes a few people out of the roster and puts each back with the best row for what the others leave open. */
export interface RuinAndRecreate {
  /** Fills in everybody who is out. @returns false if somebody has no legal row */
  construct(): boolean
  /** Goes on for so many rounds; keeps the best. */
  improve(rounds: number): void
  readonly best: WorkingRoster
  readonly bestCost: number
}

const MOST_REMOVED = 5
/** Rounds without a better roster after which the search starts again from the best. */
const PATIENCE = 600
/** A worse roster is kept if it is within this share of the best, shrinking with each round of patience. */
const TOLERANCE = 0.02

export function ruinAndRecreate(model: RosterModel, random: SeededRandom, from?: WorkingRoster): RuinAndRecreate {
  const finder = rowFinder(model)
  const people = model.people.length
  const current = workingRoster(model)
  const best = workingRoster(model)
  const trial = workingRoster(model)
  if (from) current.copyFrom(from)
  best.copyFrom(current)
  const price = new Float64Array(model.days * model.shifts)
  const row = new Int8Array(model.days)
  let currentCost = current.cost()
  let bestCost = Infinity
  let sinceBest = 0

  const insert = (into: WorkingRoster, person: number, noise: number): boolean => {
    into.priceCells(person, price)
    if (noise > 0) for (let cell = 0; cell < price.length; cell += 1) price[cell]! += (random.next() - 0.5) * noise
    if (finder.find(person, price, row) === Infinity) return false
    into.put(person, row, rowCost(model, person, row))
    return true
  }
  const order = new Int32Array(people).map((_, person) => person)

  const removed: number[] = []
  const choosePeople = (): void => {
    removed.length = 0
    const count = Math.min(people, 2 + random.below(MOST_REMOVED - 1))
    while (removed.length < count) {
      const person = random.below(people)
      if (!removed.includes(person)) removed.push(person)
    }
  }
  return {
    best,
    get bestCost() {
      return bestCost
    },
    construct() {
      random.shuffle(order)
      for (const person of order) {
        if (current.isIn[person] === 0 && !insert(current, person, 0)) return false
      }
      currentCost = current.cost()
      if (currentCost < bestCost) {
        bestCost = currentCost
        best.copyFrom(current)
      }
      return true
    },
    improve(rounds) {
      for (let round = 0; round < rounds; round += 1) {
        trial.copyFrom(current)
        choosePeople()
        for (const person of removed) trial.take(person)
        const noise = random.next() < 0.3 ? 4 : 0
        for (const person of removed) insert(trial, person, noise)
        // Once more, now that the others are back.
        for (const person of removed) {
          trial.take(person)
          insert(trial, person, 0)
        }
        const cost = trial.cost()
        const allowed = bestCost * (1 + TOLERANCE * Math.max(0, 1 - sinceBest / PATIENCE))
        if (cost <= currentCost || cost <= allowed) {
          current.copyFrom(trial)
          currentCost = cost
        }
        if (cost < bestCost) {
          best.copyFrom(trial)
          bestCost = cost
          sinceBest = 0
        } else sinceBest += 1
        if (sinceBest > PATIENCE) {
          current.copyFrom(best)
          currentCost = bestCost
          sinceBest = 0
        }
      }
    },
  }
}
