import { Button, Group, Menu, SegmentedControl } from '@mantine/core'
import { useCallback } from 'react'
import { goTo } from '../../../ui/route'
import { EmptyState } from '../../../ui/EmptyState'
import { IconPlus, IconPrinter } from '../../../ui/icons'
import { usePrintCommand } from '../../../ui/print-command'
import { LoadingLines } from '../../../ui/Screen'
import { exportSkills, printSkills, saveSkillsPdf } from './commands/print-skills'
import { SkillDrawers } from './parts/SkillDrawers'
import { SkillGaps } from './parts/SkillGaps'
import { SkillList } from './parts/SkillList'
import { SkillMatrix } from './parts/SkillMatrix'
import type { SkillsView } from './skills-store'
import { openDrawer, showView, useSkillsRoom } from './skills-store'
import { roomText } from './skills-text'
import type { SkillsModel } from './use-skills'
import { useSkills } from './use-skills'

/** 技能矩阵: who can do what how well, and what the roles still lack. */
export function SkillsRoom() {
  const model = useSkills()
  const { view, drawer } = useSkillsRoom()
  if (!model) return <LoadingLines />
  const isEmpty = model.data.skills.length === 0
  return (
    <>
      <Group justify="space-between" mb="sm">
        <SegmentedControl
          aria-label={roomText.viewsLabel}
          value={view}
          onChange={(value) => showView(value as SkillsView)}
          data={Object.entries(roomText.views).map(([value, label]) => ({ value, label }))}
        />
        <Group gap="xs">
          {isEmpty ? null : <SkillOutput model={model} view={view} />}
          <Button variant="default" onClick={() => openDrawer({ kind: 'library' })}>
            {roomText.fromLibrary}
          </Button>
          <Button leftSection={<IconPlus size={16} />} onClick={() => openDrawer({ kind: 'new' })}>
            {roomText.add}
          </Button>
        </Group>
      </Group>
      {isEmpty ? (
        <EmptyState
          text={roomText.empty}
          action={{ label: roomText.fromLibrary, onClick: () => openDrawer({ kind: 'library' }) }}
          sample={{ label: roomText.add, onClick: () => openDrawer({ kind: 'new' }) }}
        />
      ) : (
        <Content model={model} view={view} />
      )}
      <SkillDrawers model={model} drawer={drawer} />
    </>
  )
}

interface ViewProps {
  readonly model: SkillsModel
  readonly view: SkillsView
}
function Content({ model, view }: ViewProps) {
  if (view === 'list') return <SkillList model={model} />
  if (model.matrix.length === 0)
    return (
      <EmptyState
        text={roomText.noPeople}
        action={{ label: roomText.goMembers, onClick: () => goTo('team', { room: 'members' }) }}
      />
    )
  return view === 'gaps' ? <SkillGaps model={model} /> : <SkillMatrix model={model} />
}

const SHEETS = ['A4', 'A3'] as const
function SkillOutput({ model, view }: ViewProps) {
  usePrintCommand(useCallback(() => void printSkills(model, view, 'A4'), [model, view]))
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" leftSection={<IconPrinter size={16} />}>
          {roomText.output}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {SHEETS.map((sheet) => (
          <Menu.Item key={`print-${sheet}`} onClick={() => void printSkills(model, view, sheet)}>
            {roomText.print(sheet)}
          </Menu.Item>
        ))}
        {SHEETS.map((sheet) => (
          <Menu.Item key={`pdf-${sheet}`} onClick={() => void saveSkillsPdf(model, view, sheet)}>
            {roomText.pdf(sheet)}
          </Menu.Item>
        ))}
        <Menu.Item onClick={() => void exportSkills(model)}>{roomText.excel}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
