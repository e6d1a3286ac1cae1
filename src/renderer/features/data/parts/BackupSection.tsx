import { Button, Group } from '@mantine/core'
import { daysBetween } from '../../../../core/kernel/local-day'
import { localDayOfIso } from '../../../platform/instant'
import { today } from '../../../platform/today'
import { IconDownload, IconHistory } from '../../../ui/icons'
import { backUpNow } from '../commands/back-up-now'
import { openBackup } from '../commands/open-backup'
import { useDataScreen } from '../data-store'
import { dataText } from '../data-text'
import classes from './data-parts.module.css'

interface BackupSectionProps {
  readonly lastBackupAt: string | undefined
  readonly changesSinceBackup: number
}

export function BackupSection({ lastBackupAt, changesSinceBackup }: BackupSectionProps) {
  const backingUp = useDataScreen((state) => state.backingUp)
  const opening = useDataScreen((state) => state.restoring.kind === 'working')
  return (
    <section className={classes.section}>
      <h2>{dataText.backupTitle}</h2>
      <p>
        {lastBackupAt === undefined ? dataText.neverBackedUp : lastBackupLine(lastBackupAt)}{' '}
        {lastBackupAt !== undefined && dataText.changesSince(changesSinceBackup)}
      </p>
      <Group gap="xs">
        <Button leftSection={<IconDownload size={16} />} loading={backingUp} onClick={() => void backUpNow()}>
          {dataText.backUp}
        </Button>
        <Button
          variant="default"
          leftSection={<IconHistory size={16} />}
          loading={opening}
          onClick={() => void openBackup()}
        >
          {dataText.restore}
        </Button>
      </Group>
    </section>
  )
}

function lastBackupLine(at: string): string {
  const day = localDayOfIso(at)
  return dataText.lastBackup(day, daysBetween(day, today()))
}
