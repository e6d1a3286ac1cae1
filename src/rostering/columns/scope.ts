import type { WorkingRoster } from '../../core/rostering/improve/working-roster'
import type { RosterModel } from '../../core/rostering/roster-model'

/** The part of a roster that is free to change; the rest stands and has been counted. */
export interface Scope {
  readonly people: readonly number[]
  /** First free day, and the first that is not. */
  readonly from: number
  readonly until: number
  /** Per cover row: people there from outside of the scope. */
  readonly fixedCounts: Int32Array
}

export function wholeScope(model: RosterModel): Scope {
  return {
    people: model.people.map((_, person) => person),
    from: 0,
    until: model.days,
    fixedCounts: new Int32Array(model.cover.rows),
  }
}

/** Frees some people on some days; what they have on other days stays theirs, and stays in their columns. */
export function scopeAround(
  model: RosterModel,
  roster: WorkingRoster,
  people: readonly number[],
  from = 0,
  until = model.days,
): Scope {
  const fixedCounts = Int32Array.from(roster.counts)
  for (const person of people) {
    const circle = model.cover.circleOf[person] as number
    const start = model.cover.cellStart[circle] as Int32Array
    const rows = model.cover.cellRows[circle] as Int32Array
    ;(roster.rows[person] as Int8Array).forEach((shift, day) => {
      if (shift < 0) return
      const cell = day * model.shifts + shift
      for (let at = start[cell] as number; at < (start[cell + 1] as number); at += 1)
        fixedCounts[rows[at] as number]! -= 1
    })
  }
  return { people, from, until, fixedCounts }
}

/** The model in which the scope's people are pinned to the roster outside of the free days. */
export function modelWithin(model: RosterModel, roster: WorkingRoster, scope: Scope): RosterModel {
  if (scope.from === 0 && scope.until === model.days) return model
  const width = model.shifts + 1
  const people = model.people.slice()
  for (const person of scope.people) {
    const free = model.people[person]
    const row = roster.rows[person]
    if (!free || !row) continue
    const cellCost = free.cellCost.slice()
    for (let day = 0; day < model.days; day += 1) {
      if (day >= scope.from && day < scope.until) continue
      for (let at = 0; at < width; at += 1) if (at !== (row[day] as number) + 1) cellCost[day * width + at] = Infinity
    }
    people[person] = { ...free, cellCost }
  }
  return { ...model, people }
}
