import { decode, endOf, move } from './graph-layers'
import type { StateSpace } from './state-space'

/**
 * Whether any legal row exists, without building the graph: goes into depth, remembers dead ends, and is mostly done after
 * one row when there is one.
 *
 * @param allowed  which choices (0 = off, g + 1 = group g) each day leaves, `[day * choices + choice]`
 */
export function rowExists(space: StateSpace, allowed: Uint8Array): boolean {
  const { runs, tallies, days } = space
  const choices = space.groups.groups.length + 1
  const radix = tallies.map(({ most }) => most + 1)
  const dead = Array.from({ length: days + 1 }, () => new Set<number>())
  const rest = mostMinutesAfter(space, allowed)
  const minutesAt = tallies.findIndex(({ kind }) => kind === 'minutes')
  const unit = tallies[minutesAt]?.unit ?? 1

  const goesOn = (day: number, code: number): boolean => {
    const values = new Int32Array(tallies.length)
    const run = decode(code, runs.count, radix, values)
    if (day === days) return endOf(space, values) !== undefined
    if (minutesAt >= 0 && (values[minutesAt] ?? 0) * unit + (rest[day] ?? 0) < space.least.minutes) return false
    if (dead[day]?.has(code)) return false
    // Work first: what is asked for is mostly a minimum of work; days off are what is left.
    for (let choice = choices - 1; choice >= 0; choice -= 1) {
      const next = runs.next[run * choices + choice] ?? -1
      if (next < 0 || allowed[day * choices + choice] === 0) continue
      const moved = move(space, day, choice, runs.works[run] === 1, values, choices)
      if (moved.code >= 0 && goesOn(day + 1, next + runs.count * moved.code)) return true
    }
    dead[day]?.add(code)
    return false
  }
  return goesOn(0, runs.start)
}

/** Per day: minutes that could be worked from it on if only the allowed choices counted. */
function mostMinutesAfter({ groups, days }: StateSpace, allowed: Uint8Array): Float64Array {
  const choices = groups.groups.length + 1
  const rest = new Float64Array(days + 1)
  for (let day = days - 1; day >= 0; day -= 1) {
    const longest = groups.groups.map(({ minutes }, group) => (allowed[day * choices + group + 1] === 1 ? minutes : 0))
    rest[day] = (rest[day + 1] ?? 0) + Math.max(0, ...longest)
  }
  return rest
}
