import { SegmentedControl } from '@mantine/core'
import { LoadingLines } from '../../../ui/Screen'
import type { RoomProps } from '../room-props'
import type { Show } from './holdings-store'
import { showHoldings, useHoldingsRoom } from './holdings-store'
import { holdingsText } from './holdings-text'
import { AccountsList } from './parts/AccountsList'
import { AgreementsList } from './parts/AgreementsList'
import { EquipmentList } from './parts/EquipmentList'
import { HoldersList } from './parts/HoldersList'
import { HoldingsDrawer } from './parts/HoldingsDrawer'
import classes from './holdings.module.css'
import { useHoldings } from './use-holdings'

/** 账号与设备: shop accounts, equipment, agreements, and the same by person. */
export function HoldingsRoom({ view }: RoomProps) {
  const show = useHoldingsRoom((state) => state.show)
  const records = useHoldings()
  if (!records) return <LoadingLines />
  const props = { view, records }
  return (
    <div className={classes.room}>
      <SegmentedControl
        className={classes.shows}
        aria-label={holdingsText.showsLabel}
        value={show}
        onChange={(value) => showHoldings(value as Show)}
        data={Object.entries(holdingsText.shows).map(([value, label]) => ({ value, label }))}
      />
      {show === 'accounts' ? <AccountsList {...props} /> : null}
      {show === 'equipment' ? <EquipmentList {...props} /> : null}
      {show === 'agreements' ? <AgreementsList {...props} /> : null}
      {show === 'people' ? <HoldersList {...props} /> : null}
      <HoldingsDrawer {...props} />
    </div>
  )
}
