import type { DepartmentId, MemberId, RoleId } from '../../../../../core/kernel/ids'
import type { LocalDay } from '../../../../../core/kernel/local-day'
import { planTransfer } from '../../../../../core/staffing/plan-transfer'
import type { StaffProblem } from '../../../../../core/staffing/staff-problem'
import type { Planned } from '../../../../../core/staffing/staff-change'
import { mayGoOn } from '../../../../../core/staffing/staff-change'
import { monthRepository, payrollRepository, staffRepository, teamRepository } from '../../../../db/repositories'
import { newId } from '../../../../platform/ids'
import { told } from '../../told'
import { roomText } from '../organisation-text'
import type { OrganisationModel } from '../use-organisation'

export interface TransferForm {
  readonly memberId: MemberId
  readonly name: string
  readonly departmentId: DepartmentId
  readonly roleId: RoleId
  readonly on: LocalDay
  readonly reason: string
}

/** The step as it would be written, and what stands against it. */
export async function planPersonsMove(model: OrganisationModel, form: TransferForm): Promise<Planned<StaffProblem>> {
  const [contractHours, payTerms, contributionTerms, contracts, closed] = await Promise.all([
    teamRepository.contractHours(),
    payrollRepository.payTerms(),
    payrollRepository.contributionTerms(),
    staffRepository.contracts.all(),
    monthRepository.closedMonths(),
  ])
  const closedMonths = closed.map((month) => ({ month }))
  const records = { ...model.data, contractHours, payTerms, contributionTerms, contracts, closedMonths }
  const { memberId, departmentId, roleId, on, reason } = form
  const wish = { memberId, kind: 'transfer', on, departmentId, roleId, ...(reason === '' ? {} : { reason }) } as const
  return planTransfer(records, wish, { today: model.day, newId })
}

/** @returns whether it was stored */
export async function transferPerson(model: OrganisationModel, form: TransferForm): Promise<boolean> {
  const planned = await planPersonsMove(model, form)
  if (!mayGoOn(planned)) return false
  const department = model.data.departments.find((each) => each.id === form.departmentId)?.name ?? ''
  const role = model.data.roles.find((each) => each.id === form.roleId)?.name ?? ''
  const saved = await staffRepository.carryOut('member-moved', { id: form.memberId, name: form.name }, planned.change)
  return told(saved, roomText.transferred(form.name, roomText.place(department, role)))
}
