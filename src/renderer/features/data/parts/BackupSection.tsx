import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { daysBetween } from '../../../../core/kernel/local-day'
import { localDayOfIso } from '../../../platform/instant'
import { today } from '../../../platform/today'
import { IconDownload, IconLock } from '../../../ui/icons'
import { backUpNow } from '../commands/back-up-now'
import { useDataScreen } from '../data-store'
import { dataText } from '../data-text'
import classes from './data-parts.module.css'
import { NewPassphraseForm } from './NewPassphraseForm'
import { WorkProgress } from './WorkProgress'

interface BackupSectionProps {
  readonly lastBackupAt: string | undefined
  readonly changesSinceBackup: number
}

/** One file that holds the whole shop, open or under a passphrase. */
export function BackupSection({ lastBackupAt, changesSinceBackup }: BackupSectionProps) {
  const isBusy = useDataScreen((state) => state.work !== undefined)
  const [isLocking, setLocking] = useState(false)
  const backUpLocked = (passphrase: string): void => {
    void backUpNow(passphrase).then((isDone) => isDone && setLocking(false))
  }
  return (
    <section className={classes.section}>
      <h2>{dataText.backupTitle}</h2>
      <p className={classes.dim}>{dataText.backupHint}</p>
      <p>
        {lastBackupAt === undefined ? dataText.neverBackedUp : lastBackupLine(lastBackupAt)}{' '}
        {lastBackupAt !== undefined && dataText.changesSince(changesSinceBackup)}
      </p>
      {isLocking ? (
        <NewPassphraseForm
          warning={dataText.lockFileHint}
          submitLabel={dataText.backUpLocked}
          busy={isBusy}
          onSubmit={backUpLocked}
          onCancel={() => setLocking(false)}
        />
      ) : (
        <Group gap="xs">
          <Button leftSection={<IconDownload size={16} />} disabled={isBusy} onClick={() => void backUpNow()}>
            {dataText.backUp}
          </Button>
          <Button
            variant="default"
            leftSection={<IconLock size={16} />}
            disabled={isBusy}
            onClick={() => setLocking(true)}
          >
            {dataText.lockFile}
          </Button>
        </Group>
      )}
      <WorkProgress of={['backup']} />
    </section>
  )
}

function lastBackupLine(at: string): string {
  const day = localDayOfIso(at)
  return dataText.lastBackup(day, daysBetween(day, today()))
}
