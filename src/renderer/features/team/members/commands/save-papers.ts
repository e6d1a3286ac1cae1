import type { RecordId } from '../../../../../core/kernel/ids'
import type { Agreement, Certificate, EmploymentContract } from '../../../../../core/team/member-papers'
import { staffRepository } from '../../../../db/repositories'
import { told } from '../../told'
import { membersText } from '../members-text'

/** Contracts, agreements and certificates of people. */
export type PaperKind = 'contracts' | 'agreements' | 'certificates'

export async function saveContract(contract: EmploymentContract): Promise<boolean> {
  return told(await staffRepository.contracts.save(contract), membersText.paperSaved)
}
export async function saveAgreement(agreement: Agreement): Promise<boolean> {
  return told(await staffRepository.agreements.save(agreement), membersText.paperSaved)
}
export async function saveCertificate(certificate: Certificate): Promise<boolean> {
  return told(await staffRepository.certificates.save(certificate), membersText.paperSaved)
}
export async function removePaper(kind: PaperKind, id: RecordId): Promise<boolean> {
  return told(await staffRepository[kind].remove(id), membersText.paperRemoved)
}
