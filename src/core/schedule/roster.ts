import type { MemberId, ShiftId } from '../kernel/ids'
import type { LocalDay, Month } from '../kernel/local-day'
import { dayOfMonth, monthOf } from '../kernel/local-day'

/** One person's month: one entry per calendar day, null = not planned. One document per member-month. */
export interface RosterMonth {
  readonly memberId: MemberId
  readonly month: Month
  readonly days: readonly (ShiftId | null)[]
}

/** One cell of the roster; `null` clears it. */
export interface RosterCell {
  readonly memberId: MemberId
  readonly day: LocalDay
  readonly shiftId: ShiftId | null
}

export function plannedShift(roster: RosterMonth | undefined, day: LocalDay): ShiftId | null {
  if (!roster || roster.month !== monthOf(day)) return null
  return roster.days[dayOfMonth(day) - 1] ?? null
}
