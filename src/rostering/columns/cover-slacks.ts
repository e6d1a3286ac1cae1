import type { RosterModel } from '../../core/rostering/roster-model'

/** A stretch of the bent cost of a cover row: `width` people too few (or too many) at `cost` each. */
export interface CoverSlack {
  readonly row: number
  /** +1 fills a gap, −1 takes a surplus. */
  readonly sign: 1 | -1
  readonly cost: number
  readonly width: number
}

/** All slacks of the cover rows around their cheapest counts, and what those counts cost. */
export function coverSlacks(model: RosterModel): { readonly slacks: readonly CoverSlack[]; readonly constant: number } {
  const { cost, most, cheapest } = model.cover
  const constant = cheapest.reduce((sum, count, row) => sum + (cost[row * (most + 1) + count] ?? 0), 0)
  return { slacks: Array.from(cheapest, (_, row) => slacksOf(model, row)).flat(), constant }
}

function slacksOf(model: RosterModel, row: number): readonly CoverSlack[] {
  const { cost, most, cheapest } = model.cover
  const at = (count: number): number => cost[row * (most + 1) + count] ?? 0
  const slacks: { row: number; sign: 1 | -1; cost: number; width: number }[] = []
  const stretch = (sign: 1 | -1, price: number): void => {
    const last = slacks.at(-1)
    if (last && last.sign === sign && last.cost === price) last.width += 1
    else slacks.push({ row, sign, cost: price, width: 1 })
  }
  const from = cheapest[row] ?? 0
  for (let count = from; count > 0; count -= 1) stretch(1, at(count - 1) - at(count))
  for (let count = from; count < most; count += 1) stretch(-1, at(count + 1) - at(count))
  return slacks
}
