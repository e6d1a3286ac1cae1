import { OVERTIME_MULTIPLES } from '../../../src/core/attendance/rates/overtime-multiples'
import { valueInForce } from '../../../src/core/kernel/dated-table'
import type { Fen } from '../../../src/core/kernel/fen'
import { addFen, roundFen, scaleFen, subtractFen, sumFen, ZERO_FEN } from '../../../src/core/kernel/fen'
import type { Fraction } from '../../../src/core/kernel/fraction'
import { compareFractions, fraction, minus, ONE, over, plus, times, ZERO } from '../../../src/core/kernel/fraction'
import { toId } from '../../../src/core/kernel/ids'
import type { MemberId } from '../../../src/core/kernel/ids'
import { localDay } from '../../../src/core/kernel/local-day'
import { fixedDecimal } from '../../../src/core/kpi/decimal'
import { overtimePayFen } from '../../../src/core/payroll/overtime-pay'
import type { PayTerms, ProrationMethod } from '../../../src/core/payroll/pay-terms'
import { blend } from '../../../src/core/payroll/proration/blend-terms'
import type { MissedDays } from '../../../src/core/payroll/proration/wage-loss'
import { remainingShare, wageLoss } from '../../../src/core/payroll/proration/wage-loss'
import { dayWage, hourWage, monthPayDays, workCalendar } from '../../../src/core/payroll/unit-wage'
import type { Answer, Figures } from '../fit-answer'
import { casesOf, exactIn, fenIn, fenOf, flagIn, needed, numberIn, textIn, valueOf, yuanOf } from '../read-inputs'
import type { VectorInputs } from '../vector-format'
import { isList } from '../vector-format'
import { withheldMonths } from './tax-adapters'

const DAY = localDay('2026-06-15')
const MULTIPLES = valueInForce(OVERTIME_MULTIPLES, DAY).value
const WAGES = ['month_wage', 'wage', 'base', 'salary', 'ot_base']

function wageFen(inputs: VectorInputs): Fen {
  return needed(fenIn(inputs, ...WAGES), 'month wage')
}

/** 1.5, 150 and '150%' are the same multiple. */
function multiplePercent(inputs: VectorInputs): number {
  const multiple = numberIn(inputs, 'rate', 'multiple', 'multiplier', 'times')
  if (multiple === undefined) return MULTIPLES.workdayPercent
  return multiple >= 100 ? multiple : Math.round(multiple * 100)
}
function minutesOf(hours: Fraction): number {
  return Number(fixedDecimal(times(hours, fraction(60)), 0))
}
function overtimeFen(monthFen: Fen, hours: Fraction | undefined, percent: number): Fen {
  return hours === undefined ? ZERO_FEN : overtimePayFen(hourWage(monthFen, DAY), minutesOf(hours), percent)
}

interface OvertimeParts {
  readonly workday: Fen
  readonly rest: Fen
  readonly statutory: Fen
}
function overtimeParts(inputs: VectorInputs, monthFen: Fen): OvertimeParts {
  const hours = (...names: readonly string[]): Fraction | undefined =>
    exactIn(inputs, ...names.flatMap((name) => [`ot_${name}_hours`, `${name}_hours`]))
  return {
    workday: overtimeFen(monthFen, hours('weekday', 'workday', 'work_day'), MULTIPLES.workdayPercent),
    rest: overtimeFen(monthFen, hours('rest_day', 'restday', 'rest', 'weekend'), MULTIPLES.restPercent),
    statutory: overtimeFen(monthFen, hours('holiday', 'statutory', 'statutory_day'), MULTIPLES.statutoryPercent),
  }
}
const sumOfParts = (parts: OvertimeParts): Fen => addFen(parts.workday, parts.rest, parts.statutory)

function overtime(inputs: VectorInputs): Answer {
  const cases = casesOf(inputs, [...WAGES, 'hours', 'rate', 'multiple', 'minutes'])
  const figures = (one: VectorInputs): Figures => {
    const monthFen = wageFen(one)
    const minutes = exactIn(one, 'minutes')
    const hours = exactIn(one, 'hours') ?? (minutes && over(minutes, fraction(60)))
    const parts = overtimeParts(one, monthFen)
    const total = hours ? overtimeFen(monthFen, hours, multiplePercent(one)) : sumOfParts(parts)
    return {
      overtime: yuanOf(total),
      weekday: yuanOf(parts.workday),
      rest: yuanOf(parts.rest),
      holiday: yuanOf(parts.statutory),
    }
  }
  return {
    cases: (cases ?? [inputs]).map(figures),
    isList: cases !== undefined,
    primary: 'overtime',
    single: (all) => yuanOf(sumFen(all.map((one) => fenOf(one['overtime']) ?? ZERO_FEN))),
  }
}

/** Wage tax, gross and net of a first month. */
function firstMonth(inputs: VectorInputs, gross: Fen): Figures {
  const [figures = {}] = withheldMonths({
    months: [{ ...inputs, gross: yuanOf(gross) }],
    isList: false,
    basicDeduction: 'months-employed',
    firstMonth: 1,
  })
  return figures
}

function overtimePayslip(inputs: VectorInputs): Answer {
  const given = valueOf(inputs, 'ot_parts', 'overtime', 'ot')
  const base = wageFen(inputs)
  const parts = isList(given)
    ? sumFen(given.flatMap((part) => fenOf(part) ?? []))
    : (fenOf(given) ?? sumOfParts(overtimeParts(inputs, base)))
  const extras = ['bonus', 'allowance', 'allowances', 'post', 'performance'].flatMap((key) => fenIn(inputs, key) ?? [])
  const gross = addFen(base, parts, ...extras)
  return { cases: [{ ...firstMonth(inputs, gross), overtime: yuanOf(parts) }], isList: false, primary: 'net' }
}

/** Bonus and allowances do not enter the overtime base, but they are taxed. */
function overtimeBase(inputs: VectorInputs): Answer {
  const { cases } = overtimePayslip(inputs)
  return { cases, isList: false, primary: 'overtime' }
}

/** Rest in place of pay settles rest-day work only; all else stays payable. */
function overtimeComp(inputs: VectorInputs): Answer {
  const rested = flagIn(inputs, 'compensated_by_rest', 'comp_rest', 'compensated') ?? false
  const monthFen = fenIn(inputs, ...WAGES) ?? ZERO_FEN
  const parts = overtimeParts(inputs, monthFen)
  const payable = rested ? addFen(parts.workday, parts.statutory) : sumOfParts(parts)
  return { cases: [{ overtime: yuanOf(payable) }], isList: false, primary: 'overtime' }
}

function hourly(inputs: VectorInputs): Answer {
  const hours = exactIn(inputs, 'hours')
  const cases = casesOf(inputs, ['month_wage', 'hours'])
  const figures = (one: VectorInputs): Figures => {
    const [day, hour] = [dayWage(wageFen(one), DAY), hourWage(wageFen(one), DAY)]
    const count = exactIn(one, 'hours') ?? ONE
    return { day: yuanOf(roundFen(day)), hour: yuanOf(roundFen(hour)), amount: yuanOf(roundFen(times(hour, count))) }
  }
  return {
    cases: (cases ?? [inputs]).map(figures),
    isList: cases !== undefined,
    primary: hours || cases ? 'amount' : 'hour',
  }
}

const METHODS: readonly (readonly [RegExp, ProrationMethod])[] = [
  [/反算|deduct|reverse/i, 'deduct-21.75'],
  [/balanced|recommended|推荐/i, 'balanced'],
  [/calendar|日历/i, 'calendar-days'],
  [/due|duty|actual|应出勤|实际/i, 'due-days'],
  [/正算|forward|pay|21\.75|simple/i, 'pay-21.75'],
]
const NOTHING_MISSED: MissedDays = {
  'not-employed': ZERO,
  absence: ZERO,
  'late-early': ZERO,
  'unpaid-leave': ZERO,
  'sick-leave': ZERO,
}
const LONGEST_MONTH = 31

/** Part of a month's wage, by days paid or by days missed. */
function proratedFen(inputs: VectorInputs): Fen {
  const paid = exactIn(inputs, 'paid_days', 'present', 'present_days', 'attended', 'attended_days', 'days')
  const missed = exactIn(inputs, 'absent', 'absent_days', 'missed_days', 'unpaid_days')
  const ofMonth = numberIn(inputs, 'month_days', 'month_paid_days', 'due_days', 'duty_days', 'calendar_days')
  const named = textIn(inputs, 'method', 'basis')
  const found = named === undefined ? undefined : METHODS.find(([pattern]) => pattern.test(named))?.[1]
  const divisor = exactIn(inputs, 'divisor') ?? monthPayDays(DAY)
  const byMonth = ofMonth !== undefined && exactIn(inputs, 'divisor') === undefined
  const method = found ?? (paid === undefined ? 'deduct-21.75' : byMonth ? 'due-days' : 'pay-21.75')
  const days = ofMonth ?? LONGEST_MONTH
  const absence = missed ?? minus(fraction(days), needed(paid, 'paid days'))
  const counts = { paidDays: days, employedPaidDays: days, calendarDays: days, employedCalendarDays: days }
  const loss = wageLoss(method, counts, { ...NOTHING_MISSED, absence }, divisor)
  return scaleFen(wageFen(inputs), compareFractions(absence, ZERO) < 0 ? ONE : remainingShare(loss, ONE))
}

function proration(inputs: VectorInputs): Answer {
  const cases = casesOf(inputs, [...WAGES, 'paid_days', 'absent_days', 'present', 'absent'])
  const figures = (one: VectorInputs): Figures => {
    const gross = proratedFen(one)
    return { gross: yuanOf(gross), deduction: yuanOf(subtractFen(wageFen(one), gross)) }
  }
  return { cases: (cases ?? [inputs]).map(figures), isList: cases !== undefined, primary: 'gross' }
}

function termsOf(baseFen: Fen): PayTerms {
  return {
    memberId: toId<MemberId>('m'),
    from: DAY,
    scheme: {
      kind: 'monthly',
      baseFen,
      postFen: ZERO_FEN,
      allowances: [],
      performanceFen: ZERO_FEN,
      fullAttendanceFen: ZERO_FEN,
      proration: 'due-days',
      overtimeBase: 'base',
    },
  }
}

function raise(inputs: VectorInputs): Answer {
  const [oldDays, newDays] = [
    needed(exactIn(inputs, 'days_old', 'old_days'), 'days before the raise'),
    needed(exactIn(inputs, 'days_new', 'new_days'), 'days after the raise'),
  ]
  const ofMonth = exactIn(inputs, 'month_days', 'divisor', 'due_days') ?? plus(oldDays, newDays)
  const part = (wage: Fen | undefined, days: Fraction) => ({
    terms: termsOf(needed(wage, 'wage')),
    days: Number(fixedDecimal(days, 0)),
    share: over(days, ofMonth),
  })
  const parts = [
    part(fenIn(inputs, 'old', 'old_wage', 'wage_old'), oldDays),
    part(fenIn(inputs, 'new', 'new_wage', 'wage_new'), newDays),
  ]
  const amountOf = ({ scheme }: PayTerms): Fen => (scheme.kind === 'monthly' ? scheme.baseFen : ZERO_FEN)
  return { cases: [{ gross: yuanOf(roundFen(blend(parts, amountOf))) }], isList: false, primary: 'gross' }
}

function unpaidLeave(inputs: VectorInputs): Answer {
  const keys = ['unpaid_days', 'days', 'unpaid_hours']
  const cases = casesOf(inputs, keys)
  const figures = (one: VectorInputs): Figures => {
    const hours = exactIn(one, 'unpaid_hours', 'hours')
    const days = exactIn(one, 'unpaid_days', 'days') ?? (hours && over(hours, fraction(8)))
    const month = wageFen(one)
    const left = proratedFen({ ...withoutDays(one), absent_days: fixedDecimal(needed(days, 'unpaid days'), 6) })
    return { ...firstMonth(one, left), deduction: yuanOf(subtractFen(month, left)) }
  }
  return { cases: (cases ?? [inputs]).map(figures), isList: cases !== undefined, primary: 'gross' }
}
function withoutDays(inputs: VectorInputs): VectorInputs {
  return Object.fromEntries(Object.entries(inputs).filter(([key]) => key !== 'days' && key !== 'unpaid_days'))
}

function calendar(inputs: VectorInputs): Answer {
  const days = workCalendar({
    daysPerYear: numberIn(inputs, 'days') ?? 365,
    restDaysPerYear: numberIn(inputs, 'rest') ?? 104,
    statutoryDaysPerYear: needed(numberIn(inputs, 'statutory'), 'statutory days'),
  })
  const decimal = (value: Fraction): number => Number(fixedDecimal(value, 2))
  const hours = fraction(8)
  const figures: Figures = {
    year: days.workDaysPerYear,
    quarter: decimal(days.workDaysPerQuarter),
    month: decimal(days.workDaysPerMonth),
    paid: decimal(days.paidDaysPerMonth),
    year_hours: days.workDaysPerYear * 8,
    quarter_hours: decimal(times(days.workDaysPerQuarter, hours)),
    month_hours: decimal(times(days.workDaysPerMonth, hours)),
  }
  return { cases: [figures], isList: false, primary: 'year' }
}

export const WAGE_ADAPTERS: Readonly<Record<string, (inputs: VectorInputs) => Answer>> = {
  overtime,
  overtime_payslip: overtimePayslip,
  overtime_base: overtimeBase,
  overtime_comp: overtimeComp,
  hourly_wage: hourly,
  proration,
  proration_raise: raise,
  unpaid_leave: unpaidLeave,
  work_calendar: calendar,
}
