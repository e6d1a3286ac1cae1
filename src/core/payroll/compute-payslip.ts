import type { Fen } from '../kernel/fen'
import { addFen, maxFen, minFen, negateFen, subtractFen, sumFen, ZERO_FEN } from '../kernel/fen'
import { damageCapFen } from './damage-cap'
import type { GrossOfMonth } from './gross-of-month'
import { grossOfMonth } from './gross-of-month'
import { shortageCarriedOn, shortageDeduction } from './lines/carried-shortage'
import { contributionOutcome } from './lines/contributions'
import { damageDeduction } from './lines/damage'
import { incomeTaxOutcome } from './lines/income-tax'
import { nonTaxableLines } from './lines/non-taxable'
import { otherDeductionLines } from './lines/other-deduction'
import { comparedWithMinimum } from './minimum-of-month'
import type { PayContext } from './pay-context'
import { payContext } from './pay-context'
import type { Payslip, PayslipLine, PayslipLineKind, PayslipWarning } from './payslip'
import type { PayslipInput } from './payslip-input'

function sumOfLines(lines: readonly PayslipLine[], ...kinds: readonly PayslipLineKind[]): Fen {
  return sumFen(lines.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)).map((line) => line.amountFen))
}

/** Damage and old shortages, together within the month's limit and never below a net of 0; the older debt goes first. */
function limitedDeductions(context: PayContext, grossFen: Fen, netBeforeFen: Fen) {
  const capFen = damageCapFen(grossFen, context.minimumWage?.value.monthFen ?? ZERO_FEN, context.lawDay)
  const limitFen = minFen(capFen, maxFen(ZERO_FEN, netBeforeFen))
  const shortage = shortageDeduction(context, limitFen, grossFen)
  const damage = damageDeduction(context, subtractFen(limitFen, shortage.takenFen), grossFen)
  return { shortage, damage, lines: [damage.line, shortage.line].filter((line) => line !== undefined) }
}

/** Run after all deductions but contributions and tax (docs/rules/payroll.md). */
function minimumWageWarnings(
  context: PayContext,
  gross: GrossOfMonth,
  contributionsFen: Fen,
  deductedFen: Fen,
): readonly PayslipWarning[] {
  const { minimumFen } = gross
  if (minimumFen === undefined || minimumFen === 0) return []
  const countedFen = subtractFen(subtractFen(gross.grossFen, gross.outsideMinimumFen), deductedFen)
  const { ok, comparedFen } = comparedWithMinimum(context, { countedFen, contributionsFen }, minimumFen)
  return ok ? [] : [{ code: 'below-minimum-wage', comparedFen, minimumFen }]
}

/**
 * One person's pay of a month: 应发 → 五险一金 → 个税 → other deductions → 实发 (docs/rules/payroll.md).
 * Invariants: `netFen` = Σ of all lines but the employer's, never below 0; each line is rounded once.
 * @throws RangeError if a law table has no row for the month – a hole in shipped data
 */
export function computePayslip(input: PayslipInput): Payslip {
  const context = payContext(input)
  const contributions = contributionOutcome(context)
  const contributionsFen = negateFen(sumOfLines(contributions.personal))
  const gross = grossOfMonth(context, contributionsFen)
  const { grossFen } = gross
  const tax = incomeTaxOutcome(context, grossFen, contributionsFen)
  const others = otherDeductionLines(context)
  const beforeLimited = [...gross.lines, ...nonTaxableLines(context), ...contributions.personal, tax.line, ...others]
  const { shortage, damage, lines: limited } = limitedDeductions(context, grossFen, sumOfLines(beforeLimited))
  const carriedOn = shortageCarriedOn(sumOfLines([...beforeLimited, ...limited]))
  const paid = [...beforeLimited, ...limited, ...(carriedOn ? [carriedOn] : [])]
  const lines = [...paid, ...contributions.employer]
  return {
    memberId: input.memberId,
    month: input.month,
    lines,
    grossFen,
    netFen: sumOfLines(paid),
    taxFen: negateFen(tax.line.amountFen),
    contributionsFen,
    employerCostFen: sumOfLines(lines, 'earning', 'absence', 'non-taxable', 'employer'),
    cumulative: tax.cumulative,
    carried: {
      damageFen: damage.carriedFen,
      commissionFen: gross.commissionCarriedFen,
      shortageFen: addFen(shortage.carriedFen, carriedOn?.amountFen ?? ZERO_FEN),
    },
    warnings: [
      ...gross.warnings,
      ...contributions.warnings,
      ...(tax.openingMissing ? [{ code: 'no-tax-opening' } as const] : []),
      ...(damage.carriedFen > 0 ? [{ code: 'damage-capped', carriedFen: damage.carriedFen } as const] : []),
      ...(carriedOn ? [{ code: 'negative-net', shortageFen: carriedOn.amountFen } as const] : []),
      ...minimumWageWarnings(context, gross, contributionsFen, negateFen(sumOfLines([...others, ...limited]))),
    ],
  }
}
