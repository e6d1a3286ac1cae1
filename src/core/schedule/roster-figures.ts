import { daysOf, weekdayOf } from '../kernel/local-day'
import { isNightShift } from './night-shift'
import type { RosterMonth } from './roster'
import { plannedShift } from './roster'
import { shiftMinutes } from './shift'
import type { ShiftLookup } from './shift-at'

const SATURDAY = 6

/** What stands at the end of a person's row in the roster. */
export interface RosterFigures {
  readonly plannedMinutes: number
  readonly workDays: number
  readonly restDays: number
  readonly nights: number
  /** Work shifts that begin on a Saturday or Sunday. */
  readonly weekends: number
  /** Days without any entry. */
  readonly openDays: number
}

export function rosterFiguresOf(roster: RosterMonth, shifts: ShiftLookup): RosterFigures {
  const figures = { plannedMinutes: 0, workDays: 0, restDays: 0, nights: 0, weekends: 0, openDays: 0 }
  for (const day of daysOf(roster.month)) {
    const id = plannedShift(roster, day)
    const shift = id === null ? undefined : shifts.get(id)
    if (!shift) {
      figures.openDays += 1
    } else if (shift.kind === 'rest') {
      figures.restDays += 1
    } else {
      figures.workDays += 1
      figures.plannedMinutes += shiftMinutes(shift)
      if (isNightShift(shift, day)) figures.nights += 1
      if (weekdayOf(day) >= SATURDAY) figures.weekends += 1
    }
  }
  return figures
}
