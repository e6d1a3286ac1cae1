import type { LocalDay } from '../../../../../core/kernel/local-day'
import { buildSignListPaper } from '../../../../../core/documents/description-lists'
import { roleRepository } from '../../../../db/repositories'
import { printPaper, savePdf } from '../../../../platform/output'
import { told } from '../../told'
import { giveOut, outputsOf } from '../commands/print-descriptions'
import type { DescriptionFormat } from '../commands/print-descriptions'
import { signingText } from './signing-text'
import type { SigningRow } from './use-signing'

/** Stores that these people have signed the version in force. @returns whether it was stored */
export async function markSigned(rows: readonly SigningRow[], signedOn: LocalDay): Promise<boolean> {
  const signatures = rows.map(({ roleId, version, memberId }) => ({ roleId, version, memberId, signedOn }))
  return told(await roleRepository.sign(signatures), signingText.marked(rows.length))
}

export async function takeSignatureBack({ roleId, memberId, signedVersion, name }: SigningRow): Promise<void> {
  if (signedVersion === undefined) return
  told(await roleRepository.removeSignature({ roleId, memberId, version: signedVersion }), signingText.takenBack(name))
}

export async function giveOutSignList(
  shopName: string,
  rows: readonly SigningRow[],
  printedOn: LocalDay,
  format: 'print' | 'pdf',
): Promise<void> {
  const request = { suggestedName: signingText.listName, paper: buildSignListPaper({ shopName, rows, printedOn }) }
  await (format === 'print' ? printPaper(request) : savePdf(request))
}

/** The descriptions themselves, one for each of these people and with the name on it. */
export async function giveOutToSign(
  shopName: string,
  rows: readonly SigningRow[],
  format: DescriptionFormat,
): Promise<void> {
  const outputs = await outputsOf(rows.map(({ roleId, name }) => ({ roleId, holder: name })))
  await giveOut(shopName, outputs, format, signingText.bookletName)
}
