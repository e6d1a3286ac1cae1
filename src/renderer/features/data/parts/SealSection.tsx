import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { PassphraseForm } from '../../../safety/PassphraseForm'
import { clearSeal, setSeal } from '../commands/seal'
import { sealText } from '../data-text'
import { useSeal } from '../use-copies'
import classes from './data-parts.module.css'
import { NewPassphraseForm } from './NewPassphraseForm'

type SealChange = 'set' | 'change' | 'clear'

/** 加密存放: journal and copies under a passphrase that only reading asks for. */
export function SealSection({ highlighted }: { readonly highlighted: boolean }) {
  const { value: seal, again } = useSeal()
  const [change, setChange] = useState<SealChange | null>(null)
  const [problem, setProblem] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const end = (): void => (setChange(null), setProblem(undefined))
  const carryOut = (done: Promise<string | undefined>): void => {
    setBusy(true)
    void done
      .then((text) => {
        setProblem(text)
        if (text === undefined) setChange(null)
        again()
      })
      .finally(() => setBusy(false))
  }
  const ask = (wanted: SealChange, label: string) => (
    <Button variant="default" onClick={() => setChange(wanted)}>
      {label}
    </Button>
  )
  if (!seal) return null
  return (
    <section className={highlighted ? `${classes.section} ${classes.highlighted}` : classes.section}>
      <h2>{sealText.title}</h2>
      <p>{seal.isSealed ? sealText.isOn : sealText.isOff}</p>
      <p className={classes.dim}>{sealText.hint}</p>
      {change === null && (
        <Group gap="xs">
          {seal.isSealed ? ask('change', sealText.change) : ask('set', sealText.set)}
          {seal.isSealed && ask('clear', sealText.clear)}
        </Group>
      )}
      {(change === 'set' || change === 'change') && (
        <NewPassphraseForm
          key={change}
          {...(change === 'change' ? { oldLabel: sealText.old } : {})}
          warning={sealText.warning}
          submitLabel={change === 'set' ? sealText.setNow : sealText.changeNow}
          busy={isBusy}
          problem={problem}
          onSubmit={(passphrase, old) => carryOut(setSeal(passphrase, old))}
          onCancel={end}
        />
      )}
      {change === 'clear' && (
        <PassphraseForm
          label={sealText.old}
          submitLabel={sealText.clearNow}
          wasWrong={problem !== undefined}
          busy={isBusy}
          onSubmit={(passphrase) => carryOut(clearSeal(passphrase))}
          onCancel={end}
        />
      )}
    </section>
  )
}
