import type { DayVerdict, ExpectedPunch } from '../attendance/day-verdict'
import { isOpenException } from '../attendance/summarise-month'
import type { PersonOfMonth } from '../month/people-of-month'
import type { ShiftLookup } from '../schedule/shift-at'
import { shiftLookup } from '../schedule/shift-at'
import { attendanceSheetText } from '../text/attendance-sheet-text'
import {
  DAY_EXCEPTION_TEXT,
  DAY_STATUS_TEXT,
  exceptionAdvice,
  punchPlaceText,
  verdictReasonText,
} from '../text/attendance-text'
import { DAY_CLASS_TEXT, shiftText } from '../text/schedule-text'
import { clockText, monthText, punchesText, weekdayText } from '../text/time-text'
import type { AttendanceWorkbookInput } from './attendance-workbook-input'
import { dayCell, numberCell, spanning, textCell } from './cell'
import type { CellModel, RowModel, SheetModel } from './workbook-model'

const HEAD_ROW = 2

interface PersonDay {
  readonly person: Pick<PersonOfMonth, 'member' | 'department'>
  readonly verdict: DayVerdict
}
function personDays(input: AttendanceWorkbookInput): readonly PersonDay[] {
  const verdicts = new Map(input.verdicts.map((month) => [month.memberId, month.days]))
  return input.people.flatMap((person) =>
    (verdicts.get(person.member.id) ?? []).map((verdict) => ({ person, verdict })),
  )
}

/** 每日明细: one row for each person and day, with the plan, the punches, the verdict and why. */
export function dailyDetailSheet(input: AttendanceWorkbookInput): SheetModel {
  const shifts = shiftLookup(input.shifts)
  const { person, dailyColumns: heads } = attendanceSheetText
  const rows = personDays(input).map(({ person: { member, department }, verdict }): RowModel => {
    const sum = (parts: readonly { readonly minutes: number }[]): number =>
      parts.reduce((all, part) => all + part.minutes, 0)
    return {
      cells: [
        textCell(member.employeeNo, 'text-centre'),
        textCell(member.name),
        textCell(department),
        dayCell(verdict.day),
        textCell(weekdayText(verdict.day), 'text-centre'),
        textCell(DAY_CLASS_TEXT[verdict.dayClass], 'text-centre'),
        textCell(plannedText(verdict, shifts)),
        textCell(expectedText(verdict, shifts), 'text-wrap'),
        textCell(rawPunchesText(verdict), 'text-wrap'),
        textCell(DAY_STATUS_TEXT[verdict.status], 'text-centre'),
        ...[
          verdict.dueMinutes,
          verdict.workedMinutes,
          verdict.lateMinutes,
          verdict.earlyMinutes,
          verdict.absentMinutes,
        ].map((minutes): CellModel => numberCell(minutes, 'integer')),
        numberCell(sum(verdict.leave), 'integer'),
        numberCell(sum(verdict.overtime), 'integer'),
        textCell(reasonsText(verdict, shifts), 'text-wrap'),
      ],
    }
  })
  const labels = [person.employeeNo, person.name, person.department, ...Object.values(heads)]
  return listSheet({
    name: attendanceSheetText.daily,
    title: attendanceSheetText.dailyTitle(input.shopName, monthText(input.month)),
    heads: labels,
    widths: [9, 10, 12, 12, 6, 11, 22, 30, 20, 10, 8, 8, 8, 8, 8, 8, 8, 60],
    rows,
    frozenColumns: 2,
    paper: input.paper ?? 'A4',
  })
}

/** 异常: what the rules found and what the owner can do about it. */
export function exceptionSheet(input: AttendanceWorkbookInput): SheetModel {
  const shifts = shiftLookup(input.shifts)
  const { person, exceptionColumns: heads, yes, no, noExceptions } = attendanceSheetText
  const rows = personDays(input).flatMap(({ person: { member, department }, verdict }) =>
    verdict.exceptions.map((exception): RowModel => ({
      cells: [
        textCell(member.employeeNo, 'text-centre'),
        textCell(member.name),
        textCell(department),
        dayCell(verdict.day),
        textCell(DAY_EXCEPTION_TEXT[exception], 'text-centre'),
        textCell(reasonsText(verdict, shifts), 'text-wrap'),
        textCell(exceptionAdvice(exception), 'text-wrap'),
        textCell(isOpenException(exception) ? yes : no, 'text-centre'),
      ],
    })),
  )
  const labels = [person.employeeNo, person.name, person.department, ...Object.values(heads)]
  return listSheet({
    name: attendanceSheetText.exceptions,
    title: attendanceSheetText.exceptionsTitle(input.shopName, monthText(input.month)),
    heads: labels,
    widths: [9, 10, 12, 12, 16, 60, 50, 8],
    rows: rows.length > 0 ? rows : [{ cells: [spanning(textCell(noExceptions), labels.length)] }],
    frozenColumns: 2,
    paper: input.paper ?? 'A4',
  })
}

function listSheet(list: {
  readonly name: string
  readonly title: string
  readonly heads: readonly string[]
  readonly widths: readonly number[]
  readonly rows: readonly RowModel[]
  readonly frozenColumns: number
  readonly paper: 'A4' | 'A3'
}): SheetModel {
  return {
    name: list.name,
    columns: list.widths.map((widthChars) => ({ widthChars })),
    rows: [
      { heightPoints: 28, cells: [spanning(textCell(list.title, 'title'), list.heads.length)] },
      { heightPoints: 22, cells: list.heads.map((head) => textCell(head, 'head')) },
      ...list.rows,
    ],
    frozen: { rows: HEAD_ROW, columns: list.frozenColumns },
    print: { paper: list.paper, landscape: true, repeatRows: { from: HEAD_ROW, to: HEAD_ROW }, fitToWidth: true },
    filterRow: HEAD_ROW,
  }
}

function plannedText(verdict: DayVerdict, shifts: ShiftLookup): string {
  const shift = verdict.shiftId === null ? undefined : shifts.get(verdict.shiftId)
  return shift ? shiftText(shift) : ''
}

function expectedText(verdict: DayVerdict, shifts: ShiftLookup): string {
  const shift = verdict.shiftId === null ? undefined : shifts.get(verdict.shiftId)
  const eachSegment = shift?.punching === 'each-segment'
  return verdict.expected
    .map((punch) =>
      attendanceSheetText.expectedPunch(
        punchPlaceText(punch, eachSegment),
        clockText(punch.expected),
        actualText(punch),
      ),
    )
    .join(attendanceSheetText.separator)
}
function actualText(punch: ExpectedPunch): string {
  if (punch.by === 'leave') return attendanceSheetText.leaveInstead
  if (punch.actual === undefined) return attendanceSheetText.noPunch
  const clock = clockText(punch.actual)
  return punch.by === 'correction' ? attendanceSheetText.corrected(clock) : clock
}

function rawPunchesText(verdict: DayVerdict): string {
  const minutes = verdict.reasons.flatMap((reason) =>
    reason.code === 'punches' || reason.code === 'stray-punches' ? reason.minutes : [],
  )
  return punchesText(minutes)
}
function reasonsText(verdict: DayVerdict, shifts: ShiftLookup): string {
  return verdict.reasons.map((reason) => verdictReasonText(reason, shifts)).join(attendanceSheetText.separator)
}
