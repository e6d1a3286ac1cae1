import { useMemo } from 'react'
import { EmptyState } from '../../../../ui/EmptyState'
import { equipmentColumns } from '../holdings-columns'
import { equipmentRows, isHeldBy } from '../holdings-rows'
import { openHolding, useHoldingsRoom } from '../holdings-store'
import { holdingsText } from '../holdings-text'
import type { HoldingListProps } from './HoldingTable'
import { HolderFilter, HoldingTable, StateFilter } from './HoldingTable'

const add = { label: holdingsText.addEquipment, onClick: () => openHolding({ kind: 'equipment' }) }

/** 设备: what there is, and who has it. */
export function EquipmentList({ view, records }: HoldingListProps) {
  const { holderId, state } = useHoldingsRoom()
  const all = useMemo(() => equipmentRows(records, view.today), [records, view.today])
  const rows = useMemo(
    () => all.filter((row) => isHeldBy(row, holderId) && (state === null || row.state === state)),
    [all, holderId, state],
  )
  const columns = useMemo(() => equipmentColumns(view.today), [view.today])
  return (
    <HoldingTable
      view={view}
      label={holdingsText.shows.equipment}
      table="equipment"
      all={all}
      rows={rows}
      columns={columns}
      rowKey={({ equipment }) => equipment.id}
      onOpen={({ equipment }) => openHolding({ kind: 'equipment', id: equipment.id })}
      filters={
        <>
          <HolderFilter records={records} />
          <StateFilter states={holdingsText.equipmentStates} />
        </>
      }
      add={add}
      empty={<EmptyState text={holdingsText.noEquipment} action={add} />}
    />
  )
}
