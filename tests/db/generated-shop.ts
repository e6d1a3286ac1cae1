import type { Leave, Overtime, PunchMonth } from '../../src/core/attendance/records'
import type { ShopPatch } from '../../src/core/imports/import-plan'
import { fen } from '../../src/core/kernel/fen'
import type { CommissionPlanId, DepartmentId, IndicatorId, MemberId, RecordId, RoleId } from '../../src/core/kernel/ids'
import { toId } from '../../src/core/kernel/ids'
import type { LocalDay, Month } from '../../src/core/kernel/local-day'
import { addMonths, daysOf, localDay, month, weekdayOf } from '../../src/core/kernel/local-day'
import { ppm } from '../../src/core/kernel/ppm'
import { EARLY, REST, SHIFTS } from './test-shop'

const DEPARTMENT = toId<DepartmentId>('d1')
const ROLE = toId<RoleId>('r1')
const PLAN = toId<CommissionPlanId>('c1')
const INDICATORS = 6
const HIRED = localDay('2020-01-01')

/** The same whole number for the same question, spread evenly below `limit`. */
function pick(limit: number, ...of: readonly number[]): number {
  let mixed = 2_166_136_261
  for (const part of of) mixed = Math.imul(mixed ^ (part + 1), 16_777_619) >>> 0
  return (mixed >>> 8) % limit
}

/** A shop as it looks after months of work: people with terms, rosters, punches, absences, actuals, sales. Always the same. */
export function wholeShop(people: number, months: number, last: Month = month('2026-03')): ShopPatch {
  const numbers = Array.from({ length: people }, (_, n) => n)
  const all = Array.from({ length: months }, (_, n) => addMonths(last, n + 1 - months))
  const memberMonths = all.flatMap((of, index) => numbers.map((n) => ({ n, index, memberId: idOf(n), month: of })))
  return {
    settings: { shopName: '大店', platforms: ['taobao', 'douyin'], city: '杭州', isSample: false },
    departments: [{ id: DEPARTMENT, name: '客服部', order: 1 }],
    roles: [{ id: ROLE, name: '客服', order: 1 }],
    members: numbers.map((n) => ({
      id: idOf(n),
      employeeNo: String(n + 1).padStart(3, '0'),
      name: `员工${n + 1}`,
      hiredOn: HIRED,
      phone: `139${String(n).padStart(8, '0')}`,
    })),
    assignments: numbers.map((n) => ({ memberId: idOf(n), from: HIRED, departmentId: DEPARTMENT, roleId: ROLE })),
    contractHours: numbers.map((n) => ({
      memberId: idOf(n),
      from: HIRED,
      employment: 'full-time',
      minutesPerDay: 480,
      minutesPerWeek: 2_400,
    })),
    payTerms: numbers.map((n) => ({
      memberId: idOf(n),
      from: HIRED,
      scheme: {
        kind: 'monthly',
        baseFen: fen(400_000 + n * 100),
        postFen: fen(50_000),
        allowances: [{ name: '餐补', amountFen: fen(30_000), proration: 'full', inMinimumWage: true }],
        performanceFen: fen(100_000),
        fullAttendanceFen: fen(20_000),
        proration: 'deduct-21.75',
        overtimeBase: 'base',
      },
    })),
    shifts: SHIFTS,
    rosters: memberMonths.map(({ memberId, month: of }) => ({
      memberId,
      month: of,
      days: daysOf(of).map((day) => (weekdayOf(day) <= 5 ? EARLY : REST)),
    })),
    punches: memberMonths.map(punchMonth),
    leaves: memberMonths.filter(({ n, index }) => pick(4, n, index) === 0).map(leaveOf),
    overtimes: memberMonths.filter(({ n, index }) => pick(6, n, index, 1) === 0).map(overtimeOf),
    kpiMonths: memberMonths.map(({ memberId, month: of, n, index }) => ({
      memberId,
      month: of,
      actuals: Array.from({ length: INDICATORS }, (_, i) => ({
        indicatorId: toId<IndicatorId>(`i${i}`),
        value: `${60 + pick(40, n, index, i)}.5`,
      })),
    })),
    sales: memberMonths.map(({ memberId, month: of, n, index }) => ({
      memberId,
      month: of,
      planId: PLAN,
      amountFen: fen(pick(9_000_000, n, index, 2)),
      refundFen: fen(pick(90_000, n, index, 3)),
    })),
    commissionPlans: [
      {
        id: PLAN,
        name: '销售提成',
        from: HIRED,
        roleIds: [ROLE],
        base: '支付金额减退款',
        scheme: { kind: 'flat', ratePpm: ppm(12_500) },
      },
    ],
  }
}

interface MemberMonth {
  readonly n: number
  readonly index: number
  readonly memberId: MemberId
  readonly month: Month
}

function idOf(n: number): MemberId {
  return toId<MemberId>(`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`)
}
function recordId(kind: string, { n, month: of }: MemberMonth): RecordId {
  return toId<RecordId>(`${kind}-${of}-${n}`)
}
/** Two punches on each working day, now and then late, now and then one missing. */
function punchMonth(of: MemberMonth): PunchMonth {
  const file = `打卡记录${of.month}.xlsx`
  const workdays = daysOf(of.month).filter((day) => weekdayOf(day) <= 5)
  const punches = workdays.flatMap((day, d) => {
    const source = { file, sheet: '打卡', row: of.n * 60 + d * 2 + 2 }
    const arrival = 520 + pick(25, of.n, of.index, d)
    const leaving = { day, minute: 1_080 + pick(40, of.n, of.index, d, 1), source: { ...source, row: source.row + 1 } }
    return [{ day, minute: arrival, source }, ...(pick(60, of.n, of.index, d, 2) === 0 ? [] : [leaving])]
  })
  return { memberId: of.memberId, month: of.month, punches }
}
function dayIn({ n, index, month: of }: MemberMonth, salt: number): LocalDay {
  const days = daysOf(of).filter((day) => weekdayOf(day) <= 5)
  return days[pick(days.length, n, index, salt)] ?? localDay(`${of}-01`)
}
function leaveOf(of: MemberMonth): Leave {
  const day = dayIn(of, 4)
  return {
    id: recordId('leave', of),
    memberId: of.memberId,
    type: pick(2, of.n, of.index, 5) === 0 ? 'personal' : 'sick',
    span: { kind: 'half-days', from: day, fromHalf: 'am', to: day, toHalf: 'pm' },
    reason: '家中有事',
  }
}
function overtimeOf(of: MemberMonth): Overtime {
  return {
    id: recordId('overtime', of),
    memberId: of.memberId,
    day: dayIn(of, 6),
    start: 1_080,
    minutes: 120,
    settle: 'pay',
    reason: '大促备货',
  }
}
