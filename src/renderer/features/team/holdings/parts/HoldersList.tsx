import { useMemo } from 'react'
import { EmptyState } from '../../../../ui/EmptyState'
import { openStep } from '../../steps-store'
import { holderColumns } from '../holdings-columns'
import { holderRows } from '../holdings-rows'
import { showHoldings, useHoldingsRoom } from '../holdings-store'
import { holdingsText } from '../holdings-text'
import type { HoldingListProps } from './HoldingTable'
import { HolderFilter, HoldingTable, StateFilter } from './HoldingTable'

const COLUMNS = holderColumns()

/** 谁拿着什么: everybody with something in hand. A row opens what is to be taken back. */
export function HoldersList({ view, records }: HoldingListProps) {
  const { holderId, state } = useHoldingsRoom()
  const all = useMemo(() => holderRows(records, view.today), [records, view.today])
  const rows = useMemo(
    () =>
      all.filter((row) => (holderId === null || row.member.id === holderId) && (state === null || row.state === state)),
    [all, holderId, state],
  )
  return (
    <HoldingTable
      view={view}
      label={holdingsText.shows.people}
      table="accounts"
      all={all}
      rows={rows}
      columns={COLUMNS}
      rowKey={({ member }) => member.id}
      onOpen={({ member }) => openStep({ kind: 'todo', memberId: member.id })}
      filters={
        <>
          <HolderFilter records={records} />
          <StateFilter states={holdingsText.holderStates} />
        </>
      }
      empty={
        <EmptyState
          text={holdingsText.nobody}
          action={{ label: holdingsText.toAccounts, onClick: () => showHoldings('accounts') }}
        />
      }
    />
  )
}
