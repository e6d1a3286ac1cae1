import { Tabs } from '@mantine/core'
import { Suspense } from 'react'
import { DropArea } from '../../importing/DropArea'
import { ImportPanel } from '../../importing/ImportPanel'
import { useImporting } from '../../importing/import-store'
import { goTo, useRoute } from '../../ui/route'
import { LoadingLines, Screen } from '../../ui/Screen'
import { ROOMS, roomOf } from './rooms'
import { TEAM_TABLES } from './team-tables'
import { teamText } from './team-text'
import { useTeam } from './use-team'

export function TeamScreen() {
  const view = useTeam()
  const room = roomOf(useRoute().params)
  const isImporting = useImporting((state) => state.stage.kind !== 'none')
  return (
    <Screen
      id="team"
      title={teamText.title}
      note={teamText.note}
      ready={view !== undefined}
      actions={view && room.Actions ? <room.Actions view={view} /> : null}
    >
      {view ? (
        <DropArea only={TEAM_TABLES}>
          <Tabs value={room.id} onChange={(id) => id && goTo('team', { room: id })} keepMounted={false}>
            <Tabs.List aria-label={teamText.tabsLabel} mb="sm">
              {ROOMS.map(({ id }) => (
                <Tabs.Tab key={id} value={id}>
                  {teamText.rooms[id]}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            {ROOMS.map(({ id, Component }) => (
              <Tabs.Panel key={id} value={id}>
                {isImporting ? (
                  <ImportPanel />
                ) : (
                  <Suspense fallback={<LoadingLines />}>
                    <Component view={view} />
                  </Suspense>
                )}
              </Tabs.Panel>
            ))}
          </Tabs>
        </DropArea>
      ) : null}
    </Screen>
  )
}
