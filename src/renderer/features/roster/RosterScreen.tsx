import { Button, Group } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { rosterFindingText } from '../../../core/text/schedule-text'
import { useSession } from '../../session/session'
import { EmptyState } from '../../ui/EmptyState'
import { IconDownload, IconEdit, IconPrinter } from '../../ui/icons'
import { goTo } from '../../ui/route'
import { Screen } from '../../ui/Screen'
import { ToneBadge } from '../../ui/ToneBadge'
import { exportRoster, printRoster, saveRosterPdf } from './commands/export-roster'
import { setCell } from './commands/set-cell'
import { FindingsDrawer } from './parts/FindingsDrawer'
import classes from './parts/Roster.module.css'
import { RosterGrid } from './parts/RosterGrid'
import { ShiftDrawer } from './parts/ShiftDrawer'
import { ShiftPalette } from './parts/ShiftPalette'
import { meaningOfKey } from './roster-keys'
import type { CellPlace } from './roster-store'
import { openDrawer, select, takeBrush, useRosterScreen } from './roster-store'
import { rosterText } from './roster-text'
import type { RosterView } from './use-roster'
import { cellKey, useRoster } from './use-roster'

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
  const { selected, brush } = useRosterScreen()
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
  const pick = (place: CellPlace): void => {
    select(place)
    if (brush && !view.isClosed) void setCell(place, brush.kind === 'shift' ? brush.shiftId : null)
  }
  const key = (event: KeyboardEvent, place: CellPlace): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const meaning = meaningOfKey(event.key, place, view)
    if (!meaning) return
    event.preventDefault()
    if (meaning.kind === 'move') select(meaning.to)
    else if (meaning.kind === 'leave') leave()
    else if (!view.isClosed) {
      void setCell(place, meaning.shiftId)
      select(meaning.then)
    }
  }
  return (
    <div className={classes.wrap}>
      {view.isClosed ? null : <ShiftPalette shifts={view.shifts} brush={brush} />}
      <RosterGrid view={view} selected={selected} onPick={pick} onKey={key} />
      <Foot view={view} selected={selected} />
    </div>
  )
}

function leave(): void {
  const { brush } = useRosterScreen.getState()
  if (brush) takeBrush(brush)
  else select(null)
}

function Foot({ view, selected }: { readonly view: RosterView; readonly selected: CellPlace | null }) {
  const here = selected ? view.findingsAt.get(cellKey(selected.memberId, selected.day)) : undefined
  const errors = view.findings.filter((f) => f.severity === 'error').length
  return (
    <div className={classes.foot} aria-live="polite">
      <ToneBadge tone={errors > 0 ? 'bad' : view.findings.length > 0 ? 'warn' : 'good'}>
        {view.findings.length === 0
          ? rosterText.noFindingsOfMonth
          : rosterText.findingsOfMonth(errors, view.findings.length - errors)}
      </ToneBadge>
      {view.findings.length > 0 ? (
        <Button variant="subtle" onClick={() => openDrawer('findings')}>
          {rosterText.showFindings}
        </Button>
      ) : null}
      {here?.map((finding) => (
        <span key={finding.rule}>{rosterFindingText(finding)}</span>
      ))}
    </div>
  )
}
