import { ActionIcon, Button, Group, Select, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { MemberId } from '../../../../../core/kernel/ids'
import type { LocalDay } from '../../../../../core/kernel/local-day'
import type { Equipment, EquipmentLoan } from '../../../../../core/team/equipment'
import { openLoanOf } from '../../../../../core/team/equipment'
import type { Member } from '../../../../../core/team/member'
import { DayInput } from '../../../../ui/DayInput'
import { IconTrash } from '../../../../ui/icons'
import { handLoan, takeBackLoan } from '../../commands/take-back'
import type { TeamView } from '../../use-team'
import { lend, removeLoan } from '../commands/save-holdings'
import type { HoldingRecords } from '../holdings-rows'
import { holdingsText } from '../holdings-text'
import classes from '../holdings.module.css'
import { holderChoices } from './holder-choices'

interface LoanSectionProps {
  readonly view: TeamView
  readonly records: HoldingRecords
  readonly equipment: Equipment
}

/** 领用: lend it, take it back, hand it on; and who had it before. */
export function LoanSection({ view, records, equipment }: LoanSectionProps) {
  const loans = records.equipmentLoans
    .filter((loan) => loan.equipmentId === equipment.id)
    .sort((a, b) => (a.from < b.from ? 1 : -1))
  const open = openLoanOf(loans, equipment.id)
  const nameOf = (id: MemberId): string => records.members.find((each) => each.id === id)?.name ?? ''
  return (
    <section className={`${classes.form} ${classes.loan}`} aria-label={holdingsText.loanTitle}>
      <h2>{holdingsText.loanTitle}</h2>
      <Text size="sm">{open ? holdingsText.nowWith(nameOf(open.memberId), open.from) : holdingsText.inStock}</Text>
      {open ? (
        <GiveBack key={open.id} view={view} records={records} equipment={equipment} loan={open} />
      ) : equipment.retiredOn === undefined ? (
        <Lend view={view} records={records} equipment={equipment} />
      ) : null}
      {loans.length > 0 ? <h2>{holdingsText.historyTitle}</h2> : null}
      <ul className={classes.loans} aria-label={holdingsText.historyTitle}>
        {loans.map((loan) => (
          <li key={loan.id}>
            <span>
              {holdingsText.loanLine(nameOf(loan.memberId), loan.from, loan.until)}{' '}
              <small>{[loan.condition, loan.returnCondition].filter(Boolean).join(' → ')}</small>
            </span>
            <ActionIcon
              color="gray"
              aria-label={holdingsText.removeLoan(nameOf(loan.memberId))}
              onClick={() => void removeLoan(loan.id)}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </section>
  )
}

function personOf(records: HoldingRecords, id: string | null): Member | undefined {
  return records.members.find((each) => each.id === id)
}

function Lend({ view, records, equipment }: LoanSectionProps) {
  const [to, setTo] = useState<string | null>(null)
  const [on, setOn] = useState<LocalDay | null>(view.today)
  const [condition, setCondition] = useState('')
  const member = personOf(records, to)
  return (
    <>
      <div className={classes.fields}>
        <Select label={holdingsText.lendTo} data={holderChoices(view)} value={to} onChange={setTo} searchable />
        <DayInput label={holdingsText.lendOn} value={on} onChange={setOn} />
        <TextInput
          label={holdingsText.condition}
          value={condition}
          maxLength={200}
          onChange={(event) => setCondition(event.currentTarget.value)}
        />
      </div>
      <Group justify="flex-end">
        <Button
          disabled={!member || on === null}
          onClick={() => member && on !== null && void lend(equipment, member, on, condition)}
        >
          {holdingsText.lend}
        </Button>
      </Group>
    </>
  )
}

function GiveBack({ view, records, equipment, loan }: LoanSectionProps & { readonly loan: EquipmentLoan }) {
  const [to, setTo] = useState<string | null>(null)
  const [on, setOn] = useState<LocalDay | null>(view.today < loan.from ? loan.from : view.today)
  const [condition, setCondition] = useState('')
  const next = personOf(records, to)
  const isEarly = on !== null && on < loan.from
  const isReady = on !== null && !isEarly
  return (
    <>
      <div className={classes.fields}>
        <DayInput
          label={holdingsText.returnOn}
          value={on}
          onChange={setOn}
          error={isEarly ? holdingsText.dayBefore(loan.from) : undefined}
        />
        <TextInput
          label={holdingsText.returnCondition}
          value={condition}
          maxLength={200}
          onChange={(event) => setCondition(event.currentTarget.value)}
        />
        <Select
          label={holdingsText.handTo}
          data={holderChoices(view).filter((choice) => choice.value !== loan.memberId)}
          value={to}
          onChange={setTo}
          searchable
          clearable
        />
      </div>
      <Group justify="flex-end">
        <Button
          variant="default"
          disabled={!isReady || !next}
          onClick={() => isReady && next && void handLoan(loan, equipment, next, on)}
        >
          {holdingsText.handOver}
        </Button>
        <Button
          disabled={!isReady}
          onClick={() => isReady && void takeBackLoan(loan, equipment, on, condition.trim() || undefined)}
        >
          {holdingsText.takeBack}
        </Button>
      </Group>
    </>
  )
}
