import type { DepartmentId, MemberId, RoleId } from '../../../../../core/kernel/ids'
import type { LocalDay } from '../../../../../core/kernel/local-day'
import type { ContributionTerms, PayTerms, TaxProfile } from '../../../../../core/payroll/pay-terms'
import type { DatedList } from '../../../../../core/staffing/staff-change'
import type { EmploymentKind } from '../../../../../core/team/member'
import { payrollRepository, roleRepository, teamRepository } from '../../../../db/repositories'
import { newId } from '../../../../platform/ids'
import { membersText } from '../members-text'
import type { TeamView } from '../../use-team'
import { told } from '../../told'

/** One that exists, or a new one by its name. */
export type Choice = { readonly id: string } | { readonly name: string }

export interface PlacementChange {
  readonly memberId: MemberId
  readonly from: LocalDay
  readonly department: Choice
  readonly role: Choice
  readonly view: TeamView
}

/** Stores the placement; a department or role typed for the first time is made before it. */
export async function savePlacement({ memberId, from, department, role, view }: PlacementChange): Promise<boolean> {
  const departmentId =
    'id' in department ? (department.id as DepartmentId) : await makeDepartment(department.name, view)
  if (departmentId === undefined) return false
  const roleId = 'id' in role ? (role.id as RoleId) : await makeRole(role.name, departmentId, view)
  if (roleId === undefined) return false
  return told(await teamRepository.saveAssignment({ memberId, from, departmentId, roleId }), membersText.changed)
}

async function makeDepartment(name: string, view: TeamView): Promise<DepartmentId | undefined> {
  const known = view.departments.find((d) => d.name === name)
  if (known) return known.id
  const id = newId<DepartmentId>()
  const order = Math.max(0, ...view.departments.map((d) => d.order)) + 1
  return told(await teamRepository.saveDepartment({ id, name, order }), membersText.changed) ? id : undefined
}
async function makeRole(name: string, departmentId: DepartmentId, view: TeamView): Promise<RoleId | undefined> {
  const known = view.roles.find((r) => r.name === name)
  if (known) return known.id
  const id = newId<RoleId>()
  const order = Math.max(0, ...view.roles.map((r) => r.order)) + 1
  return told(await roleRepository.saveRole({ id, name, departmentId, order }), membersText.changed) ? id : undefined
}

export interface HoursChange {
  readonly memberId: MemberId
  readonly from: LocalDay
  readonly employment: EmploymentKind
  readonly hoursPerDay: number
  readonly hoursPerWeek: number
  readonly probationUntil: LocalDay | null
  readonly view: TeamView
}
export async function saveHours(change: HoursChange): Promise<boolean> {
  const { memberId, from, employment, probationUntil } = change
  const saved = await teamRepository.saveContractHours({
    memberId,
    from,
    employment,
    minutesPerDay: Math.round(change.hoursPerDay * 60),
    minutesPerWeek: Math.round(change.hoursPerWeek * 60),
    ...(probationUntil === null ? {} : { probationUntil }),
  })
  return told(saved, membersText.changed)
}

export async function savePay(terms: PayTerms): Promise<boolean> {
  return told(await payrollRepository.savePayTerms(terms), membersText.changed)
}
export async function saveContributions(terms: ContributionTerms): Promise<boolean> {
  return told(await payrollRepository.saveContributionTerms(terms), membersText.changed)
}
export async function saveTax(profile: TaxProfile): Promise<boolean> {
  return told(await payrollRepository.saveTaxProfile(profile), membersText.taxSaved)
}

/** Takes out a dated row that was entered by mistake. */
export async function removeTerms(list: DatedList, memberId: MemberId, from: LocalDay): Promise<boolean> {
  return told(await REMOVALS[list](memberId, from), membersText.changeRemoved)
}
const REMOVALS = {
  assignments: teamRepository.removeAssignment,
  contractHours: teamRepository.removeContractHours,
  payTerms: payrollRepository.removePayTerms,
  contributionTerms: payrollRepository.removeContributionTerms,
} as const satisfies Record<DatedList, (memberId: MemberId, from: LocalDay) => unknown>
