import { Button } from '@mantine/core'
import type { FormEvent } from 'react'
import { useEffect, useRef, useState } from 'react'
import { PIN_DIGITS } from '../../../ipc/lock-contract'
import { tryPin, useAppLock } from '../../session/app-lock'
import { lockErrorText, lockText, waitTimeText } from '../../session/lock-text'
import { IconBackspace } from '../../ui/icons'
import { PinField } from '../../ui/PinField'
import { Keypad } from './Keypad'
import classes from './Lock.module.css'
import { useWait } from './use-wait'

/** Asks for the PIN; says how many tries are left, or counts down until the next one. */
export function PinForm() {
  const [pin, setPin] = useState('')
  const [problem, setProblem] = useState<string>()
  const [isChecking, setChecking] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const waitUntil = useAppLock((lock) => lock.waitUntil)
  const waitMs = useWait(waitUntil)
  const isComplete = pin.length >= PIN_DIGITS.least
  // Not autoFocus: that comes before the cover has noted where the focus was.
  useEffect(() => field.current?.focus(), [])
  const type = (typed: string): void => {
    setPin(typed)
    if (typed !== '') setProblem(undefined)
  }
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (isChecking || waitMs > 0) return
    if (!isComplete) return setProblem(lockText.badPin)
    setChecking(true)
    try {
      const error = await tryPin(pin)
      if (error === undefined) return
      setPin('')
      setProblem(lockErrorText(error))
      field.current?.focus()
    } catch {
      setProblem(lockText.unreachable)
    } finally {
      setChecking(false)
    }
  }
  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)}>
      <div className={classes.entry}>
        <PinField
          ref={field}
          label={lockText.pin}
          description={lockText.ask}
          size="md"
          mostDigits={PIN_DIGITS.most}
          value={pin}
          onChange={type}
          error={problem}
          errorProps={{ role: 'alert' }}
          readOnly={waitMs > 0}
        />
        <Countdown waitMs={waitMs} hasWaited={waitUntil > 0} />
        <Button type="submit" size="md" fullWidth loading={isChecking} aria-disabled={waitMs > 0 || undefined}>
          {lockText.unlock}
        </Button>
      </div>
      <Keypad
        onDigit={(digit) => type(`${pin}${digit}`.slice(0, PIN_DIGITS.most))}
        onBack={() => type(pin.slice(0, -1))}
        onClear={() => type('')}
        backIcon={<IconBackspace size={20} aria-hidden />}
        isOff={waitMs > 0}
      />
    </form>
  )
}

/** Each second for the eye; a screen reader hears the beginning, in the sentence of the field, and the end. */
function Countdown({ waitMs, hasWaited }: { readonly waitMs: number; readonly hasWaited: boolean }) {
  return (
    <>
      <p className={classes.countdown} role="timer" aria-live="off">
        {waitMs > 0 ? lockText.stillWaiting(waitTimeText(waitMs)) : ''}
      </p>
      <p className={classes.countdown} role="status">
        {waitMs === 0 && hasWaited ? lockText.waitOver : ''}
      </p>
    </>
  )
}
