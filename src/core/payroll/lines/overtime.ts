import { OVERTIME_MULTIPLES } from '../../attendance/rates/overtime-multiples'
import type { DayClass } from '../../calendar/day-class'
import { valueInForce } from '../../kernel/dated-table'
import type { Explanation } from '../../kernel/explanation'
import type { Fen } from '../../kernel/fen'
import { addFen, maxFen, roundFen, ZERO_FEN } from '../../kernel/fen'
import type { Fraction } from '../../kernel/fraction'
import { compareFractions } from '../../kernel/fraction'
import { ppm, PPM_PER_PERCENT } from '../../kernel/ppm'
import { overtimePayFen } from '../overtime-pay'
import type { PayContext } from '../pay-context'
import { amountOf, lawEvidence, minutes, money, payFigure, rate } from '../pay-figure'
import type { PayslipLine, PayslipLineCode } from '../payslip'
import { blend } from '../proration/blend-terms'
import { hourWage } from '../unit-wage'
import { fixedAllowancesFen } from './allowance'
import { minutesByDay } from './day-evidence'
import { payLine } from './pay-line'

const CODES: Readonly<Record<DayClass, PayslipLineCode>> = {
  workday: 'overtime-workday',
  rest: 'overtime-rest',
  statutory: 'overtime-statutory',
}

function monthBaseFen(context: PayContext, lines: readonly PayslipLine[]): Fen {
  const amountOfCode = (code: PayslipLineCode): Fen => lines.find((line) => line.code === code)?.amountFen ?? ZERO_FEN
  const scheme = context.terms?.scheme
  if (scheme?.kind !== 'monthly') return ZERO_FEN
  switch (scheme.overtimeBase) {
    case 'base':
      return amountOfCode('base-wage')
    case 'base-and-post':
      return addFen(amountOfCode('base-wage'), amountOfCode('post-wage'))
    case 'all-fixed':
      return addFen(amountOfCode('base-wage'), amountOfCode('post-wage'), fixedAllowancesFen(context))
  }
}

interface HourRate {
  /** 分 per hour. */
  readonly exact: Fraction
  readonly figure: Explanation
}

/** Month ÷ 21.75 ÷ 8, of the minimum wage where that is more. */
function hourOfMonth({ minimumWage, payDays, yearDays, lawDay }: PayContext, agreedFen: Fen): HourRate {
  const baseFen = maxFen(agreedFen, minimumWage?.value.monthFen ?? ZERO_FEN)
  const floor: readonly Explanation[] =
    minimumWage && baseFen > agreedFen
      ? [payFigure('minimum-wage', money(minimumWage.value.monthFen), [], [lawEvidence(minimumWage)])]
      : []
  const exact = hourWage(baseFen, lawDay)
  return {
    exact,
    figure: payFigure('hour-rate', money(roundFen(exact)), [
      payFigure('overtime-base', money(baseFen), floor),
      payFigure('month-pay-days', amountOf(payDays, 'days'), [], [lawEvidence(yearDays)]),
      payFigure('hours-per-day', amountOf(yearDays.value.hoursPerDay, 'hours'), [], [lawEvidence(yearDays)]),
    ]),
  }
}

function hourRateOf(context: PayContext, lines: readonly PayslipLine[]): HourRate {
  const { hourly } = context
  if (context.terms?.scheme.kind !== 'hourly' || !hourly) return hourOfMonth(context, monthBaseFen(context, lines))
  const exact = blend(hourly.parts, (terms) =>
    terms.scheme.kind === 'hourly' ? terms.scheme.rateFenPerHour : ZERO_FEN,
  )
  const least = hourOfMonth(context, ZERO_FEN)
  return compareFractions(exact, least.exact) < 0
    ? least
    : { exact, figure: payFigure('hour-rate', money(roundFen(exact))) }
}

/**
 * 加班费, one line per class: the month's hours of the class summed first, then one multiplication. Statutory days come on
 * top of the month wage, which pays the holiday itself. The base is never below the minimum wage, of people paid by the hour
 * neither. 调休 left over by somebody who leaves was never given as rest: its hours are rest-day overtime of the last month.
 * @see 劳动法第四十四条
 */
export function overtimeLines(context: PayContext, lines: readonly PayslipLine[]): readonly PayslipLine[] {
  const paid = context.input.summary.overtimePaidMinutes
  const restLeft = context.input.compTimeLeftMinutes ?? 0
  const multiples = valueInForce(OVERTIME_MULTIPLES, context.lawDay)
  const percents: Readonly<Record<DayClass, number>> = {
    workday: multiples.value.workdayPercent,
    rest: multiples.value.restPercent,
    statutory: multiples.value.statutoryPercent,
  }
  if (!context.terms) return []
  const { exact, figure } = hourRateOf(context, lines)
  const classes: readonly DayClass[] = ['workday', 'rest', 'statutory']
  return classes.flatMap((dayClass) => {
    const left = dayClass === 'rest' ? restLeft : 0
    const count = paid[dayClass] + left
    if (count === 0) return []
    const days = minutesByDay(context.input.verdicts, (verdict) =>
      verdict.overtime.reduce(
        (sum, worked) => sum + (worked.dayClass === dayClass && worked.settle === 'pay' ? worked.minutes : 0),
        0,
      ),
    )
    return [
      payLine(CODES[dayClass], 'earning', overtimePayFen(exact, count, percents[dayClass]), {
        formula: 'overtime-pay',
        inputs: [
          figure,
          payFigure('overtime-minutes', minutes(count), [
            ...days,
            ...(left > 0 ? [payFigure('comp-time-left', minutes(left))] : []),
          ]),
          payFigure('overtime-multiple', rate(ppm(percents[dayClass] * PPM_PER_PERCENT)), [], [lawEvidence(multiples)]),
        ],
      }),
    ]
  })
}
