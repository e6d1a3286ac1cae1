import { NumberInput, Select, TextInput } from '@mantine/core'
import { memo } from 'react'
import type { Indicator } from '../../../../../../core/kpi/kpi-plan'
import type { JobIndicator } from '../../../../../../core/roles/job-description'
import { spreadTo100 } from '../../../../../../core/roles/write-description'
import { indicatorTargetText } from '../../../../../../core/text/description-text'
import {
  JOB_DESCRIPTION_LABELS as LABELS,
  JOB_DESCRIPTION_PART_LABELS as PARTS,
} from '../../../../../../core/text/roles-text'
import { ToneBadge } from '../../../../../ui/ToneBadge'
import { useAround, useProblemAt } from '../editor-context'
import classes from '../editor.module.css'
import { editorText } from '../editor-text'
import type { RowProps } from '../Rows'
import { Rows } from '../Rows'
import { WeightSum } from '../WeightSum'
import type { PartProps } from './part-props'

const NEW_INDICATOR: JobIndicator = { name: '', weightPercent: 0, target: '' }

export const IndicatorsPart = memo(function IndicatorsPart({ value, onChange }: PartProps<readonly JobIndicator[]>) {
  const weights = value.map((indicator) => indicator.weightPercent)
  const change = (indicators: readonly JobIndicator[]): void => onChange({ indicators })
  const spread = (): void => {
    const whole = spreadTo100(weights)
    change(value.map((each, index) => ({ ...each, weightPercent: whole[index] ?? each.weightPercent })))
  }
  return (
    <>
      {value.length === 0 ? null : (
        <div className={`${classes.indicatorGrid} ${classes.taskHeads}`} aria-hidden>
          <span>{LABELS.indicator}</span>
          <span>{LABELS.weight}</span>
          <span>{LABELS.target}</span>
        </div>
      )}
      <Rows
        label={PARTS.indicators}
        rows={value}
        blank={NEW_INDICATOR}
        addLabel={editorText.addIndicator}
        nameOf={editorText.indicator}
        Row={IndicatorRow}
        onChange={change}
        beside={<WeightSum weights={weights} onSpread={spread} />}
      />
      <IndicatorPicker taken={value} onPick={(indicator) => change([...value, indicator])} />
    </>
  )
})

function IndicatorRow({ row, index, onChange }: RowProps<JobIndicator>) {
  const problem = useProblemAt(`indicator-${index + 1}`)
  return (
    <div className={classes.indicatorGrid}>
      {row.indicatorId === undefined ? (
        <TextInput
          aria-label={LABELS.indicator}
          value={row.name}
          maxLength={100}
          error={problem}
          onChange={(event) => onChange({ ...row, name: event.currentTarget.value })}
        />
      ) : (
        <span className={classes.linked} title={editorText.linkedHelp}>
          {row.name}
          <ToneBadge tone="info">{editorText.linked}</ToneBadge>
        </span>
      )}
      <NumberInput
        aria-label={LABELS.weight}
        min={0}
        max={100}
        allowDecimal={false}
        suffix={editorText.weightUnit}
        value={row.weightPercent}
        onChange={(weight) => onChange({ ...row, weightPercent: typeof weight === 'number' ? weight : 0 })}
      />
      <TextInput
        aria-label={LABELS.target}
        value={row.target}
        maxLength={100}
        onChange={(event) => onChange({ ...row, target: event.currentTarget.value })}
      />
    </div>
  )
}

interface IndicatorPickerProps {
  readonly taken: readonly JobIndicator[]
  readonly onPick: (indicator: JobIndicator) => void
}

/** The shop's own indicators that the description does not have yet; one is added with its usual target. */
function IndicatorPicker({ taken, onPick }: IndicatorPickerProps) {
  const { indicators } = useAround()
  const there = new Set(taken.flatMap((each) => [each.name, each.indicatorId ?? '']))
  const left = indicators.filter(({ id, name }) => !there.has(id) && !there.has(name))
  const pick = (id: string | null): void => {
    const found: Indicator | undefined = left.find((indicator) => indicator.id === id)
    if (!found) return
    onPick({ indicatorId: found.id, name: found.name, weightPercent: 0, target: indicatorTargetText(found) })
  }
  return (
    <Select
      className={classes.picker ?? ''}
      label={editorText.pickIndicator}
      placeholder={editorText.pickIndicatorHint}
      nothingFoundMessage={editorText.noIndicatorFound}
      searchable
      value={null}
      data={left.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={pick}
    />
  )
}
