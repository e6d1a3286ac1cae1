import { Button, Group, PasswordInput } from '@mantine/core'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { safetyText } from '../../../safety/safety-text'
import { partsText } from '../../../ui/parts-text'
import { dataText } from '../data-text'
import classes from './data-parts.module.css'

const SHORTEST = 8
const LONGEST = 200

interface NewPassphraseFormProps {
  /** Asked for first, when there is one already. */
  readonly oldLabel?: string
  readonly warning: string
  readonly submitLabel: string
  readonly busy: boolean
  /** Why the last try was refused. */
  readonly problem?: string | undefined
  readonly onSubmit: (passphrase: string, old: string | undefined) => void
  readonly onCancel: () => void
}

/** A new passphrase, typed twice: nobody can look it up later. */
export function NewPassphraseForm({
  oldLabel,
  warning,
  submitLabel,
  busy,
  problem,
  onSubmit,
  onCancel,
}: NewPassphraseFormProps) {
  const [old, setOld] = useState('')
  const [first, setFirst] = useState('')
  const [again, setAgain] = useState('')
  const [isTold, setTold] = useState(false)
  const isShort = first.length < SHORTEST
  const differs = first !== again
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTold(true)
    if (!isShort && !differs && !busy) onSubmit(first, oldLabel === undefined ? undefined : old)
  }
  const field = { autoComplete: 'new-password', maxLength: LONGEST, w: 220 } as const
  const eye = { 'aria-label': safetyText.showPassphrase }
  return (
    <form className={classes.form} onSubmit={submit}>
      <p className={classes.warning}>{warning}</p>
      <Group gap="sm" align="start">
        {oldLabel !== undefined && (
          <PasswordInput
            {...field}
            label={oldLabel}
            value={old}
            error={problem}
            visibilityToggleButtonProps={eye}
            onChange={(event) => setOld(event.currentTarget.value)}
          />
        )}
        <PasswordInput
          {...field}
          label={dataText.passphraseNew}
          value={first}
          error={isTold && isShort ? dataText.passphraseShort : oldLabel === undefined ? problem : undefined}
          visibilityToggleButtonProps={eye}
          onChange={(event) => setFirst(event.currentTarget.value)}
        />
        <PasswordInput
          {...field}
          label={dataText.passphraseAgain}
          value={again}
          error={isTold && !isShort && differs ? dataText.passphraseDiffers : undefined}
          visibilityToggleButtonProps={eye}
          onChange={(event) => setAgain(event.currentTarget.value)}
        />
      </Group>
      <Group gap="xs">
        <Button type="submit" loading={busy}>
          {submitLabel}
        </Button>
        <Button variant="default" disabled={busy} onClick={onCancel}>
          {partsText.cancel}
        </Button>
      </Group>
    </form>
  )
}
