import type { AttendanceSummary } from '../attendance/month-summary'
import type { LeaveType } from '../attendance/records'
import { MINUTES_PER_HOUR } from '../kernel/clock'
import { attendanceSheetText } from '../text/attendance-sheet-text'
import { LEAVE_TYPE_TEXT } from '../text/leave-type-text'
import { monthText } from '../text/time-text'
import type { AttendanceWorkbookInput } from './attendance-workbook-input'
import { blankCell, columnLetters, formulaCell, numberCell, spanning, textCell } from './cell'
import type { CellModel, RowModel, SheetModel } from './workbook-model'

interface FigureColumn {
  readonly head: string
  readonly kind: 'count' | 'hours'
  valueOf(summary: AttendanceSummary): number
}
const PERSON_WIDTHS = [5, 9, 10, 12, 14] as const
const HEAD_ROW = 2
/** Leave types that have a column even when nobody took them. */
const USUAL_LEAVE: readonly LeaveType[] = ['annual', 'sick', 'personal', 'comp']

/** 考勤汇总: one row a person with every figure that pay reads, and a row of sums. */
export function attendanceSummarySheet(input: AttendanceWorkbookInput): SheetModel {
  const text = attendanceSheetText
  const summaries = new Map(input.summaries.map((summary) => [summary.memberId, summary]))
  const columns = figureColumns(input.summaries)
  const rows = input.people.map((person, index) => ({ person, index, summary: summaries.get(person.member.id) }))
  const width = PERSON_WIDTHS.length + columns.length + 1
  const heads = [
    ...Object.values(text.person),
    ...columns.map((column) => column.head),
    text.summaryColumns.fullAttendance,
  ]
  return {
    name: text.summary,
    columns: [...PERSON_WIDTHS, ...columns.map(() => 9), 7].map((widthChars) => ({ widthChars })),
    rows: [
      {
        heightPoints: 28,
        cells: [spanning(textCell(text.summaryTitle(input.shopName, monthText(input.month)), 'title'), width)],
      },
      { heightPoints: 42, cells: heads.map((head) => textCell(head, 'head')) },
      ...rows.map(({ person, index, summary }) => ({
        cells: [
          numberCell(index + 1, 'integer'),
          textCell(person.member.employeeNo, 'text-centre'),
          textCell(person.member.name),
          textCell(person.department),
          textCell(person.role),
          ...columns.map((column): CellModel => {
            if (!summary) return blankCell()
            return numberCell(
              cellValue(column, column.valueOf(summary)),
              column.kind === 'hours' ? 'decimal' : 'integer',
            )
          }),
          textCell(summary ? (summary.keepsFullAttendance ? text.yes : text.no) : '', 'text-centre'),
        ],
      })),
      totalRow(columns, input),
      { heightPoints: 30, cells: [spanning(textCell(text.summaryNote, 'note'), width)] },
    ],
    frozen: { rows: HEAD_ROW, columns: 3 },
    print: {
      paper: input.paper ?? 'A4',
      landscape: true,
      repeatRows: { from: HEAD_ROW, to: HEAD_ROW },
      fitToWidth: true,
    },
    filterRow: HEAD_ROW,
  }
}

function totalRow(columns: readonly FigureColumn[], input: AttendanceWorkbookInput): RowModel {
  const shown = new Set(input.people.map((person) => person.member.id))
  const summed = input.summaries.filter((summary) => shown.has(summary.memberId))
  const [first, last] = [HEAD_ROW + 1, HEAD_ROW + input.people.length]
  return {
    cells: [
      spanning(textCell(attendanceSheetText.total, 'total-text'), PERSON_WIDTHS.length),
      ...PERSON_WIDTHS.slice(1).map(() => null),
      ...columns.map((column, index): CellModel => {
        const style = column.kind === 'hours' ? 'total-decimal' : 'total-integer'
        const total = summed.reduce((sum, summary) => sum + column.valueOf(summary), 0)
        if (input.people.length === 0) return numberCell(0, style)
        const letters = columnLetters(PERSON_WIDTHS.length + 1 + index)
        return formulaCell(`SUM(${letters}${first}:${letters}${last})`, cellValue(column, total), style)
      }),
      blankCell('total-text'),
    ],
  }
}

/** Minutes are whole in the core and hours in the sheet. */
function cellValue(column: FigureColumn, value: number): number {
  return column.kind === 'hours' ? value / MINUTES_PER_HOUR : value
}

function figureColumns(summaries: readonly AttendanceSummary[]): readonly FigureColumn[] {
  const heads = attendanceSheetText.summaryColumns
  const count = (head: string, valueOf: FigureColumn['valueOf']): FigureColumn => ({ head, kind: 'count', valueOf })
  const hours = (head: string, valueOf: FigureColumn['valueOf']): FigureColumn => ({ head, kind: 'hours', valueOf })
  const leaves = (Object.keys(LEAVE_TYPE_TEXT) as LeaveType[]).filter(
    (type) => USUAL_LEAVE.includes(type) || summaries.some((summary) => (summary.leaveMinutes[type] ?? 0) > 0),
  )
  return [
    count(heads.dueDays, (summary) => summary.dueDays),
    count(heads.attendedDays, (summary) => summary.attendedDays),
    count(heads.statutoryDaysOff, (summary) => summary.statutoryDaysOff),
    count(heads.statutoryDaysWorked, (summary) => summary.statutoryDaysWorked),
    count(heads.restDays, (summary) => summary.restDays),
    hours(heads.dueHours, (summary) => summary.dueMinutes),
    hours(heads.workedHours, (summary) => summary.workedMinutes),
    count(heads.lateTimes, (summary) => summary.lateTimes),
    count(heads.lateMinutes, (summary) => summary.lateMinutes),
    count(heads.severeLateTimes, (summary) => summary.severeLateTimes),
    count(heads.earlyTimes, (summary) => summary.earlyTimes),
    count(heads.earlyMinutes, (summary) => summary.earlyMinutes),
    count(heads.missingTimes, (summary) => summary.missingTimes),
    hours(heads.absentHours, (summary) => summary.absentMinutes),
    ...leaves.map((type) =>
      hours(attendanceSheetText.leaveHours(LEAVE_TYPE_TEXT[type]), (s) => s.leaveMinutes[type] ?? 0),
    ),
    hours(heads.overtimeWorkday, (summary) => summary.overtimePaidMinutes.workday),
    hours(heads.overtimeRest, (summary) => summary.overtimePaidMinutes.rest),
    hours(heads.overtimeStatutory, (summary) => summary.overtimePaidMinutes.statutory),
    hours(heads.overtimeToRest, (summary) => summary.overtimeRestMinutes),
    count(heads.nightShifts, (summary) => summary.nightShifts),
    count(heads.openExceptions, (summary) => summary.openExceptions),
  ]
}
