import { MINUTES_PER_DAY } from '../kernel/clock'
import type { MemberId } from '../kernel/ids'
import type { LocalDay, Month } from '../kernel/local-day'
import { daysBetween, daysOf, firstDayOf } from '../kernel/local-day'
import type { ContractHours, Member } from '../team/member'
import { halvesTaken } from './half-days'
import type { RosterMonth } from './roster'
import type { Shift } from './shift'
import type { PlacedShift, RosterLookup } from './shift-at'
import { placeShift, rosterLookup, shiftLookup } from './shift-at'
import { checkNotEmployed } from './checks/not-employed'
import { checkOnLeave } from './checks/on-leave'
import { checkOverlap } from './checks/overlap'
import type { PersonPlan, PlannedAbsence, PlannedDay } from './checks/planned-day'
import { checkRestBetweenShifts } from './checks/rest-between-shifts'
import type { RosterFinding } from './checks/roster-finding'
import { checkSeventhDay } from './checks/seventh-day'
import { checkUnknownShift } from './checks/unknown-shift'
import { checkWeeklyHours } from './checks/weekly-hours'

export type { RosterFinding }

export interface RosterCheckInput {
  /** Findings are given for the days of this month. */
  readonly month: Month
  readonly members: readonly Pick<Member, 'id' | 'hiredOn' | 'leftOn'>[]
  /** The month and the ones beside it: runs, weeks and nights cross the edge of a month. */
  readonly rosters: readonly RosterMonth[]
  readonly shifts: readonly Shift[]
  /** Approved leave; attendance `Leave` records fit. */
  readonly leaves: readonly PlannedAbsence[]
  readonly contractHours: readonly ContractHours[]
  /** The shop's own rest between shifts in minutes, 0 = not checked; absent = the shipped convention. */
  readonly restBetweenShiftsMinutes?: number
}

const RULES = [
  checkUnknownShift,
  checkNotEmployed,
  checkOnLeave,
  checkOverlap,
  checkSeventhDay,
  checkRestBetweenShifts,
  checkWeeklyHours,
] as const

/** Absences on which the person works all the same, only elsewhere. */
const WORKING_ABSENCES: readonly string[] = ['business-trip', 'outing']

/** All findings of the roster, person by person and day by day. */
export function checkRoster(input: RosterCheckInput): readonly RosterFinding[] {
  const shifts = shiftLookup(input.shifts)
  const rosters = rosterLookup(input.rosters, shifts)
  return input.members.flatMap((member) => {
    const plan = personPlan(input, rosters, member)
    const findings: RosterFinding[] = []
    for (const day of daysOf(input.month)) {
      if (plan.dayAt(day).shiftId === null) continue
      for (const rule of RULES) {
        const finding = rule(plan, day)
        if (finding) findings.push(finding)
      }
    }
    return findings
  })
}

function personPlan(
  input: RosterCheckInput,
  rosters: RosterLookup,
  member: RosterCheckInput['members'][number],
): PersonPlan {
  const known = new Map<LocalDay, PlannedDay>()
  const absences = input.leaves.filter(
    (absence) => absence.memberId === member.id && !WORKING_ABSENCES.includes(absence.type),
  )
  const own = {
    member,
    contractHours: input.contractHours.filter((hours) => hours.memberId === member.id),
    dayAt(day: LocalDay): PlannedDay {
      const planned = known.get(day) ?? plannedDay(rosters, member.id, absences, day, firstDayOf(input.month))
      known.set(day, planned)
      return planned
    },
  }
  return input.restBetweenShiftsMinutes === undefined
    ? own
    : { ...own, restBetweenShiftsMinutes: input.restBetweenShiftsMinutes }
}

function plannedDay(
  rosters: RosterLookup,
  memberId: MemberId,
  absences: readonly PlannedAbsence[],
  day: LocalDay,
  origin: LocalDay,
): PlannedDay {
  const shiftId = rosters.shiftIdAt(memberId, day)
  const shift = rosters.shiftAt(memberId, day)
  const work = shift && placeShift(shift, day, daysBetween(origin, day) * MINUTES_PER_DAY)
  const absence = work && absenceOn(absences, work)
  return {
    day,
    shiftId,
    unknown: shiftId !== null && !shift,
    ...(work ? { work } : {}),
    ...(absence ? { absence } : {}),
  }
}

/** The absence that takes the day's shift, whole if several together do. Clock times count only if they take all of it. */
function absenceOn(absences: readonly PlannedAbsence[], work: PlacedShift): PlannedDay['absence'] {
  let [am, pm, type] = [false, false, '']
  for (const { span, type: kind } of absences) {
    if (span.kind === 'half-days') {
      const halves = halvesTaken(span, work.day)
      if (halves.am || halves.pm) type = kind
      am ||= halves.am
      pm ||= halves.pm
    } else if (span.day === work.day && work.shift.segments.every((s) => span.start <= s.start && s.end <= span.end)) {
      return { type: kind, part: 'whole' }
    }
  }
  if (!am && !pm) return undefined
  return { type, part: am && pm ? 'whole' : am ? 'am' : 'pm' }
}
