import type { LocalDay } from '../../kernel/local-day'

/**
 * One calendar day as pay counts it. `due`: work is planned (outside employment: a work day of the calendar);
 * `statutory`: one of the paid holidays, worked or not; `none`: rest.
 */
export interface PayDay {
  readonly day: LocalDay
  readonly employed: boolean
  readonly counts: 'due' | 'statutory' | 'none'
}

export interface DayCounts {
  /** Due and statutory days of the whole month. */
  readonly paidDays: number
  readonly employedPaidDays: number
  readonly calendarDays: number
  readonly employedCalendarDays: number
}

/** `isInside` narrows employment further, to the days of one kind of scheme. */
export function countDays(days: readonly PayDay[], isInside: (day: PayDay) => boolean = () => true): DayCounts {
  const inside = days.filter((day) => day.employed && isInside(day))
  const paid = (list: readonly PayDay[]) => list.filter((day) => day.counts !== 'none').length
  return {
    paidDays: paid(days),
    employedPaidDays: paid(inside),
    calendarDays: days.length,
    employedCalendarDays: inside.length,
  }
}
