import { NativeSelect } from '@mantine/core'
import { createContext, useContext } from 'react'
import type { DutyFrequency, DutyPart, DutyTask } from '../../../../../../core/roles/job-description'
import {
  DUTY_FREQUENCY_LABELS,
  DUTY_PART_LABELS,
  JOB_DESCRIPTION_LABELS as LABELS,
} from '../../../../../../core/text/roles-text'
import { useProblemAt } from '../editor-context'
import classes from '../editor.module.css'
import { GrowingText } from '../GrowingText'
import type { RowProps } from '../Rows'

export const NEW_TASK: DutyTask = { text: '', standard: '', frequency: 'daily', part: 'responsible' }

/** Which duty the tasks below belong to, from 1 on. */
export const DutyNumber = createContext(1)

const FREQUENCIES = optionsOf(DUTY_FREQUENCY_LABELS)
const PARTS = optionsOf(DUTY_PART_LABELS)
function optionsOf(labels: Readonly<Record<string, string>>): { value: string; label: string }[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }))
}

export function TaskRow({ row: task, index, onChange, onAddAfter }: RowProps<DutyTask>) {
  const duty = useContext(DutyNumber)
  const textProblem = useProblemAt(`duty-${duty}-task-${index + 1}-text`)
  const standardProblem = useProblemAt(`duty-${duty}-task-${index + 1}-standard`)
  return (
    <div className={classes.taskGrid}>
      <GrowingText
        ariaLabel={LABELS.task}
        value={task.text}
        error={textProblem}
        onChange={(text) => onChange({ ...task, text })}
        onEnter={onAddAfter}
      />
      <GrowingText
        ariaLabel={LABELS.standard}
        value={task.standard}
        error={standardProblem}
        onChange={(standard) => onChange({ ...task, standard })}
        onEnter={onAddAfter}
      />
      <NativeSelect
        size="xs"
        aria-label={LABELS.frequency}
        value={task.frequency}
        data={FREQUENCIES}
        onChange={(event) => onChange({ ...task, frequency: event.currentTarget.value as DutyFrequency })}
      />
      <NativeSelect
        size="xs"
        aria-label={LABELS.dutyPart}
        value={task.part}
        data={PARTS}
        onChange={(event) => onChange({ ...task, part: event.currentTarget.value as DutyPart })}
      />
    </div>
  )
}
