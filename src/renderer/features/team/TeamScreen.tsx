import { Button, Group, Tabs } from '@mantine/core'
import { useEffect } from 'react'
import type { MemberId } from '../../../core/kernel/ids'
import { DropArea } from '../../importing/DropArea'
import { pickTables } from '../../importing/import-flow'
import { ImportPanel } from '../../importing/ImportPanel'
import { useImporting } from '../../importing/import-store'
import { EmptyState } from '../../ui/EmptyState'
import { IconDownload, IconFileImport, IconPlus } from '../../ui/icons'
import { useRoute } from '../../ui/route'
import { Screen } from '../../ui/Screen'
import { exportMembers, saveMemberTemplate } from './commands/export-members'
import { MemberDrawer } from './parts/MemberDrawer'
import { MemberTable } from './parts/MemberTable'
import { RoleDrawer } from './parts/RoleDrawer'
import { RoleLibraryDrawer } from './parts/RoleLibraryDrawer'
import { RoleTable } from './parts/RoleTable'
import { openTeamDrawer, showTab, useTeamScreen } from './team-store'
import { teamText } from './team-text'
import type { TeamView } from './use-team'
import { useTeam } from './use-team'

const TEAM_TABLES = ['members', 'pay', 'contributions', 'tax'] as const

export function TeamScreen() {
  const view = useTeam()
  const { tab, drawer } = useTeamScreen()
  const { params } = useRoute()
  const asked = params['member']
  useEffect(() => {
    if (asked !== undefined) openTeamDrawer({ kind: 'member', memberId: asked as MemberId })
  }, [asked])
  return (
    <Screen
      id="team"
      title={teamText.title}
      note={teamText.note}
      ready={view !== undefined}
      actions={view ? <Actions view={view} /> : null}
    >
      {view ? (
        <DropArea only={TEAM_TABLES}>
          <Tabs value={tab} onChange={(value) => value && showTab(value as typeof tab)} keepMounted={false}>
            <Tabs.List aria-label={teamText.tabsLabel} mb="sm">
              <Tabs.Tab value="members">{teamText.tabs.members}</Tabs.Tab>
              <Tabs.Tab value="roles">{teamText.tabs.roles}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="members">
              <Members view={view} />
            </Tabs.Panel>
            <Tabs.Panel value="roles">
              <RoleTable view={view} />
            </Tabs.Panel>
          </Tabs>
          <MemberDrawer view={view} drawer={drawer} />
          <RoleDrawer view={view} drawer={drawer} />
          <RoleLibraryDrawer view={view} opened={drawer.kind === 'library'} />
        </DropArea>
      ) : null}
    </Screen>
  )
}

function Actions({ view }: { readonly view: TeamView }) {
  return (
    <Group gap="xs">
      <Button variant="default" onClick={() => void saveMemberTemplate()}>
        {teamText.template}
      </Button>
      <Button
        variant="default"
        leftSection={<IconDownload size={16} />}
        disabled={view.rows.length === 0}
        onClick={() => void exportMembers(view)}
      >
        {teamText.exportMembers}
      </Button>
      <Button variant="default" leftSection={<IconFileImport size={16} />} onClick={() => void pickTables(TEAM_TABLES)}>
        {teamText.importMembers}
      </Button>
      <Button leftSection={<IconPlus size={16} />} onClick={() => openTeamDrawer({ kind: 'new-member' })}>
        {teamText.add}
      </Button>
    </Group>
  )
}

function Members({ view }: { readonly view: TeamView }) {
  const importing = useImporting((s) => s.stage.kind !== 'none')
  if (importing) return <ImportPanel />
  if (view.rows.length === 0) {
    return (
      <EmptyState
        text={teamText.empty}
        action={{ label: teamText.add, onClick: () => openTeamDrawer({ kind: 'new-member' }) }}
      />
    )
  }
  return <MemberTable view={view} />
}
