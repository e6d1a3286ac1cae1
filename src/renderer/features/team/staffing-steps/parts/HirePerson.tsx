import { TextInput } from '@mantine/core'
import { isBankAccountPlausible } from '../../../../../core/team/identity-numbers'
import { DayInput } from '../../../../ui/DayInput'
import type { NumberKind } from '../../../../ui/mask-number'
import { maskNumber } from '../../../../ui/mask-number'
import { SecretInput } from '../../../../ui/SecretInput'
import { stepsText } from '../steps-text'
import classes from '../staffing-steps.module.css'
import type { HirePageProps } from '../hire-page'

/** Who it is and from when on. Of somebody who comes back everything is known but the day. */
export function HirePerson({ draft, change, isReturn }: HirePageProps & { readonly isReturn: boolean }) {
  const day = (
    <DayInput
      label={isReturn ? stepsText.backOn : stepsText.hiredOn}
      required
      value={draft.hiredOn}
      onChange={(hiredOn) => change({ hiredOn })}
    />
  )
  if (isReturn) return <div className={classes.fields}>{day}</div>
  return (
    <div className={classes.section}>
      <div className={classes.fields}>
        <TextInput
          label={stepsText.name}
          required
          value={draft.name}
          maxLength={30}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <TextInput
          label={stepsText.employeeNo}
          required
          value={draft.employeeNo}
          maxLength={20}
          onChange={(event) => change({ employeeNo: event.currentTarget.value })}
        />
        {day}
        <Secrets draft={draft} change={change} />
      </div>
      <p className={classes.help}>{stepsText.personHelp}</p>
    </div>
  )
}

function Secrets({ draft, change }: Pick<HirePageProps, 'draft' | 'change'>) {
  const secret = (key: 'phone' | 'idNumber' | 'bankAccount', kind: NumberKind) => (
    <SecretInput
      label={stepsText[key]}
      value={draft[key]}
      mask={(value) => maskNumber(value, kind)}
      field={`step ${draft.memberId} ${key}`}
      onChange={(value) => change({ [key]: value })}
      {...(key === 'bankAccount' && isOdd(draft[key]) ? { error: stepsText.badBank } : {})}
    />
  )
  return (
    <>
      {secret('phone', 'phone')}
      {secret('idNumber', 'id-number')}
      {secret('bankAccount', 'bank-account')}
      <TextInput
        label={stepsText.bankName}
        value={draft.bankName}
        maxLength={60}
        onChange={(event) => change({ bankName: event.currentTarget.value })}
      />
    </>
  )
}

function isOdd(account: string): boolean {
  const digits = account.replace(/\s/g, '')
  return digits !== '' && !isBankAccountPlausible(digits)
}
