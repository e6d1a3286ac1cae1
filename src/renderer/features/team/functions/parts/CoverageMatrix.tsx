import { Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { useMemo } from 'react'
import type { MemberId } from '../../../../../core/kernel/ids'
import type { FunctionPart } from '../../../../../core/staffing/edit-functions'
import { partOf, withPart } from '../../../../../core/staffing/edit-functions'
import { coverageText } from '../../../../../core/text/coverage-text'
import { saveParts } from '../commands/save-functions'
import { openDrawer, selectCell, useFunctionsRoom } from '../functions-store'
import { roomText } from '../functions-text'
import type { FunctionsModel } from '../use-functions'
import { nameOf } from '../use-functions'
import type { MatrixPlace, MatrixRowView } from '../../parts/MatrixGrid'
import { MatrixGrid } from '../../parts/MatrixGrid'
import classes from './CoverageMatrix.module.css'
import { CoverageState } from './CoverageState'

const KEYS: Readonly<Record<string, FunctionPart | 'none'>> = {
  '1': 'responsible',
  f: 'responsible',
  '2': 'backup',
  b: 'backup',
  '0': 'none',
  delete: 'none',
  backspace: 'none',
}

/** Functions × people: 负 and 备 in the cells, set by keys or by the buttons above. */
export function CoverageMatrix({ model }: { readonly model: FunctionsModel }) {
  const cell = useFunctionsRoom((state) => state.cell)
  const rows = useMemo(() => rowsOf(model), [model])
  const columns = useMemo(() => model.present.map(({ id, name }) => ({ id, title: name })), [model])
  const set = (place: MatrixPlace, part: FunctionPart | 'none'): void => {
    const each = model.data.shopFunctions.find(({ id }) => id === place.row)
    const wanted = part === 'none' ? null : part
    if (each && partOf(each, place.column as MemberId) !== wanted)
      void saveParts(withPart(each, place.column as MemberId, wanted))
  }
  const onKey = (place: MatrixPlace, key: string): boolean => {
    const part = KEYS[key.toLowerCase()]
    if (part === undefined) return false
    set(place, part)
    return true
  }
  return (
    <Stack gap="xs">
      <CellBar model={model} cell={cell} onSet={set} />
      <MatrixGrid
        label={roomText.matrixLabel}
        corner={coverageText.columns.name}
        endTitle={coverageText.columns.state}
        columns={columns}
        rows={rows}
        selected={cell}
        onSelect={selectCell}
        onKey={onKey}
        onRow={(id) => {
          const each = model.data.shopFunctions.find((one) => one.id === id)
          if (each) openDrawer({ kind: 'function', id: each.id })
        }}
      />
      <Text size="xs" c="dimmed">
        {roomText.matrixKeys}
      </Text>
    </Stack>
  )
}

function rowsOf(model: FunctionsModel): readonly MatrixRowView[] {
  return model.coverage.map((each): MatrixRowView => ({
    id: each.function.id,
    title: each.function.name,
    cells: model.present.map((person) => {
      const part = partOf(each.function, person.id)
      return {
        text: part === null ? '' : coverageText.parts[part],
        label: roomText.cell(each.function.name, person.name, roomText.parts[part ?? 'none']),
        className: part === null ? undefined : classes[part],
      }
    }),
    end: <CoverageState state={each.state} />,
  }))
}

interface CellBarProps {
  readonly model: FunctionsModel
  readonly cell: MatrixPlace | null
  readonly onSet: (place: MatrixPlace, part: FunctionPart | 'none') => void
}
function CellBar({ model, cell, onSet }: CellBarProps) {
  const each = model.data.shopFunctions.find(({ id }) => id === cell?.row)
  if (!cell || !each)
    return (
      <Text size="sm" c="dimmed" className={classes.bar}>
        {roomText.pickCell}
      </Text>
    )
  return (
    <Group gap="sm" className={classes.bar}>
      <Text size="sm" fw={600}>
        {roomText.cellTitle(each.name, nameOf(model, cell.column))}
      </Text>
      <SegmentedControl
        aria-label={roomText.partLabel}
        value={partOf(each, cell.column as MemberId) ?? 'none'}
        onChange={(value) => onSet(cell, value as FunctionPart | 'none')}
        data={Object.entries(roomText.parts).map(([value, label]) => ({ value, label }))}
      />
    </Group>
  )
}
