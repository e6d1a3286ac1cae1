import { Button, Checkbox, Group, SegmentedControl, Select, Stack, Text, TextInput, Title } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import type { LocalDay } from '../../../../../core/kernel/local-day'
import type { OvertimeBase, PayTerms, ProrationMethod } from '../../../../../core/payroll/pay-terms'
import type { Member } from '../../../../../core/team/member'
import { paySchemeText } from '../../../../../core/text/member-history-text'
import { payrollRepository } from '../../../../db/repositories'
import { DayInput } from '../../../../ui/DayInput'
import { IconPlus, IconX } from '../../../../ui/icons'
import { MoneyInput } from '../../../../ui/MoneyInput'
import { notifyProblem } from '../../../../ui/notify'
import { RevealAmountsButton } from '../../../../ui/RevealAmountsButton'
import { LoadingLines } from '../../../../ui/Screen'
import { useMoneyText } from '../../../../ui/secrets'
import { removeTerms, savePay } from '../commands/save-terms'
import type { AllowanceDraft, PayDraft } from '../pay-form'
import { EMPTY_ALLOWANCE, payDraftOf, payDraftProblem, schemeOfDraft } from '../pay-form'
import { membersText } from '../members-text'
import { DatedHistory } from './DatedHistory'
import classes from '../../team.module.css'

interface PaySectionProps {
  readonly member: Member
  readonly today: LocalDay
}

/** 薪酬 and its history. */
export function PaySection({ member, today }: PaySectionProps) {
  const history = useLiveQuery(() => payrollRepository.payTermsOf(member.id), [member.id])
  const money = useMoneyText()
  if (history === undefined) return <LoadingLines />
  const newest = history.at(-1)
  return (
    <section className={classes.section}>
      <Group justify="space-between">
        <Title order={2}>{membersText.payTitle}</Title>
        <RevealAmountsButton />
      </Group>
      <PayFields key={newest?.from ?? 'first'} member={member} newest={newest} today={today} />
      <DatedHistory
        onRemove={(from) => void removeTerms('payTerms', member.id, from)}
        items={history.map(({ from, scheme }) => ({ from, text: paySchemeText(scheme, money) }))}
      />
    </section>
  )
}

interface PayFieldsProps extends PaySectionProps {
  readonly newest: PayTerms | undefined
}
function PayFields({ member, newest, today }: PayFieldsProps) {
  const [draft, setDraft] = useState<PayDraft>(() => payDraftOf(newest?.scheme))
  const [from, setFrom] = useState<LocalDay | null>(newest ? today : member.hiredOn)
  const change = (part: Partial<PayDraft>): void => setDraft({ ...draft, ...part })
  const save = async (): Promise<void> => {
    const problem = from === null ? membersText.needFrom : payDraftProblem(draft)
    if (problem !== undefined || from === null) return notifyProblem(problem ?? membersText.needFrom)
    await savePay({ memberId: member.id, from, scheme: schemeOfDraft(draft) })
  }
  const money = (
    key: 'baseFen' | 'postFen' | 'rateFen' | 'performanceFen' | 'fullAttendanceFen',
    label: string,
    description?: string,
  ) => (
    <MoneyInput
      label={label}
      description={description}
      value={draft[key]}
      onChange={(value) => change({ [key]: value })}
    />
  )
  return (
    <Stack gap="sm">
      <SegmentedControl
        aria-label={membersText.scheme}
        value={draft.kind}
        onChange={(kind) => change({ kind: kind as PayDraft['kind'] })}
        data={Object.entries(membersText.schemes).map(([value, label]) => ({ value, label }))}
      />
      <div className={classes.fields}>
        {draft.kind === 'monthly' ? money('baseFen', membersText.base) : money('rateFen', membersText.rate)}
        {draft.kind === 'monthly' ? money('postFen', membersText.post) : null}
        {money('performanceFen', membersText.performance)}
        {money('fullAttendanceFen', membersText.fullAttendance)}
        <DayInput label={membersText.from} value={from} onChange={setFrom} minDay={member.hiredOn} required />
      </div>
      {draft.kind === 'monthly' ? (
        <div className={classes.fields}>
          <Select
            label={membersText.proration}
            data={Object.entries(membersText.prorations).map(([value, label]) => ({ value, label }))}
            value={draft.proration}
            onChange={(value) => value && change({ proration: value as ProrationMethod })}
          />
          <Select
            label={membersText.overtimeBase}
            data={Object.entries(membersText.overtimeBases).map(([value, label]) => ({ value, label }))}
            value={draft.overtimeBase}
            onChange={(value) => value && change({ overtimeBase: value as OvertimeBase })}
          />
        </div>
      ) : null}
      <Allowances items={draft.allowances} onChange={(allowances) => change({ allowances })} />
      <Group justify="space-between">
        <Text size="xs" c="dimmed">
          {membersText.changeHelp}
        </Text>
        <Button onClick={() => void save()}>{membersText.saveChange}</Button>
      </Group>
    </Stack>
  )
}

interface AllowancesProps {
  readonly items: readonly AllowanceDraft[]
  readonly onChange: (items: readonly AllowanceDraft[]) => void
}
function Allowances({ items, onChange }: AllowancesProps) {
  const change = (index: number, part: Partial<AllowanceDraft>): void =>
    onChange(items.map((item, i) => (i === index ? { ...item, ...part } : item)))
  return (
    <Stack gap={6}>
      {items.map((item, index) => (
        <div key={index} className={classes.allowance}>
          <TextInput
            label={membersText.allowanceName}
            value={item.name}
            maxLength={20}
            onChange={(e) => change(index, { name: e.currentTarget.value })}
          />
          <MoneyInput
            label={membersText.allowanceAmount}
            value={item.amountFen}
            onChange={(amountFen) => change(index, { amountFen })}
          />
          <Checkbox
            label={membersText.allowanceByAttendance}
            checked={item.byAttendance}
            onChange={(e) => change(index, { byAttendance: e.currentTarget.checked })}
          />
          <Checkbox
            label={membersText.allowanceInMinimum}
            checked={item.inMinimumWage}
            onChange={(e) => change(index, { inMinimumWage: e.currentTarget.checked })}
          />
          <Button
            variant="subtle"
            aria-label={membersText.removeAllowance(item.name)}
            onClick={() => onChange(items.filter((_, i) => i !== index))}
          >
            <IconX size={14} />
          </Button>
        </div>
      ))}
      <Group>
        <Button
          variant="default"
          leftSection={<IconPlus size={14} />}
          onClick={() => onChange([...items, EMPTY_ALLOWANCE])}
        >
          {membersText.addAllowance}
        </Button>
      </Group>
    </Stack>
  )
}
