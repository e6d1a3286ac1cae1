import { Button, Checkbox, Group, Select, Stack, Text } from '@mantine/core'
import { useCallback, useMemo } from 'react'
import type { HandOverRow } from '../../../../../core/documents/hand-over-paper'
import { buildHandOverPicturePaper, handOverRows } from '../../../../../core/documents/hand-over-paper'
import { handOverPicture, roleOfBox, rolePicture } from '../../../../../core/documents/hand-over-picture'
import type { HandOverGraph } from '../../../../../core/staffing/hand-over-graph'
import { ownRolesOnly } from '../../../../../core/staffing/hand-over-graph'
import { coverageText } from '../../../../../core/text/coverage-text'
import type { Column } from '../../../../ui/DataTable'
import { DataTable } from '../../../../ui/DataTable'
import { EmptyState } from '../../../../ui/EmptyState'
import { IconFileSpreadsheet, IconPrinter } from '../../../../ui/icons'
import { goTo } from '../../../../ui/route'
import { exportHandOvers, printHandOvers } from '../commands/print-coverage'
import { setStrangers, showPair, showRole, useFunctionsRoom } from '../functions-store'
import { roomText } from '../functions-text'
import type { FunctionsModel } from '../use-functions'
import { ChartCanvas } from '../../parts/ChartCanvas'
import { PictureOutput } from '../../parts/PictureOutput'
import classes from './HandOvers.module.css'

interface HandOversProps {
  readonly model: FunctionsModel
}

/** 协作关系: who hands what to whom, as a picture and as a list. */
export function HandOvers({ model }: HandOversProps) {
  const { shopName } = model
  const { role, pair } = useFunctionsRoom()
  const graph = useShownGraph(model)
  const centre = graph.nodes.find(({ id }) => id === role)
  const picture = useMemo(
    () => (centre ? rolePicture(graph, centre.id) : handOverPicture(graph, pair)),
    [graph, centre, pair],
  )
  const rows = useMemo(() => handOverRows(graph), [graph])
  const onSelect = useCallback(
    (id: string) => graph.nodes.some((node) => node.id === roleOfBox(id)) && showRole(roleOfBox(id)),
    [graph],
  )
  if (model.graph.edges.length === 0)
    return (
      <EmptyState
        text={roomText.handOverEmpty}
        action={{ label: roomText.openRoles, onClick: () => goTo('team', { room: 'roles' }) }}
      />
    )
  const shown = rows.filter(
    ({ edge }) =>
      (centre === undefined || edge.from === centre.id || edge.to === centre.id) &&
      (pair === undefined || edge.id === pair),
  )
  return (
    <Stack gap="sm">
      <div className={classes.chart}>
        <ChartCanvas
          label={roomText.handOverLabel(shopName, graph.nodes.length, rows.length)}
          picture={picture}
          onSelect={onSelect}
          onLine={showPair}
          toolbar={<Toolbar model={model} />}
        />
      </div>
      <HandOverList model={model} graph={graph} rows={shown} pair={pair} />
    </Stack>
  )
}

/** The shop's own roles, or all that its job descriptions speak of. */
function useShownGraph({ graph }: FunctionsModel): HandOverGraph {
  const withStrangers = useFunctionsRoom((state) => state.withStrangers)
  return useMemo(() => (withStrangers ? graph : ownRolesOnly(graph)), [graph, withStrangers])
}

function Toolbar({ model }: HandOversProps) {
  const { role, withStrangers } = useFunctionsRoom()
  const { nodes } = useShownGraph(model)
  const strangers = model.graph.nodes.filter((node) => node.role === undefined).length
  const isKnown = nodes.some(({ id }) => id === role)
  return (
    <>
      <Select
        aria-label={roomText.role}
        searchable
        data={[{ value: '', label: roomText.allRoles }, ...nodes.map(({ id, name }) => ({ value: id, label: name }))]}
        value={isKnown ? role : ''}
        onChange={(value) => showRole(value ?? '')}
      />
      {isKnown ? (
        <Button variant="default" onClick={() => showRole('')}>
          {roomText.allRoles}
        </Button>
      ) : null}
      {strangers > 0 ? (
        <Checkbox
          label={roomText.strangers(strangers)}
          checked={withStrangers}
          onChange={(event) => setStrangers(event.currentTarget.checked)}
        />
      ) : null}
      <Text size="xs" c="dimmed" className={classes.help}>
        {roomText.handOverHelp}
      </Text>
    </>
  )
}

/** What leaves the screen of the picture that is shown. */
export function HandOverOutput({ model }: HandOversProps) {
  const { shopName } = model
  const graph = useShownGraph(model)
  const { role, pair } = useFunctionsRoom()
  const centre = graph.nodes.find(({ id }) => id === role)
  const paperOf = useCallback(
    (paper: 'A4' | 'A3') =>
      buildHandOverPicturePaper({
        shopName,
        graph,
        picture: centre ? rolePicture(graph, centre.id) : handOverPicture(graph, pair),
        role: centre?.name,
        paper,
      }),
    [shopName, graph, centre, pair],
  )
  const name = roomText.fileName(shopName, roomText.views.handOvers)
  return <PictureOutput suggestedName={centre ? `${name}_${centre.name}` : name} paperOf={paperOf} />
}

interface HandOverListProps extends HandOversProps {
  readonly graph: HandOverGraph
  readonly rows: readonly HandOverRow[]
  readonly pair: string | undefined
}
function HandOverList({ model, graph, rows, pair }: HandOverListProps) {
  const [first] = rows
  return (
    <DataTable
      label={roomText.handOverList}
      rows={rows}
      columns={COLUMNS}
      rowKey={(row) => row.id}
      onOpen={(row) => showPair(row.edge.id)}
      maxHeight="24rem"
      toolbar={
        <Group gap="xs">
          {pair !== undefined && first ? (
            <>
              <Text size="sm">{roomText.onlyPair(first.from, first.to)}</Text>
              <Button variant="default" onClick={() => showPair(undefined)}>
                {roomText.showAll}
              </Button>
            </>
          ) : null}
          <Button
            variant="default"
            leftSection={<IconPrinter size={16} />}
            onClick={() => void printHandOvers(model.shopName, graph, rows)}
          >
            {roomText.print}
          </Button>
          <Button
            variant="default"
            leftSection={<IconFileSpreadsheet size={16} />}
            onClick={() => void exportHandOvers(model.shopName, graph, rows)}
          >
            {roomText.excel}
          </Button>
        </Group>
      }
    />
  )
}
const COLUMNS: readonly Column<HandOverRow>[] = (['from', 'to', 'item', 'says'] as const).map((key) => ({
  key,
  title: coverageText.handOverColumns[key],
  cell: (row) => row[key],
  sortBy: (row) => row[key],
  search: (row) => row[key],
}))
