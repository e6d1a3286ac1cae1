import type { ShiftId } from '../../../../core/kernel/ids'
import {
  copyLastWeek,
  fillDown,
  fillRight,
  pasteBlock,
  planArea,
  repeatToEnd,
  swapPeople,
} from '../../../../core/schedule/blocks/block-edits'
import { blockOfText, textOfBlock } from '../../../../core/schedule/blocks/block-text'
import type { RosterEdit, SheetArea } from '../../../../core/schedule/blocks/roster-block'
import { blockOf, editOf, onlyEmptyCells } from '../../../../core/schedule/blocks/roster-block'
import type { RosterCell } from '../../../../core/schedule/roster'
import { commitErrorText } from '../../../db/operation-text'
import { rosterRepository } from '../../../db/repositories'
import { notifyDone, notifyInfo, notifyProblem, notifyWithAction, undoLast } from '../../../ui/notify'
import { cellsIn, isClosedArea } from '../roster-area'
import { forgetPainted } from '../roster-store'
import { rosterText } from '../roster-text'
import type { RosterView } from '../use-roster'

/** One undo step; nothing where nothing changes. @returns whether anything was written */
async function write(cells: readonly RosterCell[]): Promise<boolean> {
  if (cells.length === 0) return false
  const saved = await rosterRepository.setCells(cells)
  if (!saved.ok) notifyProblem(commitErrorText(saved.error))
  return saved.ok
}
/** An edit that may stand over other plans: done at once, and said with the way back. */
async function writeOver({ cells, overwritten }: RosterEdit): Promise<void> {
  if ((await write(cells)) && overwritten > 0) notifyDone(rosterText.overwritten(overwritten), undoLast)
}
/** An edit of many days: what stands there stays, until the owner says otherwise. */
async function writeIntoEmpty({ sheet }: RosterView, edit: RosterEdit): Promise<void> {
  const empty = onlyEmptyCells(sheet, edit)
  if (edit.cells.length === 0) return notifyInfo(rosterText.nothingToCopy)
  const wrote = await write(empty.cells)
  if (empty.cells.length > 0 && !wrote) return
  if (edit.overwritten === 0) return notifyDone(rosterText.copied(empty.cells.length), undoLast)
  notifyWithAction(rosterText.copiedBeside(empty.cells.length, edit.overwritten), {
    label: rosterText.copyOver,
    onClick: () => void writeOver(edit),
  })
}

/** Plans every cell of the area; `null` clears them. */
export async function planCells({ sheet }: RosterView, area: SheetArea, shiftId: ShiftId | null): Promise<void> {
  if (shiftId !== null && isClosedArea(sheet, area)) return notifyInfo(rosterText.nobodyThere)
  const edit = planArea(sheet, area, shiftId)
  // Typing over one cell is what was meant; over many it may have been a slip.
  if (cellsIn(area) === 1) await write(edit.cells)
  else await writeOver(edit)
}
/** What the brush went over, as one step. */
export async function storePainted({ sheet }: RosterView, painted: readonly RosterCell[]): Promise<void> {
  const edit = editOf(sheet, painted)
  if (edit.cells.length === 0 && painted.some((cell) => !sheet.isOpen(cell.memberId, cell.day)))
    notifyInfo(rosterText.nobodyThere)
  await write(edit.cells)
  forgetPainted()
}
export async function fill({ sheet }: RosterView, area: SheetArea, way: 'right' | 'down'): Promise<void> {
  await writeOver(way === 'right' ? fillRight(sheet, area) : fillDown(sheet, area))
}

/** For the clipboard: codes that Excel and WeChat take too. */
export function textOfArea({ sheet, shiftOf }: RosterView, area: SheetArea): string {
  return textOfBlock(blockOf(sheet, area), shiftOf)
}
export async function pasteText({ sheet, shifts }: RosterView, area: SheetArea, text: string): Promise<void> {
  const block = blockOfText(text, shifts)
  if (block.ok) return writeOver(pasteBlock(sheet, area, block.value))
  if (block.error.code === 'unknown-codes') notifyProblem(rosterText.unknownCodes(block.error.codes))
  else notifyInfo(rosterText.nothingToPaste)
}

export async function planLikeLastWeek(view: RosterView, area: SheetArea): Promise<void> {
  await writeIntoEmpty(view, copyLastWeek(view.sheet, area))
}
export async function repeatToMonthEnd(view: RosterView, area: SheetArea): Promise<void> {
  await writeIntoEmpty(view, repeatToEnd(view.sheet, area))
}
/** The people of the two rows change places on the days of the area. */
export async function swapRows({ sheet }: RosterView, area: SheetArea): Promise<void> {
  const [a, b] = [sheet.people[area.top], sheet.people[area.bottom]]
  if (a === undefined || b === undefined) return
  const edit = swapPeople(sheet, a, b, sheet.days.slice(area.left, area.right + 1))
  if (await write(edit.cells)) notifyDone(rosterText.swapped, undoLast)
}
