import { useVirtualizer } from '@tanstack/react-virtual'
import type { KeyboardEvent } from 'react'
import { useCallback, useEffect, useRef } from 'react'
import type { CellPlace } from '../roster-store'
import { rosterText } from '../roster-text'
import type { RosterView } from '../use-roster'
import { RosterHead } from './RosterHead'
import { RosterRow } from './RosterRow'
import classes from './Roster.module.css'

const ROW_PIXELS = 29

interface RosterGridProps {
  readonly view: RosterView
  readonly selected: CellPlace | null
  readonly onPick: (place: CellPlace) => void
  readonly onKey: (event: KeyboardEvent, place: CellPlace) => void
}

/** People × days. Rows are virtual, days are not: a month fits the screen. */
export function RosterGrid({ view, selected, onPick, onKey }: RosterGridProps) {
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
  const pick = useCallback((place: CellPlace) => onPick(place), [onPick])
  const focusLast = useRef(selected)
  focusLast.current = selected
  return (
    <div
      ref={scroller}
      className={classes.scroll}
      role="region"
      aria-label={rosterText.gridLabel(view.month)}
      tabIndex={selected ? -1 : 0}
      onKeyDown={(event) => focusLast.current && onKey(event, focusLast.current)}
    >
      <table className={classes.grid}>
        <RosterHead columns={view.columns} />
        <tbody>
          {first && first.start > 0 ? <Spacer height={first.start} columns={view.columns.length + 4} /> : null}
          {items.map((item) => {
            const line = lines[item.index]
            return line ? (
              <RosterRow
                key={line.person.member.id}
                line={line}
                columns={view.columns}
                shiftOf={view.shiftOf}
                findingsAt={view.findingsAt}
                selectedDay={selected?.memberId === line.person.member.id ? selected.day : null}
                onPick={pick}
              />
            ) : null
          })}
          {last ? <Spacer height={virtual.getTotalSize() - last.end} columns={view.columns.length + 4} /> : null}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={classes.name}>
              {rosterText.onDuty}
            </th>
            {view.onDuty.map((count, index) => (
              <td key={view.columns[index]?.day}>{count}</td>
            ))}
            <td colSpan={3} />
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  return height > 0 ? (
    <tr aria-hidden="true">
      <td colSpan={columns} style={{ height, border: 0 }} />
    </tr>
  ) : null
}
