import type { TablePaper } from '../../../../../core/documents/paper'
import { buildSkillGapPaper, buildSkillPaper } from '../../../../../core/documents/skill-paper'
import { EMPTY_SHOP } from '../../../../../core/month/shop-data'
import { buildPaperWorkbook } from '../../../../../core/sheets/paper-workbook'
import { buildTeamWorkbook } from '../../../../../core/sheets/team-workbook'
import { printPaper, savePdf, saveWorkbook } from '../../../../platform/output'
import type { SkillsView } from '../skills-store'
import { roomText } from '../skills-text'
import type { SkillsModel } from '../use-skills'

type PaperSize = 'A4' | 'A3'
type Printed = keyof typeof roomText.fileNames
const printedOf = (view: SkillsView): Printed => (view === 'gaps' ? 'gaps' : 'matrix')

/** The matrix as it is narrowed on the screen, or the gaps by role of everybody. */
function paperOf(model: SkillsModel, what: Printed, paper: PaperSize): TablePaper {
  const { shopName, day, data, nameOf, shown, matrix, demands } = model
  const input = { shopName, day, paper, roles: data.roles, nameOf }
  if (what === 'matrix') return buildSkillPaper({ ...input, matrix: shown })
  return buildSkillGapPaper({ ...input, matrix: { skills: data.skills, rows: matrix } }, demands)
}
function requestOf(model: SkillsModel, view: SkillsView, paper: PaperSize) {
  const what = printedOf(view)
  return {
    suggestedName: roomText.fileName(model.shopName, roomText.fileNames[what]),
    paper: paperOf(model, what, paper),
  }
}
export async function printSkills(model: SkillsModel, view: SkillsView, paper: PaperSize): Promise<void> {
  await printPaper(requestOf(model, view, paper))
}
export async function saveSkillsPdf(model: SkillsModel, view: SkillsView, paper: PaperSize): Promise<void> {
  await savePdf(requestOf(model, view, paper))
}
/** The matrix, the gaps, and the two tables by which skills and levels can be taken in again. */
export async function exportSkills(model: SkillsModel): Promise<void> {
  const matrix = buildPaperWorkbook(paperOf(model, 'matrix', 'A4'), roomText.fileNames.matrix)
  const gaps = buildPaperWorkbook(paperOf(model, 'gaps', 'A4'), roomText.fileNames.gaps)
  const tables = buildTeamWorkbook(['skills', 'skill-levels'], { ...EMPTY_SHOP, ...model.data })
  const workbook = { title: matrix.title, sheets: [...matrix.sheets, ...gaps.sheets, ...tables.sheets] }
  await saveWorkbook({ suggestedName: roomText.fileName(model.shopName, roomText.fileNames.matrix), workbook })
}
