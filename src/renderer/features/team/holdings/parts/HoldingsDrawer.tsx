import { Drawer } from '@mantine/core'
import type { HoldingsDrawer as DrawerState } from '../holdings-store'
import { closeHolding, useHoldingsRoom } from '../holdings-store'
import { holdingsText } from '../holdings-text'
import type { HoldingRecords } from '../holdings-rows'
import { AccountForm } from './AccountForm'
import { AgreementForm } from './AgreementForm'
import { EquipmentForm } from './EquipmentForm'
import type { HoldingListProps } from './HoldingTable'
import { LoanSection } from './LoanSection'

/** One account, thing or agreement: new, or to be changed. */
export function HoldingsDrawer({ view, records }: HoldingListProps) {
  const drawer = useHoldingsRoom((state) => state.drawer)
  return (
    <Drawer
      opened={drawer.kind !== 'none'}
      onClose={closeHolding}
      position="right"
      size="xl"
      title={titleOf(drawer, records)}
    >
      <Content view={view} records={records} drawer={drawer} />
    </Drawer>
  )
}

function titleOf(drawer: DrawerState, records: HoldingRecords): string {
  switch (drawer.kind) {
    case 'none':
      return ''
    case 'account': {
      const account = records.shopAccounts.find((each) => each.id === drawer.id)
      return account ? holdingsText.editAccount(account.login) : holdingsText.addAccount
    }
    case 'equipment': {
      const equipment = records.equipment.find((each) => each.id === drawer.id)
      return equipment ? holdingsText.editEquipment(equipment.name) : holdingsText.addEquipment
    }
    case 'agreement': {
      const agreement = records.agreements.find((each) => each.id === drawer.id)
      const memberId = agreement?.memberId ?? drawer.memberId
      const member = records.members.find((each) => each.id === memberId)
      return member ? holdingsText.editAgreement(member.name) : holdingsText.addAgreement
    }
  }
}

function Content({ view, records, drawer }: HoldingListProps & { readonly drawer: DrawerState }) {
  switch (drawer.kind) {
    case 'none':
      return null
    case 'account': {
      const account = records.shopAccounts.find((each) => each.id === drawer.id)
      return <AccountForm key={drawer.id ?? 'new'} view={view} records={records} account={account} />
    }
    case 'equipment': {
      const equipment = records.equipment.find((each) => each.id === drawer.id)
      return (
        <>
          <EquipmentForm key={drawer.id ?? 'new'} records={records} equipment={equipment} />
          {equipment ? <LoanSection key={equipment.id} view={view} records={records} equipment={equipment} /> : null}
        </>
      )
    }
    case 'agreement': {
      const agreement = records.agreements.find((each) => each.id === drawer.id)
      const memberId = agreement?.memberId ?? drawer.memberId
      return (
        <AgreementForm
          key={drawer.id ?? memberId ?? 'new'}
          view={view}
          records={records}
          agreement={agreement}
          memberId={memberId}
        />
      )
    }
  }
}
