import { Button, Checkbox, Group, Select } from '@mantine/core'
import { startTransition, useOptimistic, useState } from 'react'
import { useAppLock } from '../../../session/app-lock'
import type { IdleMinutes } from '../../../session/owner-preferences'
import {
  IDLE_CHOICES,
  setAmountsPreferred,
  setIdleMinutes,
  useAmountsPreferred,
  useIdleMinutes,
} from '../../../session/owner-preferences'
import { lockSectionText } from '../lock-section-text'
import classes from './data-parts.module.css'
import type { PinChange } from './PinChangeForm'
import { PinChangeForm } from './PinChangeForm'

/** 应用锁: the PIN, when the app locks by itself, and whether amounts are masked. */
export function LockSection({ highlighted }: { readonly highlighted: boolean }) {
  const hasPin = useAppLock((lock) => lock.hasPin)
  const [change, setChange] = useState<PinChange | null>(null)
  const ask = (wanted: PinChange, label: string) => (
    <Button variant="default" onClick={() => setChange(wanted)}>
      {label}
    </Button>
  )
  return (
    <section className={highlighted ? `${classes.section} ${classes.highlighted}` : classes.section}>
      <h2>{lockSectionText.title}</h2>
      <p>{hasPin ? lockSectionText.isOn : lockSectionText.isOff}</p>
      <p className={classes.dim}>{lockSectionText.hint}</p>
      {change === null ? (
        <Group gap="xs">
          {hasPin ? ask('change', lockSectionText.change) : ask('set', lockSectionText.set)}
          {hasPin ? ask('clear', lockSectionText.clear) : null}
        </Group>
      ) : (
        <PinChangeForm key={change} change={change} onEnd={() => setChange(null)} />
      )}
      {hasPin ? <IdleChoice /> : null}
      <p className={classes.dim}>{lockSectionText.honest}</p>
      <AmountsChoice />
    </section>
  )
}

function IdleChoice() {
  const minutes = useIdleMinutes()
  return (
    <Select
      label={lockSectionText.idle}
      w="14rem"
      data={IDLE_CHOICES.map((choice) => ({ value: String(choice), label: lockSectionText.idleChoice(choice) }))}
      value={minutes === undefined ? null : String(minutes)}
      onChange={(value) => value !== null && void setIdleMinutes(Number(value) as IdleMinutes)}
    />
  )
}

function AmountsChoice() {
  // The tick stands at once; the stored choice follows when it is written.
  const [shown, show] = useOptimistic(useAmountsPreferred())
  const choose = (wanted: boolean): void =>
    startTransition(async () => {
      show(wanted)
      await setAmountsPreferred(wanted)
    })
  return (
    <>
      <h3 className={classes.subtitle}>{lockSectionText.secretsTitle}</h3>
      <p className={classes.dim}>{lockSectionText.secretsHint}</p>
      <Checkbox
        label={lockSectionText.amountsShown}
        description={lockSectionText.amountsShownHelp}
        checked={shown}
        onChange={(event) => choose(event.currentTarget.checked)}
      />
    </>
  )
}
