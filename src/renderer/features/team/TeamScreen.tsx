import { Tabs } from '@mantine/core'
import { lazy, Suspense, useEffect } from 'react'
import { DropArea } from '../../importing/DropArea'
import { ImportPanel } from '../../importing/ImportPanel'
import { useImporting } from '../../importing/import-store'
import { goTo, useRoute } from '../../ui/route'
import { LoadingLines, Screen } from '../../ui/Screen'
import { ROOMS, roomOf } from './rooms'
import { openStep, stepOfAddress, useSteps } from './steps-store'
import { TEAM_TABLES } from './team-tables'
import { teamText } from './team-text'
import { useTeam } from './use-team'

const StepsHost = lazy(async () => ({ default: (await import('./staffing-steps/StepsHost')).StepsHost }))

export function TeamScreen() {
  const view = useTeam()
  const { params } = useRoute()
  const room = roomOf(params)
  const step = useSteps((state) => state.open)
  useEffect(() => {
    const asked = stepOfAddress(params)
    if (asked) openStep(asked)
  }, [params])
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
          {step ? (
            <Suspense fallback={null}>
              <StepsHost view={view} request={step} />
            </Suspense>
          ) : null}
        </DropArea>
      ) : null}
    </Screen>
  )
}
