import { isCalendarProvisional } from '../../../core/calendar/day-class-of'
import type { LocalDay, Month } from '../../../core/kernel/local-day'
import { addDays, daysBetween, monthOf, yearOf } from '../../../core/kernel/local-day'
import type { ShopData } from '../../../core/month/shop-data'

/** What the owner should not forget; nothing here stops any work. */
export type Reminder =
  | { readonly kind: 'probation-ends'; readonly name: string; readonly day: LocalDay }
  | { readonly kind: 'joined'; readonly name: string; readonly day: LocalDay }
  | { readonly kind: 'leaves'; readonly name: string; readonly day: LocalDay }
  | { readonly kind: 'calendar-provisional'; readonly year: number }
  | { readonly kind: 'never-backed-up' }
  | { readonly kind: 'backup-old'; readonly days: number }

const PROBATION_NOTICE_DAYS = 30
const BACKUP_DAYS = 7

/** @param backedUpOn day of the last backup, if there was one */
export function remindersOf(
  data: ShopData,
  month: Month,
  today: LocalDay,
  backedUpOn: LocalDay | undefined,
): readonly Reminder[] {
  return [
    ...backupReminders(backedUpOn, today),
    ...peopleReminders(data, month, today),
    ...calendarReminders(data, month),
  ]
}

function backupReminders(backedUpOn: LocalDay | undefined, today: LocalDay): readonly Reminder[] {
  if (backedUpOn === undefined) return [{ kind: 'never-backed-up' }]
  const days = daysBetween(backedUpOn, today)
  return days > BACKUP_DAYS ? [{ kind: 'backup-old', days }] : []
}

function peopleReminders(data: ShopData, month: Month, today: LocalDay): readonly Reminder[] {
  const until = addDays(today, PROBATION_NOTICE_DAYS)
  return data.members.flatMap(({ id, name, hiredOn, leftOn }): readonly Reminder[] => {
    const hours = data.contractHours.filter((row) => row.memberId === id && row.from <= today)
    const probation = hours.sort((a, b) => (a.from < b.from ? 1 : -1))[0]?.probationUntil
    const ending = leftOn === undefined && probation !== undefined && probation >= today && probation <= until
    return [
      ...(ending ? [{ kind: 'probation-ends', name, day: probation } as const] : []),
      ...(monthOf(hiredOn) === month ? [{ kind: 'joined', name, day: hiredOn } as const] : []),
      ...(leftOn !== undefined && monthOf(leftOn) === month ? [{ kind: 'leaves', name, day: leftOn } as const] : []),
    ]
  })
}

function calendarReminders(data: ShopData, month: Month): readonly Reminder[] {
  const year = yearOf(month)
  return isCalendarProvisional(year, data.calendarYears) ? [{ kind: 'calendar-provisional', year }] : []
}
