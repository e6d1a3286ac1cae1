import { Button, Group } from '@mantine/core'
import { useSession } from '../../session/session'
import { EmptyState } from '../../ui/EmptyState'
import { IconDownload, IconEdit, IconPrinter } from '../../ui/icons'
import { goTo } from '../../ui/route'
import { Screen } from '../../ui/Screen'
import { exportRoster, printRoster, saveRosterPdf } from './commands/export-roster'
import { FindingsDrawer } from './parts/FindingsDrawer'
import { RosterBoard } from './parts/RosterBoard'
import { ShiftDrawer } from './parts/ShiftDrawer'
import { openDrawer, useRosterScreen } from './roster-store'
import { rosterText } from './roster-text'
import type { RosterView } from './use-roster'
import { useRoster } from './use-roster'

export function RosterScreen() {
  const month = useSession((s) => s.month)
  const view = useRoster(month)
  const { brush, drawer } = useRosterScreen()
  const brushShift = brush?.kind === 'shift' ? view?.shiftOf.get(brush.shiftId) : undefined
  const note = view?.isClosed ? rosterText.closed : brushShift ? rosterText.noteBrush(brushShift.name) : rosterText.note
  return (
    <Screen
      id="roster"
      title={rosterText.title}
      ready={view !== undefined}
      fill
      note={note}
      actions={view ? <Actions view={view} /> : null}
    >
      {view ? <Body view={view} /> : null}
      <ShiftDrawer opened={drawer === 'shifts'} shifts={view?.shifts ?? []} onClose={() => openDrawer('none')} />
      {view ? <FindingsDrawer opened={drawer === 'findings'} view={view} onClose={() => openDrawer('none')} /> : null}
    </Screen>
  )
}

function Actions({ view }: { readonly view: RosterView }) {
  const empty = view.lines.length === 0
  return (
    <Group gap="xs">
      <Button variant="default" leftSection={<IconEdit size={16} />} onClick={() => openDrawer('shifts')}>
        {rosterText.shifts}
      </Button>
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} />}
        disabled={empty}
        onClick={() => void printRoster(view)}
      >
        {rosterText.print}
      </Button>
      <Button variant="default" disabled={empty} onClick={() => void saveRosterPdf(view)}>
        {rosterText.pdf}
      </Button>
      <Button leftSection={<IconDownload size={16} />} disabled={empty} onClick={() => void exportRoster(view)}>
        {rosterText.exportExcel}
      </Button>
    </Group>
  )
}

function Body({ view }: { readonly view: RosterView }) {
  if (view.lines.length === 0) {
    return <EmptyState text={rosterText.emptyTeam} action={{ label: rosterText.goTeam, onClick: () => goTo('team') }} />
  }
  if (view.shifts.length === 0) {
    return (
      <EmptyState
        text={rosterText.emptyShifts}
        action={{ label: rosterText.addShift, onClick: () => openDrawer('shifts') }}
      />
    )
  }
  return <RosterBoard view={view} />
}
