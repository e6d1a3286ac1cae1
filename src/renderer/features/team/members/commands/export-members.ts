import { buildMemberPaper } from '../../../../../core/documents/member-paper'
import { buildMemberWorkbook } from '../../../../../core/sheets/member-workbook'
import { buildTemplateWorkbook } from '../../../../../core/sheets/template-workbook'
import { printPaper, saveWorkbook } from '../../../../platform/output'
import { notifyProblem } from '../../../../ui/notify'
import type { TeamView } from '../../use-team'
import { membersText } from '../members-text'
import { readShownMembers } from '../shown-members'

/** The list as shown on screen: its people, order and columns. */
export async function exportMembers(view: TeamView): Promise<void> {
  const shown = await readShownMembers(view)
  if (shown.people.length === 0) return notifyProblem(membersText.nobodyShown)
  await saveWorkbook({
    suggestedName: membersText.exportName(view.shopName),
    workbook: buildMemberWorkbook({ shopName: view.shopName, ...shown }),
  })
}

export async function printMembers(view: TeamView): Promise<void> {
  const shown = await readShownMembers(view)
  if (shown.people.length === 0) return notifyProblem(membersText.nobodyShown)
  await printPaper({
    suggestedName: membersText.exportName(view.shopName),
    paper: buildMemberPaper({ shopName: view.shopName, ...shown, on: view.today }),
  })
}

export async function saveMemberTemplate(): Promise<void> {
  await saveWorkbook({
    suggestedName: membersText.templateName,
    workbook: buildTemplateWorkbook(['members', 'pay', 'contributions', 'tax']),
  })
}
