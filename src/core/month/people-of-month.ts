import type { LocalDay, Month } from '../kernel/local-day'
import { lastDayOf } from '../kernel/local-day'
import { rowInForce } from '../kernel/dated-table'
import type { Role } from '../roles/role'
import type { Assignment, Department, Member } from '../team/member'
import { employedInMonth } from '../team/member'

/** A person as a list of the month shows them. */
export interface PersonOfMonth {
  readonly member: Member
  /** Names at the end of the month (or of employment); empty when never assigned. */
  readonly department: string
  readonly role: string
}

export interface TeamRecords {
  readonly members: readonly Member[]
  readonly assignments: readonly Assignment[]
  readonly departments: readonly Department[]
  readonly roles: readonly Role[]
}

/** The person's department and role in force on `day`. */
export function placeOn(team: TeamRecords, member: Member, day: LocalDay): PersonOfMonth {
  const assignment = rowInForce(
    team.assignments.filter((a) => a.memberId === member.id),
    day,
  )
  return {
    member,
    department: team.departments.find((d) => d.id === assignment?.departmentId)?.name ?? '',
    role: team.roles.find((r) => r.id === assignment?.roleId)?.name ?? '',
  }
}

/**
 * Everybody employed on at least one day of the month, by department (in its order) and employee number. Somebody who came
 * back stands there with the dates of the stint that the month belongs to.
 */
export function peopleOfMonth(team: TeamRecords, month: Month): readonly PersonOfMonth[] {
  const last = lastDayOf(month)
  const order = new Map(team.departments.map((d) => [d.name, d.order]))
  return team.members
    .flatMap((m) => employedInMonth(m, month) ?? [])
    .map((m) => placeOn(team, m, m.leftOn !== undefined && m.leftOn < last ? m.leftOn : last))
    .sort(
      (a, b) =>
        (order.get(a.department) ?? Number.MAX_SAFE_INTEGER) - (order.get(b.department) ?? Number.MAX_SAFE_INTEGER) ||
        a.member.employeeNo.localeCompare(b.member.employeeNo, 'en', { numeric: true }),
    )
}
