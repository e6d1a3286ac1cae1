import type { ModelPerson, RosterModel } from '../roster-model'
import { sweep } from './shortest-roster'

/**
 * Every row of a person that costs less than `below`, prices included, in no particular order. Each step of the walk looks
 * at the best possible end, so no step is in vain.
 *
 * @param found  called with each row (reused); return false to stop
 * @returns true if all were seen
 */
export function nearBestRows(
  model: RosterModel,
  person: number,
  price: Float64Array,
  below: number,
  found: (cells: Int8Array, value: number) => boolean,
): boolean {
  const { days, shifts } = model
  const { graph, groupOf, cellCost, endCost } = model.people[person] as ModelPerson
  const { arcStart, arcTo, arcChoice, arcCost, choices: width } = graph
  const cost = new Float64Array(days * width).fill(Infinity)
  const cell = new Float64Array(days * (shifts + 1)).fill(Infinity)
  for (let day = 0; day < days; day += 1) {
    for (let shift = -1; shift < shifts; shift += 1) {
      const choice = shift < 0 ? 0 : (groupOf[shift] as number) + 1
      if (shift >= 0 && choice === 0) continue
      const at = day * (shifts + 1) + shift + 1
      const value = (cellCost[at] as number) + (shift < 0 ? 0 : (price[day * shifts + shift] as number))
      cell[at] = value
      if (value < (cost[day * width + choice] as number)) cost[day * width + choice] = value
    }
  }
  const values = model.room.fit(graph.arcStart.length)
  if (!(sweep(graph, cost, endCost, values) < below)) return true
  const members: number[][] = Array.from({ length: width }, () => [])
  members[0]?.push(-1)
  groupOf.forEach((group, shift) => {
    if (group >= 0) members[group + 1]?.push(shift)
  })
  const row = new Int8Array(days)
  const walk = (day: number, node: number, sofar: number): boolean => {
    if (day === days) return found(row, sofar + (endCost[node] as number))
    for (let arc = arcStart[node] as number; arc < (arcStart[node + 1] as number); arc += 1) {
      const choice = arcChoice[arc] as number
      const to = arcTo[arc] as number
      const upTo = below - sofar - (arcCost[arc] as number) - (values[to] as number)
      if (!((cost[day * width + choice] as number) < upTo)) continue
      for (const shift of members[choice] as number[]) {
        const own = cell[day * (shifts + 1) + shift + 1] as number
        if (!(own < upTo)) continue
        row[day] = shift
        if (!walk(day + 1, to, sofar + (arcCost[arc] as number) + own)) return false
      }
    }
    return true
  }
  return walk(0, graph.root, 0)
}
