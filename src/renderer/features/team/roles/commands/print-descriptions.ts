import type { DescriptionPaper } from '../../../../../core/documents/paper'
import type { JobDescriptionVersion } from '../../../../../core/roles/job-description'
import { recruitingText } from '../../../../../core/text/recruiting-text'
import type { RoleId } from '../../../../../core/kernel/ids'
import type { WordRequest } from '../../../../../ipc/contract'
import { roleRepository } from '../../../../db/repositories'
import { printPaper, savePdf, savePdfs, saveWord, saveWords } from '../../../../platform/output'
import { today } from '../../../../platform/today'
import { notifyDone } from '../../../../ui/notify'
import { rolesText } from '../roles-text'

/** How a description, or several, may leave the app. */
export type DescriptionFormat = 'print' | 'pdf' | 'pdf-book' | 'word'

/** One description to put on paper, for a person or for the file. */
export interface DescriptionOutput {
  readonly version: JobDescriptionVersion
  /** The versions before it, the oldest first. */
  readonly revisions: readonly JobDescriptionVersion[]
  readonly holder?: string
}

export function descriptionPaper(shopName: string, output: DescriptionOutput): DescriptionPaper {
  const { version, revisions, holder } = output
  return {
    kind: 'job-description',
    shopName,
    printedOn: today(),
    version,
    ...(holder === undefined ? {} : { holder }),
    ...(revisions.length === 0
      ? {}
      : {
          revisions: revisions.map(({ version: number, effectiveOn, change }) => ({
            version: number,
            effectiveOn,
            change,
          })),
        }),
  }
}

/** The newest description of each of these roles with what came before it; roles without one are left out. */
export async function outputsOf(
  wanted: readonly { readonly roleId: RoleId; readonly holder?: string }[],
): Promise<readonly DescriptionOutput[]> {
  const versions = new Map<RoleId, readonly JobDescriptionVersion[]>()
  for (const { roleId } of wanted) {
    if (!versions.has(roleId)) versions.set(roleId, await roleRepository.descriptions(roleId))
  }
  return wanted.flatMap(({ roleId, holder }) => {
    const all = versions.get(roleId) ?? []
    const version = all.at(-1)
    if (!version) return []
    return [{ version, revisions: all.slice(0, -1), ...(holder === undefined ? {} : { holder }) }]
  })
}

/** Gives the descriptions out in one of the ways, and tells the owner how it went. */
export async function giveOut(
  shopName: string,
  outputs: readonly DescriptionOutput[],
  format: DescriptionFormat,
  bookName: string = rolesText.bookName,
): Promise<void> {
  const requests = outputs.map((output): WordRequest => ({
    suggestedName: nameOf(output),
    paper: descriptionPaper(shopName, output),
  }))
  const [first] = requests
  if (!first) return
  const book = {
    suggestedName: bookName,
    paper: { kind: 'job-descriptions' as const, papers: requests.map(({ paper }) => paper) },
  }
  switch (format) {
    case 'print':
      await printPaper(requests.length === 1 ? first : book)
      return
    case 'pdf-book':
      await savePdf(book)
      return
    case 'pdf':
      await (requests.length === 1 ? savePdf(first) : savePdfs(requests))
      return
    case 'word':
      await (requests.length === 1 ? saveWord(first) : saveWords(requests))
  }
}

function nameOf({ version, holder }: DescriptionOutput): string {
  const role = version.content.title
  return holder === undefined ? rolesText.descriptionName(role) : rolesText.descriptionNameOf(role, holder)
}

export async function copyRecruitingText(version: JobDescriptionVersion): Promise<void> {
  await navigator.clipboard.writeText(recruitingText(version.content))
  notifyDone(rolesText.copied)
}
