import { Button, Group, SegmentedControl, Text } from '@mantine/core'
import { useCallback } from 'react'
import { EmptyState } from '../../../ui/EmptyState'
import { IconFileSpreadsheet, IconPlus, IconPrinter } from '../../../ui/icons'
import { usePrintCommand } from '../../../ui/print-command'
import { LoadingLines } from '../../../ui/Screen'
import { exportCoverage, printCoverage, saveCoveragePdf } from './commands/print-coverage'
import type { FunctionsView } from './functions-store'
import { openDrawer, showView, useFunctionsRoom } from './functions-store'
import { roomText } from './functions-text'
import { CoverageList } from './parts/CoverageList'
import { CoverageMatrix } from './parts/CoverageMatrix'
import { FunctionDrawers } from './parts/FunctionDrawers'
import { HandOverOutput, HandOvers } from './parts/HandOvers'
import type { FunctionsModel } from './use-functions'
import { useFunctions } from './use-functions'

/** 职能与协作: who answers for what, who can step in, and what is handed on between roles. */
export function FunctionsRoom() {
  const model = useFunctions()
  const { view, drawer } = useFunctionsRoom()
  if (!model) return <LoadingLines />
  return (
    <>
      <Group justify="space-between" mb="sm">
        <SegmentedControl
          aria-label={roomText.viewsLabel}
          value={view}
          onChange={(value) => showView(value as FunctionsView)}
          data={Object.entries(roomText.views).map(([value, label]) => ({ value, label }))}
        />
        <Group gap="xs">
          {view === 'handOvers' ? <HandOverOutput model={model} /> : <CoverageButtons model={model} view={view} />}
        </Group>
      </Group>
      <Content model={model} view={view} />
      <FunctionDrawers model={model} drawer={drawer} />
    </>
  )
}

interface ViewProps {
  readonly model: FunctionsModel
  readonly view: FunctionsView
}
function Content({ model, view }: ViewProps) {
  if (view === 'handOvers') return <HandOvers model={model} />
  const { coverage } = model
  if (coverage.length === 0)
    return (
      <EmptyState
        text={roomText.empty}
        action={{ label: roomText.fromLibrary, onClick: () => openDrawer({ kind: 'library' }) }}
        sample={{ label: roomText.add, onClick: () => openDrawer({ kind: 'new' }) }}
      />
    )
  const count = (state: 'gap' | 'single'): number => coverage.filter((each) => each.state === state).length
  return (
    <>
      <Text size="sm" mb="xs" role="status">
        {roomText.summary(coverage.length, count('gap'), count('single'))}
      </Text>
      {view === 'list' ? <CoverageList model={model} /> : <CoverageMatrix model={model} />}
    </>
  )
}

function CoverageButtons({ model, view }: { readonly model: FunctionsModel; readonly view: 'list' | 'matrix' }) {
  usePrintCommand(useCallback(() => void printCoverage(model, view), [model, view]))
  const isEmpty = model.coverage.length === 0
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} />}
        disabled={isEmpty}
        onClick={() => void printCoverage(model, view)}
      >
        {roomText.print}
      </Button>
      <Button variant="default" disabled={isEmpty} onClick={() => void saveCoveragePdf(model, view)}>
        {roomText.pdf}
      </Button>
      <Button
        variant="default"
        leftSection={<IconFileSpreadsheet size={16} />}
        disabled={isEmpty}
        onClick={() => void exportCoverage(model)}
      >
        {roomText.excel}
      </Button>
      <Button variant="default" onClick={() => openDrawer({ kind: 'library' })}>
        {roomText.fromLibrary}
      </Button>
      <Button leftSection={<IconPlus size={16} />} onClick={() => openDrawer({ kind: 'new' })}>
        {roomText.add}
      </Button>
    </>
  )
}
