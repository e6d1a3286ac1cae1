import type { MinuteOfDay } from '../../../src/core/kernel/clock'
import type { DepartmentId, MemberId, RoleId, ShiftId } from '../../../src/core/kernel/ids'
import { toId } from '../../../src/core/kernel/ids'
import type { LocalDay, Month } from '../../../src/core/kernel/local-day'
import { daysOf, localDay, month } from '../../../src/core/kernel/local-day'
import { dayClassOf } from '../../../src/core/calendar/day-class-of'
import type { PunchMonth } from '../../../src/core/attendance/records'
import type { ShopData } from '../../../src/core/month/shop-data'
import { EMPTY_SHOP } from '../../../src/core/month/shop-data'
import type { PayTerms } from '../../../src/core/payroll/pay-terms'
import type { RosterMonth } from '../../../src/core/schedule/roster'
import type { Shift } from '../../../src/core/schedule/shift'
import type { Member } from '../../../src/core/team/member'
import { monthlyScheme } from '../payroll/payslip-case'

export const DAY_SHIFT: Shift = {
  id: toId<ShiftId>('day'),
  code: '早',
  name: '早班',
  kind: 'work',
  segments: [{ start: 540, end: 1080 }],
  unpaidBreakMinutes: 60,
  punching: 'first-and-last',
  colour: 'blue',
  order: 0,
}
export const REST: Shift = {
  ...DAY_SHIFT,
  id: toId<ShiftId>('rest'),
  code: '休',
  name: '休息',
  kind: 'rest',
  segments: [],
  unpaidBreakMinutes: 0,
  punching: 'none',
  order: 1,
}
export const SALES = toId<DepartmentId>('sales')
export const SERVICE = toId<RoleId>('service')
/** A day after which everything in these tests has happened. */
export const LATER = localDay('2027-01-31')

export function member(id: string, hiredOn = '2026-01-01', leftOn?: string): Member {
  return {
    id: toId<MemberId>(id),
    employeeNo: id.slice(1).padStart(3, '0'),
    name: `甲${id}`,
    hiredOn: localDay(hiredOn),
    ...(leftOn === undefined ? {} : { leftOn: localDay(leftOn) }),
  }
}
/** Office days of the calendar planned as day shifts, all other days as rest. */
export function rosterOf(id: string, of: Month): RosterMonth {
  return {
    memberId: toId<MemberId>(id),
    month: of,
    days: daysOf(of).map((day) => (dayClassOf(day, []) === 'workday' ? DAY_SHIFT.id : REST.id)),
  }
}
/** In at nine and out at six on every planned day; `late` moves the first punch of some days. */
export function punchesOf(id: string, of: Month, late: Readonly<Record<string, MinuteOfDay>> = {}): PunchMonth {
  const source = { file: 'punches.xlsx', sheet: 'S', row: 2 }
  return {
    memberId: toId<MemberId>(id),
    month: of,
    punches: daysOf(of)
      .filter((day) => dayClassOf(day, []) === 'workday')
      .flatMap((day: LocalDay) => [
        { day, minute: 540 + (late[day] ?? 0), source },
        { day, minute: 1080, source },
      ]),
  }
}
export function pay(id: string, baseYuan: number, from = '2026-01-01'): PayTerms {
  return { memberId: toId<MemberId>(id), from: localDay(from), scheme: monthlyScheme(baseYuan) }
}

/** A shop of some people who worked every planned day of some months. */
export function shop(members: readonly Member[], months: readonly string[], more: Partial<ShopData> = {}): ShopData {
  const worked = months.map((text) => month(text)).flatMap((of) => members.map((one) => [one.id, of] as const))
  return {
    ...EMPTY_SHOP,
    settings: { ...EMPTY_SHOP.settings, shopName: '测试店' },
    departments: [{ id: SALES, name: '客服部', order: 0 }],
    roles: [{ id: SERVICE, name: '客服', order: 0 }],
    members,
    assignments: members.map((one) => ({ memberId: one.id, from: one.hiredOn, departmentId: SALES, roleId: SERVICE })),
    shifts: [DAY_SHIFT, REST],
    rosters: worked.map(([id, of]) => rosterOf(id, of)),
    punches: worked.map(([id, of]) => punchesOf(id, of)),
    payTerms: members.map((one) => pay(one.id, 10_000)),
    ...more,
  }
}
