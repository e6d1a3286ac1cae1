import { Drawer, Tabs } from '@mantine/core'
import type { TeamView } from '../../use-team'
import type { useMembersRoom } from '../members-store'
import { closeMemberDrawer } from '../members-store'
import { membersText } from '../members-text'
import { BasicForm } from './BasicForm'
import { ContributionSection } from './ContributionSection'
import { PaySection } from './PaySection'
import { PlacementSection } from './PlacementSection'

interface MemberDrawerProps {
  readonly view: TeamView
  readonly drawer: ReturnType<typeof useMembersRoom.getState>['drawer']
}

/** A new member, or the file of an existing one. */
export function MemberDrawer({ view, drawer }: MemberDrawerProps) {
  const row = drawer.kind === 'member' ? view.rows.find((r) => r.member.id === drawer.memberId) : undefined
  const isNew = drawer.kind === 'new-member'
  return (
    <Drawer
      opened={isNew || row !== undefined}
      onClose={closeMemberDrawer}
      position="right"
      size="xl"
      title={row ? `${row.member.name} · ${row.role || membersText.noPlace}` : membersText.newMember}
    >
      {isNew ? <BasicForm view={view} member={undefined} /> : null}
      {row ? (
        <Tabs defaultValue="basic" keepMounted={false} key={row.member.id}>
          <Tabs.List mb="sm" aria-label={row.member.name}>
            {Object.entries(membersText.memberTabs).map(([value, label]) => (
              <Tabs.Tab key={value} value={value}>
                {label}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="basic">
            <BasicForm view={view} member={row.member} />
          </Tabs.Panel>
          <Tabs.Panel value="placement">
            <PlacementSection view={view} row={row} />
          </Tabs.Panel>
          <Tabs.Panel value="pay">
            <PaySection member={row.member} today={view.today} />
          </Tabs.Panel>
          <Tabs.Panel value="contribution">
            <ContributionSection member={row.member} today={view.today} city={view.city} />
          </Tabs.Panel>
        </Tabs>
      ) : null}
    </Drawer>
  )
}
