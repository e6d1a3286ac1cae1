import type { RosterSheet, SheetArea } from '../../../core/schedule/blocks/roster-block'
import { areaBetween } from '../../../core/schedule/blocks/roster-block'
import type { CellPlace } from './roster-store'

/** Row and column of a cell; undefined when it is not in the sheet, e.g. after the month was changed. */
export function positionOf(sheet: RosterSheet, place: CellPlace | null): readonly [number, number] | undefined {
  if (!place) return undefined
  const [row, column] = [sheet.people.indexOf(place.memberId), sheet.days.indexOf(place.day)]
  return row < 0 || column < 0 ? undefined : [row, column]
}

/** What is selected: one cell, or everything between two corners. */
export function areaOf(
  sheet: RosterSheet,
  { selected, anchor }: { readonly selected: CellPlace | null; readonly anchor: CellPlace | null },
): SheetArea | undefined {
  const corner = positionOf(sheet, selected)
  return corner && areaBetween(corner, positionOf(sheet, anchor) ?? corner)
}

export function cellsIn(area: SheetArea): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1)
}

/** Whether nobody works here on any day of it. */
export function isClosedArea(sheet: RosterSheet, area: SheetArea): boolean {
  const days = sheet.days.slice(area.left, area.right + 1)
  return sheet.people
    .slice(area.top, area.bottom + 1)
    .every((person) => days.every((day) => !sheet.isOpen(person, day)))
}
