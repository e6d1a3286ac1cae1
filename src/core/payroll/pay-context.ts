import type { LeaveType } from '../attendance/records'
import type { DatedValue } from '../kernel/dated-table'
import { rowInForce, valueInForce } from '../kernel/dated-table'
import type { Fraction } from '../kernel/fraction'
import { fraction, minus, ONE, plus, times, ZERO } from '../kernel/fraction'
import type { LocalDay } from '../kernel/local-day'
import { firstDayOf, lastDayOf } from '../kernel/local-day'
import { ratio } from '../kernel/ppm'
import type { ContractHours } from '../team/member'
import type { ContributionTerms, PayScheme, PayTerms, ProrationMethod } from './pay-terms'
import type { PayslipInput } from './payslip-input'
import type { TermsPart } from './proration/blend-terms'
import { termsOn, termsParts } from './proration/blend-terms'
import type { DayCounts } from './proration/pay-day'
import { countDays } from './proration/pay-day'
import type { MissedDays, WageLoss } from './proration/wage-loss'
import { wageLoss } from './proration/wage-loss'
import type { LeavePayRules } from './rates/leave-pay'
import { LEAVE_PAY_RULES } from './rates/leave-pay'
import type { MinimumWage } from './rates/minimum-wages'
import { minimumWageOn } from './rates/minimum-wages'
import type { YearDays } from './rates/month-pay-days'
import type { TimeWorked } from './time-worked'
import { timeOfSummary, timeOfVerdicts } from './time-worked'
import { monthPayDays, yearDaysOn } from './unit-wage'

export type MonthlyScheme = Extract<PayScheme, { readonly kind: 'monthly' }>
export type HourlyScheme = Extract<PayScheme, { readonly kind: 'hourly' }>

/** One kind of scheme's part of the month. */
export interface SchemePart {
  readonly parts: readonly TermsPart[]
  readonly counts: DayCounts
  readonly time: TimeWorked
  readonly loss: WageLoss
}

/** What every line of a payslip looks at, worked out once. */
export interface PayContext {
  readonly input: PayslipInput
  /** Last day of the month: law in force on it applies. */
  readonly lawDay: LocalDay
  /** Last employed day of the month: the person's own terms in force on it apply. */
  readonly lastDay: LocalDay
  readonly yearDays: DatedValue<YearDays>
  readonly payDays: Fraction
  /** Minutes of the person's standard day. */
  readonly minutesPerDay: number
  readonly leavePay: DatedValue<LeavePayRules>
  /** The person's rows of terms that began by then. */
  readonly termsRows: readonly PayTerms[]
  /** Terms in force on the last day; absent = nobody entered any. */
  readonly terms: PayTerms | undefined
  /** All rows of the month, whatever their kind, and what the month as a whole missed. */
  readonly whole: SchemePart
  readonly monthly: SchemePart | undefined
  readonly hourly: SchemePart | undefined
  readonly contributions: ContributionTerms | undefined
  readonly minimumWage: DatedValue<MinimumWage> | undefined
}

function ownRowOn<R extends { readonly memberId: PayslipInput['memberId']; readonly from: LocalDay }>(
  rows: readonly R[],
  { memberId }: PayslipInput,
  day: LocalDay,
): R | undefined {
  return rowInForce(
    rows.filter((row) => row.memberId === memberId),
    day,
  )
}

/** The standard day where no contract hours were entered: 8 hours. */
function standardMinutes(contract: ContractHours | undefined, yearDays: YearDays): number {
  return contract && contract.minutesPerDay > 0 ? contract.minutesPerDay : yearDays.hoursPerDay * 60
}

/** Unpaid share of a leave, before any floor. */
export function unpaidShareOf(type: LeaveType, rules: LeavePayRules): Fraction {
  return minus(ONE, ratio(rules[type].paidPpm))
}

function missedDays(counts: DayCounts, time: TimeWorked, minutesPerDay: number, rules: LeavePayRules): MissedDays {
  const daysOf = (minutes: number): Fraction => fraction(minutes, minutesPerDay)
  let unpaidLeave = ZERO
  for (const [type, minutes] of Object.entries(time.leaveMinutes) as [LeaveType, number][]) {
    if (type !== 'sick') unpaidLeave = plus(unpaidLeave, times(daysOf(minutes), unpaidShareOf(type, rules)))
  }
  return {
    'not-employed': fraction(counts.paidDays - counts.employedPaidDays),
    absence: daysOf(time.absentMinutes),
    'late-early': daysOf(time.lateEarlyMinutes),
    'unpaid-leave': unpaidLeave,
    'sick-leave': daysOf(time.leaveMinutes.sick ?? 0),
  }
}

function methodOf(parts: readonly TermsPart[]): ProrationMethod {
  const scheme = parts.at(-1)?.terms.scheme
  // Hourly pay has no month wage to divide; its fixed items follow the days of the month.
  return scheme?.kind === 'monthly' ? scheme.proration : 'due-days'
}

export function payContext(input: PayslipInput): PayContext {
  const lawDay = lastDayOf(input.month)
  const { leftOn } = input.employment
  const lastDay = leftOn !== undefined && leftOn < lawDay && leftOn >= firstDayOf(input.month) ? leftOn : lawDay
  const yearDays = yearDaysOn(lawDay)
  const payDays = monthPayDays(lawDay)
  const contract = ownRowOn(input.contractHours, input, lastDay)
  const minutesPerDay = standardMinutes(contract, yearDays.value)
  const leavePay = valueInForce(LEAVE_PAY_RULES, lawDay)
  const rows = input.payTerms.filter((row) => row.memberId === input.memberId && row.from <= lastDay)
  const split = {
    monthly: termsParts(rows, input.days, 'monthly'),
    hourly: termsParts(rows, input.days, 'hourly'),
  }
  const isMixed = split.monthly.length > 0 && split.hourly.length > 0
  const schemePart = (parts: readonly TermsPart[], isInside: (day: LocalDay) => boolean): SchemePart => {
    const counts = countDays(input.days, (day) => isInside(day.day))
    const time = isMixed
      ? timeOfVerdicts(input.verdicts.filter((verdict) => isInside(verdict.day)))
      : timeOfSummary(input.summary)
    const missed = missedDays(counts, time, minutesPerDay, leavePay.value)
    return { parts, counts, time, loss: wageLoss(methodOf(parts), counts, missed, payDays) }
  }
  const partOf = (kind: PayScheme['kind']): SchemePart | undefined =>
    split[kind].length === 0 ? undefined : schemePart(split[kind], (day) => termsOn(rows, day)?.scheme.kind === kind)

  const contributions = ownRowOn(input.contributionTerms, input, lastDay)
  const ownCity = contributions?.city ?? ''
  return {
    input,
    lawDay,
    lastDay,
    yearDays,
    payDays,
    minutesPerDay,
    leavePay,
    termsRows: rows,
    terms: termsOn(rows, lastDay),
    whole: schemePart(termsParts(rows, input.days, 'any'), () => true),
    monthly: partOf('monthly'),
    hourly: partOf('hourly'),
    contributions,
    // Students work by agreement, not by the minimum wage.
    minimumWage:
      contract?.employment === 'intern'
        ? undefined
        : (minimumWageOn(ownCity, lawDay) ?? minimumWageOn(input.shopCity, lawDay)),
  }
}
