import { useMemo } from 'react'
import { EmptyState } from '../../../../ui/EmptyState'
import { goTo } from '../../../../ui/route'
import { agreementColumns } from '../holdings-columns'
import { agreementRows } from '../holdings-rows'
import { openHolding, useHoldingsRoom } from '../holdings-store'
import { holdingsText } from '../holdings-text'
import type { HoldingListProps } from './HoldingTable'
import { HolderFilter, HoldingTable, StateFilter } from './HoldingTable'

const add = { label: holdingsText.addAgreement, onClick: () => openHolding({ kind: 'agreement' }) }
const COLUMNS = agreementColumns()

/** 协议签署: who has signed what, and of whom nothing is known. */
export function AgreementsList({ view, records }: HoldingListProps) {
  const { holderId, state } = useHoldingsRoom()
  const all = useMemo(() => agreementRows(records, view.today), [records, view.today])
  const rows = useMemo(
    () =>
      all.filter((row) => (holderId === null || row.member.id === holderId) && (state === null || row.state === state)),
    [all, holderId, state],
  )
  return (
    <HoldingTable
      view={view}
      label={holdingsText.shows.agreements}
      table="agreements"
      all={all}
      rows={rows}
      columns={COLUMNS}
      rowKey={(row) => row.key}
      onOpen={({ agreement, member }) =>
        openHolding(agreement ? { kind: 'agreement', id: agreement.id } : { kind: 'agreement', memberId: member.id })
      }
      filters={
        <>
          <HolderFilter records={records} />
          <StateFilter states={holdingsText.agreementStates} />
        </>
      }
      add={add}
      empty={
        <EmptyState
          text={holdingsText.noAgreements}
          action={{ label: holdingsText.goMembers, onClick: () => goTo('team', { room: 'members' }) }}
        />
      }
    />
  )
}
