import type { MemberId } from '../../kernel/ids'
import type { LocalDay } from '../../kernel/local-day'
import { addDays } from '../../kernel/local-day'
import type { ContractHours, Member } from '../../team/member'
import { halvesTaken } from '../half-days'
import type { RosterMonth } from '../roster'
import type { Shift } from '../shift'
import type { PlacedShift, RosterLookup } from '../shift-at'
import { placeShift, rosterLookup, shiftLookup } from '../shift-at'
import { checkNotEmployed } from './not-employed'
import { checkOnLeave } from './on-leave'
import { checkOverlap } from './overlap'
import type { PersonPlan, PlannedAbsence, PlannedDay } from './planned-day'
import { checkRestBetweenShifts } from './rest-between-shifts'
import type { RosterFinding } from './roster-finding'
import { checkSeventhDay } from './seventh-day'
import { checkUnknownShift } from './unknown-shift'
import { checkWeeklyHours } from './weekly-hours'

export interface RosterCheckInput {
  readonly members: readonly Pick<Member, 'id' | 'hiredOn' | 'leftOn'>[]
  /** The months to check and the ones beside them: runs, weeks and nights cross the edge of a month. */
  readonly rosters: readonly RosterMonth[]
  readonly shifts: readonly Shift[]
  /** Approved leave; attendance `Leave` records fit. */
  readonly absences: readonly PlannedAbsence[]
  readonly contractHours: readonly ContractHours[]
  /** The shop's own rest between shifts in minutes, 0 = not checked; absent = the shipped convention. */
  readonly restBetweenShiftsMinutes?: number
  /** Findings are given for these days, both included. */
  readonly from: LocalDay
  readonly to: LocalDay
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
    for (let day = input.from; day <= input.to; day = addDays(day, 1)) {
      if (plan.dayAt(day).shiftId === null) continue
      for (const rule of RULES) {
        const finding = rule(plan, day)
        if (finding) findings.push(finding)
      }
    }
    return findings
  })
}

function personPlan(input: RosterCheckInput, rosters: RosterLookup, member: RosterCheckInput['members'][number]): PersonPlan {
  const known = new Map<LocalDay, PlannedDay>()
  const absences = input.absences.filter(
    (absence) => absence.memberId === member.id && !WORKING_ABSENCES.includes(absence.type),
  )
  const own = {
    member,
    contractHours: input.contractHours.filter((hours) => hours.memberId === member.id),
    dayAt(day: LocalDay): PlannedDay {
      const planned = known.get(day) ?? plannedDay(rosters, member.id, absences, day, input.from)
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
  const work = shift && placeShift(shift, day, origin)
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
