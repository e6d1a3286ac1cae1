import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import type { CalendarDay, CalendarYear, DayClass } from '../../../core/calendar/day-class'
import { calendarDayOf, dayClassOf } from '../../../core/calendar/day-class-of'
import type { MemberId, ShiftId } from '../../../core/kernel/ids'
import type { LocalDay, Month } from '../../../core/kernel/local-day'
import { dayOfMonth, daysOf, monthOf, weekdayOf } from '../../../core/kernel/local-day'
import type { PersonOfMonth } from '../../../core/month/people-of-month'
import { peopleOfMonth } from '../../../core/month/people-of-month'
import { contractedMinutes } from '../../../core/schedule/contracted-minutes'
import type { RosterFinding } from '../../../core/schedule/check-roster'
import { checkRoster } from '../../../core/schedule/check-roster'
import type { RosterSheet } from '../../../core/schedule/blocks/roster-block'
import type { RosterMonth } from '../../../core/schedule/roster'
import type { RosterFigures } from '../../../core/schedule/roster-figures'
import { rosterFiguresOf } from '../../../core/schedule/roster-figures'
import type { Shift } from '../../../core/schedule/shift'
import { isEmployedOn } from '../../../core/team/member'
import {
  attendanceRepository,
  monthRepository,
  roleRepository,
  rosterRepository,
  settingsRepository,
  shiftRepository,
  teamRepository,
} from '../../db/repositories'

export interface DayColumn {
  readonly day: LocalDay
  readonly dayClass: DayClass
  readonly weekday: number
  readonly holiday: CalendarDay | undefined
}
export interface RosterLine {
  readonly person: PersonOfMonth
  readonly days: readonly (ShiftId | null)[]
  readonly figures: RosterFigures
  /** By contract, in minutes; undefined when no contract hours are known. */
  readonly contractedMinutes: number | undefined
}
export interface RosterView {
  readonly shopName: string
  readonly month: Month
  readonly columns: readonly DayColumn[]
  readonly lines: readonly RosterLine[]
  /** Rows and columns as they are shown, and what stands in any cell of this month and its neighbours. */
  readonly sheet: RosterSheet
  readonly rosters: readonly RosterMonth[]
  readonly shifts: readonly Shift[]
  readonly shiftOf: ReadonlyMap<ShiftId, Shift>
  readonly findings: readonly RosterFinding[]
  /** Keyed by cellKey. */
  readonly findingsAt: ReadonlyMap<string, readonly RosterFinding[]>
  /** People on a work shift per day, in the order of `columns`. */
  readonly onDuty: readonly number[]
  readonly calendarYears: readonly CalendarYear[]
  readonly isClosed: boolean
}

export function cellKey(memberId: MemberId, day: LocalDay): string {
  return `${memberId} ${day}`
}

/** Everything the roster of a month shows; undefined while reading. */
export function useRoster(month: Month): RosterView | undefined {
  const rows = useLiveQuery(() => readRoster(month), [month])
  return useMemo(() => (rows && rows.month === month ? viewOf(rows) : undefined), [rows, month])
}

async function readRoster(month: Month) {
  const [
    settings,
    calendarYears,
    members,
    assignments,
    departments,
    roles,
    contractHours,
    shifts,
    rosters,
    leaves,
    isClosed,
  ] = await Promise.all([
    settingsRepository.get(),
    settingsRepository.calendarYears(),
    teamRepository.members(),
    teamRepository.assignments(),
    teamRepository.departments(),
    roleRepository.roles(),
    teamRepository.contractHours(),
    shiftRepository.all(),
    rosterRepository.around(month),
    attendanceRepository.leaves(month),
    monthRepository.isClosed(month),
  ])
  return {
    month,
    settings,
    calendarYears,
    members,
    assignments,
    departments,
    roles,
    contractHours,
    shifts,
    rosters,
    leaves,
    isClosed,
  }
}

function viewOf(rows: Awaited<ReturnType<typeof readRoster>>): RosterView {
  const { month, shifts, calendarYears } = rows
  const columns = daysOf(month).map((day) => ({
    day,
    dayClass: dayClassOf(day, calendarYears),
    weekday: weekdayOf(day),
    holiday: calendarDayOf(day, calendarYears),
  }))
  const people = peopleOfMonth(rows, month)
  const ofMonth = new Map(rows.rosters.filter((r) => r.month === month).map((r) => [r.memberId, r]))
  const shiftOf = new Map(shifts.map((s) => [s.id, s]))
  const lines = people.map((person) => {
    const days = ofMonth.get(person.member.id)?.days ?? columns.map(() => null)
    return {
      person,
      days,
      figures: rosterFiguresOf({ memberId: person.member.id, month, days }, shiftOf),
      contractedMinutes: contractedMinutes(person.member, month, rows.contractHours, calendarYears),
    }
  })
  const findings = checkRoster({ ...rows, members: people.map((p) => p.member) })
  const findingsAt = new Map<string, RosterFinding[]>()
  for (const finding of findings) {
    const key = cellKey(finding.memberId, finding.day)
    findingsAt.set(key, [...(findingsAt.get(key) ?? []), finding])
  }
  const onDuty = columns.map(
    (_, index) => lines.filter((l) => l.days[index] && shiftOf.get(l.days[index])?.kind === 'work').length,
  )
  return {
    shopName: rows.settings.shopName,
    month,
    columns,
    lines,
    sheet: sheetOf(rows, lines, columns),
    rosters: [...ofMonth.values()],
    shifts,
    shiftOf,
    findings,
    findingsAt,
    onDuty,
    calendarYears,
    isClosed: rows.isClosed,
  }
}

function sheetOf(
  { rosters }: Awaited<ReturnType<typeof readRoster>>,
  lines: readonly RosterLine[],
  columns: readonly DayColumn[],
): RosterSheet {
  const rowOf = new Map(rosters.map((row) => [`${row.memberId} ${row.month}`, row.days]))
  const memberOf = new Map(lines.map(({ person }) => [person.member.id, person.member]))
  return {
    people: lines.map(({ person }) => person.member.id),
    days: columns.map(({ day }) => day),
    shiftIdAt: (memberId, day) => rowOf.get(`${memberId} ${monthOf(day)}`)?.[dayOfMonth(day) - 1] ?? null,
    isOpen: (memberId, day) => {
      const member = memberOf.get(memberId)
      return member !== undefined && isEmployedOn(member, day)
    },
  }
}
