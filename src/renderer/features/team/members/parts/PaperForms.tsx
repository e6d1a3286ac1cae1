import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { RecordId } from '../../../../../core/kernel/ids'
import type { LocalDay } from '../../../../../core/kernel/local-day'
import { addDays } from '../../../../../core/kernel/local-day'
import { agreementProblems, certificateProblems, contractProblems } from '../../../../../core/team/check-papers'
import type { Member } from '../../../../../core/team/member'
import type {
  Agreement,
  AgreementKind,
  Certificate,
  ContractKind,
  EmploymentContract,
} from '../../../../../core/team/member-papers'
import { AGREEMENT_KIND_LABELS, CONTRACT_KIND_LABELS } from '../../../../../core/text/staffing-text'
import { newId } from '../../../../platform/ids'
import { DayInput } from '../../../../ui/DayInput'
import { maskNumber } from '../../../../ui/mask-number'
import { SecretInput } from '../../../../ui/SecretInput'
import teamClasses from '../../team.module.css'
import { saveAgreement, saveCertificate, saveContract } from '../commands/save-papers'
import { membersText } from '../members-text'
import { PaperFormEnd } from './PaperSection'

interface FormProps<Paper> {
  readonly member: Member
  readonly today: LocalDay
  /** Undefined: a new one. */
  readonly paper: Paper | undefined
  readonly others: readonly Paper[]
  readonly close: () => void
}
const LONGEST = { name: 60, note: 200 } as const
const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

/** A field that is only there when something is in it. */
function present<K extends string, V extends string>(key: K, value: V | null): { readonly [P in K]?: V } {
  const text = value?.trim() ?? ''
  return (text === '' ? {} : Object.fromEntries([[key, text]])) as { readonly [P in K]?: V }
}

/** A renewal begins on the day after the newest contract; the first one with the employment. */
function usualStart(others: readonly EmploymentContract[], member: Member): LocalDay {
  const ends = others.flatMap(({ until }) => until ?? []).sort()
  const last = ends.at(-1)
  return last === undefined || last < member.hiredOn ? member.hiredOn : addDays(last, 1)
}

export function ContractForm({ member, today, paper, others, close }: FormProps<EmploymentContract>) {
  const [id] = useState(() => paper?.id ?? newId<RecordId>())
  const [kind, setKind] = useState<ContractKind>(paper?.kind ?? 'fixed-term')
  const [from, setFrom] = useState<LocalDay | null>(paper?.from ?? usualStart(others, member))
  const [until, setUntil] = useState<LocalDay | null>(paper?.until ?? null)
  const [signedOn, setSignedOn] = useState<LocalDay | null>(paper?.signedOn ?? null)
  const [note, setNote] = useState(paper?.note ?? '')
  const contract: EmploymentContract = {
    id,
    memberId: member.id,
    kind,
    from: from ?? member.hiredOn,
    ...present('until', kind === 'open-ended' ? null : until),
    ...present('signedOn', signedOn),
    ...present('note', note),
  }
  return (
    <>
      <div className={teamClasses.fields}>
        <Select
          label={membersText.contractKind}
          data={optionsOf(CONTRACT_KIND_LABELS)}
          value={kind}
          onChange={(value) => value && setKind(value as ContractKind)}
        />
        <DayInput label={membersText.contractFrom} required value={from} onChange={setFrom} />
        {kind === 'open-ended' ? null : (
          <DayInput
            label={membersText.contractUntil}
            required={kind === 'fixed-term'}
            clearable
            value={until}
            onChange={setUntil}
          />
        )}
        <DayInput label={membersText.signedOn} clearable value={signedOn} onChange={setSignedOn} />
        <TextInput
          label={membersText.note}
          value={note}
          maxLength={LONGEST.note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </div>
      <PaperFormEnd
        problems={from === null ? [] : contractProblems(contract, others, member, today)}
        missing={from === null ? membersText.needStart : undefined}
        onSave={() => void saveContract(contract).then((saved) => saved && close())}
        onCancel={close}
      />
    </>
  )
}

export function AgreementForm({ member, today, paper, others, close }: FormProps<Agreement>) {
  const [id] = useState(() => paper?.id ?? newId<RecordId>())
  const [kind, setKind] = useState<AgreementKind>(paper?.kind ?? 'confidentiality')
  const [signedOn, setSignedOn] = useState<LocalDay | null>(paper?.signedOn ?? null)
  const [expiresOn, setExpiresOn] = useState<LocalDay | null>(paper?.expiresOn ?? null)
  const [note, setNote] = useState(paper?.note ?? '')
  const agreement: Agreement = {
    id,
    memberId: member.id,
    kind,
    ...present('signedOn', signedOn),
    ...present('expiresOn', expiresOn),
    ...present('note', note),
  }
  return (
    <>
      <div className={teamClasses.fields}>
        <Select
          label={membersText.agreementKind}
          data={optionsOf(AGREEMENT_KIND_LABELS)}
          value={kind}
          onChange={(value) => value && setKind(value as AgreementKind)}
        />
        <DayInput label={membersText.signedOn} clearable value={signedOn} onChange={setSignedOn} />
        <DayInput label={membersText.expiresOn} clearable value={expiresOn} onChange={setExpiresOn} />
        <TextInput
          label={membersText.note}
          value={note}
          maxLength={LONGEST.note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </div>
      <PaperFormEnd
        problems={agreementProblems(agreement, others, today)}
        onSave={() => void saveAgreement(agreement).then((saved) => saved && close())}
        onCancel={close}
      />
    </>
  )
}

export function CertificateForm({ member, today, paper, close }: Omit<FormProps<Certificate>, 'others'>) {
  const [id] = useState(() => paper?.id ?? newId<RecordId>())
  const [name, setName] = useState(paper?.name ?? '')
  const [number, setNumber] = useState(paper?.number ?? '')
  const [issuedOn, setIssuedOn] = useState<LocalDay | null>(paper?.issuedOn ?? null)
  const [expiresOn, setExpiresOn] = useState<LocalDay | null>(paper?.expiresOn ?? null)
  const certificate: Certificate = {
    id,
    memberId: member.id,
    name: name.trim(),
    ...present('number', number),
    ...present('issuedOn', issuedOn),
    ...present('expiresOn', expiresOn),
  }
  const problems = certificateProblems(certificate, today).filter(({ code }) => code !== 'name-missing')
  return (
    <>
      <div className={teamClasses.fields}>
        <TextInput
          label={membersText.certificateName}
          placeholder={membersText.certificateExample}
          required
          value={name}
          maxLength={LONGEST.name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <SecretInput
          label={membersText.certificateNumber}
          value={number}
          mask={(value) => maskNumber(value, 'bank-account')}
          field={`${id} number`}
          onChange={setNumber}
        />
        <DayInput label={membersText.issuedOn} clearable value={issuedOn} onChange={setIssuedOn} />
        <DayInput label={membersText.expiresOn} clearable value={expiresOn} onChange={setExpiresOn} />
      </div>
      <PaperFormEnd
        problems={problems}
        missing={certificate.name === '' ? membersText.needCertificateName : undefined}
        onSave={() => void saveCertificate(certificate).then((saved) => saved && close())}
        onCancel={close}
      />
    </>
  )
}
