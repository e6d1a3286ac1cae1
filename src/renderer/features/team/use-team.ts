import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { rowInForce } from '../../../core/kernel/dated-table'
import type { LocalDay } from '../../../core/kernel/local-day'
import { placeOn } from '../../../core/month/people-of-month'
import type { JobDescriptionVersion } from '../../../core/roles/job-description'
import type { Role } from '../../../core/roles/role'
import type { PlacedMember } from '../../../core/staffing/member-list'
import { sharedNames, stateOf } from '../../../core/staffing/member-list'
import type { Department } from '../../../core/team/member'
import { memberLabel } from '../../../core/text/member-text'
import { roleRepository, settingsRepository, teamRepository } from '../../db/repositories'
import { today } from '../../platform/today'

export interface TeamRow extends PlacedMember {
  /** The day by which place, hours and state are told: today, or the nearest day of employment. */
  readonly asOf: LocalDay
}
export interface RoleRow {
  readonly role: Role
  readonly department: string
  readonly description: JobDescriptionVersion | undefined
  readonly holders: readonly string[]
}
export interface TeamView {
  readonly shopName: string
  readonly city: string
  readonly today: LocalDay
  readonly rows: readonly TeamRow[]
  readonly roleRows: readonly RoleRow[]
  readonly departments: readonly Department[]
  readonly roles: readonly Role[]
}

export function useTeam(): TeamView | undefined {
  const records = useLiveQuery(readTeam, [])
  return useMemo(() => records && viewOf(records), [records])
}

async function readTeam() {
  const [settings, members, assignments, departments, roles, contractHours, descriptions] = await Promise.all([
    settingsRepository.get(),
    teamRepository.members(),
    teamRepository.assignments(),
    teamRepository.departments(),
    roleRepository.roles(),
    teamRepository.contractHours(),
    roleRepository.latestDescriptions(),
  ])
  return { settings, members, assignments, departments, roles, contractHours, descriptions }
}

function viewOf(records: Awaited<ReturnType<typeof readTeam>>): TeamView {
  const day = today()
  const rows = records.members.map((member): TeamRow => {
    const asOf =
      member.leftOn !== undefined && member.leftOn < day ? member.leftOn : member.hiredOn > day ? member.hiredOn : day
    const hours = rowInForce(
      records.contractHours.filter((h) => h.memberId === member.id),
      asOf,
    )
    return { ...placeOn(records, member, asOf), hours, state: stateOf(member, hours, day), asOf }
  })
  const shared = sharedNames(records.members)
  const roleRows = records.roles.map((role) => ({
    role,
    department: records.departments.find((d) => d.id === role.departmentId)?.name ?? '',
    description: records.descriptions.find((d) => d.roleId === role.id),
    holders: rows.filter((r) => r.role === role.name && r.state !== 'left').map((r) => memberLabel(r.member, shared)),
  }))
  const { shopName, city } = records.settings
  return { shopName, city, today: day, rows, roleRows, departments: records.departments, roles: records.roles }
}
