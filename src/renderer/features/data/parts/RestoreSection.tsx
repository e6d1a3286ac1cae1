import { Button, Group } from '@mantine/core'
import { PassphraseForm } from '../../../safety/PassphraseForm'
import { safetyText } from '../../../safety/safety-text'
import { IconHistory } from '../../../ui/icons'
import { closeOpening, openBackup, unlockOpening } from '../commands/open-for-restore'
import { useDataScreen } from '../data-store'
import { dataText } from '../data-text'
import classes from './data-parts.module.css'
import { WorkProgress } from './WorkProgress'

/** The way to a backup file, and its passphrase when it has one. */
export function RestoreSection() {
  const opening = useDataScreen((state) => state.opening)
  const isBusy = useDataScreen((state) => state.work !== undefined)
  return (
    <section className={classes.section}>
      <h2>{dataText.restoreHeading}</h2>
      <p className={classes.dim}>{dataText.restoreHint}</p>
      <Group gap="xs">
        <Button
          variant="default"
          leftSection={<IconHistory size={16} />}
          disabled={isBusy}
          onClick={() => void openBackup()}
        >
          {dataText.restore}
        </Button>
      </Group>
      {opening.kind === 'locked' && (
        <PassphraseForm
          key={opening.name}
          label={safetyText.passphraseOf(opening.name)}
          submitLabel={dataText.open}
          wasWrong={opening.wasWrong}
          busy={isBusy}
          onSubmit={(passphrase) => void unlockOpening(passphrase)}
          onCancel={closeOpening}
        />
      )}
      <WorkProgress of={['open', 'restore']} />
    </section>
  )
}
