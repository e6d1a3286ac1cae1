import type { CalendarYear } from '../calendar/day-class'
import type { LocalDay, Month } from '../kernel/local-day'
import { firstDayOf, lastDayOf } from '../kernel/local-day'
import type { PersonOfMonth } from '../month/people-of-month'
import type { RosterMonth } from '../schedule/roster'
import { plannedShift } from '../schedule/roster'
import type { Shift } from '../schedule/shift'
import { shiftLookup } from '../schedule/shift-at'
import { rosterSheetText } from '../text/roster-sheet-text'
import { monthText } from '../text/time-text'
import { blankCell, columnLetters, formulaCell, numberCell, spanning, textCell } from './cell'
import type { DayColumn } from './month-columns'
import { calendarNotes, dayColumnsOf, dayHeadCells, markStyleOf } from './month-columns'
import type { LegendColumn, ShiftWorth } from './roster-workbook-legend'
import { codesAreCountable, countingRange, rosterLegendSheet, shiftWorths } from './roster-workbook-legend'
import type { CellModel, RowModel, SheetModel, StyleId, WorkbookModel } from './workbook-model'

export interface RosterWorkbookInput {
  readonly shopName: string
  readonly month: Month
  readonly people: readonly PersonOfMonth[]
  readonly rosters: readonly RosterMonth[]
  readonly shifts: readonly Shift[]
  /** The owner's own calendar years. */
  readonly calendar: readonly CalendarYear[]
  readonly paper?: 'A4' | 'A3'
}

const PERSON_COLUMNS = 3
const HEAD_ROWS = 4
const TOTALS = [
  { column: 'hours', style: 'decimal' },
  { column: 'work', style: 'integer' },
  { column: 'rest', style: 'integer' },
  { column: 'night', style: 'integer' },
] as const satisfies readonly { readonly column: LegendColumn; readonly style: StyleId }[]

/**
 * 排班表: people × days with the codes of the shifts, and the shifts on a second sheet. Hours, days and people on duty
 * are formulas that look the codes up there, so that a changed cell changes them.
 */
export function buildRosterWorkbook(input: RosterWorkbookInput): WorkbookModel {
  const worths = shiftWorths(input.shifts, firstDayOf(input.month))
  return {
    title: rosterSheetText.workbook(input.shopName, monthText(input.month)),
    sheets: [rosterSheet(input, worths), rosterLegendSheet(input.shopName, worths)],
  }
}

function rosterSheet(input: RosterWorkbookInput, worths: readonly ShiftWorth[]): SheetModel {
  const text = rosterSheetText
  const days = dayColumnsOf(input.month, input.calendar)
  const grid = codeGrid(input, days)
  const width = PERSON_COLUMNS + days.length + TOTALS.length + 1
  const notes = [legendLine(worths), ...calendarNotes(input.month, input.calendar)]
  return {
    name: text.sheet,
    columns: [
      ...[5, 10, 14].map((widthChars) => ({ widthChars })),
      ...days.map(() => ({ widthChars: 4.2 })),
      ...TOTALS.map((total) => ({ widthChars: total.column === 'hours' ? 8 : 5.5 })),
      { widthChars: 14 },
    ],
    rows: [
      {
        heightPoints: 28,
        cells: [spanning(textCell(text.title(input.shopName, monthText(input.month)), 'title'), width)],
      },
      {
        cells: [
          spanning(
            textCell(text.period(firstDayOf(input.month), lastDayOf(input.month), input.people.length), 'subtitle'),
            width,
          ),
        ],
      },
      ...headRows(days),
      ...input.people.map((person, index) => personRow(person, index, grid[index] ?? [], days, worths)),
      onDutyRow(grid, days, worths),
      ...notes.map((note): RowModel => ({
        heightPoints: note.length > width * 2 ? 36 : 20,
        cells: [spanning(textCell(note, 'note'), width)],
      })),
      { heightPoints: 30, cells: [spanning(textCell(text.signatureLine, 'note'), width)] },
    ],
    frozen: { rows: HEAD_ROWS, columns: PERSON_COLUMNS },
    print: { paper: input.paper ?? 'A4', landscape: true, repeatRows: { from: 3, to: HEAD_ROWS }, fitToWidth: true },
  }
}

/** Codes row by row, '' where nothing is planned. */
function codeGrid(input: RosterWorkbookInput, days: readonly DayColumn[]): readonly (readonly string[])[] {
  const shifts = shiftLookup(input.shifts)
  const rosters = new Map(
    input.rosters.filter((roster) => roster.month === input.month).map((roster) => [roster.memberId, roster]),
  )
  const codeAt = (roster: RosterMonth | undefined, day: LocalDay): string => {
    const id = plannedShift(roster, day)
    return id === null ? '' : (shifts.get(id)?.code ?? '')
  }
  return input.people.map(({ member }) => days.map(({ day }) => codeAt(rosters.get(member.id), day)))
}

function headRows(days: readonly DayColumn[]): readonly RowModel[] {
  const { person, totals, signature } = rosterSheetText
  const tall = (label: string): CellModel => spanning(textCell(label, 'head'), 1, 2)
  return [
    {
      cells: [
        ...[person.number, person.name, person.role].map(tall),
        ...dayHeadCells(days, 'number'),
        ...[totals.hours, totals.workDays, totals.restDays, totals.nights].map(tall),
        tall(signature),
      ],
    },
    { cells: [...Array.from({ length: PERSON_COLUMNS }, () => null), ...dayHeadCells(days, 'weekday')] },
  ]
}

function personRow(
  person: PersonOfMonth,
  index: number,
  codes: readonly string[],
  days: readonly DayColumn[],
  worths: readonly ShiftWorth[],
): RowModel {
  const row = HEAD_ROWS + 1 + index
  const range = `${columnLetters(PERSON_COLUMNS + 1)}${row}:${columnLetters(PERSON_COLUMNS + days.length)}${row}`
  return {
    heightPoints: 22,
    cells: [
      numberCell(index + 1, 'integer'),
      textCell(person.member.name),
      textCell(person.role),
      ...codes.map((code, at) => textCell(code, days[at] ? markStyleOf(days[at]) : 'mark')),
      ...TOTALS.map(({ column, style }) => countCell(range, codes, worths, column, style)),
      blankCell(),
    ],
  }
}

/** People on a work shift, day by day. */
function onDutyRow(
  grid: readonly (readonly string[])[],
  days: readonly DayColumn[],
  worths: readonly ShiftWorth[],
): RowModel {
  const [first, last] = [HEAD_ROWS + 1, HEAD_ROWS + grid.length]
  return {
    cells: [
      spanning(textCell(rosterSheetText.onDuty, 'total-text'), PERSON_COLUMNS),
      ...Array.from({ length: PERSON_COLUMNS - 1 }, () => null),
      ...days.map((_day, at): CellModel => {
        if (grid.length === 0) return numberCell(0, 'total-integer')
        const letters = columnLetters(PERSON_COLUMNS + 1 + at)
        const codes = grid.map((line) => line[at] ?? '')
        return countCell(`${letters}${first}:${letters}${last}`, codes, worths, 'work', 'total-integer')
      }),
      ...TOTALS.map(() => blankCell('total-text')),
      blankCell('total-text'),
    ],
  }
}

/** What the codes of a range are worth together: looked up live, or a plain number where a code would confuse COUNTIF. */
function countCell(
  range: string,
  codes: readonly string[],
  worths: readonly ShiftWorth[],
  column: LegendColumn,
  style: StyleId,
): CellModel {
  const worthOf = new Map(worths.map((worth) => [worth.shift.code, worth[column]]))
  const result = codes.reduce((sum, code) => sum + (worthOf.get(code) ?? 0), 0)
  if (worths.length === 0 || !codesAreCountable(worths)) return numberCell(result, style)
  return formulaCell(
    `SUMPRODUCT(COUNTIF(${range},${countingRange(worths, 'code')}),${countingRange(worths, column)})`,
    result,
    style,
  )
}

function legendLine(worths: readonly ShiftWorth[]): string {
  const { legend, legendItem, separator } = rosterSheetText
  return legend(worths.map(({ shift, label }) => legendItem(shift.code, label)).join(separator))
}
