import { Button, Group, Text } from '@mantine/core'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { PIN_DIGITS } from '../../../../ipc/lock-contract'
import { clearPin, setPin } from '../../../session/app-lock'
import { lockErrorText, lockText } from '../../../session/lock-text'
import { notifyDone } from '../../../ui/notify'
import { PinField } from '../../../ui/PinField'
import { lockSectionText } from '../lock-section-text'

export type PinChange = 'set' | 'change' | 'clear'

interface PinChangeFormProps {
  readonly change: PinChange
  readonly onEnd: () => void
}

const DONE = {
  set: lockSectionText.wasSet,
  change: lockSectionText.wasChanged,
  clear: lockSectionText.wasCleared,
} as const satisfies Record<PinChange, string>

/** Sets, changes or removes the PIN. The old one is asked for, and wrong ones count as on the lock screen. */
export function PinChangeForm({ change, onEnd }: PinChangeFormProps) {
  const [oldPin, setOld] = useState('')
  const [pin, setNew] = useState('')
  const [again, setAgain] = useState('')
  const [problem, setProblem] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const needsOld = change !== 'set'
  const needsNew = change !== 'clear'
  const problemBefore = (): string | undefined => {
    const typed = [...(needsOld ? [oldPin] : []), ...(needsNew ? [pin] : [])]
    if (typed.some((one) => one.length < PIN_DIGITS.least)) return lockText.badPin
    return needsNew && pin !== again ? lockSectionText.notSame : undefined
  }
  const save = async (): Promise<void> => {
    const wrong = problemBefore()
    setProblem(wrong)
    if (wrong !== undefined) return
    setBusy(true)
    const error = change === 'clear' ? await clearPin(oldPin) : await setPin(pin, needsOld ? oldPin : undefined)
    setBusy(false)
    if (error !== undefined) {
      setOld('')
      return setProblem(lockErrorText(error))
    }
    notifyDone(DONE[change])
    onEnd()
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void save()
  }
  const field = (label: string, value: string, set: (value: string) => void, isFirst = false) => (
    <PinField label={label} value={value} onChange={set} mostDigits={PIN_DIGITS.most} autoFocus={isFirst} w="14rem" />
  )
  return (
    <form onSubmit={submit}>
      <Group gap="sm" align="end">
        {needsOld ? field(lockSectionText.oldPin, oldPin, setOld, true) : null}
        {needsNew ? field(lockSectionText.newPin, pin, setNew, !needsOld) : null}
        {needsNew ? field(lockSectionText.again, again, setAgain) : null}
        <Button type="submit" loading={isBusy}>
          {change === 'clear' ? lockSectionText.clear : lockSectionText.save}
        </Button>
        <Button variant="default" onClick={onEnd}>
          {lockSectionText.cancel}
        </Button>
      </Group>
      {problem === undefined ? null : (
        <Text size="sm" c="var(--mantine-color-error)" role="alert" mt="xs">
          {problem}
        </Text>
      )}
    </form>
  )
}
