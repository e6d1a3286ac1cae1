import { Button, Drawer, Group, Stack, Text } from '@mantine/core'
import { firstDayOf } from '../../../../core/kernel/local-day'
import { IconPlus } from '../../../ui/icons'
import { editPlans } from '../kpi-store'
import type { useKpiScreen } from '../kpi-store'
import { kpiText } from '../kpi-text'
import { planDraftOf } from '../plan-form'
import type { KpiView } from '../use-kpi'
import { PlanForm } from './PlanForm'

interface PlanDrawerProps {
  readonly view: KpiView
  readonly editing: ReturnType<typeof useKpiScreen.getState>['editing']
}

/** List of plans; one is edited in place. */
export function PlanDrawer({ view, editing }: PlanDrawerProps) {
  const plan = editing.kind === 'plan' ? view.plans.find((p) => p.id === editing.planId) : undefined
  return (
    <Drawer
      opened={editing.kind !== 'none'}
      onClose={() => editPlans({ kind: 'none' })}
      position="right"
      size="60rem"
      title={editing.kind === 'plan' ? (plan?.name ?? kpiText.planNew) : kpiText.planDrawer}
    >
      {editing.kind === 'plan' ? (
        <PlanForm
          key={editing.planId ?? 'new'}
          view={view}
          stored={plan}
          initial={planDraftOf(plan, view.indicatorOf, firstDayOf(view.month))}
          onDone={() => editPlans({ kind: 'list' })}
        />
      ) : (
        <PlanList view={view} />
      )}
    </Drawer>
  )
}

function PlanList({ view }: { readonly view: KpiView }) {
  const roleNames = (ids: readonly string[]): string =>
    view.roles
      .filter((r) => ids.includes(r.id))
      .map((r) => r.name)
      .join(' ')
  return (
    <Stack gap="xs">
      {view.plans.map((plan) => (
        <Group key={plan.id} justify="space-between" wrap="nowrap">
          <div>
            <Text size="sm">{plan.name}</Text>
            <Text size="xs" c="dimmed">
              {kpiText.planRange(roleNames(plan.roleIds), plan.from)}
            </Text>
          </div>
          <Button variant="default" onClick={() => editPlans({ kind: 'plan', planId: plan.id })}>
            {kpiText.edit}
          </Button>
        </Group>
      ))}
      <Button leftSection={<IconPlus size={16} />} onClick={() => editPlans({ kind: 'plan', planId: null })}>
        {kpiText.addPlan}
      </Button>
    </Stack>
  )
}
