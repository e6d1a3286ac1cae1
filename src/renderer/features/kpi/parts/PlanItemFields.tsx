import { ActionIcon, NumberInput, Select, TextInput } from '@mantine/core'

import type { Indicator, ScoringRule } from '../../../../core/kpi/kpi-plan'
import { SCORING_KIND_TEXT } from '../../../../core/text/kpi-text'
import { IconX } from '../../../ui/icons'
import { kpiText } from '../kpi-text'
import type { ItemDraft } from '../plan-form'
import { SCORING_HINTS, SCORING_STARTS } from '../scoring-text'
import classes from './Plan.module.css'

interface PlanItemFieldsProps {
  readonly item: ItemDraft
  readonly indicators: readonly Indicator[]
  readonly onChange: (part: Partial<ItemDraft>) => void
  readonly onRemove: () => void
}

export function PlanItemFields({ item, indicators, onChange, onRemove }: PlanItemFieldsProps) {
  const chooseKind = (kind: ScoringRule['kind']): void => onChange({ kind, parameters: SCORING_STARTS[kind] })
  return (
    <div className={classes.item}>
      <Select
        label={kpiText.indicator}
        data={indicators.map((i) => ({ value: i.id, label: i.name }))}
        value={item.indicatorId}
        onChange={(id) => id && onChange({ indicatorId: id })}
        searchable
      />
      <NumberInput
        label={kpiText.weight}
        min={0}
        max={100}
        allowDecimal={false}
        value={item.weightPercent}
        onChange={(value) => onChange({ weightPercent: typeof value === 'number' ? value : 0 })}
      />
      <TextInput
        label={kpiText.target}
        value={item.target}
        maxLength={15}
        onChange={(e) => onChange({ target: e.currentTarget.value })}
      />
      <Select
        label={kpiText.scoring}
        data={Object.entries(SCORING_KIND_TEXT).map(([value, label]) => ({ value, label }))}
        value={item.kind}
        onChange={(kind) => kind && chooseKind(kind as ScoringRule['kind'])}
      />
      <TextInput
        label={kpiText.parameters}
        placeholder={SCORING_HINTS[item.kind]}
        title={SCORING_HINTS[item.kind]}
        value={item.parameters}
        maxLength={300}
        disabled={item.kind === 'manual'}
        onChange={(e) => onChange({ parameters: e.currentTarget.value })}
      />
      <ActionIcon aria-label={kpiText.removeItem} onClick={onRemove}>
        <IconX size={16} />
      </ActionIcon>
    </div>
  )
}
