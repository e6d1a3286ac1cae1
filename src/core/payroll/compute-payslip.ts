import type { Fen } from '../kernel/fen'
import { fen, maxFen, minFen, negateFen, subtractFen, sumFen, ZERO_FEN } from '../kernel/fen'
import { damageCapFen } from './damage-cap'
import { additionLines, nonTaxableLines, otherDeductionLines, penaltiesEnteredFen, penaltyLines } from './lines/adjustments'
import { allowanceLines, outsideMinimumWageFen } from './lines/allowance'
import { baseWageLines } from './lines/base-wage'
import { shortageCarriedOn, shortageDeduction } from './lines/carried-shortage'
import { commissionOutcome } from './lines/commission'
import { contributionOutcome } from './lines/contributions'
import { damageDeduction } from './lines/damage'
import { fullAttendanceLines } from './lines/full-attendance'
import { hourlyWageLines } from './lines/hourly-wage'
import { incomeTaxOutcome } from './lines/income-tax'
import { overtimeLines } from './lines/overtime'
import { performanceLines } from './lines/performance'
import { postWageLines } from './lines/post-wage'
import { wageLossLines } from './lines/wage-loss-lines'
import { comparedWithMinimum, minimumForMonth } from './minimum-of-month'
import { payContext } from './pay-context'
import type { Payslip, PayslipLine, PayslipLineKind, PayslipWarning } from './payslip'
import type { PayslipInput } from './payslip-input'

function sumOf(lines: readonly PayslipLine[], ...kinds: readonly PayslipLineKind[]): Fen {
  return sumFen(lines.filter((line) => kinds.includes(line.kind)).map((line) => line.amountFen))
}
function sumOfOvertime(lines: readonly PayslipLine[]): Fen {
  return sumFen(lines.filter((line) => line.code.startsWith('overtime-')).map((line) => line.amountFen))
}

/**
 * One person's pay of a month: 应发 → 五险一金 → 个税 → other deductions → 实发 (docs/rules/payroll.md).
 * Invariants: `netFen` = Σ of all lines but the employer's, never below 0; each line is rounded once.
 * @throws RangeError if a law table has no row for the month – a hole in shipped data
 */
export function computePayslip(input: PayslipInput): Payslip {
  const context = payContext(input)
  const warnings: PayslipWarning[] = context.terms ? [] : [{ code: 'no-pay-terms' }]

  const fixed = [...baseWageLines(context), ...postWageLines(context), ...hourlyWageLines(context)]
  const performance = performanceLines(context)
  if (performance.length > 0 && input.score?.coefficient === undefined) warnings.push({ code: 'no-kpi-score' })
  const commission = commissionOutcome(context)
  for (const planId of commission.unknownPlans) warnings.push({ code: 'no-commission-plan', planId })
  if (commission.carriedFen > 0) warnings.push({ code: 'commission-negative', carriedFen: commission.carriedFen })
  const beforePenalty = [
    ...fixed,
    ...allowanceLines(context),
    ...performance,
    ...commission.lines,
    ...overtimeLines(context, fixed),
    ...fullAttendanceLines(context),
    ...additionLines(context),
    ...wageLossLines(context, fixed),
  ]

  const contributions = contributionOutcome(context)
  const contributionsFen = negateFen(sumFen(contributions.personal.map((line) => line.amountFen)))
  const minimumFen = minimumForMonth(context)
  const excludedFen = sumFen([sumOfOvertime(beforePenalty), outsideMinimumWageFen(context, beforePenalty)])
  const countedFen = subtractFen(sumOf(beforePenalty, 'earning', 'absence'), excludedFen)
  const roomFen = subtractFen(
    comparedWithMinimum(context, { countedFen, contributionsFen }, minimumFen ?? ZERO_FEN).comparedFen,
    minimumFen ?? ZERO_FEN,
  )
  const penalties = penaltyLines(context, roomFen)
  const penaltiesFen = penaltiesEnteredFen(context)
  if (penaltiesFen > 0) warnings.push({ code: 'fine-is-risky', amountFen: penaltiesFen })

  const grossLines = [...beforePenalty, ...penalties]
  const grossFen = sumOf(grossLines, 'earning', 'absence')
  const nonTaxable = nonTaxableLines(context)
  warnings.push(...contributions.warnings)
  const tax = incomeTaxOutcome(context, grossFen, contributionsFen)
  if (tax.openingMissing) warnings.push({ code: 'no-tax-opening' })
  const otherLines = otherDeductionLines(context)
  const beforeLimited = [...grossLines, ...nonTaxable, ...contributions.personal, tax.line, ...otherLines]
  const availableFen = maxFen(ZERO_FEN, sumFen(beforeLimited.map((line) => line.amountFen)))
  const capFen = damageCapFen(grossFen, context.minimumWage?.value.monthFen ?? ZERO_FEN, context.lawDay)
  const limitFen = minFen(capFen, availableFen)
  const shortage = shortageDeduction(context, limitFen, grossFen)
  const damage = damageDeduction(context, subtractFen(limitFen, shortage.takenFen), grossFen)
  if (damage.carriedFen > 0) warnings.push({ code: 'damage-capped', carriedFen: damage.carriedFen })

  const limited = [damage.line, shortage.line].filter((line) => line !== undefined)
  const unpaid = [...beforeLimited, ...limited]
  const netBeforeFen = sumFen(unpaid.map((line) => line.amountFen))
  const carriedOn = shortageCarriedOn(netBeforeFen)
  if (carriedOn) warnings.push({ code: 'negative-net', shortageFen: carriedOn.amountFen })

  if (minimumFen !== undefined && minimumFen > 0) {
    const afterDeductions = fen(subtractFen(grossFen, excludedFen) + sumOf([...otherLines, ...limited], 'other-deduction'))
    const check = comparedWithMinimum(context, { countedFen: afterDeductions, contributionsFen }, minimumFen)
    if (!check.ok) warnings.push({ code: 'below-minimum-wage', comparedFen: check.comparedFen, minimumFen })
  }

  const lines = [...unpaid, ...(carriedOn ? [carriedOn] : []), ...contributions.employer]
  return {
    memberId: input.memberId,
    month: input.month,
    lines,
    grossFen,
    netFen: fen(sumFen(lines.map((line) => line.amountFen)) - sumOf(lines, 'employer')),
    taxFen: negateFen(tax.line.amountFen),
    contributionsFen,
    employerCostFen: sumOf(lines, 'earning', 'absence', 'non-taxable', 'employer'),
    cumulative: tax.cumulative,
    carried: {
      damageFen: damage.carriedFen,
      commissionFen: commission.carriedFen,
      shortageFen: fen(shortage.carriedFen + (carriedOn?.amountFen ?? 0)),
    },
    warnings,
  }
}
