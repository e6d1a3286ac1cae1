import { Button, Group, MultiSelect, SegmentedControl, Select, Stack, Text } from '@mantine/core'
import type { MemberId } from '../../../../../core/kernel/ids'
import { withBackups, withPart, withResponsible } from '../../../../../core/staffing/edit-functions'
import type { FunctionCoverage } from '../../../../../core/staffing/function-coverage'
import { coverageText } from '../../../../../core/text/coverage-text'
import { coverageProblemText, coverageSuggestionText } from '../../../../../core/text/staffing-text'
import type { Column } from '../../../../ui/DataTable'
import { DataTable } from '../../../../ui/DataTable'
import { saveParts } from '../commands/save-functions'
import type { CoverageFilter } from '../functions-store'
import { openDrawer, setFilter, useFunctionsRoom } from '../functions-store'
import { roomText } from '../functions-text'
import type { FunctionsModel } from '../use-functions'
import { nameOf } from '../use-functions'
import classes from './CoverageList.module.css'
import { CoverageState } from './CoverageState'

/** 职能覆盖: each function with who answers for it, changed in place; gaps in red, with whom to take. */
export function CoverageList({ model }: { readonly model: FunctionsModel }) {
  const filter = useFunctionsRoom((state) => state.filter)
  const shown = model.coverage.filter((each) => isShown(each, filter))
  return (
    <DataTable
      label={roomText.listLabel}
      rows={shown}
      columns={columnsFor(model)}
      rowKey={(row) => row.function.id}
      toolbar={
        <Group gap="xs">
          <Text size="sm" aria-hidden>
            {roomText.filterLabel}
          </Text>
          <SegmentedControl
            aria-label={roomText.filterLabel}
            value={filter}
            onChange={(value) => setFilter(value as CoverageFilter)}
            data={Object.entries(roomText.filters).map(([value, label]) => ({ value, label }))}
          />
        </Group>
      }
    />
  )
}

function isShown({ state, problems }: FunctionCoverage, filter: CoverageFilter): boolean {
  if (filter === 'overloaded') return problems.some(({ code }) => code === 'overloaded')
  return filter === 'all' || filter === state
}

function columnsFor(model: FunctionsModel): readonly Column<FunctionCoverage>[] {
  const { columns } = coverageText
  return [
    {
      key: 'name',
      title: columns.name,
      cell: (row) => <FunctionName row={row} />,
      search: ({ function: each }) => `${each.name} ${each.note ?? ''}`,
    },
    {
      key: 'responsible',
      title: columns.responsible,
      width: 140,
      cell: (row) => <ResponsibleSelect model={model} row={row} />,
      search: (row) => row.responsible?.name ?? '',
    },
    {
      key: 'backups',
      title: columns.backups,
      width: 200,
      cell: (row) => <BackupsSelect model={model} row={row} />,
      search: (row) => row.backups.map(({ name }) => name).join(' '),
    },
    {
      key: 'state',
      title: columns.state,
      width: 120,
      cell: ({ state }) => <CoverageState state={state} />,
      sortBy: ({ state }) => ['gap', 'single', 'covered'].indexOf(state),
    },
    { key: 'problem', title: columns.problem, cell: (row) => <Problems model={model} row={row} /> },
    {
      key: 'actions',
      title: roomText.actions,
      width: 70,
      cell: (row) => (
        <Button variant="subtle" onClick={() => openDrawer({ kind: 'function', id: row.function.id })}>
          {roomText.edit}
        </Button>
      ),
    },
  ]
}

interface CellProps {
  readonly model: FunctionsModel
  readonly row: FunctionCoverage
}
function FunctionName({ row: { function: each } }: Pick<CellProps, 'row'>) {
  return (
    <div>
      <Text size="sm" fw={600}>
        {each.name}
      </Text>
      {each.note === undefined ? null : (
        <Text size="xs" c="dimmed">
          {each.note}
        </Text>
      )}
    </div>
  )
}

/** Those who are here, and whoever stands there still although gone. */
function choices(model: FunctionsModel, chosen: readonly string[]) {
  const present = model.present.map(({ id, name }) => ({ value: String(id), label: name }))
  const known = new Set(present.map(({ value }) => value))
  const gone = chosen.filter((id) => !known.has(id))
  return [...present, ...gone.map((id) => ({ value: id, label: roomText.gone(nameOf(model, id)) }))]
}
function ResponsibleSelect({ model, row: { function: each } }: CellProps) {
  const { responsibleId } = each
  return (
    <Select
      aria-label={roomText.responsibleOf(each.name)}
      placeholder={roomText.nobody}
      searchable
      clearable
      allowDeselect
      data={choices(model, responsibleId === undefined ? [] : [responsibleId])}
      value={responsibleId ?? null}
      onChange={(value) => void saveParts(withResponsible(each, (value as MemberId | null) ?? undefined))}
    />
  )
}
function BackupsSelect({ model, row: { function: each } }: CellProps) {
  return (
    <MultiSelect
      aria-label={roomText.backupsOf(each.name)}
      {...(each.backupIds.length === 0 ? { placeholder: roomText.noBackup } : {})}
      searchable
      hidePickedOptions
      classNames={{ inputField: classes.field ?? '' }}
      data={choices(model, each.backupIds).filter(({ value }) => value !== each.responsibleId)}
      value={[...each.backupIds]}
      onChange={(value) => void saveParts(withBackups(each, value as MemberId[]))}
    />
  )
}

function Problems({ model, row }: CellProps) {
  if (row.problems.length === 0) return null
  const part = row.state === 'gap' ? 'responsible' : 'backup'
  const name = (id: string): string => nameOf(model, id)
  return (
    <Stack gap={4}>
      {row.problems.map((problem) => (
        <Text
          key={`${problem.code} ${'memberId' in problem ? problem.memberId : ''}`}
          size="sm"
          className={classes.problem}
        >
          {coverageProblemText(problem, name)}
        </Text>
      ))}
      {row.suggestions.map((suggestion) => (
        <Group key={suggestion.memberId} gap="xs" wrap="nowrap">
          <Button
            variant="light"
            flex="none"
            onClick={() => void saveParts(withPart(row.function, suggestion.memberId, part))}
          >
            {roomText.take[part](name(suggestion.memberId))}
          </Button>
          <Text size="xs" c="dimmed">
            {coverageSuggestionText(suggestion, name)}
          </Text>
        </Group>
      ))}
    </Stack>
  )
}
