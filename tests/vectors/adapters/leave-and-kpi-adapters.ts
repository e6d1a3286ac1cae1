import type { Fen } from '../../../src/core/kernel/fen'
import { ZERO_FEN } from '../../../src/core/kernel/fen'
import { localDay } from '../../../src/core/kernel/local-day'
import type { Indicator, ScoreBand } from '../../../src/core/kpi/kpi-plan'
import { bandFor } from '../../../src/core/kpi/score-actual'
import {
  daysElapsedInYear,
  daysLeftInYear,
  fullAnnualLeaveDays,
  leaverAnnualLeaveDays,
  unusedAnnualLeavePayFen,
} from '../../../src/core/payroll/annual-leave'
import type { Answer, Figures } from '../fit-answer'
import {
  casesOf,
  dayIn,
  exactIn,
  exactOf,
  fenIn,
  fenOf,
  flagIn,
  needed,
  numberIn,
  textIn,
  valueOf,
  yuanOf,
} from '../read-inputs'
import type { VectorInputs } from '../vector-format'
import { isList, isRecord } from '../vector-format'

const DAY = localDay('2026-06-15')

function fullDays(inputs: VectorInputs): number {
  const full = numberIn(inputs, 'full', 'full_days', 'entitlement')
  return full ?? fullAnnualLeaveDays(needed(numberIn(inputs, 'service_years', 'years'), 'full entitlement'), DAY)
}

function calendarDays(inputs: VectorInputs): number {
  const given = numberIn(
    inputs,
    'remaining_days',
    'days',
    'calendar_days',
    'elapsed_days',
    'worked_days',
    'employed_days',
  )
  if (given !== undefined) return given
  const year = numberIn(inputs, 'year') ?? 2026
  const joined = dayIn(inputs, year, 'join', 'joined', 'hired', 'hire', 'hire_date', 'start')
  if (joined !== undefined) return daysLeftInYear(joined)
  return daysElapsedInYear(
    needed(dayIn(inputs, year, 'leave', 'left', 'leave_date', 'last_day', 'end'), 'calendar days'),
  )
}

function wagesOf(inputs: VectorInputs): readonly Fen[] {
  const listed = valueOf(inputs, 'twelve_month_wages', 'wages', 'month_wages')
  if (isList(listed)) return listed.flatMap((wage) => fenOf(wage) ?? [])
  const one = fenIn(inputs, 'month_wage', 'average_wage', 'wage')
  return one === undefined ? [] : [one]
}
function payFor(inputs: VectorInputs, days: number): number {
  if (flagIn(inputs, 'waived', 'worker_waived', 'waiver') === true) return 0
  return yuanOf(unusedAnnualLeavePayFen(wagesOf(inputs), fenIn(inputs, 'bonus') ?? ZERO_FEN, days, DAY))
}

/** Days for a part of the year and what they are worth when they cannot be given. */
function annualLeave(inputs: VectorInputs): Answer {
  const keys = [
    'days',
    'remaining_days',
    'elapsed_days',
    'calendar_days',
    'join',
    'leave',
    'taken',
    'full',
    'service_years',
  ]
  const cases = casesOf(inputs, keys)
  const figures = (one: VectorInputs): Figures => {
    const taken = numberIn(one, 'taken', 'used', 'taken_days') ?? 0
    const days = leaverAnnualLeaveDays(calendarDays(one), fullDays(one), taken, DAY)
    return { days, extra: payFor(one, days) }
  }
  return { cases: (cases ?? [inputs]).map(figures), isList: cases !== undefined, primary: 'days' }
}

/** Overtime pay given beside the wages stays out of the average. */
function annualLeavePay(inputs: VectorInputs): Answer {
  const cases = casesOf(inputs, ['days', 'unused_days'])
  const figures = (one: VectorInputs): Figures => {
    const days = needed(numberIn(one, 'days', 'unused_days'), 'days')
    return { extra: payFor(one, days), days }
  }
  return { cases: (cases ?? [inputs]).map(figures), isList: cases !== undefined, primary: 'extra' }
}

function bandsOf(inputs: VectorInputs, usual: readonly ScoreBand[]): readonly ScoreBand[] {
  const rows = valueOf(inputs, 'bands', 'tiers', 'table', 'steps')
  if (!isList(rows)) return usual
  return rows.flatMap((row): readonly ScoreBand[] => {
    const [bound, score] = isList(row)
      ? [row[0], row.at(-1)]
      : isRecord(row)
        ? [valueOf(row, 'bound', 'from', 'min', 'up_to', 'max'), valueOf(row, 'score', 'points', 'coefficient')]
        : [undefined, undefined]
    return exactOf(bound) && exactOf(score) ? [{ bound: String(bound), score: String(score) }] : []
  })
}

const band = (bound: string, score: string): ScoreBand => ({ bound, score })
/** Tiers of the published 售前客服 form. */
const COMPLETION = [
  band('100', '100'),
  band('90', '85'),
  band('80', '70'),
  band('70', '55'),
  band('60', '40'),
  band('50', '25'),
  band('40', '10'),
]
const RESPONSE_SECONDS = [band('35', '100'), band('45', '80'), band('55', '60')]
/** Grades A to D of the published scheme, by their lower bounds. */
const GRADES = [band('91', '1.0'), band('86', '0.8'), band('76', '0.6'), band('65', '0.5')]

function banded(direction: Indicator['direction'], usual: readonly ScoreBand[]): (inputs: VectorInputs) => Answer {
  const names = [
    'rate',
    'seconds',
    'score',
    'value',
    'values',
    'actual',
    'actuals',
    'scores',
    'rates',
    'percent',
    'minutes',
  ]
  return (inputs) => {
    const cases = casesOf(inputs, names)
    const otherwise = textIn(inputs, 'otherwise', 'beyond', 'else') ?? '0'
    const figures = (one: VectorInputs): Figures => {
      const value = needed(exactIn(one, ...names), 'value')
      return { score: Number(bandFor(value, bandsOf(inputs, usual), direction)?.score ?? otherwise) }
    }
    return { cases: (cases ?? [inputs]).map(figures), isList: cases !== undefined, primary: 'score' }
  }
}

export const LEAVE_AND_KPI_ADAPTERS: Readonly<Record<string, (inputs: VectorInputs) => Answer>> = {
  annual_leave_joiner: annualLeave,
  annual_leave_leaver: annualLeave,
  annual_leave_leap: annualLeave,
  annual_leave_pay: annualLeavePay,
  kpi_step: banded('higher-better', COMPLETION),
  kpi_step_lower_better: banded('lower-better', RESPONSE_SECONDS),
  kpi_grade_coefficient: banded('higher-better', GRADES),
}
