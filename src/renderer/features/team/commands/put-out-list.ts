import type { TablePaper } from '../../../../core/documents/paper'
import type { TeamTable } from '../../../../core/sheets/team-workbook'
import { buildTeamWorkbook } from '../../../../core/sheets/team-workbook'
import { shopRepository } from '../../../db/repositories'
import { printPaper, savePdf, saveWorkbook } from '../../../platform/output'
import { notifyProblem } from '../../../ui/notify'
import { listText } from '../parts/list-text'

/** The whole table with the headings that the import knows. */
export async function exportTable(table: TeamTable, shopName: string, list: string): Promise<void> {
  await saveWorkbook({
    suggestedName: listText.fileName(shopName, list),
    workbook: buildTeamWorkbook([table], await shopRepository.snapshot()),
  })
}
export async function printList(paper: TablePaper): Promise<void> {
  if (paper.rows.length === 0) return notifyProblem(listText.nothingShown)
  await printPaper({ suggestedName: paper.title, paper })
}
export async function saveList(paper: TablePaper): Promise<void> {
  if (paper.rows.length === 0) return notifyProblem(listText.nothingShown)
  await savePdf({ suggestedName: paper.title, paper })
}
