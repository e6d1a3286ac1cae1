import { useVirtualizer } from '@tanstack/react-virtual'
import type { KeyboardEvent, MouseEvent, PointerEvent, RefObject } from 'react'
import { useEffect, useMemo, useRef } from 'react'
import type { MemberId, ShiftId } from '../../../../core/kernel/ids'
import type { LocalDay } from '../../../../core/kernel/local-day'
import type { SheetArea } from '../../../../core/schedule/blocks/roster-block'
import type { RosterCell } from '../../../../core/schedule/roster'
import type { CellPlace } from '../roster-store'
import { rosterText } from '../roster-text'
import type { RosterView } from '../use-roster'
import { RosterHead } from './RosterHead'
import { RosterRow } from './RosterRow'
import classes from './Roster.module.css'

const ROW_PIXELS = 29
const LEFT_BUTTON = 1
/** The name before the days, the figures after them. */
const FIXED_COLUMNS = 5

/** What is done with the grid; the board says what it means. */
export interface GridHandlers {
  readonly onPress: (place: CellPlace, extend: boolean) => void
  /** With the button held down, from one cell to the next one seen: a fast mouse leaves some out. */
  readonly onDrag: (from: CellPlace, to: CellPlace) => void
  readonly onRelease: () => void
  readonly onKey: (event: KeyboardEvent, place: CellPlace) => void
  /** Copy, cut and paste while a cell has the focus. */
  readonly onClipboard: (event: ClipboardEvent) => void
}

interface RosterGridProps {
  readonly view: RosterView
  readonly selected: CellPlace | null
  readonly area: SheetArea | undefined
  readonly painted: readonly RosterCell[]
  readonly handlers: GridHandlers
}

/** People × days. Rows are virtual, days are not: a month fits the screen. */
export function RosterGrid({ view, selected, area, painted, handlers }: RosterGridProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: view.lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PIXELS,
    overscan: 8,
    initialRect: { width: 1200, height: 600 },
  })
  const items = virtual.getVirtualItems()
  const first = items[0]
  const last = items.at(-1)
  const { lines } = view
  useEffect(() => {
    if (!selected) return
    const row = lines.findIndex((l) => l.person.member.id === selected.memberId)
    if (row >= 0) virtual.scrollToIndex(row)
    scroller.current?.querySelector<HTMLElement>(`[data-selected="true"]`)?.focus({ preventScroll: false })
  }, [selected, lines, virtual])
  const dragging = useDragging(handlers)
  useClipboardEvents(scroller, handlers.onClipboard)
  const paintedOf = useMemo(() => byPerson(painted), [painted])
  return (
    <div
      ref={scroller}
      className={classes.scroll}
      role="region"
      aria-label={rosterText.gridLabel(view.month)}
      tabIndex={selected ? -1 : 0}
      onKeyDown={(event) => selected && handlers.onKey(event, selected)}
      {...dragging}
    >
      <table className={classes.grid}>
        <RosterHead columns={view.columns} />
        <tbody>
          {first && first.start > 0 ? (
            <Spacer height={first.start} columns={view.columns.length + FIXED_COLUMNS} />
          ) : null}
          {items.map((item) => {
            const line = lines[item.index]
            const inArea = area !== undefined && item.index >= area.top && item.index <= area.bottom
            return line ? (
              <RosterRow
                key={line.person.member.id}
                line={line}
                columns={view.columns}
                shiftOf={view.shiftOf}
                findingsAt={view.findingsAt}
                selectedDay={selected?.memberId === line.person.member.id ? selected.day : null}
                areaLeft={inArea ? area.left : -1}
                areaRight={inArea ? area.right : -1}
                painted={paintedOf.get(line.person.member.id)}
              />
            ) : null
          })}
          {last ? (
            <Spacer height={virtual.getTotalSize() - last.end} columns={view.columns.length + FIXED_COLUMNS} />
          ) : null}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={classes.name}>
              {rosterText.onDuty}
            </th>
            {view.onDuty.map((count, index) => (
              <td key={view.columns[index]?.day}>{count}</td>
            ))}
            <td colSpan={FIXED_COLUMNS - 1} />
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function placeOf(target: EventTarget): CellPlace | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-member][data-day]') : null
  return cell ? { memberId: cell.dataset['member'] as MemberId, day: cell.dataset['day'] as LocalDay } : undefined
}
const samePlace = (a: CellPlace, b: CellPlace): boolean => a.memberId === b.memberId && a.day === b.day

/** Press, go over cells, let go anywhere; Enter and Space are a press without a mouse. */
function useDragging({ onPress, onDrag, onRelease }: GridHandlers) {
  const lastPlace = useRef<CellPlace | undefined>(undefined)
  const release = useRef(onRelease)
  useEffect(() => {
    release.current = onRelease
  })
  useEffect(() => {
    const end = (): void => {
      if (!lastPlace.current) return
      lastPlace.current = undefined
      release.current()
    }
    window.addEventListener('pointerup', end)
    window.addEventListener('pointercancel', end)
    return () => {
      window.removeEventListener('pointerup', end)
      window.removeEventListener('pointercancel', end)
    }
  }, [])
  return {
    onPointerDown: (event: PointerEvent) => {
      const place = event.button === 0 ? placeOf(event.target) : undefined
      if (!place) return
      lastPlace.current = place
      onPress(place, event.shiftKey)
    },
    onPointerOver: (event: PointerEvent) => {
      const [from, to] = [lastPlace.current, placeOf(event.target)]
      if (!from || !to || !(event.buttons & LEFT_BUTTON) || samePlace(from, to)) return
      lastPlace.current = to
      onDrag(from, to)
    },
    onClick: (event: MouseEvent) => {
      const place = event.detail === 0 ? placeOf(event.target) : undefined
      if (!place) return
      onPress(place, event.shiftKey)
      onRelease()
    },
  }
}

const CLIPBOARD_EVENTS = ['copy', 'cut', 'paste'] as const

/** A button holds no caret, so these events go to the body whatever has the focus. */
function useClipboardEvents(grid: RefObject<HTMLElement | null>, onClipboard: GridHandlers['onClipboard']): void {
  const handler = useRef(onClipboard)
  useEffect(() => {
    handler.current = onClipboard
  })
  useEffect(() => {
    const hear = (event: ClipboardEvent): void => {
      if (grid.current?.contains(document.activeElement)) handler.current(event)
    }
    for (const name of CLIPBOARD_EVENTS) document.addEventListener(name, hear)
    return () => {
      for (const name of CLIPBOARD_EVENTS) document.removeEventListener(name, hear)
    }
  }, [grid])
}

function byPerson(cells: readonly RosterCell[]): ReadonlyMap<MemberId, ReadonlyMap<LocalDay, ShiftId | null>> {
  const people = new Map<MemberId, Map<LocalDay, ShiftId | null>>()
  for (const { memberId, day, shiftId } of cells) {
    const days = people.get(memberId) ?? new Map<LocalDay, ShiftId | null>()
    people.set(memberId, days.set(day, shiftId))
  }
  return people
}

function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  return height > 0 ? (
    <tr aria-hidden="true">
      <td colSpan={columns} style={{ height, border: 0 }} />
    </tr>
  ) : null
}
