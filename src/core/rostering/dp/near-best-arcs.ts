import type { ModelPerson, RosterModel } from '../roster-model'
import { forwardSweep } from './forward-sweep'
import { sweep } from './shortest-roster'

/** What is left of a person's graph when rows dearer than a limit are left out. */
export interface NearBestArcs {
  /** Arcs that some cheap enough row uses, with the day and the node they leave. */
  readonly arcs: readonly { readonly arc: number; readonly node: number; readonly day: number }[]
  /** Cells, `day * (shifts + 1) + shift + 1`, that some cheap enough row uses. */
  readonly cells: ReadonlySet<number>
}

/** @param within  how much dearer than the person's best row, prices included */
export function nearBestArcs(model: RosterModel, person: number, price: Float64Array, within: number): NearBestArcs {
  const { days, shifts } = model
  const { graph, groupOf, cellCost, endCost } = model.people[person] as ModelPerson
  const { arcStart, arcTo, arcChoice, arcCost, layerStart, choices: width } = graph
  const cost = new Float64Array(days * width).fill(Infinity)
  const own = (day: number, shift: number): number =>
    (cellCost[day * (shifts + 1) + shift + 1] as number) + (shift < 0 ? 0 : (price[day * shifts + shift] as number))
  for (let day = 0; day < days; day += 1) {
    for (let shift = -1; shift < shifts; shift += 1) {
      const choice = shift < 0 ? 0 : (groupOf[shift] as number) + 1
      if (shift >= 0 && choice === 0) continue
      cost[day * width + choice] = Math.min(cost[day * width + choice] as number, own(day, shift))
    }
  }
  const rest = new Float64Array(arcStart.length)
  const most = sweep(graph, cost, endCost, rest) + within
  const reach = forwardSweep(graph, cost)
  const arcs: { arc: number; node: number; day: number }[] = []
  const cells = new Set<number>()
  for (let day = 0; day < days; day += 1) {
    const layer = days - day
    // Least cost of the rest of a row that takes each choice on this day.
    const around = new Float64Array(width).fill(Infinity)
    for (let node = layerStart[layer] as number; node < (layerStart[layer + 1] as number); node += 1) {
      for (let arc = arcStart[node] as number; arc < (arcStart[node + 1] as number); arc += 1) {
        const choice = arcChoice[arc] as number
        const others = (reach[node] as number) + (arcCost[arc] as number) + (rest[arcTo[arc] as number] as number)
        if (others < (around[choice] as number)) around[choice] = others
        if (others + (cost[day * width + choice] as number) <= most) arcs.push({ arc, node, day })
      }
    }
    for (let shift = -1; shift < shifts; shift += 1) {
      const choice = shift < 0 ? 0 : (groupOf[shift] as number) + 1
      if (shift >= 0 && choice === 0) continue
      if ((around[choice] as number) + own(day, shift) <= most) cells.add(day * (shifts + 1) + shift + 1)
    }
  }
  return { arcs, cells }
}
