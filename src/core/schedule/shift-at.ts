import type { MemberId, ShiftId } from '../kernel/ids'
import type { LocalDay, Month } from '../kernel/local-day'
import { monthOf } from '../kernel/local-day'
import type { RosterMonth } from './roster'
import { plannedShift } from './roster'
import type { Shift } from './shift'
import { shiftEnd, shiftStart } from './shift'

export type ShiftLookup = ReadonlyMap<ShiftId, Shift>

export function shiftLookup(shifts: readonly Shift[]): ShiftLookup {
  return new Map(shifts.map((shift) => [shift.id, shift]))
}

/** Answers "which shift has this person on this day" over any number of people and months. */
export interface RosterLookup {
  shiftIdAt(memberId: MemberId, day: LocalDay): ShiftId | null
  /** The shift itself; undefined without a plan or if the shift no longer exists. */
  shiftAt(memberId: MemberId, day: LocalDay): Shift | undefined
  /** True if the month holds at least one entry for the person: then empty days are meant to be free. */
  hasPlan(memberId: MemberId, month: Month): boolean
}

export function rosterLookup(rosters: readonly RosterMonth[], shifts: ShiftLookup): RosterLookup {
  const byPerson = new Map<MemberId, Map<Month, RosterMonth>>()
  for (const roster of rosters) {
    const months = byPerson.get(roster.memberId) ?? new Map<Month, RosterMonth>()
    byPerson.set(roster.memberId, months.set(roster.month, roster))
  }
  const shiftIdAt = (memberId: MemberId, day: LocalDay): ShiftId | null =>
    plannedShift(byPerson.get(memberId)?.get(monthOf(day)), day)
  return {
    shiftIdAt,
    shiftAt(memberId, day) {
      const id = shiftIdAt(memberId, day)
      return id === null ? undefined : shifts.get(id)
    },
    hasPlan(memberId, month) {
      return (
        byPerson
          .get(memberId)
          ?.get(month)
          ?.days.some((id) => id !== null) ?? false
      )
    },
  }
}

/** A planned work shift on a line of minutes that runs through several days. */
export interface PlacedShift {
  readonly day: LocalDay
  readonly shift: Shift
  readonly start: number
  readonly end: number
}
/** @param midnight where 00:00 of `day` stands on the line. Undefined for rest shifts. */
export function placeShift(shift: Shift, day: LocalDay, midnight: number): PlacedShift | undefined {
  const [start, end] = [shiftStart(shift), shiftEnd(shift)]
  if (shift.kind !== 'work' || start === undefined || end === undefined) return undefined
  return { day, shift, start: midnight + start, end: midnight + end }
}
