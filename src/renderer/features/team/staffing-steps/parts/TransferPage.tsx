import { Checkbox, Group, Select, Textarea, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import type { MemberState } from '../../../../../core/staffing/member-state'
import type { TransferKind } from '../../../../../core/staffing/plan-transfer'
import { agreedWage } from '../../../../../core/staffing/wages'
import { contractHoursText, paySchemeText } from '../../../../../core/text/notice-text'
import { DayInput } from '../../../../ui/DayInput'
import { RevealAmountsButton } from '../../../../ui/RevealAmountsButton'
import { useMoneyText } from '../../../../ui/secrets'
import { stepsText } from '../steps-text'
import classes from '../staffing-steps.module.css'
import type { TransferDraft } from '../transfer-form'
import { USUAL_CHANGES } from '../transfer-form'
import type { StaffRecords } from '../use-staff-records'
import { HoursFields } from './HoursFields'
import { PayEditor } from './PayEditor'
import { PlaceFields } from './PlaceFields'

interface TransferPageProps {
  readonly draft: TransferDraft
  readonly change: (part: Partial<TransferDraft>) => void
  readonly records: StaffRecords
  /** What holds on the day of the change. */
  readonly before: MemberState
}

/** What changes: kind, day and reason, then each part with what holds now. */
export function TransferPage({ draft, change, records, before }: TransferPageProps) {
  return (
    <div className={classes.section}>
      <div className={classes.fields}>
        <Select
          label={stepsText.kind}
          data={Object.entries(stepsText.kinds).map(([value, label]) => ({ value, label }))}
          value={draft.kind}
          allowDeselect={false}
          onChange={(value) =>
            value && change({ kind: value as TransferKind, ...USUAL_CHANGES[value as TransferKind] })
          }
        />
        <DayInput label={stepsText.from} required value={draft.on} onChange={(on) => change({ on })} />
      </div>
      <p className={classes.help}>{stepsText.changeHelp}</p>
      <PlacePart draft={draft} change={change} records={records} before={before} />
      <PayPart draft={draft} change={change} before={before} />
      <HoursPart draft={draft} change={change} before={before} />
      <Textarea
        label={stepsText.reason}
        value={draft.reason}
        autosize
        minRows={2}
        maxLength={300}
        onChange={(event) => change({ reason: event.currentTarget.value })}
      />
      <TextInput
        label={stepsText.note}
        value={draft.note}
        maxLength={300}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
    </div>
  )
}

interface PartProps {
  readonly label: string
  readonly now: string | undefined
  readonly checked: boolean
  readonly onCheck: (checked: boolean) => void
  readonly tool?: ReactNode
  readonly children: ReactNode
}

function Part({ label, now, checked, onCheck, tool, children }: PartProps) {
  return (
    <>
      <Group justify="space-between">
        <Checkbox
          label={label}
          description={stepsText.nowIs(now ?? stepsText.nothing)}
          checked={checked}
          onChange={(event) => onCheck(event.currentTarget.checked)}
        />
        {checked ? tool : null}
      </Group>
      {checked ? children : null}
    </>
  )
}

function PlacePart({ draft, change, records, before }: TransferPageProps) {
  const { assignment } = before
  const department = records.departments.find((each) => each.id === assignment?.departmentId)?.name
  const role = records.roles.find((each) => each.id === assignment?.roleId)?.name
  return (
    <Part
      label={stepsText.changePlace}
      now={assignment && stepsText.place(department ?? '', role ?? '')}
      checked={draft.changesPlace}
      onCheck={(changesPlace) => change({ changesPlace })}
    >
      <div className={classes.fields}>
        <PlaceFields records={records} departmentId={draft.departmentId} roleId={draft.roleId} onChange={change} />
      </div>
    </Part>
  )
}

function PayPart({ draft, change, before }: Omit<TransferPageProps, 'records'>) {
  const money = useMoneyText()
  const scheme = before.pay?.scheme
  return (
    <Part
      label={stepsText.changePay}
      now={scheme && paySchemeText(scheme, money(agreedWage(scheme).fen), money)}
      checked={draft.changesPay}
      onCheck={(changesPay) => change({ changesPay })}
      tool={<RevealAmountsButton />}
    >
      <PayEditor draft={draft.pay} onChange={(pay) => change({ pay })} />
    </Part>
  )
}

function HoursPart({ draft, change, before }: Omit<TransferPageProps, 'records'>) {
  return (
    <Part
      label={stepsText.changeHours}
      now={before.hours && contractHoursText(before.hours)}
      checked={draft.changesHours}
      onCheck={(changesHours) => change({ changesHours })}
    >
      <div className={classes.fields}>
        <HoursFields
          employment={draft.employment}
          hoursPerDay={draft.hoursPerDay}
          hoursPerWeek={draft.hoursPerWeek}
          onChange={change}
        />
      </div>
    </Part>
  )
}
