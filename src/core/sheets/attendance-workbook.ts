import { attendanceSheetText } from '../text/attendance-sheet-text'
import { monthText } from '../text/time-text'
import { dailyDetailSheet, exceptionSheet } from './attendance-workbook-daily'
import type { AttendanceWorkbookInput } from './attendance-workbook-input'
import { attendanceSummarySheet } from './attendance-workbook-summary'
import { attendanceWall } from './attendance-workbook-wall'
import type { WorkbookModel } from './workbook-model'

/** 考勤表 with signatures, 考勤汇总, 每日明细 and 异常 of one month. */
export function buildAttendanceWorkbook(input: AttendanceWorkbookInput): WorkbookModel {
  return {
    title: attendanceSheetText.workbook(input.shopName, monthText(input.month)),
    sheets: [attendanceWall(input), attendanceSummarySheet(input), dailyDetailSheet(input), exceptionSheet(input)],
  }
}
