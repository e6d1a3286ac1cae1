import { useMemo } from 'react'
import { EmptyState } from '../../../../ui/EmptyState'
import { accountColumns } from '../holdings-columns'
import { accountRows, isHeldBy } from '../holdings-rows'
import { openHolding, useHoldingsRoom } from '../holdings-store'
import { holdingsText } from '../holdings-text'
import type { HoldingListProps } from './HoldingTable'
import { HolderFilter, HoldingTable, StateFilter } from './HoldingTable'

const add = { label: holdingsText.addAccount, onClick: () => openHolding({ kind: 'account' }) }

/** 店铺账号: which, with what rights, in whose hands since when. */
export function AccountsList({ view, records }: HoldingListProps) {
  const { holderId, state } = useHoldingsRoom()
  const all = useMemo(() => accountRows(records, view.today), [records, view.today])
  const rows = useMemo(
    () => all.filter((row) => isHeldBy(row, holderId) && (state === null || row.state === state)),
    [all, holderId, state],
  )
  const columns = useMemo(() => accountColumns(view.today), [view.today])
  return (
    <HoldingTable
      view={view}
      label={holdingsText.shows.accounts}
      table="accounts"
      all={all}
      rows={rows}
      columns={columns}
      rowKey={({ account }) => account.id}
      onOpen={({ account }) => openHolding({ kind: 'account', id: account.id })}
      filters={
        <>
          <HolderFilter records={records} />
          <StateFilter states={holdingsText.accountStates} />
        </>
      }
      add={add}
      empty={<EmptyState text={holdingsText.noAccounts} action={add} />}
    />
  )
}
