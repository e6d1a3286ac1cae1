import type { LocalDay } from '../../../../../core/kernel/local-day'
import { addDays } from '../../../../../core/kernel/local-day'
import { REMIND_AHEAD } from '../../../../../core/staffing/team-reminders'
import { agreementProblems, certificateProblems, contractProblems } from '../../../../../core/team/check-papers'
import type { Member } from '../../../../../core/team/member'
import type { Agreement, Certificate, EmploymentContract } from '../../../../../core/team/member-papers'
import { AGREEMENT_KIND_LABELS, CONTRACT_KIND_LABELS } from '../../../../../core/text/staffing-text'
import { LoadingLines } from '../../../../ui/Screen'
import type { Tone } from '../../../../ui/ToneBadge'
import { removePaper } from '../commands/save-papers'
import { membersText } from '../members-text'
import { useMemberRecords } from '../use-member-records'
import { AgreementForm, CertificateForm, ContractForm } from './PaperForms'
import { PaperSection } from './PaperSection'

interface PapersSectionProps {
  readonly member: Member
  readonly today: LocalDay
}

/** 合同, 协议 and 证书 of a person. */
export function PapersSection({ member, today }: PapersSectionProps) {
  const records = useMemberRecords(member)
  if (records === undefined) return <LoadingLines />
  const { contracts, agreements, certificates } = records
  const shared = { member, today }
  return (
    <>
      <PaperSection<EmploymentContract>
        title={membersText.contractsTitle}
        addLabel={membersText.addContract}
        emptyText={membersText.noContracts}
        papers={[...contracts].sort((a, b) => (a.from < b.from ? 1 : -1))}
        titleOf={(contract) => CONTRACT_KIND_LABELS[contract.kind]}
        factsOf={({ from, until, signedOn, note }) => [
          until === undefined ? membersText.since(from) : membersText.span(from, until),
          signedOn === undefined ? membersText.unsigned : membersText.signed(signedOn),
          ...(note === undefined ? [] : [note]),
        ]}
        badgeOf={({ from, until }) => validity(from, until, today, REMIND_AHEAD.contract)}
        problemsOf={(contract) => contractProblems(contract, contracts, member, today)}
        form={(paper, close) => <ContractForm {...shared} paper={paper} others={contracts} close={close} />}
        onRemove={({ id }) => void removePaper('contracts', id)}
      />
      <PaperSection<Agreement>
        title={membersText.agreementsTitle}
        addLabel={membersText.addAgreement}
        emptyText={membersText.noAgreements}
        papers={agreements}
        titleOf={(agreement) => AGREEMENT_KIND_LABELS[agreement.kind]}
        factsOf={({ signedOn, expiresOn, note }) => [
          ...(signedOn === undefined ? [] : [membersText.signed(signedOn)]),
          ...(expiresOn === undefined ? [] : [membersText.validUntil(expiresOn)]),
          ...(note === undefined ? [] : [note]),
        ]}
        badgeOf={({ signedOn, expiresOn }) =>
          signedOn === undefined
            ? ['warn', membersText.unsigned]
            : validity(signedOn, expiresOn, today, REMIND_AHEAD.agreement)
        }
        problemsOf={(agreement) => agreementProblems(agreement, agreements, today)}
        form={(paper, close) => <AgreementForm {...shared} paper={paper} others={agreements} close={close} />}
        onRemove={({ id }) => void removePaper('agreements', id)}
      />
      <PaperSection<Certificate>
        title={membersText.certificatesTitle}
        addLabel={membersText.addCertificate}
        emptyText={membersText.noCertificates}
        papers={certificates}
        titleOf={({ name }) => name}
        factsOf={({ issuedOn, expiresOn }) => [
          ...(issuedOn === undefined ? [] : [membersText.issued(issuedOn)]),
          expiresOn === undefined ? membersText.validForever : membersText.validUntil(expiresOn),
        ]}
        badgeOf={({ issuedOn, expiresOn }) => validity(issuedOn, expiresOn, today, REMIND_AHEAD.certificate)}
        problemsOf={(certificate) => certificateProblems(certificate, today)}
        form={(paper, close) => <CertificateForm {...shared} paper={paper} close={close} />}
        onRemove={({ id }) => void removePaper('certificates', id)}
      />
    </>
  )
}

/** Not begun, in force, soon over or over. */
function validity(
  from: LocalDay | undefined,
  until: LocalDay | undefined,
  today: LocalDay,
  aheadDays: number,
): readonly [Tone, string] {
  if (until !== undefined && until < today) return ['plain', membersText.over]
  if (from !== undefined && from > today) return ['info', membersText.notYet]
  if (until !== undefined && until <= addDays(today, aheadDays)) return ['warn', membersText.soonOver]
  return ['good', membersText.inForce]
}
