import { rowFinder } from '../../core/rostering/dp/best-row'
import type { RosterModel } from '../../core/rostering/roster-model'
import type { Scope } from './scope'

export interface Priced {
  readonly person: number
  readonly cells: Int8Array
  /** Cost of the row less what its cells earn. */
  readonly value: number
}

/** Finds each person's best row for given cover prices, and with them a lower bound. */
export class Pricing {
  private readonly finder
  private readonly price: Float64Array
  private readonly row: Int8Array
  constructor(
    private readonly model: RosterModel,
    private readonly scope: Scope,
  ) {
    this.finder = rowFinder(model)
    this.price = new Float64Array(model.days * model.shifts)
    this.row = new Int8Array(model.days)
  }

  /** What the prices add to each cell of a person, `[day * shifts + shift]`; reused by the next call. */
  cellPrices(person: number, cover: Float64Array): Float64Array {
    const circle = this.model.cover.circleOf[person] as number
    const start = this.model.cover.cellStart[circle] as Int32Array
    const rows = this.model.cover.cellRows[circle] as Int32Array
    for (let cell = 0; cell < this.price.length; cell += 1) {
      let sum = 0
      for (let at = start[cell] as number; at < (start[cell + 1] as number); at += 1)
        sum -= cover[rows[at] as number] as number
      this.price[cell] = sum
    }
    return this.price
  }

  best(person: number, cover: Float64Array): Priced {
    this.cellPrices(person, cover)
    const value = this.finder.find(person, this.price, this.row)
    return { person, cells: this.row.slice(), value }
  }

  /** The part of the Lagrangian bound that the cover rows give: each row on its own chooses the best count. */
  coverBound(cover: Float64Array, counts?: Int32Array): number {
    const { cost, most, rows } = this.model.cover
    let bound = 0
    for (let row = 0; row < rows; row += 1) {
      const base = row * (most + 1)
      const fixed = this.scope.fixedCounts[row] as number
      const price = cover[row] as number
      let best = Infinity
      for (let count = fixed; count <= most; count += 1) {
        const value = (cost[base + count] as number) + price * (count - fixed)
        if (value < best) {
          best = value
          if (counts) counts[row] = count - fixed
        }
      }
      bound += best
    }
    return bound
  }
}
