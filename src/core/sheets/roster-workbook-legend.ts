import { MINUTES_PER_HOUR } from '../kernel/clock'
import type { LocalDay } from '../kernel/local-day'
import { isNightShift } from '../schedule/night-shift'
import type { Shift } from '../schedule/shift'
import { shiftMinutes } from '../schedule/shift'
import { rosterSheetText } from '../text/roster-sheet-text'
import { PUNCHING_TEXT, shiftText, shiftTimes } from '../text/schedule-text'
import { columnLetters, numberCell, spanning, textCell } from './cell'
import type { SheetModel } from './workbook-model'

/** What one entry of the shift adds to the figures of the roster. */
export interface ShiftWorth {
  readonly shift: Shift
  readonly label: string
  readonly hours: number
  readonly work: number
  readonly rest: number
  readonly night: number
}
export type LegendColumn = 'hours' | 'work' | 'rest' | 'night'

const HEAD_ROW = 3
const COLUMNS = ['code', 'name', 'times', 'punching', 'hours', 'work', 'rest', 'night'] as const

export function shiftWorths(shifts: readonly Shift[], day: LocalDay): readonly ShiftWorth[] {
  return [...shifts]
    .sort((a, b) => a.order - b.order)
    .map((shift) => {
      const work = shift.kind === 'work'
      return {
        shift,
        label: shiftText(shift),
        hours: work ? shiftMinutes(shift) / MINUTES_PER_HOUR : 0,
        work: work ? 1 : 0,
        rest: work ? 0 : 1,
        night: isNightShift(shift, day) ? 1 : 0,
      }
    })
}

/** A column of the legend as the formulas of the roster name it. */
export function countingRange(worths: readonly ShiftWorth[], column: 'code' | LegendColumn): string {
  const letters = columnLetters(COLUMNS.indexOf(column) + 1)
  return `'${rosterSheetText.legendSheet}'!$${letters}$${HEAD_ROW + 1}:$${letters}$${HEAD_ROW + worths.length}`
}

/**
 * COUNTIF ignores case, takes `*`, `?`, `~` as wildcards, `<`, `>`, `=` as comparisons and text that looks like a number
 * as that number. With such codes the counts are written as plain numbers.
 */
export function codesAreCountable(worths: readonly ShiftWorth[]): boolean {
  const codes = worths.map(({ shift }) => shift.code)
  const plain = codes.every((code) => code !== '' && !/[*?~<>=]/.test(code) && Number.isNaN(Number(code)))
  return plain && new Set(codes.map((code) => code.toLowerCase())).size === codes.length
}

/** 班次说明: the shifts of the shop and what each counts. */
export function rosterLegendSheet(shopName: string, worths: readonly ShiftWorth[]): SheetModel {
  const text = rosterSheetText
  return {
    name: text.legendSheet,
    columns: [8, 14, 28, 20, 10, 10, 10, 10].map((widthChars) => ({ widthChars })),
    rows: [
      { heightPoints: 28, cells: [spanning(textCell(text.legendTitle(shopName), 'title'), COLUMNS.length)] },
      { heightPoints: 20, cells: [spanning(textCell(text.legendNote, 'note'), COLUMNS.length)] },
      { heightPoints: 22, cells: COLUMNS.map((column) => textCell(text.legendColumns[column], 'head')) },
      ...worths.map((worth) => ({
        cells: [
          textCell(worth.shift.code, 'mark'),
          textCell(worth.shift.name),
          textCell(shiftTimes(worth.shift)),
          textCell(worth.shift.kind === 'work' ? PUNCHING_TEXT[worth.shift.punching] : ''),
          numberCell(worth.hours, 'decimal'),
          numberCell(worth.work, 'integer'),
          numberCell(worth.rest, 'integer'),
          numberCell(worth.night, 'integer'),
        ],
      })),
    ],
    frozen: { rows: HEAD_ROW, columns: 1 },
    print: { paper: 'A4', landscape: true, repeatRows: { from: HEAD_ROW, to: HEAD_ROW }, fitToWidth: true },
  }
}
