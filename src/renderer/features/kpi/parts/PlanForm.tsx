import { Button, Group, MultiSelect, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { KpiPlan } from '../../../../core/kpi/kpi-plan'
import { ConfirmButton } from '../../../ui/ConfirmButton'
import { DayInput } from '../../../ui/DayInput'
import { IconPlus } from '../../../ui/icons'
import { removePlan, savePlan } from '../commands/save-plan'
import { kpiText } from '../kpi-text'
import type { ItemDraft, PlanDraft } from '../plan-form'
import { NEW_ITEM, planOfDraft } from '../plan-form'
import type { KpiView } from '../use-kpi'
import { PlanItemFields } from './PlanItemFields'

interface PlanFormProps {
  readonly view: KpiView
  readonly stored: KpiPlan | undefined
  readonly initial: PlanDraft
  readonly onDone: () => void
}

export function PlanForm({ view, stored, initial, onDone }: PlanFormProps) {
  const [draft, setDraft] = useState(initial)
  const [problem, setProblem] = useState<string | null>(null)
  const change = (part: Partial<PlanDraft>): void => setDraft({ ...draft, ...part })
  const changeItem = (index: number, part: Partial<ItemDraft>): void =>
    change({ items: draft.items.map((item, i) => (i === index ? { ...item, ...part } : item)) })
  const sum = draft.items.reduce((total, item) => total + item.weightPercent, 0)
  const save = async (): Promise<void> => {
    const plan = planOfDraft(draft, view.indicators)
    if (!plan.ok) return setProblem(plan.error)
    if (await savePlan(plan.value)) onDone()
  }
  return (
    <Stack gap="sm">
      <Group grow align="start">
        <TextInput
          label={kpiText.planName}
          value={draft.name}
          maxLength={40}
          onChange={(e) => change({ name: e.currentTarget.value })}
        />
        <DayInput label={kpiText.planFrom} value={draft.from} onChange={(from) => change({ from })} />
      </Group>
      <MultiSelect
        label={kpiText.planRoles}
        data={view.roles.map((r) => ({ value: r.id, label: r.name }))}
        value={[...draft.roleIds]}
        onChange={(ids) => change({ roleIds: ids })}
        searchable
      />
      {draft.items.map((item, index) => (
        <PlanItemFields
          key={index}
          item={item}
          indicators={view.indicators}
          onChange={(part) => changeItem(index, part)}
          onRemove={() => change({ items: draft.items.filter((_, i) => i !== index) })}
        />
      ))}
      <Group justify="space-between">
        <Button
          variant="default"
          leftSection={<IconPlus size={14} />}
          onClick={() => change({ items: [...draft.items, NEW_ITEM] })}
        >
          {kpiText.addItem}
        </Button>
        <Text size="sm" c={sum === 100 ? 'dimmed' : 'var(--mantine-color-error)'}>
          {kpiText.weightSum(sum)}
        </Text>
      </Group>
      {problem === null ? null : (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {problem}
        </Text>
      )}
      <Group justify="space-between">
        {stored ? (
          <ConfirmButton
            label={kpiText.remove}
            confirmLabel={kpiText.remove}
            question={kpiText.removeQuestion}
            onConfirm={() => void removePlan(stored.id).then((gone) => gone && onDone())}
          />
        ) : (
          <span />
        )}
        <Group gap="xs">
          <Button variant="default" onClick={onDone}>
            {kpiText.cancel}
          </Button>
          <Button onClick={() => void save()}>{kpiText.save}</Button>
        </Group>
      </Group>
    </Stack>
  )
}
