import type { VerdictMonth } from '../attendance/day-verdict'
import type { AttendanceSummary } from '../attendance/month-summary'
import type { CalendarYear } from '../calendar/day-class'
import type { Month } from '../kernel/local-day'
import type { PersonOfMonth } from '../month/people-of-month'
import type { Shift } from '../schedule/shift'

export interface AttendanceWorkbookInput {
  readonly shopName: string
  readonly month: Month
  /** In the order of the sheet. */
  readonly people: readonly PersonOfMonth[]
  readonly summaries: readonly AttendanceSummary[]
  readonly verdicts: readonly VerdictMonth[]
  readonly shifts: readonly Shift[]
  /** The owner's own calendar years. */
  readonly calendar: readonly CalendarYear[]
  readonly paper?: 'A4' | 'A3'
}
