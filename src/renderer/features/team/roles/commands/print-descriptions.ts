import type { JobDescriptionVersion } from '../../../../../core/roles/job-description'
import { recruitingText } from '../../../../../core/text/recruiting-text'
import type { PaperRequest } from '../../../../../ipc/contract'
import { printPaper, savePdf, savePdfs } from '../../../../platform/output'
import { today } from '../../../../platform/today'
import { notifyDone } from '../../../../ui/notify'
import { rolesText } from '../roles-text'
import type { RoleRow, TeamView } from '../../use-team'

export function descriptionPaper(view: TeamView, version: JobDescriptionVersion, holder?: string): PaperRequest {
  const role = version.content.title
  return {
    suggestedName: holder === undefined ? rolesText.descriptionName(role) : rolesText.descriptionNameOf(role, holder),
    paper: {
      kind: 'job-description',
      shopName: view.shopName,
      printedOn: today(),
      version,
      ...(holder === undefined ? {} : { holder }),
    },
  }
}

export async function printDescription(view: TeamView, version: JobDescriptionVersion): Promise<void> {
  await printPaper(descriptionPaper(view, version))
}
export async function saveDescription(view: TeamView, version: JobDescriptionVersion): Promise<void> {
  await savePdf(descriptionPaper(view, version))
}
/** One PDF per holder, with the name on it, ready to be signed. */
export async function saveForHolders(view: TeamView, row: RoleRow): Promise<void> {
  const { description } = row
  if (description) await savePdfs(row.holders.map((holder) => descriptionPaper(view, description, holder)))
}
/** One PDF per role that has a description. */
export async function saveAllDescriptions(view: TeamView): Promise<void> {
  const versions = view.roleRows.flatMap((r) => (r.description ? [r.description] : []))
  await savePdfs(versions.map((version) => descriptionPaper(view, version)))
}

export async function copyRecruitingText(version: JobDescriptionVersion): Promise<void> {
  await navigator.clipboard.writeText(recruitingText(version.content))
  notifyDone(rolesText.copied)
}
