import { Button, Group, SegmentedControl, Text } from '@mantine/core'
import { useCallback } from 'react'
import { EmptyState } from '../../../ui/EmptyState'
import { IconPlus, IconSitemap } from '../../../ui/icons'
import { LoadingLines } from '../../../ui/Screen'
import { PictureOutput } from '../parts/PictureOutput'
import { chartPaper, exportOrganisation, fileName } from './commands/print-organisation'
import type { OrganisationView } from './organisation-store'
import { openDrawer, showView, useOrganisationRoom } from './organisation-store'
import { roomText } from './organisation-text'
import { ChartView } from './parts/ChartView'
import { DepartmentDrawer } from './parts/DepartmentDrawer'
import { HeadsTable } from './parts/HeadsTable'
import { MoveDrawer } from './parts/MoveDrawer'
import { RoleDrawer } from './parts/RoleDrawer'
import { TemplateDrawer } from './parts/TemplateDrawer'
import type { OrganisationModel } from './use-organisation'
import { useOrganisation } from './use-organisation'

/** 组织架构: the chart of departments, who reports to whom, and the head count. */
export function OrganisationRoom() {
  const model = useOrganisation()
  const { view, drawer } = useOrganisationRoom()
  if (!model) return <LoadingLines />
  const isEmpty = model.data.departments.length === 0 && model.data.roles.length === 0
  return (
    <>
      {isEmpty ? (
        <EmptyState
          text={roomText.empty}
          icon={<IconSitemap size={32} />}
          action={{ label: roomText.useTemplate, onClick: () => openDrawer({ kind: 'template' }) }}
          sample={{ label: roomText.addDepartment, onClick: () => openDrawer({ kind: 'new-department' }) }}
        />
      ) : (
        <>
          <Toolbar model={model} view={view} />
          <Warnings model={model} />
          {view === 'heads' ? (
            <HeadsTable model={model} />
          ) : (
            <ChartView key={view} model={model} isReporting={view === 'reporting'} />
          )}
        </>
      )}
      <DepartmentDrawer model={model} drawer={drawer} />
      <RoleDrawer model={model} drawer={drawer} />
      <MoveDrawer model={model} drawer={drawer} isReporting={view === 'reporting'} />
      <TemplateDrawer model={model} opened={drawer.kind === 'template'} />
    </>
  )
}

interface ToolbarProps {
  readonly model: OrganisationModel
  readonly view: OrganisationView
}
function Toolbar({ model, view }: ToolbarProps) {
  return (
    <Group justify="space-between" mb="xs">
      <SegmentedControl
        aria-label={roomText.viewsLabel}
        value={view}
        onChange={(value) => showView(value as OrganisationView)}
        data={Object.entries(roomText.views).map(([value, label]) => ({ value, label }))}
      />
      <Group gap="xs">
        {view === 'heads' ? null : <ChartOutput model={model} view={view} />}
        <Button variant="default" onClick={() => openDrawer({ kind: 'template' })}>
          {roomText.useTemplate}
        </Button>
        <Button leftSection={<IconPlus size={16} />} onClick={() => openDrawer({ kind: 'new-department' })}>
          {roomText.addDepartment}
        </Button>
      </Group>
    </Group>
  )
}
function ChartOutput({
  model,
  view,
}: {
  readonly model: OrganisationModel
  readonly view: 'departments' | 'reporting'
}) {
  const paperOf = useCallback((sheet: 'A4' | 'A3') => chartPaper(model, view, sheet), [model, view])
  return (
    <PictureOutput
      suggestedName={fileName(model, view)}
      paperOf={paperOf}
      onExcel={() => void exportOrganisation(model)}
    />
  )
}

function Warnings({ model }: { readonly model: OrganisationModel }) {
  const nameOf = (id: string): string => model.data.departments.find((each) => each.id === id)?.name ?? ''
  const { retired, tree } = model
  return (
    <>
      {tree.circles.length > 0 ? (
        <Text size="sm" c="red" mb="xs" role="status">
          {roomText.circles(tree.circles.flat().map(nameOf).join(roomText.listMark))}
        </Text>
      ) : null}
      {retired.length > 0 ? (
        <Text size="xs" c="dimmed" mb="xs">
          {roomText.retired(retired.map(({ name }) => name).join(roomText.listMark))}
        </Text>
      ) : null}
    </>
  )
}
