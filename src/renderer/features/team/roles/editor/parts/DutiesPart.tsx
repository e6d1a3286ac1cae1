import { NumberInput } from '@mantine/core'
import { memo } from 'react'
import type { Duty } from '../../../../../../core/roles/job-description'
import { spreadTo100 } from '../../../../../../core/roles/write-description'
import {
  JOB_DESCRIPTION_LABELS as LABELS,
  JOB_DESCRIPTION_PART_LABELS as PARTS,
} from '../../../../../../core/text/roles-text'
import { useProblemAt } from '../editor-context'
import classes from '../editor.module.css'
import { editorText } from '../editor-text'
import { GrowingText } from '../GrowingText'
import type { RowProps } from '../Rows'
import { Rows } from '../Rows'
import { WeightSum } from '../WeightSum'
import type { PartProps } from './part-props'
import { DutyNumber, NEW_TASK, TaskRow } from './TaskRow'

const NEW_DUTY: Duty = { title: '', weightPercent: 0, tasks: [NEW_TASK] }

export const DutiesPart = memo(function DutiesPart({ value, onChange }: PartProps<readonly Duty[]>) {
  const weights = value.map((duty) => duty.weightPercent)
  const spread = (): void => {
    const whole = spreadTo100(weights)
    onChange({ duties: value.map((duty, index) => ({ ...duty, weightPercent: whole[index] ?? duty.weightPercent })) })
  }
  return (
    <Rows
      label={PARTS.duties}
      className={classes.cards}
      rows={value}
      blank={NEW_DUTY}
      addLabel={editorText.addDuty}
      nameOf={editorText.duty}
      Row={DutyRow}
      onChange={(duties) => onChange({ duties })}
      beside={<WeightSum weights={weights} onSpread={spread} />}
    />
  )
})

function DutyRow({ row: duty, index, onChange }: RowProps<Duty>) {
  const number = index + 1
  const problem = useProblemAt(`duty-${number}`)
  const titleProblem = useProblemAt(`duty-${number}-title`)
  const weightProblem = useProblemAt(`duty-${number}-weight`)
  return (
    <div className={classes.duty}>
      <div className={classes.dutyHead}>
        <GrowingText
          label={`${editorText.duty(number)}`}
          placeholder={editorText.dutyTitle}
          value={duty.title}
          error={titleProblem}
          onChange={(title) => onChange({ ...duty, title })}
        />
        <NumberInput
          label={LABELS.weight}
          min={0}
          max={100}
          allowDecimal={false}
          suffix={editorText.weightUnit}
          value={duty.weightPercent}
          error={weightProblem}
          onChange={(weight) => onChange({ ...duty, weightPercent: typeof weight === 'number' ? weight : 0 })}
        />
      </div>
      {problem === undefined ? null : (
        <p className={classes.problem} data-problem>
          {problem}
        </p>
      )}
      {duty.tasks.length === 0 ? null : (
        <div className={`${classes.taskGrid} ${classes.taskHeads}`} aria-hidden>
          <span>{LABELS.task}</span>
          <span>{LABELS.standard}</span>
          <span>{LABELS.frequency}</span>
          <span>{LABELS.dutyPart}</span>
        </div>
      )}
      <DutyNumber value={number}>
        <Rows
          label={editorText.tasks}
          rows={duty.tasks}
          blank={NEW_TASK}
          addLabel={editorText.addTask}
          nameOf={editorText.task}
          Row={TaskRow}
          onChange={(tasks) => onChange({ ...duty, tasks })}
        />
      </DutyNumber>
    </div>
  )
}
