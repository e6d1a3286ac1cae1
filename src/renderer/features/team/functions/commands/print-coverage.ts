import { buildCoverageMatrixPaper, buildCoveragePaper } from '../../../../../core/documents/coverage-paper'
import type { HandOverRow } from '../../../../../core/documents/hand-over-paper'
import { buildHandOverListPaper } from '../../../../../core/documents/hand-over-paper'
import type { TablePaper } from '../../../../../core/documents/paper'
import { EMPTY_SHOP } from '../../../../../core/month/shop-data'
import { buildPaperWorkbook } from '../../../../../core/sheets/paper-workbook'
import { buildTeamWorkbook } from '../../../../../core/sheets/team-workbook'
import type { HandOverGraph } from '../../../../../core/staffing/hand-over-graph'
import { printPaper, savePdf, saveWorkbook } from '../../../../platform/output'
import type { FunctionsView } from '../functions-store'
import { roomText } from '../functions-text'
import type { FunctionsModel } from '../use-functions'

export function fileName({ shopName }: FunctionsModel, view: FunctionsView): string {
  return roomText.fileName(shopName, roomText.views[view])
}
function paperOf(model: FunctionsModel, view: 'list' | 'matrix'): TablePaper {
  const { shopName, day, coverage, present, data } = model
  const input = { shopName, day, coverage, members: data.members }
  return view === 'list' ? buildCoveragePaper(input) : buildCoverageMatrixPaper({ ...input, present })
}
export async function printCoverage(model: FunctionsModel, view: 'list' | 'matrix'): Promise<void> {
  await printPaper({ suggestedName: fileName(model, view), paper: paperOf(model, view) })
}
export async function saveCoveragePdf(model: FunctionsModel, view: 'list' | 'matrix'): Promise<void> {
  await savePdf({ suggestedName: fileName(model, view), paper: paperOf(model, view) })
}
/** The list, the matrix, and the table by which the functions can be taken in again. */
export async function exportCoverage(model: FunctionsModel): Promise<void> {
  const list = buildPaperWorkbook(paperOf(model, 'list'), roomText.views.list)
  const matrix = buildPaperWorkbook(paperOf(model, 'matrix'), roomText.views.matrix)
  const table = buildTeamWorkbook(['functions'], { ...EMPTY_SHOP, ...model.data })
  const workbook = { title: list.title, sheets: [...list.sheets, ...matrix.sheets, ...table.sheets] }
  await saveWorkbook({ suggestedName: fileName(model, 'list'), workbook })
}

export async function printHandOvers(
  shopName: string,
  graph: HandOverGraph,
  rows: readonly HandOverRow[],
): Promise<void> {
  const suggestedName = roomText.fileName(shopName, roomText.handOverList)
  await printPaper({ suggestedName, paper: buildHandOverListPaper(shopName, graph, rows) })
}
export async function exportHandOvers(
  shopName: string,
  graph: HandOverGraph,
  rows: readonly HandOverRow[],
): Promise<void> {
  const suggestedName = roomText.fileName(shopName, roomText.handOverList)
  const workbook = buildPaperWorkbook(buildHandOverListPaper(shopName, graph, rows), roomText.handOverList)
  await saveWorkbook({ suggestedName, workbook })
}
