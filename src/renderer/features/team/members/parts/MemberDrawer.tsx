import { Drawer, Group, Tabs } from '@mantine/core'
import { useMemo } from 'react'
import { sharedNames } from '../../../../../core/staffing/member-list'
import { LISTED_STATE_LABELS, memberLabel } from '../../../../../core/text/member-text'
import { ToneBadge } from '../../../../ui/ToneBadge'
import { StepsMenu } from '../../StepsMenu'
import type { TeamRow, TeamView } from '../../use-team'
import type { ProfileTab, useMembersRoom } from '../members-store'
import { closeMemberDrawer, openMemberDrawer } from '../members-store'
import { membersText } from '../members-text'
import { BasicForm } from './BasicForm'
import { BelongingsSection } from './BelongingsSection'
import { ContributionSection } from './ContributionSection'
import { OperationsSection } from './OperationsSection'
import { PapersSection } from './PapersSection'
import { PaySection } from './PaySection'
import { PlacementSection } from './PlacementSection'
import { SkillsSection } from './SkillsSection'
import { STATE_TONES } from './state-tones'
import classes from './profile.module.css'

interface MemberDrawerProps {
  readonly view: TeamView
  readonly drawer: ReturnType<typeof useMembersRoom.getState>['drawer']
}
const WIDTH = 'min(68rem, 96vw)'

/** A new member, or the file of an existing one. */
export function MemberDrawer({ view, drawer }: MemberDrawerProps) {
  const row = drawer.kind === 'member' ? view.rows.find((r) => r.member.id === drawer.memberId) : undefined
  const isNew = drawer.kind === 'new-member'
  const shared = useMemo(() => sharedNames(view.rows.map(({ member }) => member)), [view])
  return (
    <Drawer
      opened={isNew || row !== undefined}
      onClose={closeMemberDrawer}
      position="right"
      size={WIDTH}
      title={row ? `${memberLabel(row.member, shared)} · ${row.role || membersText.noPlace}` : membersText.newMember}
    >
      {isNew ? <BasicForm view={view} member={undefined} /> : null}
      {row ? (
        <Profile
          key={row.member.id}
          view={view}
          row={row}
          tab={(drawer.kind === 'member' ? drawer.tab : undefined) ?? 'basic'}
        />
      ) : null}
    </Drawer>
  )
}

interface ProfileProps {
  readonly view: TeamView
  readonly row: TeamRow
  readonly tab: ProfileTab
}
function Profile({ view, row, tab }: ProfileProps) {
  const { member } = row
  return (
    <>
      <Group justify="space-between" mb="sm">
        <Group gap="xs" className={classes.under}>
          <ToneBadge tone={STATE_TONES[row.state]}>{LISTED_STATE_LABELS[row.state]}</ToneBadge>
          <span>
            {membersText.employeeNo} {member.employeeNo}
          </span>
          <span>{row.department || membersText.noPlace}</span>
        </Group>
        <Group gap="xs">
          <StepsMenu row={row} onOpen={closeMemberDrawer} />
        </Group>
      </Group>
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(next) => next && openMemberDrawer({ kind: 'member', memberId: member.id, tab: next as ProfileTab })}
      >
        <Tabs.List mb="md" aria-label={membersText.profileOf(member.name)}>
          {Object.entries(membersText.memberTabs).map(([value, label]) => (
            <Tabs.Tab key={value} value={value}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="basic">
          <BasicForm view={view} member={member} />
        </Tabs.Panel>
        <Tabs.Panel value="placement">
          <PlacementSection view={view} row={row} />
        </Tabs.Panel>
        <Tabs.Panel value="papers">
          <PapersSection member={member} today={view.today} />
        </Tabs.Panel>
        <Tabs.Panel value="pay">
          <PaySection member={member} today={view.today} />
          <ContributionSection member={member} today={view.today} city={view.city} />
        </Tabs.Panel>
        <Tabs.Panel value="skills">
          <SkillsSection view={view} row={row} />
        </Tabs.Panel>
        <Tabs.Panel value="belongings">
          <BelongingsSection member={member} />
        </Tabs.Panel>
        <Tabs.Panel value="history">
          <OperationsSection memberId={member.id} />
        </Tabs.Panel>
      </Tabs>
    </>
  )
}
