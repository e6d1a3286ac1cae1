import { Button, Group } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { cellsBetween } from '../../../../core/schedule/blocks/roster-block'
import type { SheetArea } from '../../../../core/schedule/blocks/roster-block'
import type { RosterCell } from '../../../../core/schedule/roster'
import { rosterFindingText } from '../../../../core/text/schedule-text'
import { ToneBadge } from '../../../ui/ToneBadge'
import { fill, pasteText, planCells, storePainted, textOfArea } from '../commands/edit-roster'
import { areaOf, cellsIn, positionOf } from '../roster-area'
import type { KeyMeaning } from '../roster-keys'
import { meaningOfKey } from '../roster-keys'
import type { Brush, CellPlace } from '../roster-store'
import { extendTo, openDrawer, paint, select, takeBrush, useRosterScreen } from '../roster-store'
import { rosterText } from '../roster-text'
import type { RosterView } from '../use-roster'
import { cellKey } from '../use-roster'
import { AreaTools } from './AreaTools'
import classes from './Roster.module.css'
import type { GridHandlers } from './RosterGrid'
import { RosterGrid } from './RosterGrid'
import { ShiftPalette } from './ShiftPalette'

/** The grid with its brushes, and what keys, mouse and clipboard do in it. */
export function RosterBoard({ view }: { readonly view: RosterView }) {
  const { selected, anchor, brush, painted } = useRosterScreen()
  const area = areaOf(view.sheet, { selected, anchor })
  return (
    <div className={classes.wrap}>
      {view.isClosed ? null : (
        <Group justify="space-between" gap="xs">
          <ShiftPalette shifts={view.shifts} brush={brush} />
          <AreaTools view={view} area={area} />
        </Group>
      )}
      <RosterGrid
        view={view}
        selected={selected}
        area={area && cellsIn(area) > 1 ? area : undefined}
        painted={painted}
        handlers={handlersOf(view, area, view.isClosed ? null : brush)}
      />
      <Foot view={view} selected={selected} area={area} />
    </div>
  )
}

function handlersOf(view: RosterView, area: SheetArea | undefined, brush: Brush): GridHandlers {
  const stroke = (place: CellPlace): RosterCell => ({
    ...place,
    shiftId: brush?.kind === 'shift' ? brush.shiftId : null,
  })
  return {
    onPress: (place, extend) => {
      if (extend && !brush) extendTo(place)
      else select(place)
      if (brush) paint([stroke(place)])
    },
    onDrag: (from, to) => {
      if (!brush) extendTo(to)
      else paint(placesBetween(view, from, to).map(stroke))
    },
    onRelease: () => {
      const { painted } = useRosterScreen.getState()
      if (painted.length > 0) void storePainted(view, painted)
    },
    onKey: (event, place) => {
      const meaning = event.altKey ? undefined : meaningOfKey(pressedKey(event), place, view)
      if (!meaning) return
      event.preventDefault()
      doKey(view, area, meaning)
    },
    onClipboard: (event) => {
      if (!area) return
      event.preventDefault()
      exchange(view, area, event)
    },
  }
}

const pressedKey = (event: KeyboardEvent) => ({
  key: event.key,
  shiftKey: event.shiftKey,
  command: event.ctrlKey || event.metaKey,
})

function placesBetween({ sheet }: RosterView, from: CellPlace, to: CellPlace): readonly CellPlace[] {
  const [start, end] = [positionOf(sheet, from), positionOf(sheet, to)]
  if (!start || !end) return []
  return cellsBetween(start, end).flatMap(([row, column]) => {
    const [memberId, day] = [sheet.people[row], sheet.days[column]]
    return memberId && day ? [{ memberId, day }] : []
  })
}

function doKey(view: RosterView, area: SheetArea | undefined, meaning: KeyMeaning): void {
  switch (meaning.kind) {
    case 'move':
      return select(meaning.to)
    case 'extend':
      return extendTo(meaning.to)
    case 'leave':
      return leave()
    case 'select-all':
      return selectAll(view)
    case 'plan':
      if (!area || view.isClosed) return
      void planCells(view, area, meaning.shiftId)
      if (cellsIn(area) === 1) select(meaning.then)
      return
    case 'fill-right':
    case 'fill-down':
      if (area && !view.isClosed) void fill(view, area, meaning.kind === 'fill-right' ? 'right' : 'down')
  }
}

function leave(): void {
  const { brush } = useRosterScreen.getState()
  if (brush) takeBrush(brush)
  else select(null)
}
function selectAll({ sheet }: RosterView): void {
  const [person, day] = [sheet.people[0], sheet.days[0]]
  const [lastPerson, lastDay] = [sheet.people.at(-1), sheet.days.at(-1)]
  if (!person || !day || !lastPerson || !lastDay) return
  select({ memberId: person, day })
  extendTo({ memberId: lastPerson, day: lastDay })
}

function exchange(view: RosterView, area: SheetArea, event: ClipboardEvent): void {
  if (event.type === 'paste') {
    if (!view.isClosed) void pasteText(view, area, event.clipboardData?.getData('text/plain') ?? '')
    return
  }
  event.clipboardData?.setData('text/plain', textOfArea(view, area))
  if (event.type === 'cut' && !view.isClosed) void planCells(view, area, null)
}

interface FootProps {
  readonly view: RosterView
  readonly selected: CellPlace | null
  readonly area: SheetArea | undefined
}

function Foot({ view, selected, area }: FootProps) {
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
      {area && cellsIn(area) > 1 ? (
        <span>{rosterText.selection(area.bottom - area.top + 1, area.right - area.left + 1)}</span>
      ) : null}
      {here?.map((finding) => (
        <span key={finding.rule}>{rosterFindingText(finding)}</span>
      ))}
    </div>
  )
}
