import { buildRosterPaper } from '../../../../core/documents/roster-paper'
import { buildRosterWorkbook } from '../../../../core/sheets/roster-workbook'
import type { PaperRequest } from '../../../../ipc/contract'
import { printPaper, savePdf, saveWorkbook } from '../../../platform/output'
import { rosterText } from '../roster-text'
import type { RosterView } from '../use-roster'

function rosterOf(view: RosterView) {
  return {
    shopName: view.shopName,
    month: view.month,
    people: view.lines.map((l) => l.person),
    rosters: view.rosters,
    shifts: view.shifts,
    calendar: view.calendarYears,
  }
}
function paperOf(view: RosterView): PaperRequest {
  return { suggestedName: rosterText.fileName(view.shopName, view.month), paper: buildRosterPaper(rosterOf(view)) }
}

export async function exportRoster(view: RosterView): Promise<void> {
  const suggestedName = rosterText.fileName(view.shopName, view.month)
  await saveWorkbook({ suggestedName, workbook: buildRosterWorkbook(rosterOf(view)) })
}
export async function saveRosterPdf(view: RosterView): Promise<void> {
  await savePdf(paperOf(view))
}
export async function printRoster(view: RosterView): Promise<void> {
  await printPaper(paperOf(view))
}
