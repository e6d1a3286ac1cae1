import { Button, Select, Text, TextInput } from '@mantine/core'
import type { MemberId, RecordId } from '../../../../../core/kernel/ids'
import type { LocalDay } from '../../../../../core/kernel/local-day'
import type { Agreement, AgreementKind } from '../../../../../core/team/member-papers'
import { AGREEMENT_KIND_LABELS } from '../../../../../core/text/staffing-text'
import { newId } from '../../../../platform/ids'
import { ConfirmButton } from '../../../../ui/ConfirmButton'
import { DayInput } from '../../../../ui/DayInput'
import { useDraft } from '../../../../ui/use-draft'
import type { TeamView } from '../../use-team'
import { removeAgreement, saveAgreement } from '../commands/save-holdings'
import type { HoldingRecords } from '../holdings-rows'
import { closeHolding } from '../holdings-store'
import { holdingsText } from '../holdings-text'
import classes from '../holdings.module.css'
import { holderChoices } from './holder-choices'

interface AgreementFormProps {
  readonly view: TeamView
  readonly records: HoldingRecords
  readonly agreement: Agreement | undefined
  readonly memberId: MemberId | undefined
}
interface AgreementDraft {
  readonly memberId: string | null
  readonly kind: AgreementKind
  readonly signedOn: LocalDay | null
  readonly expiresOn: LocalDay | null
  readonly note: string
}

/** An agreement of a person, signed or still to be signed. */
export function AgreementForm({ view, records, agreement, memberId }: AgreementFormProps) {
  const key = `team.holdings.agreement.${agreement?.id ?? memberId ?? 'new'}`
  const [draft, setDraft, clear] = useDraft<AgreementDraft>(key, {
    memberId: memberId ?? null,
    kind: agreement?.kind ?? 'confidentiality',
    signedOn: agreement?.signedOn ?? null,
    expiresOn: agreement?.expiresOn ?? null,
    note: agreement?.note ?? '',
  })
  const change = (part: Partial<AgreementDraft>): void => setDraft({ ...draft, ...part })
  const member = records.members.find((each) => each.id === draft.memberId)
  const leave = (isStored: boolean): void => {
    if (!isStored) return
    clear()
    closeHolding()
  }
  const save = async (): Promise<void> => {
    if (!member) return
    leave(
      await saveAgreement({
        id: agreement?.id ?? newId<RecordId>(),
        memberId: member.id,
        kind: draft.kind,
        ...(draft.signedOn === null ? {} : { signedOn: draft.signedOn }),
        ...(draft.expiresOn === null ? {} : { expiresOn: draft.expiresOn }),
        ...(draft.note.trim() === '' ? {} : { note: draft.note.trim() }),
      }),
    )
  }
  return (
    <div className={classes.form}>
      <div className={classes.fields}>
        <Select
          label={holdingsText.name}
          required
          disabled={memberId !== undefined}
          data={holderChoices(view, memberId === undefined ? [] : [memberId])}
          value={draft.memberId}
          onChange={(id) => change({ memberId: id })}
          searchable
        />
        <Select
          label={holdingsText.agreement}
          data={Object.entries(AGREEMENT_KIND_LABELS).map(([value, label]) => ({ value, label }))}
          value={draft.kind}
          allowDeselect={false}
          onChange={(kind) => kind && change({ kind: kind as AgreementKind })}
        />
        <DayInput
          label={holdingsText.signedOn}
          clearable
          value={draft.signedOn}
          onChange={(signedOn) => change({ signedOn })}
        />
        <DayInput
          label={holdingsText.expiresOn}
          clearable
          value={draft.expiresOn}
          onChange={(expiresOn) => change({ expiresOn })}
        />
        <TextInput
          label={holdingsText.note}
          value={draft.note}
          maxLength={300}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
      </div>
      {member ? null : (
        <Text size="sm" c="dimmed" role="status">
          {holdingsText.needMember}
        </Text>
      )}
      <div className={classes.bar}>
        {agreement ? (
          <ConfirmButton
            label={holdingsText.removeAgreement}
            question={holdingsText.removeAgreementQuestion}
            onConfirm={() => void removeAgreement(agreement.id).then(leave)}
          />
        ) : (
          <span />
        )}
        <Button disabled={!member} onClick={() => void save()}>
          {holdingsText.save}
        </Button>
      </div>
    </div>
  )
}
