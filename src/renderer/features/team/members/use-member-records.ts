import { useLiveQuery } from 'dexie-react-hooks'
import type { Member } from '../../../../core/team/member'
import { payrollRepository, roleRepository, staffRepository, teamRepository } from '../../../db/repositories'

/** Everything dated about one person; undefined while it is read. */
export function useMemberRecords(member: Member) {
  return useLiveQuery(() => readMemberRecords(member), [member])
}
export type MemberRecords = Awaited<ReturnType<typeof readMemberRecords>>

async function readMemberRecords(member: Member) {
  const { id } = member
  const [assignments, contractHours, payTerms, contributionTerms] = await Promise.all([
    teamRepository.assignmentsOf(id),
    teamRepository.contractHoursOf(id),
    payrollRepository.payTermsOf(id),
    payrollRepository.contributionTermsOf(id),
  ])
  const [contracts, certificates, agreements, movements, signatures] = await Promise.all([
    staffRepository.contracts.of(id),
    staffRepository.certificates.of(id),
    staffRepository.agreements.of(id),
    staffRepository.movements.of(id),
    roleRepository.signatures(),
  ])
  return {
    members: [member],
    assignments,
    contractHours,
    payTerms,
    contributionTerms,
    contracts,
    certificates,
    agreements,
    movements,
    descriptionSignatures: signatures.filter((signature) => signature.memberId === id),
  }
}
