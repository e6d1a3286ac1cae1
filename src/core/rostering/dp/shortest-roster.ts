import type { RosterGraph } from './roster-graph'

/**
 * Room for the values of the largest graph in hand; shared by all graphs, one sweep at a time.
 */
export class SweepRoom {
  values = new Float64Array(0)
  fit(nodes: number): Float64Array {
    if (this.values.length < nodes) this.values = new Float64Array(nodes)
    return this.values
  }
}

/**
 * The cheapest legal roster by dynamic programming.
 *
 * @param cost  `[day * choices + choice]`: cost of each choice; Infinity = not allowed
 * @param endCost  cost per end node
 * @returns the least cost; Infinity if no roster is allowed. `values` then hold the cost of the best rest from each node.
 */
export function sweep(graph: RosterGraph, cost: Float64Array, endCost: Float64Array, values: Float64Array): number {
  const { arcStart, arcTo, arcChoice, arcCost, layerStart, days, choices } = graph
  if (graph.root < 0) return Infinity
  const ends = layerStart[1] as number
  for (let end = 0; end < ends; end += 1) values[end] = endCost[end] as number
  for (let layer = 1; layer <= days; layer += 1) {
    const base = (days - layer) * choices
    const until = layerStart[layer + 1] as number
    let arc = arcStart[layerStart[layer] as number] as number
    for (let node = layerStart[layer] as number; node < until; node += 1) {
      const last = arcStart[node + 1] as number
      let best = Infinity
      for (; arc < last; arc += 1) {
        const value =
          (cost[base + (arcChoice[arc] as number)] as number) +
          (arcCost[arc] as number) +
          (values[arcTo[arc] as number] as number)
        if (value < best) best = value
      }
      values[node] = best
    }
  }
  return values[graph.root] as number
}

/** Walks the cheapest roster after a sweep: the choice of each day, into `choicesOut`. */
export function walkCheapest(
  graph: RosterGraph,
  cost: Float64Array,
  values: Float64Array,
  choicesOut: Uint8Array | Int8Array,
): void {
  const { arcStart, arcTo, arcChoice, arcCost, days, choices } = graph
  let node = graph.root
  for (let day = 0; day < days; day += 1) {
    let best = Infinity
    let bestArc = -1
    for (let arc = arcStart[node] as number; arc < (arcStart[node + 1] as number); arc += 1) {
      const value =
        (cost[day * choices + (arcChoice[arc] as number)] as number) +
        (arcCost[arc] as number) +
        (values[arcTo[arc] as number] as number)
      if (value < best) {
        best = value
        bestArc = arc
      }
    }
    choicesOut[day] = arcChoice[bestArc] as number
    node = arcTo[bestArc] as number
  }
}
