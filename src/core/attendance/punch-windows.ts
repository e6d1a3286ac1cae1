import { MINUTES_PER_DAY } from '../kernel/clock'
import type { LocalDay } from '../kernel/local-day'
import type { PlacedShift } from '../schedule/shift-at'
import type { AttendanceRules } from './attendance-rules'
import type { Punch } from './records'

/** Punches sorted to the business days they belong to. Minutes count from 00:00 of that day. */
export interface SortedPunches {
  /** Punches inside the window of the day's shift. */
  ofShift(day: LocalDay): readonly number[]
  /** Punches of this calendar day that no shift's window holds. */
  unclaimed(day: LocalDay): readonly number[]
}

/**
 * A shift's window runs from `before` minutes ahead of its start to `after` minutes behind its end, cut at the midpoint to
 * the neighbouring shifts, so that no punch is ever in two windows.
 *
 * @param placed the person's work shifts in order, the days before and after the month included
 * @param days the days that matter, in order; minutes of `placed` count from 00:00 of the first
 */
export function sortPunches(
  placed: readonly PlacedShift[],
  punches: readonly Punch[],
  days: readonly LocalDay[],
  rulesOn: (day: LocalDay) => AttendanceRules,
): SortedPunches {
  const windows = placed.map((shift, index) => {
    const rules = rulesOn(shift.day)
    const [earlier, later] = [placed[index - 1], placed[index + 1]]
    const from = shift.start - rules.punchWindowBeforeMinutes
    const to = shift.end + rules.punchWindowAfterMinutes + 1
    return {
      day: shift.day,
      from: earlier ? Math.max(from, middle(earlier, shift)) : from,
      to: later ? Math.min(to, middle(shift, later)) : to,
    }
  })
  const midnights = new Map(days.map((day, index) => [day, index * MINUTES_PER_DAY]))
  const ofShift = new Map<LocalDay, number[]>()
  const unclaimed = new Map<LocalDay, number[]>()
  const put = (into: Map<LocalDay, number[]>, day: LocalDay, at: number): void => {
    const minute = at - (midnights.get(day) ?? 0)
    const list = into.get(day)
    if (!list) into.set(day, [minute])
    else if (list.at(-1) !== minute) list.push(minute) // a machine that reports a punch twice
  }
  const placedPunches = punches.flatMap(({ day, minute }) => {
    const midnight = midnights.get(day)
    return midnight === undefined ? [] : [{ day, at: midnight + minute }]
  })
  for (const { day, at } of placedPunches.sort((a, b) => a.at - b.at)) {
    const window = windows.find((candidate) => candidate.from <= at && at < candidate.to)
    if (window) put(ofShift, window.day, at)
    else put(unclaimed, day, at)
  }
  return { ofShift: (day) => ofShift.get(day) ?? [], unclaimed: (day) => unclaimed.get(day) ?? [] }
}

/** The minute from which a punch belongs to the later of two shifts. */
function middle(earlier: PlacedShift, later: PlacedShift): number {
  return Math.ceil((earlier.end + later.start) / 2)
}
