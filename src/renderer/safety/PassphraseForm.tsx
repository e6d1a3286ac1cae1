import { Button, Group, PasswordInput } from '@mantine/core'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { partsText } from '../ui/parts-text'
import { safetyText } from './safety-text'

interface PassphraseFormProps {
  /** What it opens, in the owner's words. */
  readonly label: string
  readonly submitLabel: string
  readonly wasWrong: boolean
  readonly busy: boolean
  readonly onSubmit: (passphrase: string) => void
  readonly onCancel?: () => void
}

/** Asks for the passphrase of something that is locked, in place. */
export function PassphraseForm({ label, submitLabel, wasWrong, busy, onSubmit, onCancel }: PassphraseFormProps) {
  const [passphrase, setPassphrase] = useState('')
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (passphrase !== '' && !busy) onSubmit(passphrase)
  }
  return (
    <form onSubmit={submit}>
      <Group gap="xs" align="end">
        <PasswordInput
          label={label}
          value={passphrase}
          autoComplete="off"
          data-autofocus
          w={280}
          maxLength={200}
          error={wasWrong ? safetyText.wrongPassphrase : undefined}
          visibilityToggleButtonProps={{ 'aria-label': safetyText.showPassphrase }}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
        />
        <Button type="submit" loading={busy} disabled={passphrase === ''}>
          {submitLabel}
        </Button>
        {onCancel && (
          <Button variant="default" disabled={busy} onClick={onCancel}>
            {partsText.cancel}
          </Button>
        )}
      </Group>
    </form>
  )
}
