import { Button, Group } from '@mantine/core'
import { addDays } from '../../../../core/kernel/local-day'
import type { SnapshotInfo } from '../../../../ipc/contract'
import { localDayOfIso, secondText } from '../../../platform/instant'
import { today } from '../../../platform/today'
import { SNAPSHOT_REASONS } from '../../../safety/safety-text'
import type { Column } from '../../../ui/DataTable'
import { DataTable } from '../../../ui/DataTable'
import { IconArrowBackUp, IconCopy, IconLock } from '../../../ui/icons'
import { copyNow } from '../commands/copies'
import { openSnapshot } from '../commands/open-for-restore'
import { useDataScreen } from '../data-store'
import { dataText } from '../data-text'
import { useCopies } from '../use-copies'
import classes from './data-parts.module.css'
import { WorkProgress } from './WorkProgress'

const TAKE_BACK_DAYS = 90

/** The copy that a restore made of what it replaced, as long as it is kept for sure. */
function copyBeforeRestore(copies: readonly SnapshotInfo[]): SnapshotInfo | undefined {
  const oldest = addDays(today(), -TAKE_BACK_DAYS)
  const newest = copies.find((copy) => copy.reason === 'before-restore')
  return newest && localDayOfIso(newest.createdAt) >= oldest ? newest : undefined
}

/** The copies that the app takes by itself, and the way back to each. */
export function CopiesSection({ highlighted }: { readonly highlighted: boolean }) {
  const copies = useCopies()
  const isBusy = useDataScreen((state) => state.work !== undefined)
  const before = copies && copyBeforeRestore(copies)
  return (
    <section className={highlighted ? `${classes.section} ${classes.highlighted}` : classes.section}>
      <h2>{dataText.copiesTitle}</h2>
      <p className={classes.dim}>{dataText.copiesHint}</p>
      <Group gap="xs">
        <Button variant="default" leftSection={<IconCopy size={16} />} disabled={isBusy} onClick={() => void copyNow()}>
          {dataText.copyNow}
        </Button>
        {before && (
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={16} />}
            disabled={isBusy}
            onClick={() => void openSnapshot(before)}
          >
            {dataText.takeBack}
          </Button>
        )}
      </Group>
      <WorkProgress of={['copy']} />
      <DataTable
        label={dataText.copiesTitle}
        rows={copies}
        columns={columnsOf(isBusy)}
        rowKey={(copy) => copy.id}
        searchable={false}
        maxHeight="20rem"
        empty={<p className={classes.dim}>{dataText.noCopies}</p>}
      />
    </section>
  )
}

function columnsOf(isBusy: boolean): readonly Column<SnapshotInfo>[] {
  return [
    { key: 'when', title: dataText.copyWhen, cell: (copy) => secondText(copy.createdAt), width: 165 },
    { key: 'why', title: dataText.copyWhy, cell: (copy) => SNAPSHOT_REASONS[copy.reason], width: 165 },
    {
      key: 'people',
      title: dataText.copyPeople,
      cell: (copy) => dataText.people(copy.counts['members'] ?? 0),
      align: 'right',
      width: 80,
    },
    {
      key: 'size',
      title: dataText.copySize,
      cell: (copy) => (
        <>
          {copy.isSealed && <IconLock size={13} aria-label={dataText.copySealed} />} {dataText.size(copy.fileBytes)}
        </>
      ),
      align: 'right',
      width: 100,
    },
    {
      key: 'restore',
      title: dataText.copyAction,
      cell: (copy) => (
        <Button
          variant="subtle"
          size="compact-xs"
          disabled={isBusy}
          aria-label={dataText.seeAndRestoreOf(secondText(copy.createdAt))}
          onClick={() => void openSnapshot(copy)}
        >
          {dataText.seeAndRestore}
        </Button>
      ),
      width: 120,
    },
  ]
}
