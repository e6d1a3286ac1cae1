import type { Explanation } from '../kernel/explanation'
import type { Fen } from '../kernel/fen'
import type { CommissionPlanId, MemberId } from '../kernel/ids'
import type { Month } from '../kernel/local-day'

/** `earning` adds to 应发, `absence` reduces it; the next three reduce 实发; `employer` is cost only. */
export type PayslipLineKind =
  'earning' | 'absence' | 'non-taxable' | 'contribution' | 'tax' | 'other-deduction' | 'employer'

export type PayslipLineCode =
  | 'base-wage'
  | 'post-wage'
  | 'hourly-wage'
  | 'allowance'
  | 'performance'
  | 'commission'
  | 'overtime-workday'
  | 'overtime-rest'
  | 'overtime-statutory'
  | 'full-attendance'
  | 'reward'
  | 'back-pay'
  | 'not-employed'
  | 'absence'
  | 'late-early'
  | 'unpaid-leave'
  | 'sick-leave'
  | 'penalty'
  | 'non-taxable'
  | 'pension'
  | 'medical'
  | 'unemployment'
  | 'housing-fund'
  | 'housing-supplement'
  | 'income-tax'
  | 'damage'
  | 'other-deduction'
  | 'carried-shortage'
  | 'employer-pension'
  | 'employer-medical'
  | 'employer-unemployment'
  | 'employer-injury'
  | 'employer-housing-fund'
  | 'employer-housing-supplement'

export interface PayslipLine {
  readonly code: PayslipLineCode
  readonly kind: PayslipLineKind
  /** The item's own name where the code is generic: an allowance, a commission plan. */
  readonly label?: string
  /** Signed: additions positive, deductions negative; employer lines positive. */
  readonly amountFen: Fen
  readonly explanation: Explanation
}

export type PayslipWarning =
  | { readonly code: 'negative-net'; readonly shortageFen: Fen }
  | { readonly code: 'below-minimum-wage'; readonly comparedFen: Fen; readonly minimumFen: Fen }
  | { readonly code: 'no-pay-terms' }
  | { readonly code: 'no-kpi-score' }
  | { readonly code: 'no-tax-opening' }
  | { readonly code: 'no-city-table'; readonly city: string }
  | { readonly code: 'fine-is-risky'; readonly amountFen: Fen }
  | { readonly code: 'damage-capped'; readonly carriedFen: Fen }
  | { readonly code: 'commission-negative'; readonly carriedFen: Fen }
  | { readonly code: 'law-data-outdated'; readonly table: string }
  /** Sales were entered for a plan that is not in force in the month: nothing is paid for them. */
  | { readonly code: 'no-commission-plan'; readonly planId: CommissionPlanId }

/** Cumulative figures of the calendar year up to and including this month: input of the next month's tax. */
export interface TaxCumulative {
  readonly months: number
  readonly incomeFen: Fen
  readonly contributionsFen: Fen
  readonly specialDeductionsFen: Fen
  readonly withheldFen: Fen
}

/** One person's pay of a month. `net = gross + nonTaxable − contributions − tax − other`, all signs in the lines. */
export interface Payslip {
  readonly memberId: MemberId
  readonly month: Month
  readonly lines: readonly PayslipLine[]
  /** 应发: Σ earning + absence lines. */
  readonly grossFen: Fen
  readonly netFen: Fen
  readonly taxFen: Fen
  readonly contributionsFen: Fen
  /** 人工成本: gross + non-taxable + employer lines. */
  readonly employerCostFen: Fen
  readonly cumulative: TaxCumulative
  /** Damage, refunds or shortage that could not be taken this month, as positive amounts. */
  readonly carried: { readonly damageFen: Fen; readonly commissionFen: Fen; readonly shortageFen: Fen }
  readonly warnings: readonly PayslipWarning[]
}
