import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { MemberId } from '../../../../../core/kernel/ids'
import type { Member } from '../../../../../core/team/member'
import { newId } from '../../../../platform/ids'
import { ConfirmButton } from '../../../../ui/ConfirmButton'
import { DayInput } from '../../../../ui/DayInput'
import type { NumberKind } from '../../../../ui/mask-number'
import { maskNumber } from '../../../../ui/mask-number'
import { notifyInfo } from '../../../../ui/notify'
import { SecretInput } from '../../../../ui/SecretInput'
import { useDraft } from '../../../../ui/use-draft'
import { hireMember, removeMember, saveMember } from '../commands/save-member'
import type { MemberDraft } from '../member-form'
import { memberDraftOf, memberDraftProblem, memberDraftWarning, memberOfDraft, nextEmployeeNo } from '../member-form'
import { closeMemberDrawer, openMemberDrawer } from '../members-store'
import { membersText } from '../members-text'
import type { TeamView } from '../../use-team'
import classes from '../../team.module.css'

interface BasicFormProps {
  readonly view: TeamView
  readonly member: Member | undefined
}

export function BasicForm({ view, member }: BasicFormProps) {
  const nextNo = nextEmployeeNo(view.rows.map((r) => r.member.employeeNo))
  const [draft, setDraft, clearDraft] = useDraft<MemberDraft>(
    `team.member.${member?.id ?? 'new'}`,
    memberDraftOf(member, nextNo, view.today),
  )
  const [problem, setProblem] = useState<string | undefined>()
  const change = (part: Partial<MemberDraft>): void => setDraft({ ...draft, ...part })
  const save = async (): Promise<void> => {
    const wrong = memberDraftProblem(draft)
    setProblem(wrong)
    if (wrong !== undefined) return
    const saved = memberOfDraft(draft, member?.id ?? newId<MemberId>())
    if (!(await (member ? saveMember(saved) : hireMember({ member: saved })))) return
    const warning = memberDraftWarning(draft)
    if (warning !== undefined) notifyInfo(warning)
    clearDraft()
    if (!member) openMemberDrawer({ kind: 'member', memberId: saved.id })
  }
  const text = (
    key: 'employeeNo' | 'name' | 'bankName' | 'aliases',
    more: { readonly description?: string; readonly required?: boolean } = {},
  ) => (
    <TextInput
      label={membersText[key]}
      value={draft[key]}
      maxLength={100}
      onChange={(e) => change({ [key]: e.currentTarget.value })}
      {...more}
    />
  )
  const secret = (key: 'phone' | 'idNumber' | 'bankAccount', kind: NumberKind) => (
    <SecretInput
      label={membersText[key]}
      value={draft[key]}
      mask={(value) => maskNumber(value, kind)}
      field={`${member?.id ?? 'new'} ${key}`}
      onChange={(value) => change({ [key]: value })}
    />
  )
  return (
    <Stack gap="sm">
      <div className={classes.fields}>
        {text('name', { required: true })}
        {text('employeeNo', { required: true })}
        <DayInput
          label={membersText.hiredOn}
          required
          value={draft.hiredOn}
          onChange={(hiredOn) => change({ hiredOn })}
        />
        <DayInput label={membersText.leftOn} clearable value={draft.leftOn} onChange={(leftOn) => change({ leftOn })} />
        {secret('phone', 'phone')}
        {secret('idNumber', 'id-number')}
        {secret('bankAccount', 'bank-account')}
        {text('bankName')}
      </div>
      {text('aliases', { description: membersText.aliasesHelp })}
      <Textarea
        label={membersText.notes}
        value={draft.note}
        autosize
        minRows={2}
        maxLength={500}
        onChange={(e) => change({ note: e.currentTarget.value })}
      />
      {problem === undefined ? null : (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {problem}
        </Text>
      )}
      <Group justify="space-between">
        {member ? (
          <ConfirmButton
            label={membersText.remove}
            confirmLabel={membersText.remove}
            question={membersText.removeQuestion}
            onConfirm={() => void removeMember(member.id, member.name).then((gone) => gone && closeMemberDrawer())}
          />
        ) : (
          <span />
        )}
        <Button onClick={() => void save()}>{membersText.save}</Button>
      </Group>
    </Stack>
  )
}
