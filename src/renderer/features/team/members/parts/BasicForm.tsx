import { Alert, Button, Group, Select, Stack, Text, Textarea, TextInput, Title } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { MemberId } from '../../../../../core/kernel/ids'
import type { Gender, Member } from '../../../../../core/team/member'
import { genderOf } from '../../../../../core/team/member'
import { GENDER_LABELS } from '../../../../../core/text/staffing-text'
import { newId } from '../../../../platform/ids'
import { ConfirmButton } from '../../../../ui/ConfirmButton'
import { DayInput } from '../../../../ui/DayInput'
import type { NumberKind } from '../../../../ui/mask-number'
import { maskNumber } from '../../../../ui/mask-number'
import { SecretInput } from '../../../../ui/SecretInput'
import { useDraft } from '../../../../ui/use-draft'
import classes from '../../team.module.css'
import type { TeamView } from '../../use-team'
import { hireMember, removeMember, saveMember } from '../commands/save-member'
import type { DraftText, MemberDraft } from '../member-form'
import {
  birthdayOfNumber,
  isNumberWrong,
  memberClashes,
  memberDraftOf,
  memberDraftProblem,
  memberDraftWarnings,
  memberOfDraft,
  nextEmployeeNo,
} from '../member-form'
import { closeMemberDrawer, openMemberDrawer } from '../members-store'
import { membersText } from '../members-text'

interface BasicFormProps {
  readonly view: TeamView
  readonly member: Member | undefined
}
const GENDERS = Object.entries(GENDER_LABELS).map(([value, label]) => ({ value, label }))
const LONGEST = { line: 100, text: 500, story: 2_000 } as const

export function BasicForm({ view, member }: BasicFormProps) {
  const others = useMemo(() => view.rows.map((row) => row.member), [view])
  const [draft, setDraft, clearDraft] = useDraft<MemberDraft>(
    `team.member.${member?.id ?? 'new'}`,
    memberDraftOf(member, nextEmployeeNo(others.map((each) => each.employeeNo)), view.today),
  )
  const [problem, setProblem] = useState<string | undefined>()
  const change = (part: Partial<MemberDraft>): void => setDraft({ ...draft, ...part })
  const id = useMemo(() => member?.id ?? newId<MemberId>(), [member])
  const made = memberOfDraft(draft, id, member)
  const clashes = memberClashes(made, others)
  const doubts = [...memberDraftWarnings(draft), ...(isNumberWrong(draft) ? [] : clashes.doubtful)]
  const save = async (): Promise<void> => {
    const wrong = memberDraftProblem(draft) ?? clashes.blocking[0]
    setProblem(wrong)
    if (wrong !== undefined) return
    if (!(await (member ? saveMember(made) : hireMember({ member: made })))) return
    clearDraft()
    if (!member) openMemberDrawer({ kind: 'member', memberId: made.id })
  }
  const text = (
    key: DraftText,
    more: { readonly description?: string; readonly required?: boolean; readonly placeholder?: string } = {},
  ) => (
    <TextInput
      label={membersText[key]}
      value={draft[key]}
      maxLength={LONGEST.line}
      onChange={(event) => change({ [key]: event.currentTarget.value })}
      {...more}
    />
  )
  const story = (key: DraftText, longest: number) => (
    <Textarea
      label={membersText[key]}
      value={draft[key]}
      autosize
      minRows={2}
      maxLength={longest}
      onChange={(event) => change({ [key]: event.currentTarget.value })}
    />
  )
  const secret = (key: DraftText, kind: NumberKind, error?: string) => (
    <SecretInput
      label={membersText[key]}
      value={draft[key]}
      mask={(value) => maskNumber(value, kind)}
      field={`${member?.id ?? 'new'} ${key}`}
      onChange={(value) => change({ [key]: value })}
      {...(error === undefined ? {} : { error })}
    />
  )
  const fromNumber = birthdayOfNumber(draft)
  return (
    <Stack gap="sm">
      <section className={classes.section}>
        <div className={classes.fields}>
          {text('name', { required: true })}
          {text('employeeNo', { required: true })}
          <DayInput
            label={membersText.hiredOn}
            required
            value={draft.hiredOn}
            onChange={(hiredOn) => change({ hiredOn })}
          />
          <DayInput
            label={membersText.leftOn}
            clearable
            value={draft.leftOn}
            onChange={(leftOn) => change({ leftOn })}
          />
          <Select
            label={membersText.gender}
            placeholder={genderPlaceholder(made)}
            clearable
            data={GENDERS}
            value={draft.gender}
            onChange={(gender) => change({ gender: gender as Gender | null })}
          />
          <DayInput
            label={fromNumber === undefined ? membersText.birthday : membersText.birthdayOfNumber(fromNumber)}
            clearable
            value={draft.birthday}
            onChange={(birthday) => change({ birthday })}
          />
        </div>
        {text('aliases', { description: membersText.aliasesHelp })}
      </section>
      <section className={classes.section}>
        <Title order={2}>{membersText.contactTitle}</Title>
        <div className={classes.fields}>
          {secret('phone', 'phone')}
          {text('wechat')}
          {text('address')}
          {text('emergencyName')}
          {secret('emergencyPhone', 'phone')}
          {text('emergencyRelation', { placeholder: membersText.relationExample })}
        </div>
      </section>
      <section className={classes.section}>
        <Title order={2}>{membersText.numbersTitle}</Title>
        <div className={classes.fields}>
          {secret('idNumber', 'id-number', isNumberWrong(draft) ? membersText.badIdNumber : undefined)}
          {secret('bankAccount', 'bank-account')}
          {text('bankName')}
        </div>
      </section>
      <section className={classes.section}>
        <Title order={2}>{membersText.aboutTitle}</Title>
        <div className={classes.fields}>
          {text('education', { placeholder: membersText.educationExample })}
          {text('interests')}
        </div>
        {story('abilities', LONGEST.text)}
        {story('experience', LONGEST.story)}
        {story('note', LONGEST.text)}
      </section>
      {doubts.length === 0 ? null : (
        <Alert color="yellow" variant="light" p="xs">
          {doubts.map((doubt) => (
            <Text key={doubt} size="sm">
              {doubt}
            </Text>
          ))}
        </Alert>
      )}
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

/** What a valid ID number says about it. */
function genderPlaceholder(member: Member): string {
  const gender = genderOf(member)
  return gender === undefined ? membersText.none : membersText.ofNumber(GENDER_LABELS[gender])
}
