import type { MemberId, ShiftId } from '../../kernel/ids'
import type { LocalDay } from '../../kernel/local-day'
import { addDays, weekdayOf } from '../../kernel/local-day'
import type { RosterCell } from '../roster'
import type { RosterBlock, RosterEdit, RosterSheet, SheetArea } from './roster-block'
import { blockOf, editOf } from './roster-block'

/** Every cell of the area, with what `valueAt` gives for its row and column in the area; undefined leaves it alone. */
function mapArea(
  sheet: RosterSheet,
  area: SheetArea,
  valueAt: (row: number, column: number) => ShiftId | null | undefined,
): RosterEdit {
  const wanted: RosterCell[] = []
  sheet.people.slice(area.top, area.bottom + 1).forEach((memberId, row) => {
    sheet.days.slice(area.left, area.right + 1).forEach((day, column) => {
      const shiftId = valueAt(row, column)
      if (shiftId !== undefined) wanted.push({ memberId, day, shiftId })
    })
  })
  return editOf(sheet, wanted)
}

/** One shift into every cell of the area; null empties it. */
export function planArea(sheet: RosterSheet, area: SheetArea, shiftId: ShiftId | null): RosterEdit {
  return mapArea(sheet, area, () => shiftId)
}

/** How often a block of `length` fits into `room`: at least once, else whole times. */
function timesIn(room: number, length: number): number {
  return length > 0 && room % length === 0 ? room / length : 1
}

/**
 * The block from the upper left corner of the area on. An area of several times the block's size takes it several times;
 * what would stand outside the sheet is left out.
 */
export function pasteBlock(sheet: RosterSheet, area: SheetArea, block: RosterBlock): RosterEdit {
  const [height, width] = [block.length, block[0]?.length ?? 0]
  if (height === 0 || width === 0) return { cells: [], overwritten: 0 }
  const rows = height * timesIn(area.bottom - area.top + 1, height)
  const columns = width * timesIn(area.right - area.left + 1, width)
  const target = { ...area, bottom: area.top + rows - 1, right: area.left + columns - 1 }
  return mapArea(sheet, target, (row, column) => block[row % height]?.[column % width])
}

/** The first column into all columns of the area. */
export function fillRight(sheet: RosterSheet, area: SheetArea): RosterEdit {
  const block = blockOf(sheet, { ...area, right: area.left })
  return mapArea(sheet, area, (row) => block[row]?.[0])
}

/** The first row into all rows of the area. */
export function fillDown(sheet: RosterSheet, area: SheetArea): RosterEdit {
  const [first] = blockOf(sheet, { ...area, bottom: area.top })
  return mapArea(sheet, area, (_, column) => first?.[column])
}

/** The area again and again to the right, up to the last day of the sheet; the last time perhaps only a part of it. */
export function repeatToEnd(sheet: RosterSheet, area: SheetArea): RosterEdit {
  const block = blockOf(sheet, area)
  const target = { ...area, left: area.right + 1, right: sheet.days.length - 1 }
  return mapArea(sheet, target, (row, column) => block[row]?.[column % (block[row]?.length ?? 1)])
}

/**
 * The weeks (Monday to Sunday) that the columns of the area touch take over what stands a week before them, for the people
 * of its rows. Of several weeks each takes over the one before it as it stands now. A day without a plan a week before stays.
 */
export function copyLastWeek(sheet: RosterSheet, area: SheetArea): RosterEdit {
  const [first, last] = [sheet.days[area.left], sheet.days[area.right]]
  if (first === undefined || last === undefined) return { cells: [], overwritten: 0 }
  const [monday, sunday] = [addDays(first, 1 - weekdayOf(first)), addDays(last, 7 - weekdayOf(last))]
  const days = sheet.days.filter((day) => day >= monday && day <= sunday)
  const wanted = sheet.people.slice(area.top, area.bottom + 1).flatMap((memberId) =>
    days.flatMap((day): readonly RosterCell[] => {
      const shiftId = sheet.shiftIdAt(memberId, addDays(day, -7))
      return shiftId === null ? [] : [{ memberId, day, shiftId }]
    }),
  )
  return editOf(sheet, wanted)
}

/**
 * Two people change places on these days. A day on which one of the two does not work here is left out, since only half of
 * it could be done.
 */
export function swapPeople(sheet: RosterSheet, a: MemberId, b: MemberId, days: readonly LocalDay[]): RosterEdit {
  const both = days.filter((day) => sheet.isOpen(a, day) && sheet.isOpen(b, day))
  return editOf(
    sheet,
    both.flatMap((day) => [
      { memberId: a, day, shiftId: sheet.shiftIdAt(b, day) },
      { memberId: b, day, shiftId: sheet.shiftIdAt(a, day) },
    ]),
  )
}
