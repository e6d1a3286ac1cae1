import type { VerdictMonth } from '../attendance/day-verdict'
import type { AttendanceSummary } from '../attendance/month-summary'
import type { CalendarYear } from '../calendar/day-class'
import type { Month } from '../kernel/local-day'
import type { PersonOfMonth } from '../month/people-of-month'
import type { Shift } from '../schedule/shift'
import { attendanceSheetText } from '../text/attendance-sheet-text'
import { monthText } from '../text/time-text'
import { dailyDetailSheet, exceptionSheet } from './attendance-workbook-daily'
import { attendanceSummarySheet } from './attendance-workbook-summary'
import { attendanceWall } from './attendance-workbook-wall'
import type { WorkbookModel } from './workbook-model'

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

/** 考勤表 with signatures, 考勤汇总, 每日明细 and 异常 of one month. */
export function buildAttendanceWorkbook(input: AttendanceWorkbookInput): WorkbookModel {
  return {
    title: attendanceSheetText.workbook(input.shopName, monthText(input.month)),
    sheets: [attendanceWall(input), attendanceSummarySheet(input), dailyDetailSheet(input), exceptionSheet(input)],
  }
}
