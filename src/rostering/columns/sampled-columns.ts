import type { SeededRandom } from '../../core/kernel/seeded-random'
import type { RosterModel } from '../../core/rostering/roster-model'
import type { ColumnPool, RosterColumn } from './column'
import { Pricing } from './pricing'
import type { Scope } from './scope'

/** Rounds at most, and how far prices are shaken: by so many units and by this share of themselves. */
const ROUNDS = 25
const SHAKE_UNITS = 6
const SHAKE_SHARE = 0.3

/**
 * Where more rows lie within the gap than a program can take: the best rows for prices that are shaken a little, of which
 * those within the gap are kept. Different from each other, and each the best for some prices.
 */
export function sampledColumns(
  model: RosterModel,
  scope: Scope,
  cover: Float64Array,
  gap: number,
  most: number,
  pool: ColumnPool,
  random: SeededRandom,
): readonly RosterColumn[] {
  const pricing = new Pricing(model, scope)
  const best = scope.people.map((person) => pricing.best(person, cover).value)
  const found = new Set<number>()
  const shaken = new Float64Array(cover.length)
  for (let round = 0; round < ROUNDS && found.size < most; round += 1) {
    const strength = (round % 3) + 1
    for (let row = 0; row < cover.length; row += 1) {
      const price = cover[row] as number
      shaken[row] = price + (random.next() - 0.5) * strength * (SHAKE_UNITS + SHAKE_SHARE * Math.abs(price))
    }
    for (const [at, person] of scope.people.entries()) {
      const { cells } = pricing.best(person, shaken)
      const index = pool.add(person, cells)
      const column = pool.columns[index] as RosterColumn
      const earned = column.coverRows.reduce((sum, row) => sum + (cover[row] as number), 0)
      if (column.cost - earned <= (best[at] as number) + gap + 1e-6) found.add(index)
    }
  }
  return [...found].map((index) => pool.columns[index] as RosterColumn)
}
