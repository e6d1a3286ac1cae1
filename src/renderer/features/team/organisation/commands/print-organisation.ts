import { buildHeadCountPaper } from '../../../../../core/documents/head-count-paper'
import { buildOrganisationPaper } from '../../../../../core/documents/organisation-paper'
import type { PicturePaper, TablePaper } from '../../../../../core/documents/paper'
import { EMPTY_SHOP } from '../../../../../core/month/shop-data'
import { buildPaperWorkbook } from '../../../../../core/sheets/paper-workbook'
import { buildTeamWorkbook } from '../../../../../core/sheets/team-workbook'
import { printPaper, saveWorkbook } from '../../../../platform/output'
import { roomText } from '../organisation-text'
import type { OrganisationView } from '../organisation-store'
import type { OrganisationModel } from '../use-organisation'

export function fileName({ shopName }: OrganisationModel, view: OrganisationView): string {
  return roomText.fileName(shopName, roomText.views[view])
}
export function chartPaper(
  model: OrganisationModel,
  view: 'departments' | 'reporting',
  paper: 'A4' | 'A3',
): PicturePaper {
  const { shopName, day, tree, picture, reportingPicture } = model
  const drawn = view === 'departments' ? picture : reportingPicture
  return buildOrganisationPaper({ shopName, day, total: tree.total, picture: drawn, view, paper })
}
/** Departments and roles with the headings by which they can be taken in again. */
export async function exportOrganisation(model: OrganisationModel): Promise<void> {
  const workbook = buildTeamWorkbook(['departments', 'roles'], { ...EMPTY_SHOP, ...model.data })
  await saveWorkbook({ suggestedName: fileName(model, 'departments'), workbook })
}

function headsPaper({ shopName, day, heads, tree }: OrganisationModel): TablePaper {
  return buildHeadCountPaper({ shopName, day, rows: heads, total: tree.total })
}
export async function printHeads(model: OrganisationModel): Promise<void> {
  await printPaper({ suggestedName: fileName(model, 'heads'), paper: headsPaper(model) })
}
export async function exportHeads(model: OrganisationModel): Promise<void> {
  const workbook = buildPaperWorkbook(headsPaper(model), roomText.views.heads)
  await saveWorkbook({ suggestedName: fileName(model, 'heads'), workbook })
}
