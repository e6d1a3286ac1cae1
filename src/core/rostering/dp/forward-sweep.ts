import type { RosterGraph } from './roster-graph'

/**
 * Least cost of reaching each node from the first day, downwards through the numbering that `sweep` goes upwards.
 *
 * @param cost  `[day * choices + choice]`, as in `sweep`
 */
export function forwardSweep(graph: RosterGraph, cost: Float64Array): Float64Array {
  const { arcStart, arcTo, arcChoice, arcCost, layerStart, days, choices } = graph
  const reach = new Float64Array(arcStart.length).fill(Infinity)
  if (graph.root < 0) return reach
  reach[graph.root] = 0
  for (let layer = days; layer >= 1; layer -= 1) {
    const base = (days - layer) * choices
    for (let node = layerStart[layer] as number; node < (layerStart[layer + 1] as number); node += 1) {
      const sofar = reach[node] as number
      if (sofar === Infinity) continue
      for (let arc = arcStart[node] as number; arc < (arcStart[node + 1] as number); arc += 1) {
        const to = arcTo[arc] as number
        const value = sofar + (cost[base + (arcChoice[arc] as number)] as number) + (arcCost[arc] as number)
        if (value < (reach[to] as number)) reach[to] = value
      }
    }
  }
  return reach
}
