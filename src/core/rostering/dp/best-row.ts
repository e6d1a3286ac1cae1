import type { ModelPerson, RosterModel } from '../roster-model'
import { sweep, walkCheapest } from './shortest-roster'

/** One person's best row for given prices, with room that is reused from call to call. */
export interface RowFinder {
  /**
   * @param price  `[day * shifts + shift]`: added to the cost of each worked cell
   * @param row  receives the shift of each day, −1 = off
   * @returns cost of the row including the prices; Infinity if the person has no legal row
   */
  find(person: number, price: Float64Array, row: Int8Array): number
}

export function rowFinder(model: RosterModel): RowFinder {
  const { days, shifts } = model
  const mostChoices = Math.max(...model.people.map(({ graph }) => graph.choices), 1)
  const cost = new Float64Array(days * mostChoices)
  const bestShift = new Int8Array(days * mostChoices)
  const choices = new Uint8Array(days)
  return {
    find(person, price, row) {
      const { graph, groupOf, cellCost, endCost } = model.people[person] as ModelPerson
      const width = graph.choices
      cost.fill(Infinity, 0, days * width)
      for (let day = 0; day < days; day += 1) {
        cost[day * width] = cellCost[day * (shifts + 1)] as number
        bestShift[day * width] = -1
        for (let shift = 0; shift < shifts; shift += 1) {
          const group = groupOf[shift] as number
          if (group < 0) continue
          const at = day * width + group + 1
          const value = (cellCost[day * (shifts + 1) + shift + 1] as number) + (price[day * shifts + shift] as number)
          if (value < (cost[at] as number)) {
            cost[at] = value
            bestShift[at] = shift
          }
        }
      }
      const values = model.room.fit(graph.arcStart.length)
      const best = sweep(graph, cost, endCost, values)
      if (best === Infinity) return Infinity
      walkCheapest(graph, cost, values, choices)
      for (let day = 0; day < days; day += 1) row[day] = bestShift[day * width + (choices[day] as number)] as number
      return best
    },
  }
}
