import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import type { DayVerdict, VerdictMonth } from '../../../core/attendance/day-verdict'
import type { AttendanceSummary } from '../../../core/attendance/month-summary'
import type { Correction, Leave, Overtime, PunchMonth } from '../../../core/attendance/records'
import { needsOwner, summariseMonth } from '../../../core/attendance/summarise-month'
import type { CalendarYear } from '../../../core/calendar/day-class'
import type { ShiftId } from '../../../core/kernel/ids'
import type { Month } from '../../../core/kernel/local-day'
import type { PersonOfMonth } from '../../../core/month/people-of-month'
import { peopleOfMonth } from '../../../core/month/people-of-month'
import type { Shift } from '../../../core/schedule/shift'
import {
  attendanceRepository,
  monthRepository,
  roleRepository,
  settingsRepository,
  shiftRepository,
  teamRepository,
} from '../../db/repositories'

export interface DayRow {
  readonly person: PersonOfMonth
  readonly verdict: DayVerdict
}
export interface SummaryRow {
  readonly person: PersonOfMonth
  readonly summary: AttendanceSummary
}
export interface AttendanceView {
  readonly shopName: string
  readonly month: Month
  readonly people: readonly PersonOfMonth[]
  readonly days: readonly DayRow[]
  /** Days with anything unusual; those that need the owner first. */
  readonly exceptions: readonly DayRow[]
  readonly openCount: number
  readonly summaries: readonly SummaryRow[]
  readonly verdicts: readonly VerdictMonth[]
  readonly punches: readonly PunchMonth[]
  readonly corrections: readonly Correction[]
  readonly leaves: readonly Leave[]
  readonly overtimes: readonly Overtime[]
  readonly shifts: readonly Shift[]
  readonly shiftOf: ReadonlyMap<ShiftId, Shift>
  readonly calendarYears: readonly CalendarYear[]
  readonly isClosed: boolean
}

export function useAttendance(month: Month): AttendanceView | undefined {
  const rows = useLiveQuery(() => readAttendance(month), [month])
  return useMemo(() => (rows && rows.month === month ? viewOf(rows) : undefined), [rows, month])
}

async function readAttendance(month: Month) {
  const [settings, rules, calendarYears, members, assignments, departments, roles, shifts] = await Promise.all([
    settingsRepository.get(),
    settingsRepository.attendanceRules(),
    settingsRepository.calendarYears(),
    teamRepository.members(),
    teamRepository.assignments(),
    teamRepository.departments(),
    roleRepository.roles(),
    shiftRepository.all(),
  ])
  const [verdicts, punches, corrections, leaves, overtimes, isClosed] = await Promise.all([
    attendanceRepository.verdicts(month),
    attendanceRepository.punches(month),
    attendanceRepository.corrections(month),
    attendanceRepository.leaves(month),
    attendanceRepository.overtimes(month),
    monthRepository.isClosed(month),
  ])
  const master = { month, settings, rules, calendarYears, members, assignments, departments, roles, shifts }
  return { ...master, verdicts, punches, corrections, leaves, overtimes, isClosed }
}

function viewOf(rows: Awaited<ReturnType<typeof readAttendance>>): AttendanceView {
  const { month, settings, rules, shifts, verdicts, calendarYears } = rows
  const people = peopleOfMonth(rows, month)
  const verdictOf = new Map(verdicts.map((v) => [v.memberId, v]))
  const judged = people.flatMap((person) => {
    const own = verdictOf.get(person.member.id)
    return own ? [{ person, own }] : []
  })
  const days = judged.flatMap(({ person, own }) => own.days.map((verdict) => ({ person, verdict })))
  const unusual = days.filter((row) => row.verdict.exceptions.length > 0)
  const open = unusual.filter((row) => needsOwner(row.verdict))
  return {
    shopName: settings.shopName,
    month,
    people,
    days,
    exceptions: [...open, ...unusual.filter((row) => !needsOwner(row.verdict))],
    openCount: open.length,
    summaries: judged.map(({ person, own }) => ({ person, summary: summariseMonth({ verdicts: own, shifts, rules }) })),
    verdicts,
    punches: rows.punches,
    corrections: rows.corrections,
    leaves: rows.leaves,
    overtimes: rows.overtimes,
    shifts,
    shiftOf: new Map(shifts.map((s) => [s.id, s])),
    calendarYears,
    isClosed: rows.isClosed,
  }
}
