import { Button, Group } from '@mantine/core'
import { DropArea } from '../../importing/DropArea'
import { pickTables } from '../../importing/import-flow'
import { ImportPanel } from '../../importing/ImportPanel'
import { useImporting } from '../../importing/import-store'
import { useSession } from '../../session/session'
import { EmptyState } from '../../ui/EmptyState'
import { IconEdit, IconFileImport } from '../../ui/icons'
import { Screen } from '../../ui/Screen'
import { editPlans, useKpiScreen } from './kpi-store'
import { kpiText } from './kpi-text'
import { PlanDrawer } from './parts/PlanDrawer'
import { PlanTable } from './parts/PlanTable'
import { ScoreDrawer } from './parts/ScoreDrawer'
import type { KpiView } from './use-kpi'
import { useKpi } from './use-kpi'

const KPI_TABLES = ['kpi-plan', 'kpi-actual'] as const

export function KpiScreen() {
  const month = useSession((s) => s.month)
  const view = useKpi(month)
  const { explained, editing } = useKpiScreen()
  return (
    <Screen
      id="kpi"
      title={kpiText.title}
      ready={view !== undefined}
      note={view?.isClosed ? kpiText.closed : kpiText.note}
      actions={
        <Group gap="xs">
          <Button variant="default" leftSection={<IconEdit size={16} />} onClick={() => editPlans({ kind: 'list' })}>
            {kpiText.plans}
          </Button>
          <Button
            leftSection={<IconFileImport size={16} />}
            disabled={view?.isClosed ?? true}
            onClick={() => void pickTables(KPI_TABLES)}
          >
            {kpiText.importActuals}
          </Button>
        </Group>
      }
    >
      {view ? (
        <DropArea only={KPI_TABLES}>
          <Body view={view} />
          <ScoreDrawer view={view} memberId={explained} />
          <PlanDrawer view={view} editing={editing} />
        </DropArea>
      ) : null}
    </Screen>
  )
}

function Body({ view }: { readonly view: KpiView }) {
  const importing = useImporting((s) => s.stage.kind !== 'none')
  if (importing) return <ImportPanel />
  if (view.plans.length === 0) {
    return (
      <EmptyState
        text={kpiText.noPlans}
        action={{ label: kpiText.addPlan, onClick: () => editPlans({ kind: 'plan', planId: null }) }}
      />
    )
  }
  if (view.groups.length === 0) {
    return (
      <EmptyState
        text={kpiText.noPeople}
        action={{ label: kpiText.plans, onClick: () => editPlans({ kind: 'list' }) }}
      />
    )
  }
  return view.groups.map((group) => <PlanTable key={group.plan.id} group={group} view={view} />)
}
