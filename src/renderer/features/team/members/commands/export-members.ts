import { buildMemberWorkbook } from '../../../../../core/sheets/member-workbook'
import { buildTemplateWorkbook } from '../../../../../core/sheets/template-workbook'
import { saveWorkbook } from '../../../../platform/output'
import { membersText } from '../members-text'
import type { TeamView } from '../../use-team'

/** The list as shown on screen, without secrets. */
export async function exportMembers(view: TeamView): Promise<void> {
  await saveWorkbook({
    suggestedName: membersText.exportName(view.shopName),
    workbook: buildMemberWorkbook({ shopName: view.shopName, people: view.rows }),
  })
}

export async function saveMemberTemplate(): Promise<void> {
  await saveWorkbook({
    suggestedName: membersText.templateName,
    workbook: buildTemplateWorkbook(['members', 'pay', 'contributions', 'tax']),
  })
}
