import type { AttendanceSummary } from '../../attendance/month-summary'
import type { Explanation } from '../../kernel/explanation'
import type { Month } from '../../kernel/local-day'
import type { Payslip, PayslipLine, PayslipLineCode } from '../../payroll/payslip'
import { MISSED_REASONS } from '../../payroll/proration/wage-loss'
import type { Check } from '../check'
import type { Finding, FindingPlace } from '../finding'
import { finding } from '../finding'
import { LATENESS_WORDS } from '../lateness-words-text'
import { count, minutes, money } from '../quantities'

/** Lines that take the wage of time that was not worked; each reason has at most one. */
const LOSS_LINES: readonly PayslipLineCode[] = MISSED_REASONS
type TimedLoss = keyof typeof LATENESS_WORDS
const TIMED_LOSSES: readonly TimedLoss[] = ['late-early', 'absence']

function missedMinutes(summary: AttendanceSummary, loss: TimedLoss): number {
  return loss === 'absence' ? summary.absentMinutes : summary.lateMinutes + summary.earlyMinutes
}

/** The minutes that a line says it took; undefined where its explanation does not say. */
function minutesOf({ code, value, inputs }: Explanation): number | undefined {
  if (code === 'minutes-missed' && value.kind === 'minutes') return value.minutes
  for (const input of inputs) {
    const found = minutesOf(input)
    if (found !== undefined) return found
  }
  return undefined
}

/** By the hour nothing is taken off: minutes not worked are simply not paid. In a month of both, a line holds its own part. */
function deductionFindings(
  slip: Payslip,
  summary: AttendanceSummary,
  loss: TimedLoss,
  where: FindingPlace,
): readonly Finding[] {
  const hasLine = (code: PayslipLineCode): boolean => slip.lines.some((line) => line.code === code)
  const missed = missedMinutes(summary, loss)
  const line = slip.lines.find((one) => one.code === loss)
  const isWholeMonth = hasLine('base-wage') && !hasLine('hourly-wage')
  if (!line)
    return isWholeMonth && missed > 0 ? [finding('loss-not-deducted', { ...where, line: loss }, minutes(missed))] : []
  const taken = minutesOf(line.explanation) ?? 0
  return (isWholeMonth ? taken === missed : taken <= missed)
    ? []
    : [finding('loss-minutes-differ', { ...where, line: loss }, minutes(missed), minutes(taken))]
}

function finedToo(lines: readonly PayslipLine[], loss: TimedLoss, where: FindingPlace): readonly Finding[] {
  const taken = lines.find((line) => line.code === loss && line.amountFen < 0)
  if (!taken) return []
  return lines
    .filter(
      ({ code, label }) => (code === 'penalty' || code === 'other-deduction') && LATENESS_WORDS[loss].test(label ?? ''),
    )
    .filter((line) => line.amountFen < 0)
    .map(({ label = '', amountFen }) =>
      finding('loss-fined-too', { ...where, line: loss, name: label }, money(taken.amountFen), money(amountFen)),
    )
}

function ofSlip(slip: Payslip, summary: AttendanceSummary | undefined, month: Month): readonly Finding[] {
  const where: FindingPlace = { memberId: slip.memberId, month }
  const twice = LOSS_LINES.flatMap((line) => {
    const times = slip.lines.filter((one) => one.code === line).length
    return times > 1 ? [finding('loss-line-twice', { ...where, line }, count(1), count(times))] : []
  })
  return [
    ...twice,
    ...TIMED_LOSSES.flatMap((loss) => [
      ...(summary ? deductionFindings(slip, summary, loss, where) : []),
      ...finedToo(slip.lines, loss, where),
    ]),
  ]
}

/** A minute late, early or absent lowers the pay in exactly one line: its wage is not paid, or there is a fine, never both. */
export const lateness: Check = {
  id: 'lateness',
  *run(shop) {
    for (const month of shop.paidMonths) {
      const { summaries, payslips } = shop.closed.get(month) ?? shop.resultOf(month)
      const summaryOf = new Map(summaries.map((summary) => [summary.memberId, summary]))
      yield {
        looked: payslips.length,
        findings: payslips.flatMap((slip) => ofSlip(slip, summaryOf.get(slip.memberId), month)),
      }
    }
  },
}
