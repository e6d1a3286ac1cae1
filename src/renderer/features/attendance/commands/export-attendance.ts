import { buildSignaturePaper } from '../../../../core/documents/signature-paper'
import { buildAttendanceWorkbook } from '../../../../core/sheets/attendance-workbook'
import type { PaperRequest } from '../../../../ipc/contract'
import { printPaper, savePdf, saveWorkbook } from '../../../platform/output'
import { attendanceText } from '../attendance-text'
import type { AttendanceView } from '../use-attendance'

function inputOf(view: AttendanceView) {
  return {
    shopName: view.shopName,
    month: view.month,
    people: view.people,
    summaries: view.summaries.map((row) => row.summary),
    verdicts: view.verdicts,
    shifts: view.shifts,
    calendar: view.calendarYears,
  }
}
export async function exportAttendance(view: AttendanceView): Promise<void> {
  await saveWorkbook({
    suggestedName: attendanceText.fileName(view.shopName, view.month),
    workbook: buildAttendanceWorkbook(inputOf(view)),
  })
}

function signatureOf(view: AttendanceView): PaperRequest {
  return {
    suggestedName: attendanceText.signatureName(view.shopName, view.month),
    paper: buildSignaturePaper(inputOf(view)),
  }
}
export async function saveSignatureSheet(view: AttendanceView): Promise<void> {
  await savePdf(signatureOf(view))
}
export async function printSignatureSheet(view: AttendanceView): Promise<void> {
  await printPaper(signatureOf(view))
}
