import { Button, Group, Text } from '@mantine/core'
import { noticeGaps } from '../../../../../core/documents/notice-paper'
import type { Movement } from '../../../../../core/team/movement'
import { IconArrowBackUp, IconDownload, IconPrinter } from '../../../../ui/icons'
import { undoLast } from '../../../../ui/notify'
import { RevealAmountsButton } from '../../../../ui/RevealAmountsButton'
import { goTo } from '../../../../ui/route'
import type { StepKind } from '../../steps-store'
import { closeStep, openStep } from '../../steps-store'
import { printNotice, saveNotice } from '../commands/print-notice'
import { stepsText } from '../steps-text'
import classes from '../staffing-steps.module.css'
import type { StaffRecords } from '../use-staff-records'
import { NoticePreview } from './NoticePreview'

interface DonePageProps {
  readonly kind: StepKind
  readonly name: string
  readonly records: StaffRecords
  readonly movement: Movement
  /** Forgets what was typed. */
  readonly onLeave: () => void
}

/** It is done: the notice, and the way back. While this drawer is open nothing else is done, so the last step is this one. */
export function DonePage({ kind, name, records, movement, onLeave }: DonePageProps) {
  const { memberId } = movement
  const gaps = noticeGaps(records, movement).map((gap) => stepsText.gapNames[gap])
  const leaveFor = (then: () => void): void => {
    onLeave()
    closeStep()
    then()
  }
  return (
    <div className={classes.page}>
      <Text fw={600} role="status">
        {stepsText.done[kind](name)}
      </Text>
      <p className={classes.help}>{stepsText.doneHelp}</p>
      <Group gap="xs">
        <Button
          leftSection={<IconPrinter size={16} />}
          variant="default"
          onClick={() => void printNotice(records, movement)}
        >
          {stepsText.print}
        </Button>
        <Button
          leftSection={<IconDownload size={16} />}
          variant="default"
          onClick={() => void saveNotice(records, movement)}
        >
          {stepsText.savePdf}
        </Button>
        <Button leftSection={<IconArrowBackUp size={16} />} variant="default" onClick={undoLast}>
          {stepsText.undo}
        </Button>
        <RevealAmountsButton />
      </Group>
      {gaps.length > 0 ? (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {stepsText.gaps(gaps)}
        </Text>
      ) : null}
      <NoticePreview records={records} movement={movement} />
      <div className={classes.bar}>
        <Group gap="xs">
          <Button variant="default" onClick={() => leaveFor(() => openStep({ kind: 'todo', memberId }))}>
            {stepsText.openTodo}
          </Button>
          <Button variant="default" onClick={() => leaveFor(() => goTo('team', { room: 'members', member: memberId }))}>
            {stepsText.openProfile}
          </Button>
        </Group>
        <Button onClick={() => leaveFor(() => undefined)}>{stepsText.close}</Button>
      </div>
    </div>
  )
}
