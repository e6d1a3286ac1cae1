/**
 * A roster problem: who may work what and when, what each slot of the day needs, and what is a pity.
 *
 * Everything is an index: people 0…P−1, days 0…D−1, shifts 0…S−1. Every rule is either about one person (then the dynamic
 * program knows it) or about one slot of the day (then it is a cover row); nothing else, so that both engines see one model.
 * All weights are whole numbers: a lower bound may then be rounded up.
 */
export interface RosterProblem {
  readonly days: number
  /** Day index of the first Saturday, −1 if day 0 is a Sunday; weekends and weeks follow from it. */
  readonly firstSaturday: number
  readonly shifts: readonly ProblemShift[]
  readonly people: readonly ProblemPerson[]
  readonly cover: readonly CoverRow[]
  /** What is counted over the whole time for fair shares: nights, weekends, holidays, big sale days. */
  readonly counters: readonly RosterCounter[]
  /** Cost when a person's next day holds another shift, `[from][to]`; forward rotation, changing shifts. */
  readonly successionCost?: readonly (readonly number[])[]
  /** A roster people have already seen, and what each cell that differs from it costs. */
  readonly previous?: { readonly roster: Roster; readonly weight: number }
}

/** The cell of a day off. */
export const OFF = -1

/** `roster[person][day]`: a shift or OFF. */
export type Roster = readonly (readonly number[])[]

export interface ProblemShift {
  readonly id: string
  /** Paid minutes. */
  readonly minutes: number
  /** Shifts that nobody may work on the following day. */
  readonly forbiddenNext: readonly number[]
}

/** A convex cost that grows with the distance from a target: `under` per unit below, `over` per unit above. */
export interface TargetCost {
  readonly target: number
  readonly under: number
  readonly over: number
}

export interface ProblemPerson {
  readonly id: string
  /** Per shift: how often at most; 0 = never (skill, role, no nights for minors and pregnant people). */
  readonly maxOfShift: readonly number[]
  readonly minMinutes: number
  readonly maxMinutes: number
  /** In any week from Monday to Sunday. */
  readonly maxMinutesOfWeek?: number
  readonly maxConsecutiveWork: number
  /** Hard; 1 = none. Blocks that touch the edge of the plan are taken to go on outside of it, unless `history` tells. */
  readonly minConsecutiveWork: number
  readonly minConsecutiveOff: number
  /** A weekend counts when Saturday or Sunday is worked. */
  readonly maxWeekends: number
  /** Leave, agreed days off, cells the owner has fixed. */
  readonly pinned: readonly PinnedCell[]
  /** Shifts this person cannot take on one day. */
  readonly blocked: readonly BlockedCell[]
  /** What the days before day 0 looked like. Absent: unknown, taken as long off. */
  readonly history?: PersonHistory
  readonly wishes: readonly Wish[]
  readonly minutesTarget?: TargetCost & {
    /** The cost is per this many minutes, and begins in full with each. */
    readonly unitMinutes: number
  }
  /** Cost of a block of work or rest that is shorter than wanted, once per block; `short-rest` is the isolated day off. */
  readonly shortWork?: { readonly shorterThan: number; readonly weight: number }
  readonly shortRest?: { readonly shorterThan: number; readonly weight: number }
  readonly shares: readonly FairShare[]
}

/** `reason` is for the owner; the engines treat all pins alike. */
export interface PinnedCell {
  readonly day: number
  readonly shift: number
  readonly reason: 'leave' | 'day-off' | 'fixed' | 'not-employed'
}

export interface BlockedCell {
  readonly day: number
  readonly shift: number
}

/** The last days before the plan: `length` days in a row of `shift`-ended work, or of rest if `shift` is OFF. */
export interface PersonHistory {
  readonly shift: number
  readonly length: number
}

/** `on`: pays unless one of the shifts is worked that day; `off`: pays if one of them is. */
export interface Wish {
  readonly day: number
  readonly kind: 'on' | 'off'
  readonly shifts: readonly number[]
  readonly weight: number
}

/** Counts cells; or weekends with any work, then `shifts` and `days` are not looked at. */
export interface RosterCounter {
  readonly id: string
  readonly counts: 'cells' | 'weekends'
  readonly shifts: readonly number[]
  readonly days: readonly number[]
}

/** What a person pays for a count of 0, 1, 2 …; convex. Beyond the end it goes on as between the last two. */
export interface FairShare {
  readonly counter: number
  readonly costOfCount: readonly number[]
}

/** One slot of the day (an hour, a shift, "a senior"): how many are there, and the cost of too few and too many. */
export interface CoverRow extends TargetCost {
  readonly id: string
  /** The day it is shown under. */
  readonly day: number
  /** Cells whose workers are there; a night shift of the day before also covers the small hours. */
  readonly cells: readonly BlockedCell[]
  /** Who counts; absent: everybody. */
  readonly people?: readonly number[]
}

/** Cost of an entry of a convex list that goes on in a straight line. */
export function costOfCount(costs: readonly number[], count: number): number {
  const last = costs.length - 1
  if (last < 0) return 0
  if (count <= last) return costs[count] ?? 0
  const end = costs[last] ?? 0
  return end + (count - last) * (last > 0 ? end - (costs[last - 1] ?? 0) : 0)
}

/** Fair share around a target: the first unit of deviation costs `first`, each further one `further` (at least `first`). */
export function fairShareCosts(target: number, first: number, further: number, upTo: number): readonly number[] {
  return Array.from({ length: upTo + 1 }, (_, count) => {
    const away = Math.abs(count - target)
    return away === 0 ? 0 : first + (away - 1) * further
  })
}

/** Shifts that may not follow on the next day because fewer than `minRestMinutes` lie between. Times: minutes of the day. */
export function tooSoonAfter(
  times: readonly { readonly start: number; readonly end: number }[],
  minRestMinutes: number,
): readonly (readonly number[])[] {
  return times.map((earlier) =>
    times.flatMap((later, index) => (later.start + 1440 - earlier.end < minRestMinutes ? [index] : [])),
  )
}

/** 0 = Saturday, 1 = Sunday, 2 = Monday … 6 = Friday. */
export function dayInWeek(problem: Pick<RosterProblem, 'firstSaturday'>, day: number): number {
  return (((day - problem.firstSaturday) % 7) + 7) % 7
}
