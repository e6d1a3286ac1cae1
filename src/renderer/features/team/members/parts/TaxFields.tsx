import { Button, Checkbox, Group, NumberInput, Stack, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import type { Fen } from '../../../../../core/kernel/fen'
import { ZERO_FEN } from '../../../../../core/kernel/fen'
import { isMonth } from '../../../../../core/kernel/local-day'
import type { TaxProfile } from '../../../../../core/payroll/pay-terms'
import type { Member } from '../../../../../core/team/member'
import { MoneyInput } from '../../../../ui/MoneyInput'
import { notifyProblem } from '../../../../ui/notify'
import { saveTax } from '../commands/save-terms'
import type { TaxDraft } from '../tax-form'
import { profileOfDraft, taxDraftOf } from '../tax-form'
import { membersText } from '../members-text'
import classes from '../../team.module.css'

interface TaxFieldsProps {
  readonly member: Member
  readonly profile: TaxProfile | null
  readonly year: number
}

/** 个税 of the year: special deductions and what earlier months brought. */
export function TaxFields({ member, profile, year }: TaxFieldsProps) {
  const [draft, setDraft] = useState<TaxDraft>(() => taxDraftOf(profile, year))
  const change = (part: Partial<TaxDraft>): void => setDraft({ ...draft, ...part })
  const save = async (): Promise<void> => {
    if (!isMonth(draft.specialFrom) || (draft.throughMonth !== '' && !isMonth(draft.throughMonth)))
      return notifyProblem(membersText.needMonth)
    await saveTax(profileOfDraft(draft, member.id, year, profile))
  }
  const money = (key: 'incomeFen' | 'contributionsFen' | 'specialFen' | 'withheldFen', label: string) => (
    <MoneyInput
      label={label}
      value={draft[key]}
      onChange={(value: Fen | null) => change({ [key]: value ?? ZERO_FEN })}
    />
  )
  return (
    <section className={classes.section}>
      <Title order={2}>{membersText.taxTitle(year)}</Title>
      <div className={classes.fields}>
        <MoneyInput
          label={membersText.special}
          value={draft.specialAmountFen}
          onChange={(v) => change({ specialAmountFen: v ?? ZERO_FEN })}
        />
        <TextInput
          label={membersText.specialFrom}
          value={draft.specialFrom}
          maxLength={7}
          onChange={(e) => change({ specialFrom: e.currentTarget.value })}
        />
      </div>
      <Stack gap={6}>
        <Checkbox
          label={membersText.firstJob}
          checked={draft.firstJob}
          onChange={(e) => change({ firstJob: e.currentTarget.checked })}
        />
        <Checkbox
          label={membersText.sixty}
          checked={draft.sixty}
          onChange={(e) => change({ sixty: e.currentTarget.checked })}
        />
      </Stack>
      <Title order={3}>{membersText.opening}</Title>
      <div className={classes.fields}>
        <TextInput
          label={membersText.openingThrough}
          value={draft.throughMonth}
          maxLength={7}
          onChange={(e) => change({ throughMonth: e.currentTarget.value })}
        />
        <NumberInput
          label={membersText.openingMonths}
          min={0}
          max={12}
          allowDecimal={false}
          value={draft.months}
          onChange={(v) => change({ months: typeof v === 'number' ? v : 0 })}
        />
        {money('incomeFen', membersText.openingIncome)}
        {money('contributionsFen', membersText.openingContributions)}
        {money('specialFen', membersText.openingSpecial)}
        {money('withheldFen', membersText.openingWithheld)}
      </div>
      <Group justify="flex-end">
        <Button onClick={() => void save()}>{membersText.save}</Button>
      </Group>
    </section>
  )
}
