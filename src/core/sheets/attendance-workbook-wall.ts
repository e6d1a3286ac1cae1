import type { VerdictMonth } from '../attendance/day-verdict'
import { MINUTES_PER_HOUR } from '../kernel/clock'
import type { MemberId } from '../kernel/ids'
import { firstDayOf, lastDayOf } from '../kernel/local-day'
import { ATTENDANCE_MARKS, attendanceSheetText } from '../text/attendance-sheet-text'
import { monthText } from '../text/time-text'
import { ABSENT_LEAVE_MARKS, ATTENDED_MARKS, legendText, wallMark } from './attendance-workbook-marks'
import type { AttendanceWorkbookInput } from './attendance-workbook-input'
import { blankCell, columnLetters, formulaCell, numberCell, spanning, textCell } from './cell'
import type { DayColumn } from './month-columns'
import { calendarNotes, dayColumnsOf, dayHeadCells, markStyleOf } from './month-columns'
import type { CellModel, RowModel, SheetModel, StyleId } from './workbook-model'

const PERSON_COLUMNS = 4
const HEAD_ROWS = 4
const MARK_WIDTH = 4.2
const WARN_MARKS: readonly string[] = [
  ATTENDANCE_MARKS.late,
  ATTENDANCE_MARKS.severeLate,
  ATTENDANCE_MARKS.early,
  ATTENDANCE_MARKS.missing,
  ATTENDANCE_MARKS.absent,
  ATTENDANCE_MARKS.partlyAbsent,
]

/** 考勤表: people × days, one sign a day, totals at the end of the row as formulas over the signs. */
export function attendanceWall(input: AttendanceWorkbookInput): SheetModel {
  const text = attendanceSheetText
  const days = dayColumnsOf(input.month, input.calendar)
  const verdicts = new Map(input.verdicts.map((month) => [month.memberId, month]))
  const totals = Object.values(text.totals)
  const width = PERSON_COLUMNS + days.length + totals.length + 1
  const people = input.people.map((person, index) => personRow(input, days, verdicts, person.member.id, index))
  const notes = [legendText(), text.legendPartLeave, ...calendarNotes(input.month, input.calendar)]
  return {
    name: text.wall,
    columns: [
      ...[5, 9, 10, 14].map((widthChars) => ({ widthChars })),
      ...days.map(() => ({ widthChars: MARK_WIDTH })),
      ...totals.map((_total, index) => ({ widthChars: index === totals.length - 1 ? 9 : 5.5 })),
      { widthChars: 14 },
    ],
    rows: [
      {
        heightPoints: 28,
        cells: [spanning(textCell(text.wallTitle(input.shopName, monthText(input.month)), 'title'), width)],
      },
      {
        cells: [
          spanning(
            textCell(text.period(firstDayOf(input.month), lastDayOf(input.month), input.people.length), 'subtitle'),
            width,
          ),
        ],
      },
      ...headRows(days, totals),
      ...people,
      ...notes.map((note): RowModel => ({
        heightPoints: note.length > width * 2 ? 36 : 20,
        cells: [spanning(textCell(note, 'note'), width)],
      })),
      { heightPoints: 30, cells: [spanning(textCell(text.signatures, 'note'), width)] },
    ],
    frozen: { rows: HEAD_ROWS, columns: PERSON_COLUMNS },
    print: { paper: input.paper ?? 'A4', landscape: true, repeatRows: { from: 3, to: HEAD_ROWS }, fitToWidth: true },
  }
}

function headRows(days: readonly DayColumn[], totals: readonly string[]): readonly RowModel[] {
  const { number, employeeNo, name, role } = attendanceSheetText.person
  const tall = (label: string): CellModel => spanning(textCell(label, 'head'), 1, 2)
  return [
    {
      cells: [
        ...[number, employeeNo, name, role].map(tall),
        ...dayHeadCells(days, 'number'),
        ...totals.map(tall),
        tall(attendanceSheetText.signature),
      ],
    },
    { cells: [...Array.from({ length: PERSON_COLUMNS }, () => null), ...dayHeadCells(days, 'weekday')] },
  ]
}

function personRow(
  input: AttendanceWorkbookInput,
  days: readonly DayColumn[],
  verdicts: ReadonlyMap<MemberId, VerdictMonth>,
  memberId: MemberId,
  index: number,
): RowModel {
  const person = input.people[index]
  const judged = verdicts.get(memberId)?.days ?? []
  const marks = days.map((_day, at) => {
    const verdict = judged[at]
    return verdict ? wallMark(verdict) : ATTENDANCE_MARKS.open
  })
  const row = HEAD_ROWS + 1 + index
  const range = `${columnLetters(PERSON_COLUMNS + 1)}${row}:${columnLetters(PERSON_COLUMNS + days.length)}${row}`
  const overtimeMinutes = judged.flatMap((verdict) => verdict.overtime).reduce((sum, part) => sum + part.minutes, 0)
  return {
    heightPoints: 22,
    cells: [
      numberCell(index + 1, 'integer'),
      textCell(person?.member.employeeNo ?? '', 'text-centre'),
      textCell(person?.member.name ?? ''),
      textCell(person?.role ?? ''),
      ...marks.map((mark, at) => markCell(mark, days[at])),
      ...totalCells(range, marks),
      numberCell(overtimeMinutes / MINUTES_PER_HOUR, 'decimal'),
      blankCell('text'),
    ],
  }
}

function markCell(mark: string, column: DayColumn | undefined): CellModel {
  const plain: StyleId = column ? markStyleOf(column) : 'mark'
  return textCell(mark, WARN_MARKS.includes(mark) ? 'mark-warn' : plain)
}

/** Counts of signs: the formula counts the cells, the result is what the app counted. */
function totalCells(range: string, marks: readonly string[]): readonly CellModel[] {
  const { attended, early, missing, absent, partlyAbsent, late, severeLate, rest, statutory } = ATTENDANCE_MARKS
  const count = (wanted: (mark: string) => boolean): number => marks.filter(wanted).length
  const isIn = (list: readonly string[]) => (mark: string) => list.includes(mark)
  const countIf = (criterion: string): string => `COUNTIF(${range},"${criterion}")`
  const sumOf = (list: readonly string[]): string => list.map(countIf).join('+')
  const listOf = (list: readonly string[]): string => `{${list.map((mark) => `"${mark}"`).join(',')}}`
  const partly = (mark: string): boolean => mark.startsWith(attended) && mark.length === 2 && mark !== partlyAbsent
  return [
    formulaCell(
      `${countIf(`${attended}*`)}+${sumOf(ATTENDED_MARKS)}`,
      count((mark) => mark.startsWith(attended) || ATTENDED_MARKS.includes(mark)),
      'integer',
    ),
    formulaCell(sumOf([rest, statutory]), count(isIn([rest, statutory])), 'integer'),
    formulaCell(sumOf([late, severeLate]), count(isIn([late, severeLate])), 'integer'),
    formulaCell(countIf(early), count(isIn([early])), 'integer'),
    formulaCell(countIf(missing), count(isIn([missing])), 'integer'),
    formulaCell(sumOf([absent, partlyAbsent]), count(isIn([absent, partlyAbsent])), 'integer'),
    formulaCell(
      `SUMPRODUCT(COUNTIF(${range},${listOf(ABSENT_LEAVE_MARKS)}))+${countIf(`${attended}?`)}-${countIf(partlyAbsent)}`,
      count((mark) => ABSENT_LEAVE_MARKS.includes(mark) || partly(mark)),
      'integer',
    ),
  ]
}
