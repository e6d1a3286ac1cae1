import type { DepartmentId, MemberId, RoleId } from '../../../src/core/kernel/ids'
import { toId } from '../../../src/core/kernel/ids'
import { localDay } from '../../../src/core/kernel/local-day'
import type { ShopData } from '../../../src/core/month/shop-data'
import { EMPTY_SHOP } from '../../../src/core/month/shop-data'
import type { PayScheme } from '../../../src/core/payroll/pay-terms'
import type { Member } from '../../../src/core/team/member'
import { countingIds } from '../counting-ids'
import { monthlyScheme } from '../payroll/payslip-case'

export const day = localDay
export const m = (id: string): MemberId => toId<MemberId>(id)
export const SERVICE = toId<DepartmentId>('d-service')
export const WAREHOUSE = toId<DepartmentId>('d-warehouse')
export const LEAD = toId<RoleId>('r-lead')
export const AGENT = toId<RoleId>('r-agent')
export const PACKER = toId<RoleId>('r-packer')
export const FULL_TIME = { employment: 'full-time', minutesPerDay: 480, minutesPerWeek: 2_400 } as const
export const pay = (yuan: number): PayScheme => monthlyScheme(yuan)

export function person(id: string, more: Partial<Member> = {}): Member {
  return { id: m(id), employeeNo: id, name: `甲${id}`, hiredOn: day('2025-01-01'), ...more }
}
/** 客服部 with a lead and agents, 仓储物流部 with packers; `a` leads, `b` is an agent in probation until 2025-03-31. */
export const TEAM: ShopData = {
  ...EMPTY_SHOP,
  settings: { shopName: '测试店', platforms: [], city: '上海', isSample: false },
  departments: [
    { id: SERVICE, name: '客服部', order: 1, leadId: m('a') },
    { id: WAREHOUSE, name: '仓储物流部', order: 2 },
  ],
  roles: [
    { id: LEAD, name: '客服主管', departmentId: SERVICE, order: 1, libraryKey: 'service-lead', plannedHeads: 1 },
    {
      id: AGENT,
      name: '售前客服',
      departmentId: SERVICE,
      order: 2,
      libraryKey: 'presale-agent',
      reportsTo: LEAD,
      plannedHeads: 3,
    },
    { id: PACKER, name: '仓库打包员', departmentId: WAREHOUSE, order: 3, libraryKey: 'packer' },
  ],
  members: [person('a'), person('b')],
  assignments: [
    { memberId: m('a'), from: day('2025-01-01'), departmentId: SERVICE, roleId: LEAD },
    { memberId: m('b'), from: day('2025-01-01'), departmentId: SERVICE, roleId: AGENT },
  ],
  contractHours: [
    { memberId: m('a'), from: day('2025-01-01'), ...FULL_TIME },
    { memberId: m('b'), from: day('2025-01-01'), ...FULL_TIME, probationUntil: day('2025-03-31') },
  ],
  payTerms: [
    { memberId: m('a'), from: day('2025-01-01'), scheme: pay(9_000) },
    { memberId: m('b'), from: day('2025-01-01'), scheme: pay(5_000) },
    { memberId: m('b'), from: day('2025-04-01'), scheme: pay(6_000) },
  ],
}
export const context = (today = '2025-03-15') => ({ today: day(today), newId: countingIds() })
export const codes = (problems: readonly { readonly code: string; readonly severity: string }[]): readonly string[] =>
  problems.map((problem) => `${problem.severity} ${problem.code}`)
