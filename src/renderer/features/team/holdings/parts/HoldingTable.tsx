import { Group, Select } from '@mantine/core'
import type { ReactNode } from 'react'
import { useCallback } from 'react'
import type { TeamTable } from '../../../../../core/sheets/team-workbook'
import { DataTable } from '../../../../ui/DataTable'
import { usePrintCommand } from '../../../../ui/print-command'
import { exportTable, printList, saveList } from '../../commands/put-out-list'
import { ListTools } from '../../parts/ListTools'
import { listText } from '../../parts/list-text'
import type { TextColumn } from '../../parts/text-columns'
import { paperOfRows, tableColumns } from '../../parts/text-columns'
import type { TeamView } from '../../use-team'
import type { HoldingRecords } from '../holdings-rows'
import { narrowHoldings, useHoldingsRoom } from '../holdings-store'
import { holdingsText } from '../holdings-text'

export interface HoldingListProps {
  readonly view: TeamView
  readonly records: HoldingRecords
}

interface HoldingTableProps<Row> {
  readonly view: TeamView
  readonly label: string
  /** What the workbook holds. */
  readonly table: TeamTable
  readonly all: readonly Row[]
  /** Those that the filters leave. */
  readonly rows: readonly Row[]
  readonly columns: readonly TextColumn<Row>[]
  readonly rowKey: (row: Row) => string
  readonly onOpen: (row: Row) => void
  readonly filters: ReactNode
  readonly add?: { readonly label: string; readonly onClick: () => void }
  readonly empty: ReactNode
}

/** One list of the room, with search, filters, export, print and add. */
export function HoldingTable<Row>(props: HoldingTableProps<Row>) {
  const { view, label, table, all, rows, columns, rowKey, onOpen, filters, add, empty } = props
  const arrangement = useHoldingsRoom((state) => state.arrangement)
  const paper = useCallback(
    () =>
      paperOfRows(rows, columns, arrangement, {
        title: listText.paperTitle(view.shopName, label),
        subtitle: listText.paperSubtitle(view.today),
      }),
    [rows, columns, arrangement, view, label],
  )
  usePrintCommand(useCallback(() => void printList(paper()), [paper]))
  return (
    <DataTable
      label={label}
      rows={rows}
      total={all.length}
      columns={tableColumns(columns)}
      rowKey={rowKey}
      onOpen={onOpen}
      arrangement={arrangement}
      onArrange={(next) => narrowHoldings({ arrangement: next })}
      filters={<Group gap="xs">{filters}</Group>}
      empty={empty}
      toolbar={
        <ListTools
          onExport={() => void exportTable(table, view.shopName, label)}
          onPrint={() => void printList(paper())}
          onSavePdf={() => void saveList(paper())}
          {...(add ? { add } : {})}
        />
      }
    />
  )
}

/** Whose things: somebody of the team, gone or not. */
export function HolderFilter({ records }: { readonly records: HoldingRecords }) {
  const holderId = useHoldingsRoom((state) => state.holderId)
  return (
    <Select
      aria-label={holdingsText.holderFilter}
      placeholder={holdingsText.holderFilter}
      w="11rem"
      data={records.members.map(({ id, name, employeeNo }) => ({
        value: id,
        label: holdingsText.withNumber(name, employeeNo),
      }))}
      value={holderId}
      onChange={(id) => narrowHoldings({ holderId: id })}
      searchable
      clearable
    />
  )
}

export function StateFilter({ states }: { readonly states: Readonly<Record<string, string>> }) {
  const state = useHoldingsRoom((room) => room.state)
  return (
    <Select
      aria-label={holdingsText.stateFilter}
      placeholder={holdingsText.stateFilter}
      w="10rem"
      data={Object.entries(states).map(([value, label]) => ({ value, label }))}
      value={state}
      onChange={(next) => narrowHoldings({ state: next })}
      clearable
    />
  )
}
