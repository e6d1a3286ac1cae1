import { buildLayers } from './graph-layers'
import type { Layers } from './graph-layers'
import type { StateSpace } from './state-space'

/**
 * Every legal roster of a person as a path through days. Nodes are numbered from the end of the plan backwards, so that one
 * upward sweep over flat arrays is the dynamic program; equal futures are one node.
 */
export interface RosterGraph {
  readonly days: number
  /** Choices per day: 0 = off, g + 1 = a shift of group g. */
  readonly choices: number
  /** Nodes of day d are `layerStart[days − d] … layerStart[days − d + 1] − 1`; layer 0 holds the ends. */
  readonly layerStart: Int32Array
  readonly arcStart: Int32Array
  readonly arcTo: Int32Array
  readonly arcChoice: Uint8Array
  /** Whole, as all weights. */
  readonly arcCost: Int32Array
  /** Per end node: final value of each tally that is judged at the end, in the order of the state space. */
  readonly endTallies: readonly (readonly number[])[]
  /** −1: there is no legal roster at all. */
  readonly root: number
}

/** More nodes than this before merging: the plan is too long for exact states. */
export const MOST_NODES = 6_000_000

/** @returns undefined when the state space is too large */
export function buildRosterGraph(space: StateSpace, mostNodes = MOST_NODES): RosterGraph | undefined {
  const layers = buildLayers(space, mostNodes)
  return layers && mergeBackwards(space, layers)
}

/** Grows by doubling; a plain array of numbers would be boxed and slow. */
class Growing {
  ints = new Int32Array(1 << 12)
  length = 0
  push(value: number): void {
    if (this.length === this.ints.length) {
      const larger = new Int32Array(this.ints.length * 2)
      larger.set(this.ints)
      this.ints = larger
    }
    this.ints[this.length] = value
    this.length += 1
  }
}

/** Drops what leads to no legal end and joins nodes with the same future, from the last day to the first. */
function mergeBackwards(space: StateSpace, layers: Layers): RosterGraph {
  const choices = space.groups.groups.length + 1
  const arcStart = new Growing()
  const [arcTo, arcChoice, arcCost] = [new Growing(), new Growing(), new Growing()]
  const layerStart = new Int32Array(space.days + 2)
  const { canonical: ends, endTallies } = mergeEnds(layers)
  for (let end = 0; end < endTallies.length; end += 1) arcStart.push(0)
  layerStart[1] = endTallies.length
  let nodes = endTallies.length
  let next = ends
  for (let day = space.days - 1; day >= 0; day -= 1) {
    const layer = layers.of[day]
    if (!layer) break
    const canonical = new Int32Array(layer.nodes).fill(-1)
    let mask = 16
    while (mask < layer.nodes * 2) mask *= 2
    const table = new Int32Array(mask).fill(-1)
    mask -= 1
    for (let node = 0; node < layer.nodes; node += 1) {
      const begin = arcTo.length
      let hash = 17
      for (let arc = layer.arcStart[node] ?? 0; arc < (layer.arcStart[node + 1] ?? 0); arc += 1) {
        const to = next[layer.arcTo[arc] ?? 0] ?? -1
        if (to < 0) continue
        const choice = layer.arcChoice[arc] ?? 0
        const cost = layer.arcCost[arc] ?? 0
        arcTo.push(to)
        arcChoice.push(choice)
        arcCost.push(cost)
        hash = Math.imul(hash ^ (to * 31 + choice + cost * 7), 0x9e3779b1)
        hash ^= hash >>> 15
      }
      const count = arcTo.length - begin
      if (count === 0) continue
      let slot = hash & mask
      let twin = table[slot] ?? -1
      while (
        twin >= 0 &&
        !sameArcs(arcStart.ints, arcTo.ints, arcChoice.ints, arcCost.ints, twin, begin, count, nodes)
      ) {
        slot = (slot + 1) & mask
        twin = table[slot] ?? -1
      }
      if (twin >= 0) {
        arcTo.length = begin
        arcChoice.length = begin
        arcCost.length = begin
        canonical[node] = twin
      } else {
        table[slot] = nodes
        canonical[node] = nodes
        arcStart.push(begin)
        nodes += 1
      }
    }
    layerStart[space.days - day + 1] = nodes
    next = canonical
  }
  arcStart.push(arcTo.length)
  return {
    days: space.days,
    choices,
    layerStart,
    arcStart: arcStart.ints.slice(0, arcStart.length),
    arcTo: arcTo.ints.slice(0, arcTo.length),
    arcChoice: Uint8Array.from(arcChoice.ints.subarray(0, arcChoice.length)),
    arcCost: arcCost.ints.slice(0, arcCost.length),
    endTallies,
    root: next[0] ?? -1,
  }
}

function sameArcs(
  arcStart: Int32Array,
  arcTo: Int32Array,
  arcChoice: Int32Array,
  arcCost: Int32Array,
  twin: number,
  begin: number,
  count: number,
  nodes: number,
): boolean {
  const from = arcStart[twin] ?? 0
  const until = twin + 1 < nodes ? (arcStart[twin + 1] ?? 0) : begin
  if (until - from !== count) return false
  for (let k = 0; k < count; k += 1) {
    if (arcTo[from + k] !== arcTo[begin + k] || arcChoice[from + k] !== arcChoice[begin + k]) return false
    if (arcCost[from + k] !== arcCost[begin + k]) return false
  }
  return true
}

function mergeEnds({ ends }: Layers): { canonical: Int32Array; endTallies: (readonly number[])[] } {
  const endTallies: (readonly number[])[] = []
  const known = new Map<string, number>()
  const canonical = Int32Array.from(ends, (tallies) => {
    if (!tallies) return -1
    const key = tallies.join(' ')
    const twin = known.get(key) ?? endTallies.length
    if (twin === endTallies.length) {
      known.set(key, twin)
      endTallies.push(tallies)
    }
    return twin
  })
  return { canonical, endTallies }
}
