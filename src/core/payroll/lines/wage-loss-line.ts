import type { DayVerdict } from '../../attendance/day-verdict'
import type { Evidence, Explanation } from '../../kernel/explanation'
import type { Fen } from '../../kernel/fen'
import { exactFen, fen, minFen, negateFen, roundFen, sumFen } from '../../kernel/fen'
import type { Fraction } from '../../kernel/fraction'
import { times } from '../../kernel/fraction'
import type { PayContext, SchemePart } from '../pay-context'
import { amountOf, lawEvidence, minutes, money, payFigure } from '../pay-figure'
import type { PayFormula } from '../pay-formula'
import type { PayslipLine, PayslipLineCode } from '../payslip'
import type { LossFormula, MissedReason } from '../proration/wage-loss'
import { minutesByDay } from './day-evidence'
import { payLine } from './pay-line'

export interface MissedLine {
  readonly reason: MissedReason
  readonly code: PayslipLineCode
  readonly minutes: number
  readonly minutesOfDay: (verdict: DayVerdict) => number
  /** Part of a missed day that is not paid: 1, less for sick leave. */
  readonly unpaidShare: Fraction
  readonly formula?: PayFormula
  readonly inputs?: readonly Explanation[]
  readonly evidence?: readonly Evidence[]
}

const FORMULAS: Readonly<Record<LossFormula, PayFormula>> = {
  'deduct-21.75': 'loss-deduct-21.75',
  'pay-21.75': 'loss-pay-21.75',
  'due-days': 'loss-due-days',
  'calendar-days': 'loss-calendar-days',
}

/** Base and post wage of the full month: what a missed day costs a share of. */
export function monthWageFen(lines: readonly PayslipLine[]): Fen {
  return sumFen(lines.filter((l) => l.code === 'base-wage' || l.code === 'post-wage').map((l) => l.amountFen))
}

/** What a missed day takes from a month amount, and how; rounded for display only. */
export function perDayFigure(context: PayContext, part: SchemePart, monthFen: Fen): Explanation {
  const { counts, loss } = part
  const byLaw = payFigure('month-pay-days', amountOf(context.payDays, 'days'), [], [lawEvidence(context.yearDays)])
  const paidDays = payFigure('paid-days', amountOf(counts.paidDays, 'days'))
  const inputs: Readonly<Record<LossFormula, readonly Explanation[]>> = {
    'deduct-21.75': [byLaw],
    'pay-21.75': [byLaw, paidDays],
    'due-days': [paidDays],
    'calendar-days': [payFigure('days-of-month', amountOf(counts.calendarDays, 'days'))],
  }
  return payFigure('loss-per-day', money(roundFen(times(exactFen(monthFen), loss.sharePerDay))), inputs[loss.formula])
}

/**
 * One line of wage not earned. `taken` is what earlier lines of this kind took: together never more than the wage,
 * whatever the rounding does.
 */
export function wageLossLine(
  context: PayContext,
  part: SchemePart,
  wageFen: Fen,
  takenFen: Fen,
  line: MissedLine,
): PayslipLine | undefined {
  const days = part.loss.days[line.reason]
  if (days.numerator === 0n) return undefined
  const exact = times(times(exactFen(wageFen), part.loss.shares[line.reason]), line.unpaidShare)
  const amountFen = negateFen(minFen(roundFen(exact), fen(wageFen - takenFen)))
  const isByMinutes = line.reason !== 'not-employed'
  const ordinaryDays = context.input.verdicts.filter((verdict) => verdict.dayClass !== 'statutory')
  return payLine(line.code, 'absence', amountFen, {
    formula: line.formula ?? FORMULAS[part.loss.formula],
    inputs: [
      payFigure('month-wage', money(wageFen)),
      isByMinutes
        ? payFigure('days-missed', amountOf(days, 'days'), [
            payFigure('minutes-missed', minutes(line.minutes), minutesByDay(ordinaryDays, line.minutesOfDay)),
            payFigure('standard-minutes', minutes(context.minutesPerDay)),
          ])
        : payFigure('days-outside', amountOf(days, 'days')),
      perDayFigure(context, part, wageFen),
      ...(line.inputs ?? []),
    ],
    ...(line.evidence ? { evidence: line.evidence } : {}),
  })
}
