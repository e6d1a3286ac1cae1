import { isCalendarProvisional } from '../../../core/calendar/day-class-of'
import type { LocalDay, Month } from '../../../core/kernel/local-day'
import { daysBetween, monthOf, yearOf } from '../../../core/kernel/local-day'
import type { ShopData } from '../../../core/month/shop-data'

/** What the owner should not forget; nothing here stops any work. */
export type Reminder =
  | { readonly kind: 'joined'; readonly name: string; readonly day: LocalDay }
  | { readonly kind: 'leaves'; readonly name: string; readonly day: LocalDay }
  | { readonly kind: 'calendar-provisional'; readonly year: number }
  | { readonly kind: 'never-backed-up' }
  | { readonly kind: 'backup-old'; readonly days: number }

const BACKUP_DAYS = 7

/** @param backedUpOn day of the last backup, if there was one */
export function remindersOf(
  data: ShopData,
  month: Month,
  today: LocalDay,
  backedUpOn: LocalDay | undefined,
): readonly Reminder[] {
  return [...backupReminders(backedUpOn, today), ...peopleReminders(data, month), ...calendarReminders(data, month)]
}

function backupReminders(backedUpOn: LocalDay | undefined, today: LocalDay): readonly Reminder[] {
  if (backedUpOn === undefined) return [{ kind: 'never-backed-up' }]
  const days = daysBetween(backedUpOn, today)
  return days > BACKUP_DAYS ? [{ kind: 'backup-old', days }] : []
}

function peopleReminders(data: ShopData, month: Month): readonly Reminder[] {
  return data.members.flatMap(({ name, hiredOn, leftOn }): readonly Reminder[] => [
    ...(monthOf(hiredOn) === month ? [{ kind: 'joined', name, day: hiredOn } as const] : []),
    ...(leftOn !== undefined && monthOf(leftOn) === month ? [{ kind: 'leaves', name, day: leftOn } as const] : []),
  ])
}

function calendarReminders(data: ShopData, month: Month): readonly Reminder[] {
  const year = yearOf(month)
  return isCalendarProvisional(year, data.calendarYears) ? [{ kind: 'calendar-provisional', year }] : []
}
