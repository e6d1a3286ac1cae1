import type { AttendanceSummary } from '../attendance/month-summary'
import type { LeaveType } from '../attendance/records'
import type { Month } from '../kernel/local-day'
import { firstDayOf, lastDayOf } from '../kernel/local-day'
import type { PersonOfMonth } from '../month/people-of-month'
import { attendanceSheetText } from '../text/attendance-sheet-text'
import { LEAVE_TYPE_TEXT } from '../text/leave-type-text'
import { rosterSheetText } from '../text/roster-sheet-text'
import { hoursText, monthText } from '../text/time-text'
import type { TablePaper } from './paper'

export interface SignaturePaperInput {
  readonly shopName: string
  readonly month: Month
  readonly people: readonly PersonOfMonth[]
  readonly summaries: readonly AttendanceSummary[]
  readonly paper?: 'A4' | 'A3'
}

/** The month's attendance of everybody with a line to sign: evidence that it was shown and agreed. */
export function buildSignaturePaper(input: SignaturePaperInput): TablePaper {
  const { person, figures, signature, signDate, signatureTitle, signatureNote, period } = attendanceSheetText
  const summaries = new Map(input.summaries.map((summary) => [summary.memberId, summary]))
  const centred = (head: string, widthMm: number) => ({ head, widthMm, align: 'center' as const })
  return {
    kind: 'table',
    title: signatureTitle(input.shopName, monthText(input.month)),
    subtitle: period(firstDayOf(input.month), lastDayOf(input.month), input.people.length),
    paper: input.paper ?? 'A4',
    landscape: true,
    columns: [
      centred(person.number, 9),
      { head: person.name, widthMm: 20, align: 'left' },
      { head: person.role, widthMm: 24, align: 'left' },
      centred(figures.due, 14),
      centred(figures.attended, 14),
      centred(figures.late, 20),
      centred(figures.early, 20),
      centred(figures.missing, 13),
      centred(figures.absent, 15),
      { head: figures.leave, widthMm: 42, align: 'left' },
      centred(figures.overtime, 15),
      centred(figures.comp, 15),
      centred(signature, 32),
      centred(signDate, 24),
    ],
    rows: input.people.map(({ member, role }, index) => {
      const summary = summaries.get(member.id)
      return { cells: [String(index + 1), member.name, role, ...figureCells(summary), '', ''] }
    }),
    notes: [signatureNote],
    signatures: rosterSheetText.signatures,
  }
}

const FIGURE_COUNT = 9

function figureCells(summary: AttendanceSummary | undefined): readonly string[] {
  if (!summary) return Array.from({ length: FIGURE_COUNT }, () => '')
  const { days, times, timesAndMinutes, hours } = attendanceSheetText
  const { workday, rest, statutory } = summary.overtimePaidMinutes
  return [
    days(summary.dueDays + summary.statutoryDaysWorked),
    days(summary.attendedDays + summary.statutoryDaysWorked),
    timesAndMinutes(summary.lateTimes, summary.lateMinutes),
    timesAndMinutes(summary.earlyTimes, summary.earlyMinutes),
    times(summary.missingTimes),
    hours(hoursText(summary.absentMinutes)),
    leaveText(summary),
    hours(hoursText(workday + rest + statutory)),
    hours(hoursText(summary.overtimeRestMinutes)),
  ]
}

function leaveText(summary: AttendanceSummary): string {
  const types = Object.keys(LEAVE_TYPE_TEXT) as LeaveType[]
  return types
    .filter((type) => (summary.leaveMinutes[type] ?? 0) > 0)
    .map((type) => attendanceSheetText.leaveFigure(LEAVE_TYPE_TEXT[type], hoursText(summary.leaveMinutes[type] ?? 0)))
    .join(attendanceSheetText.separator)
}
