import type { MemberId, ShiftId } from '../../kernel/ids'
import type { LocalDay } from '../../kernel/local-day'
import type { RosterCell } from '../roster'

/** The part of the roster that is edited: rows and columns as they are shown, and what stands in any cell, also outside. */
export interface RosterSheet {
  readonly people: readonly MemberId[]
  readonly days: readonly LocalDay[]
  shiftIdAt(memberId: MemberId, day: LocalDay): ShiftId | null
  /** May something be planned there: does the person work here on that day. */
  isOpen(memberId: MemberId, day: LocalDay): boolean
}

/** Rows and columns by index in the sheet, both ends included. */
export interface SheetArea {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** Shifts of an area, row by row; every row has the same length, null = an empty cell. */
export type RosterBlock = readonly (readonly (ShiftId | null)[])[]

/** What an edit would write: only cells that change. */
export interface RosterEdit {
  readonly cells: readonly RosterCell[]
  /** How many of them hold something now. */
  readonly overwritten: number
}

/** The area between two corners, in whatever order they are. */
export function areaBetween(a: readonly [number, number], b: readonly [number, number]): SheetArea {
  return {
    top: Math.min(a[0], b[0]),
    bottom: Math.max(a[0], b[0]),
    left: Math.min(a[1], b[1]),
    right: Math.max(a[1], b[1]),
  }
}

export function blockOf(sheet: RosterSheet, area: SheetArea): RosterBlock {
  return sheet.people
    .slice(area.top, area.bottom + 1)
    .map((memberId) => sheet.days.slice(area.left, area.right + 1).map((day) => sheet.shiftIdAt(memberId, day)))
}

/** Cells that would stay as they are fall out, and so does planning somebody who does not work here on that day. */
export function editOf(sheet: RosterSheet, wanted: readonly RosterCell[]): RosterEdit {
  const cells = wanted.filter(
    ({ memberId, day, shiftId }) =>
      sheet.shiftIdAt(memberId, day) !== shiftId && (shiftId === null || sheet.isOpen(memberId, day)),
  )
  return { cells, overwritten: cells.filter((cell) => sheet.shiftIdAt(cell.memberId, cell.day) !== null).length }
}

/** The same edit without the cells that hold something. */
export function onlyEmptyCells(sheet: RosterSheet, edit: RosterEdit): RosterEdit {
  return { cells: edit.cells.filter((cell) => sheet.shiftIdAt(cell.memberId, cell.day) === null), overwritten: 0 }
}

/**
 * All cells on the straight way from one cell to the next, so that a fast mouse leaves no gaps in what it paints.
 * @returns [row, column], both ends included
 */
export function cellsBetween(
  from: readonly [number, number],
  to: readonly [number, number],
): readonly (readonly [number, number])[] {
  const steps = Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1]))
  return Array.from({ length: steps + 1 }, (_, step) => {
    const part = steps === 0 ? 0 : step / steps
    return [Math.round(from[0] + (to[0] - from[0]) * part), Math.round(from[1] + (to[1] - from[1]) * part)] as const
  })
}
