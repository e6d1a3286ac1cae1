import type { StateSpace, Tally } from './state-space'

/** One day of the graph before merging. */
export interface Layer {
  readonly nodes: number
  readonly arcStart: Int32Array
  /** Node of the next day. */
  readonly arcTo: Int32Array
  readonly arcChoice: Uint8Array
  readonly arcCost: Int32Array
}

export interface Layers {
  readonly of: readonly Layer[]
  /** Per node after the last day: its judged tallies, or undefined if the roster may not end so. */
  readonly ends: readonly (readonly number[] | undefined)[]
}

/** Largest table that finds a state by its number directly; beyond it a Map does. */
const DENSE = 8_000_000

/** State number → node of the day being built. */
interface NodeIndex {
  nodeOf(code: number): number
  /** Forgets everything; gives the codes in the order of their nodes. */
  takeCodes(): Float64Array
  readonly size: number
}

function nodeIndex(states: number): NodeIndex {
  const dense = states <= DENSE ? new Int32Array(states).fill(-1) : undefined
  let sparse = new Map<number, number>()
  let codes = new Float64Array(1024)
  let size = 0
  return {
    get size() {
      return size
    },
    nodeOf(code) {
      const known = dense ? (dense[code] ?? -1) : (sparse.get(code) ?? -1)
      if (known >= 0) return known
      if (size === codes.length) {
        const larger = new Float64Array(size * 2)
        larger.set(codes)
        codes = larger
      }
      codes[size] = code
      if (dense) dense[code] = size
      else sparse.set(code, size)
      size += 1
      return size - 1
    },
    takeCodes() {
      const taken = codes.slice(0, size)
      if (dense) for (const code of taken) dense[code] = -1
      else sparse = new Map()
      size = 0
      return taken
    },
  }
}

/** Walks forward from the first day over all states that can be reached. */
export function buildLayers(space: StateSpace, mostNodes: number): Layers | undefined {
  const { runs, tallies, days } = space
  const choices = space.groups.groups.length + 1
  const radix = tallies.map(({ most }) => most + 1)
  const states = radix.reduce((product, size) => product * size, runs.count)
  if (states > Number.MAX_SAFE_INTEGER / 2) return undefined
  const index = nodeIndex(states)
  index.nodeOf(runs.start)
  let codes = index.takeCodes()
  const layers: Layer[] = []
  const values = new Int32Array(tallies.length)
  let total = 0
  for (let day = 0; day < days; day += 1) {
    const arcStart = new Int32Array(codes.length + 1)
    const arcTo = new Int32Array(codes.length * choices)
    const arcChoice = new Uint8Array(codes.length * choices)
    const arcCost = new Int32Array(codes.length * choices)
    let arcs = 0
    for (let node = 0; node < codes.length; node += 1) {
      const run = decode(codes[node] ?? 0, runs.count, radix, values)
      for (let choice = 0; choice < choices; choice += 1) {
        const nextRun = runs.next[run * choices + choice] ?? -1
        if (nextRun < 0) continue
        const moved = move(space, day, choice, runs.works[run] === 1, values, choices)
        if (moved.code < 0) continue
        arcTo[arcs] = index.nodeOf(nextRun + runs.count * moved.code)
        arcChoice[arcs] = choice
        arcCost[arcs] = (runs.cost[run * choices + choice] ?? 0) + moved.cost
        arcs += 1
      }
      arcStart[node + 1] = arcs
    }
    layers.push({
      nodes: codes.length,
      arcStart,
      arcTo: arcTo.slice(0, arcs),
      arcChoice: arcChoice.slice(0, arcs),
      arcCost: arcCost.slice(0, arcs),
    })
    codes = index.takeCodes()
    total += codes.length
    if (total > mostNodes) return undefined
  }
  const ends = Array.from(codes, (code) => {
    decode(code, runs.count, radix, values)
    return endOf(space, values)
  })
  return { of: layers, ends }
}

export function decode(code: number, runCount: number, radix: readonly number[], values: Int32Array): number {
  let rest = Math.floor(code / runCount)
  for (let at = 0; at < radix.length; at += 1) {
    const size = radix[at] ?? 1
    const above = Math.floor(rest / size)
    values[at] = rest - above * size
    rest = above
  }
  return code % runCount
}

const moved = { code: 0, cost: 0 }

/** The tallies after one more day, as one number; −1 if a limit is passed. The answer is reused by the next call. */
export function move(
  space: StateSpace,
  day: number,
  choice: number,
  workedBefore: boolean,
  values: Int32Array,
  choices: number,
): { readonly code: number; readonly cost: number } {
  const { tallies, step, weekday } = space
  moved.code = 0
  moved.cost = 0
  let factor = 1
  for (let at = 0; at < tallies.length; at += 1) {
    const tally = tallies[at] as Tally
    const before = tally.kind === 'week-minutes' && weekday[day] === 2 ? 0 : (values[at] ?? 0)
    let after = before + (step[(day * choices + choice) * tallies.length + at] ?? 0)
    if (tally.kind === 'weekends' && choice > 0) {
      const saturday = weekday[day] === 0
      const sundayAlone = weekday[day] === 1 && (day === 0 || !workedBefore)
      if (saturday || sundayAlone) after += 1
    }
    if (after > tally.most) {
      if (tally.slope === undefined) {
        moved.code = -1
        return moved
      }
      moved.cost += (after - tally.most) * tally.slope
      after = tally.most
    }
    moved.code += factor * after
    factor *= tally.most + 1
  }
  return moved
}

export function endOf({ tallies, least }: StateSpace, values: Int32Array): readonly number[] | undefined {
  const judged: number[] = []
  for (let at = 0; at < tallies.length; at += 1) {
    const tally = tallies[at] as Tally
    const value = (values[at] ?? 0) * tally.unit
    if (tally.kind === 'minutes' && value < least.minutes) return undefined
    if (tally.judgedAtEnd) judged.push(value)
  }
  return judged
}
