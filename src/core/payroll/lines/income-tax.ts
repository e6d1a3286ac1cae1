import { valueInForce } from '../../kernel/dated-table'
import type { Evidence, Explanation } from '../../kernel/explanation'
import type { Fen } from '../../kernel/fen'
import { negateFen, sumFen, ZERO_FEN } from '../../kernel/fen'
import type { Month } from '../../kernel/local-day'
import { addMonths } from '../../kernel/local-day'
import type { PayContext } from '../pay-context'
import { amountOf, lawEvidence, money, payFigure, rate } from '../pay-figure'
import type { TaxProfile } from '../pay-terms'
import type { PayslipLine, TaxCumulative } from '../payslip'
import { IIT_BASIC_DEDUCTION, IIT_FIRST_JOB_RULE, IIT_YEAR_DEDUCTION_AT_ONCE } from '../rates/iit-basic-deduction'
import { IIT_WAGE_TABLE } from '../rates/iit-wage-table'
import type { BasicDeductionKind } from '../tax/cumulative-tax'
import { cumulativeWithholding } from '../tax/cumulative-tax'
import { taxBefore } from '../tax/tax-before'
import { payLine } from './pay-line'

export interface TaxOutcome {
  readonly line: PayslipLine
  readonly cumulative: TaxCumulative
  readonly openingMissing: boolean
}

export function basicDeductionKind(profile: TaxProfile | undefined): BasicDeductionKind {
  if (profile?.deductSixtyThousand) return 'sixty-thousand'
  return profile?.firstJobOfYear ? 'since-january' : 'months-employed'
}

function deductionEvidence(kind: BasicDeductionKind, context: PayContext): readonly Evidence[] {
  const basic = lawEvidence(valueInForce(IIT_BASIC_DEDUCTION, context.lawDay))
  switch (kind) {
    case 'months-employed':
      return [basic]
    case 'since-january':
      return [basic, lawEvidence(valueInForce(IIT_FIRST_JOB_RULE, context.lawDay))]
    case 'sixty-thousand':
      return [lawEvidence(valueInForce(IIT_YEAR_DEDUCTION_AT_ONCE, context.lawDay))]
  }
}

/** 专项附加扣除 of a month: the last amount declared by then. */
function specialDeductionOf({ input }: PayContext, month: Month): Fen {
  const rows = (input.taxProfile?.specialDeductions ?? []).filter((row) => row.from <= month)
  return (
    rows.reduce<{ from: string; amountFen: Fen } | undefined>(
      (latest, row) => (!latest || row.from >= latest.from ? row : latest),
      undefined,
    )?.amountFen ?? ZERO_FEN
  )
}

/**
 * 个人所得税, cumulative withholding on 应发 less the person's own contributions. The line is there even when it is 0,
 * because the owner asks why.
 * @see 国家税务总局公告2018年第61号 第六条 (累计专项附加扣除：本单位截至当前月份)
 */
export function incomeTaxOutcome(context: PayContext, grossFen: Fen, contributionsFen: Fen): TaxOutcome {
  const { input, lawDay } = context
  const kind = basicDeductionKind(input.taxProfile)
  const { before, monthsAdded, from, openingMissing } = taxBefore(
    input.month,
    input.employment.hiredOn,
    input.taxProfile,
    input.previous,
  )
  // Months without a payslip count as well, each with what was declared by then.
  const months = Array.from({ length: monthsAdded }, (_, back) => addMonths(input.month, -back))
  const special = sumFen(months.map((month) => specialDeductionOf(context, month)))
  const result = cumulativeWithholding({
    day: lawDay,
    before,
    monthsAdded,
    basicDeduction: kind,
    incomeFen: grossFen,
    contributionsFen,
    specialDeductionsFen: special,
  })
  const { cumulative } = result
  const openingNote: readonly Evidence[] =
    from === 'opening' ? [{ kind: 'entered', note: input.taxProfile?.opening?.throughMonth ?? '' }] : []
  const law = lawEvidence(valueInForce(IIT_WAGE_TABLE, lawDay))
  const taxable: Explanation = {
    ...payFigure('taxable-so-far', money(result.taxableFen), [
      payFigure('income-so-far', money(cumulative.incomeFen), [
        payFigure('income-before', money(before.incomeFen), [], openingNote),
        payFigure('gross-wage', money(grossFen)),
      ]),
      payFigure(
        'basic-deduction',
        money(result.basicDeductionFen),
        [payFigure('tax-months', amountOf(cumulative.months, 'months'))],
        deductionEvidence(kind, context),
      ),
      payFigure('contributions-so-far', money(cumulative.contributionsFen), [], openingNote),
      payFigure('special-deductions-so-far', money(cumulative.specialDeductionsFen), [], openingNote),
    ]),
    formula: 'taxable-so-far',
  }
  const taxSoFar: Explanation = {
    ...payFigure('tax-so-far', money(result.cumulativeTaxFen), [
      taxable,
      payFigure('tax-rate', rate(result.bracket.ratePpm), [], [law]),
      payFigure('quick-deduction', money(result.bracket.quickDeductionFen), [], [law]),
    ]),
    formula: 'tax-so-far',
  }
  const line = payLine('income-tax', 'tax', negateFen(result.taxFen), {
    formula: 'cumulative-tax',
    inputs: [taxSoFar, payFigure('withheld-before', money(before.withheldFen), [], openingNote)],
  })
  return { line, cumulative, openingMissing }
}
