import type { Fen } from '../../../src/core/kernel/fen'
import { addFen, fen, fenToDecimal, subtractFen, sumFen, ZERO_FEN } from '../../../src/core/kernel/fen'
import { fraction } from '../../../src/core/kernel/fraction'
import type { LocalDay } from '../../../src/core/kernel/local-day'
import { localDay } from '../../../src/core/kernel/local-day'
import { valueInForce } from '../../../src/core/kernel/dated-table'
import { IIT_WAGE_TABLE } from '../../../src/core/payroll/rates/iit-wage-table'
import { SPECIAL_DEDUCTION_LIMITS } from '../../../src/core/payroll/rates/special-deductions'
import type { TaxCumulative } from '../../../src/core/payroll/payslip'
import { annualTax } from '../../../src/core/payroll/tax/annual-tax'
import { bracketTax } from '../../../src/core/payroll/tax/bracket-tax'
import type { BasicDeductionKind } from '../../../src/core/payroll/tax/cumulative-tax'
import { basicDeductionFen, cumulativeWithholding, NO_TAX_YET } from '../../../src/core/payroll/tax/cumulative-tax'
import type { FeeKind } from '../../../src/core/payroll/tax/fee-tax'
import { feeTaxableFen, feeTaxFen } from '../../../src/core/payroll/tax/fee-tax'
import { nonResidentBonusTaxFen, nonResidentMonthTaxFen } from '../../../src/core/payroll/tax/non-resident-tax'
import { separateBonusTaxFen } from '../../../src/core/payroll/tax/year-end-bonus'
import type { Answer, Figures } from '../fit-answer'
import { casesOf, fenIn, fenOf, flagIn, needed, numberIn, textIn, valueOf, yuanOf } from '../read-inputs'
import type { VectorInputs } from '../vector-format'
import { isList, isRecord } from '../vector-format'

const YEAR = 2026
function dayOfMonth(month: number): LocalDay {
  return localDay(`${YEAR}-${String(month).padStart(2, '0')}-15`)
}
/** A day on which the named table was law; today's without a name. */
function dayOfTable(inputs: VectorInputs): LocalDay {
  const table = textIn(inputs, 'table', 'law', 'tax_table') ?? ''
  return /201[1-8]/.test(table) ? localDay('2015-12-15') : dayOfMonth(6)
}

/** Special additional deductions of a month: allowed as given, or declared and cut to the limit of the law. */
export function specialFen(month: VectorInputs, day: LocalDay): Fen {
  const given = fenIn(month, 'special_allowed', 'special', 'special_deductions', 'special_additional')
  if (given !== undefined)
    return addFen(given, fenIn(month, 'other', 'other_deductions', 'pension_account') ?? ZERO_FEN)
  const limits = valueInForce(SPECIAL_DEDUCTION_LIMITS, day).value
  const limitOf: Readonly<Record<string, Fen>> = {
    rent: limits.rentLargeCityFen,
    child: limits.perChildFen,
    children: fen(limits.perChildFen * (numberIn(month, 'children', 'child_count') ?? 1)),
    infant: limits.perInfantFen,
    elderly: limits.elderlyOnlyChildFen,
    parents: limits.elderlyOnlyChildFen,
    loan: limits.housingLoanFen,
    mortgage: limits.housingLoanFen,
    study: limits.degreeStudyFen,
    education: limits.degreeStudyFen,
  }
  return sumFen(
    Object.entries(month).flatMap(([key, value]) => {
      const item = /^special_declared_(.+)$/.exec(key)?.[1]
      const declared = item === undefined ? undefined : fenOf(value)
      const limit = item === undefined ? undefined : limitOf[item]
      return declared === undefined ? [] : [fen(Math.min(declared, limit ?? declared))]
    }),
  )
}

const INSURANCES = ['pension', 'medical', 'unemployment', 'hf', 'hf_supplement', 'housing_fund', 'maternity']
/** The person's own contributions: one sum, or insurance by insurance. */
export function contributionsFen(month: VectorInputs): Fen {
  const given = fenIn(month, 'contributions', 'si_hf', 'social')
  return given ?? sumFen(INSURANCES.flatMap((key) => fenIn(month, key) ?? []))
}

function grossFen(month: VectorInputs): Fen {
  return needed(fenIn(month, 'gross', 'wage', 'income', 'salary', 'month_wage'), 'gross')
}

interface WagesOfYear {
  readonly months: readonly VectorInputs[]
  readonly isList: boolean
  readonly basicDeduction: BasicDeductionKind
  readonly firstMonth: number
  readonly before?: TaxCumulative
}

/** Withholds month after month; one figure set per month. */
export function withheldMonths({ months, basicDeduction, firstMonth, before }: WagesOfYear): readonly Figures[] {
  let cumulative = before ?? NO_TAX_YET
  let soFar = ZERO_FEN
  return months.map((month, index) => {
    const day = dayOfMonth(Math.min(12, firstMonth + index))
    const [gross, contributions] = [
      subtractFen(grossFen(month), fenIn(month, 'tax_free', 'exempt') ?? ZERO_FEN),
      contributionsFen(month),
    ]
    const result = cumulativeWithholding({
      day,
      before: cumulative,
      monthsAdded: 1,
      basicDeduction,
      incomeFen: gross,
      contributionsFen: contributions,
      specialDeductionsFen: specialFen(month, day),
    })
    cumulative = result.cumulative
    soFar = addFen(soFar, result.taxFen)
    return {
      tax: yuanOf(result.taxFen),
      net: yuanOf(fen(grossFen(month) - contributions - result.taxFen)),
      taxable: yuanOf(result.taxableFen),
      cumulative_tax: yuanOf(result.cumulativeTaxFen),
      total_tax: yuanOf(soFar),
      gross: yuanOf(grossFen(month)),
      basic_deduction: yuanOf(result.basicDeductionFen),
    }
  })
}

function openingOf(inputs: VectorInputs): TaxCumulative | undefined {
  const opening = valueOf(inputs, 'opening', 'before')
  if (!isRecord(opening)) return undefined
  return {
    months: numberIn(opening, 'months') ?? 0,
    incomeFen: fenIn(opening, 'income', 'gross') ?? ZERO_FEN,
    contributionsFen: contributionsFen(opening),
    specialDeductionsFen: fenIn(opening, 'special') ?? ZERO_FEN,
    withheldFen: fenIn(opening, 'withheld', 'tax') ?? ZERO_FEN,
  }
}

function monthsOf(inputs: VectorInputs): Pick<WagesOfYear, 'months' | 'isList'> {
  const { monthly } = inputs
  if (isList(monthly)) {
    return { months: monthly.map((month) => (isRecord(month) ? month : { ...inputs, gross: month })), isList: true }
  }
  const listed = casesOf(inputs, ['gross', 'wage', 'contributions', 'special'])
  if (listed) return { months: listed, isList: true }
  const count = numberIn(inputs, 'months') ?? 1
  return { months: Array.from({ length: count }, () => inputs), isList: count > 1 }
}

function basicDeductionOf(inputs: VectorInputs): BasicDeductionKind {
  if (valueOf(inputs, 'upfront', 'sixty_thousand') !== undefined && flagIn(inputs, 'sixty_thousand') !== false)
    return 'sixty-thousand'
  return flagIn(inputs, 'first_wage_of_year', 'first_job') === true ? 'since-january' : 'months-employed'
}

function wageTax(inputs: VectorInputs): Answer {
  const before = openingOf(inputs)
  const cases = withheldMonths({
    ...monthsOf(inputs),
    basicDeduction: basicDeductionOf(inputs),
    firstMonth: numberIn(inputs, 'first_month', 'start_month', 'month') ?? 1,
    ...(before ? { before } : {}),
  })
  return { cases, isList: monthsOf(inputs).isList, primary: 'tax' }
}

/** Either months of wages, or the cumulative taxable income itself. */
function cumulative(inputs: VectorInputs): Answer {
  const taxableBefore = fenIn(inputs, 'cum_taxable_before')
  if (taxableBefore === undefined) {
    const taxable = fenIn(inputs, 'cum_taxable', 'taxable')
    if (taxable === undefined) return wageTax(inputs)
    return cumulativeFrom(taxable, fenIn(inputs, 'withheld_before', 'withheld') ?? ZERO_FEN)
  }
  const added = needed(fenIn(inputs, 'added_taxable', 'month_taxable'), 'added_taxable')
  return cumulativeFrom(addFen(taxableBefore, added), fenIn(inputs, 'withheld_before', 'withheld') ?? ZERO_FEN)
}
function cumulativeFrom(taxableFen: Fen, withheldFen: Fen): Answer {
  const table = valueInForce(IIT_WAGE_TABLE, dayOfMonth(12)).value
  const total = bracketTax(fraction(taxableFen), table)
  const tax = fen(Math.max(0, total - withheldFen))
  return { cases: [{ tax: yuanOf(tax), cumulative_tax: yuanOf(total) }], isList: false, primary: 'tax' }
}

/** The deduction that a first wage of the year brings, or the tax of its month. */
function firstJob(inputs: VectorInputs): Answer {
  const month = numberIn(inputs, 'first_wage_month')
  if (month === undefined || valueOf(inputs, 'gross', 'monthly', 'wage') !== undefined) {
    return wageTax(month === undefined ? inputs : { first_wage_of_year: true, month, ...inputs })
  }
  const deduction = basicDeductionFen('since-january', dayOfMonth(month), 1)
  return { cases: [{ basic_deduction: yuanOf(deduction) }], isList: false, primary: 'basic_deduction' }
}

function annual(inputs: VectorInputs): Answer {
  const prepaid = inputs['prepaid']
  const withheld = isList(prepaid) ? prepaid.flatMap((row) => fenOf(row) ?? []) : [fenOf(prepaid) ?? ZERO_FEN]
  const deductions = sumFen(
    ['deductions', 'contributions_and_special', 'contributions', 'special', 'special_additional', 'other'].flatMap(
      (key) => fenIn(inputs, key) ?? [],
    ),
  )
  const labourFen = fenIn(inputs, 'labour', 'labour_service')
  const authorFeeFen = fenIn(inputs, 'author_fee', 'author')
  const royaltyFen = fenIn(inputs, 'royalty')
  const result = annualTax(
    {
      wageFen: fenIn(inputs, 'wage', 'gross', 'income') ?? ZERO_FEN,
      ...(labourFen === undefined ? {} : { labourFen }),
      ...(authorFeeFen === undefined ? {} : { authorFeeFen }),
      ...(royaltyFen === undefined ? {} : { royaltyFen }),
      deductionsFen: deductions,
      withheldFen: withheld,
    },
    dayOfMonth(12),
  )
  const figures = { tax: result.taxFen, settle: result.settleFen, taxable: result.taxableFen }
  return { cases: [inYuan(figures)], isList: false, primary: textIn(inputs, 'want') ?? 'tax' }
}

function inYuan(figures: Readonly<Record<string, Fen>>): Figures {
  return Object.fromEntries(Object.entries(figures).map(([key, amount]) => [key, Number(fenToDecimal(amount))]))
}

function fee(kind: FeeKind, ...keys: readonly string[]): (inputs: VectorInputs) => Answer {
  const names = [...keys, 'fee', 'amount', 'income']
  return (inputs) => {
    const cases = casesOf(inputs, names)
    const figures = (one: VectorInputs): Figures => {
      const feeFen = needed(fenIn(one, ...names), 'fee')
      const tax = feeTaxFen(kind, feeFen, dayOfMonth(6))
      return inYuan({ tax, taxable: feeTaxableFen(kind, feeFen, dayOfMonth(6)), net: subtractFen(feeFen, tax) })
    }
    return {
      cases: (cases ?? [inputs]).map(figures),
      isList: cases !== undefined,
      primary: textIn(inputs, 'want') ?? 'tax',
    }
  }
}

function bonus(taxOf: (bonusFen: Fen, day: LocalDay) => Fen): (inputs: VectorInputs) => Answer {
  return (inputs) => {
    const cases = casesOf(inputs, ['bonus', 'amount'])
    const figures = (one: VectorInputs): Figures => {
      const bonusFen = needed(fenIn(one, 'bonus', 'amount', 'gross'), 'bonus')
      const tax = taxOf(bonusFen, dayOfTable(inputs))
      return inYuan({ tax, net: subtractFen(bonusFen, tax) })
    }
    return {
      cases: (cases ?? [inputs]).map(figures),
      isList: cases !== undefined,
      primary: textIn(inputs, 'want') ?? 'tax',
      // Two bonuses and one number: what the larger one leaves less.
      single: ([low, high]) => yuanOf(subtractFen(fenOf(low?.['net']) ?? ZERO_FEN, fenOf(high?.['net']) ?? ZERO_FEN)),
    }
  }
}

/** The bonus is simply added to the month's income; the whole month's tax is asked for. */
function mergedBonus(inputs: VectorInputs): Answer {
  const extra = fenIn(inputs, 'bonus')
  if (extra === undefined) return wageTax(inputs)
  const { months, isList: several } = monthsOf(inputs)
  const last = months.length - 1
  const withBonus = months.map((month, index) =>
    index === last ? { ...month, gross: yuanOf(addFen(fenIn(month, 'gross', 'wage') ?? ZERO_FEN, extra)) } : month,
  )
  return wageTax({ ...inputs, ...(several ? { monthly: withBonus } : withBonus[0]) })
}

function nonResident(inputs: VectorInputs): Answer {
  const cases = casesOf(inputs, ['gross', 'wage', 'month_wage'])
  const figures = (one: VectorInputs): Figures => {
    const tax = nonResidentMonthTaxFen(grossFen(one), dayOfMonth(6))
    return inYuan({ tax, net: subtractFen(grossFen(one), tax) })
  }
  return { cases: (cases ?? [inputs]).map(figures), isList: cases !== undefined, primary: 'tax' }
}

/** A retiree who works again is paid wages without contributions. */
function retiree(inputs: VectorInputs): Answer {
  return wageTax({ ...inputs, contributions: valueOf(inputs, 'contributions') ?? 0 })
}

export const TAX_ADAPTERS: Readonly<Record<string, (inputs: VectorInputs) => Answer>> = {
  iit_cumulative: cumulative,
  iit_special: wageTax,
  iit_60000: (inputs) => wageTax({ upfront: 60_000, ...inputs }),
  iit_first_job: firstJob,
  iit_retiree: retiree,
  iit_nonresident: nonResident,
  iit_annual: annual,
  iit_author_fee: fee('author', 'author_fee'),
  author_fee: fee('author', 'author_fee'),
  royalty: fee('royalty', 'royalty'),
  labour_service: fee('labour', 'labour'),
  year_end_bonus: bonus(separateBonusTaxFen),
  year_end_bonus_old_law: (inputs) => bonus(separateBonusTaxFen)({ table: '2011', ...inputs }),
  year_end_bonus_nonresident: bonus(nonResidentBonusTaxFen),
  year_end_bonus_merged: mergedBonus,
  payslip: wageTax,
}
