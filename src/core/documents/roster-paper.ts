import type { CalendarYear } from '../calendar/day-class'
import type { Month } from '../kernel/local-day'
import { firstDayOf, lastDayOf } from '../kernel/local-day'
import type { PersonOfMonth } from '../month/people-of-month'
import type { RosterMonth } from '../schedule/roster'
import { plannedShift } from '../schedule/roster'
import { rosterFiguresOf } from '../schedule/roster-figures'
import type { Shift } from '../schedule/shift'
import { shiftLookup } from '../schedule/shift-at'
import type { DayColumn } from '../sheets/month-columns'
import { calendarNotes, dayColumnsOf } from '../sheets/month-columns'
import { rosterSheetText } from '../text/roster-sheet-text'
import { shiftText } from '../text/schedule-text'
import { hoursText, monthText } from '../text/time-text'
import type { TablePaper } from './paper'

export interface RosterPaperInput {
  readonly shopName: string
  readonly month: Month
  readonly people: readonly PersonOfMonth[]
  readonly rosters: readonly RosterMonth[]
  readonly shifts: readonly Shift[]
  /** The owner's own calendar years. */
  readonly calendar: readonly CalendarYear[]
  /** A4 by default: 31 days and a dozen people fill one page. */
  readonly paper?: 'A4' | 'A3'
}
type Column = TablePaper['columns'][number]

/** Widths in millimetres; with 31 days they sum to the printable width of the sheet between 10 mm margins. */
const WIDTHS_MM = {
  A4: { name: 18, role: 20, day: 6, hours: 11, figure: 7, signature: 21 },
  A3: { name: 26, role: 32, day: 9, hours: 14, figure: 9, signature: 22 },
} as const

/** The month's roster to hang on the wall and sign. */
export function buildRosterPaper(input: RosterPaperInput): TablePaper {
  const text = rosterSheetText
  const paper = input.paper ?? 'A4'
  const days = dayColumnsOf(input.month, input.calendar)
  const shifts = shiftLookup(input.shifts)
  const rosters = new Map(
    input.rosters.filter((roster) => roster.month === input.month).map((roster) => [roster.memberId, roster]),
  )
  const inOrder = [...input.shifts].sort((a, b) => a.order - b.order)
  return {
    kind: 'table',
    title: text.title(input.shopName, monthText(input.month)),
    subtitle: text.period(firstDayOf(input.month), lastDayOf(input.month), input.people.length),
    paper,
    landscape: true,
    columns: columnsOf(days, WIDTHS_MM[paper]),
    rows: input.people.map(({ member, role }) => {
      const roster = rosters.get(member.id) ?? { memberId: member.id, month: input.month, days: [] }
      const figures = rosterFiguresOf(roster, shifts)
      const codes = days.map(({ day }) => {
        const id = plannedShift(roster, day)
        return id === null ? '' : (shifts.get(id)?.code ?? '')
      })
      const counts = [figures.workDays, figures.restDays, figures.nights].map(String)
      return { cells: [member.name, role, ...codes, hoursText(figures.plannedMinutes), ...counts, ''] }
    }),
    notes: [
      text.legend(inOrder.map((shift) => text.legendItem(shift.code, shiftText(shift))).join(text.separator)),
      ...calendarNotes(input.month, input.calendar),
    ],
    signatures: text.signatures,
  }
}

function columnsOf(days: readonly DayColumn[], widths: (typeof WIDTHS_MM)['A4' | 'A3']): readonly Column[] {
  const { person, totals, signature } = rosterSheetText
  return [
    { head: person.name, widthMm: widths.name, align: 'left' },
    { head: person.role, widthMm: widths.role, align: 'left' },
    ...days.map((day): Column => {
      const column = { head: day.number, subHead: day.weekday, widthMm: widths.day, align: 'center' as const }
      return day.tone ? { ...column, tone: day.tone } : column
    }),
    { head: totals.hours, widthMm: widths.hours, align: 'center' },
    { head: totals.workDays, widthMm: widths.figure, align: 'center' },
    { head: totals.restDays, widthMm: widths.figure, align: 'center' },
    { head: totals.nights, widthMm: widths.figure, align: 'center' },
    { head: signature, widthMm: widths.signature, align: 'center' },
  ]
}
