import { nearBestRows } from '../../core/rostering/dp/near-best-rows'
import type { RosterModel } from '../../core/rostering/roster-model'
import type { RosterColumn } from './column'
import { columnOf } from './column'
import { Pricing } from './pricing'
import type { Scope } from './scope'

export interface NearColumns {
  readonly columns: readonly RosterColumn[]
  /** Every column that a roster better than asked for could use is among them. */
  readonly complete: boolean
}

const LESS = 0.6
const FEWEST = 1e-3

/**
 * The columns whose reduced cost is within `gap`: no roster that is cheaper than bound + gap can use another one. If there are
 * more than `most`, those within a smaller distance; or none, if only all are of use.
 */
export function nearColumns(
  model: RosterModel,
  scope: Scope,
  cover: Float64Array,
  gap: number,
  most: number,
  onlyAll = false,
): NearColumns {
  const pricing = new Pricing(model, scope)
  const best = scope.people.map((person) => pricing.best(person, cover).value)
  for (let distance = gap; distance > FEWEST; distance *= LESS) {
    const columns: RosterColumn[] = []
    const all = scope.people.every((person, at) => {
      const price = pricing.cellPrices(person, cover)
      return nearBestRows(model, person, price, (best[at] as number) + distance + 1e-6, (cells) => {
        columns.push(columnOf(model, person, cells))
        return columns.length <= most
      })
    })
    if (onlyAll && !all) break
    if (all) return { columns, complete: distance === gap }
  }
  return { columns: [], complete: false }
}
