import type { AttendanceRules } from '../../core/attendance/attendance-rules'
import type { CalendarYear } from '../../core/calendar/day-class'
import type { LocalDay } from '../../core/kernel/local-day'
import type { ShopSettings } from '../../core/month/shop-data'
import type { AppDb } from './app-db'
import { EMPTY_SETTINGS, SETTINGS_KEY } from './app-db'
import { commit } from './commit'
import type { Saved } from './commit-error'

export function createSettingsRepository(db: AppDb) {
  return {
    async get(): Promise<ShopSettings> {
      return (await db.settings.get(SETTINGS_KEY)) ?? EMPTY_SETTINGS
    },
    save(patch: Partial<ShopSettings>): Saved {
      return commit(db, { what: 'settings-saved' }, async (write) => {
        write.putSettings({ ...(await write.settings()), ...patch })
      })
    },

    /** In rising order of their start. */
    attendanceRules(): Promise<readonly AttendanceRules[]> {
      return db.attendanceRules.toArray()
    },
    saveAttendanceRules(rules: AttendanceRules): Saved {
      return commit(db, { what: 'attendance-rules-saved' }, async (write) => {
        write.put('attendanceRules', rules)
      })
    },
    removeAttendanceRules(from: LocalDay): Saved {
      return commit(db, { what: 'attendance-rules-removed' }, async (write) => {
        write.delete('attendanceRules', from)
      })
    },

    calendarYears(): Promise<readonly CalendarYear[]> {
      return db.calendarYears.toArray()
    },
    saveCalendarYear(year: CalendarYear): Saved {
      return commit(db, { what: 'calendar-saved', name: String(year.year) }, async (write) => {
        write.put('calendarYears', year)
      })
    },
    removeCalendarYear(year: number): Saved {
      return commit(db, { what: 'calendar-removed', name: String(year) }, async (write) => {
        write.delete('calendarYears', year)
      })
    },
  }
}
