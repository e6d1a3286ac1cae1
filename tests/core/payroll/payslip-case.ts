import type { DayVerdict } from '../../../src/core/attendance/day-verdict'
import type { AttendanceSummary } from '../../../src/core/attendance/month-summary'
import type { Fen } from '../../../src/core/kernel/fen'
import { fen } from '../../../src/core/kernel/fen'
import type { CommissionPlanId, MemberId, RecordId } from '../../../src/core/kernel/ids'
import { toId } from '../../../src/core/kernel/ids'
import type { LocalDay, Month } from '../../../src/core/kernel/local-day'
import { daysOf, localDay, month, weekdayOf } from '../../../src/core/kernel/local-day'
import { percent, ppm } from '../../../src/core/kernel/ppm'
import { dayClassOf } from '../../../src/core/calendar/day-class-of'
import { computePayslip } from '../../../src/core/payroll/compute-payslip'
import type {
  Adjustment,
  CommissionPlan,
  CommissionScheme,
  ContributionTerms,
  PayScheme,
  PayTerms,
  SalesRecord,
} from '../../../src/core/payroll/pay-terms'
import type { Payslip, PayslipLineCode } from '../../../src/core/payroll/payslip'
import type { PayslipInput } from '../../../src/core/payroll/payslip-input'
import type { PayDay } from '../../../src/core/payroll/proration/pay-day'

export const MEMBER = toId<MemberId>('m1')
export const yuan = (amount: number): Fen => fen(Math.round(amount * 100))

type MonthlyScheme = Extract<PayScheme, { readonly kind: 'monthly' }>
export function monthlyScheme(baseYuan: number, more: Partial<MonthlyScheme> = {}): MonthlyScheme {
  return {
    kind: 'monthly',
    baseFen: yuan(baseYuan),
    postFen: fen(0),
    allowances: [],
    performanceFen: fen(0),
    fullAttendanceFen: fen(0),
    proration: 'deduct-21.75',
    overtimeBase: 'base-and-post',
    ...more,
  }
}
export function hourlyScheme(yuanPerHour: number): Extract<PayScheme, { kind: 'hourly' }> {
  return {
    kind: 'hourly',
    rateFenPerHour: yuan(yuanPerHour),
    allowances: [],
    performanceFen: yuan(0),
    fullAttendanceFen: yuan(0),
  }
}
export function terms(scheme: PayScheme, from = '2020-01-01'): PayTerms {
  return { memberId: MEMBER, from: localDay(from), scheme }
}
export function contributions(
  city: string,
  baseYuan: number,
  more: Partial<ContributionTerms> = {},
): ContributionTerms {
  return {
    memberId: MEMBER,
    from: localDay('2020-01-01'),
    city,
    socialBaseFen: yuan(baseYuan),
    housingBaseFen: yuan(baseYuan),
    housingRatePpm: percent('7'),
    housingSupplementPpm: ppm(0),
    ...more,
  }
}
export function adjustment(kind: Adjustment['kind'], amountYuan: number, of: Month = MAY): Adjustment {
  return {
    id: toId<RecordId>(`${kind}-${amountYuan}`),
    memberId: MEMBER,
    month: of,
    kind,
    amountFen: yuan(amountYuan),
    reason: kind,
  }
}
export const PLAN = toId<CommissionPlanId>('plan')
export function commissionPlan(scheme: CommissionScheme, from = '2020-01-01'): CommissionPlan {
  return { id: PLAN, name: 'plan', from: localDay(from), roleIds: [], base: 'paid less refunds', scheme }
}
export function sales(amountYuan: number, refundYuan = 0, of: Month = MAY): SalesRecord {
  return { memberId: MEMBER, month: of, planId: PLAN, amountFen: yuan(amountYuan), refundFen: yuan(refundYuan) }
}

/** May 2026 has 19 work days and 2 statutory days: 21 paid days. July 2026 has 23 and none. */
export const MAY = month('2026-05')
export const JULY = month('2026-07')

/** Mon–Fri work by the calendar; `employed` from a day, through a day. */
export function officeDays(of: Month, from = '0000-01-01', through = '9999-12-31'): readonly PayDay[] {
  return daysOf(of).map((day): PayDay => {
    const dayClass = dayClassOf(day, [])
    const counts = dayClass === 'statutory' ? 'statutory' : dayClass === 'workday' ? 'due' : 'none'
    return { day, employed: day >= from && day <= through, counts }
  })
}
/** Six days a week, Sundays off; statutory holidays counted as such. */
export function sixDayWeeks(of: Month): readonly PayDay[] {
  return daysOf(of).map((day): PayDay => {
    if (dayClassOf(day, []) === 'statutory') return { day, employed: true, counts: 'statutory' }
    return { day, employed: true, counts: weekdayOf(day) === 7 ? 'none' : 'due' }
  })
}

export function summary(of: Month, more: Partial<AttendanceSummary> = {}): AttendanceSummary {
  const dueDays = officeDays(of).filter((day) => day.counts === 'due').length
  return {
    memberId: MEMBER,
    month: of,
    dueDays,
    dueMinutes: dueDays * 480,
    workedMinutes: dueDays * 480,
    attendedDays: dueDays,
    lateTimes: 0,
    lateMinutes: 0,
    severeLateTimes: 0,
    earlyTimes: 0,
    earlyMinutes: 0,
    missingTimes: 0,
    absentMinutes: 0,
    leaveMinutes: {},
    overtimePaidMinutes: { workday: 0, rest: 0, statutory: 0 },
    overtimeRestMinutes: 0,
    statutoryDaysOff: 0,
    statutoryDaysWorked: 0,
    restDays: 0,
    nightShifts: 0,
    keepsFullAttendance: true,
    openExceptions: 0,
    ...more,
  }
}

export function verdict(day: string, more: Partial<DayVerdict> = {}): DayVerdict {
  return {
    day: localDay(day),
    dayClass: dayClassOf(localDay(day), []),
    shiftId: null,
    status: 'normal',
    dueMinutes: 480,
    workedMinutes: 480,
    lateMinutes: 0,
    earlyMinutes: 0,
    absentMinutes: 0,
    leave: [],
    overtime: [],
    expected: [],
    exceptions: [],
    reasons: [],
    ...more,
  }
}

/** A member employed since 2020, hired in January 2026 for tax, in a shop whose city has no table. */
export function payslipInput(of: Month, scheme: PayScheme, more: Partial<PayslipInput> = {}): PayslipInput {
  return {
    memberId: MEMBER,
    month: of,
    employment: { hiredOn: localDay(`${of}-01`) },
    days: officeDays(of),
    summary: summary(of),
    verdicts: [],
    payTerms: [terms(scheme)],
    contractHours: [],
    contributionTerms: [],
    commissionPlans: [],
    sales: [],
    adjustments: [],
    shopCity: '',
    ...more,
  }
}
export function payslip(of: Month, scheme: PayScheme, more: Partial<PayslipInput> = {}): Payslip {
  return computePayslip(payslipInput(of, scheme, more))
}
export function amount(slip: Payslip, code: PayslipLineCode): number | undefined {
  const lines = slip.lines.filter((line) => line.code === code)
  return lines.length === 0 ? undefined : lines.reduce((sum, line) => sum + line.amountFen, 0)
}
export function codes(slip: Payslip): readonly string[] {
  return slip.warnings.map((warning) => warning.code)
}
export const day = (text: string): LocalDay => localDay(text)
