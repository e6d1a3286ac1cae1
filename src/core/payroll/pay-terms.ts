import type { SourceCell } from '../attendance/records'
import type { Fen } from '../kernel/fen'
import type { CommissionPlanId, MemberId, RecordId, RoleId } from '../kernel/ids'
import type { LocalDay, Month } from '../kernel/local-day'
import type { Ppm } from '../kernel/ppm'

/** A fixed monthly item. `proration`: with attendance like the base wage, or in full. */
export interface Allowance {
  readonly name: string
  readonly amountFen: Fen
  readonly proration: 'by-attendance' | 'full'
  /** Counted towards the minimum wage? (night, heat, hazard allowances are not: 最低工资规定 art.12) */
  readonly inMinimumWage: boolean
}

/**
 * How absence and part months reduce a monthly wage (domain.md §5.2; a shop's convention, printed on the slip).
 * `deduct-21.75`: wage − wage/21.75 × days missed; `pay-21.75`: wage/21.75 × days paid, at most the wage;
 * `due-days`: wage × paid / (due + statutory); `calendar-days`: wage × days / days of the month;
 * `balanced`: 反算 up to half a month missed, else 正算.
 */
export type ProrationMethod = 'deduct-21.75' | 'pay-21.75' | 'due-days' | 'calendar-days' | 'balanced'

export type OvertimeBase = 'base' | 'base-and-post' | 'all-fixed'

export type PayScheme =
  | {
      readonly kind: 'monthly'
      readonly baseFen: Fen
      readonly postFen: Fen
      readonly allowances: readonly Allowance[]
      /** 绩效工资基数: multiplied by the KPI coefficient. */
      readonly performanceFen: Fen
      readonly fullAttendanceFen: Fen
      readonly proration: ProrationMethod
      readonly overtimeBase: OvertimeBase
    }
  | {
      readonly kind: 'hourly'
      readonly rateFenPerHour: Fen
      readonly allowances: readonly Allowance[]
      readonly performanceFen: Fen
      readonly fullAttendanceFen: Fen
    }

/** 薪酬 from a day on. */
export interface PayTerms {
  readonly memberId: MemberId
  readonly from: LocalDay
  readonly scheme: PayScheme
}

/** 社保公积金 from a day on. Base absent = not insured there. */
export interface ContributionTerms {
  readonly memberId: MemberId
  readonly from: LocalDay
  /** Key of the city table. */
  readonly city: string
  /** Declared wage before floor and cap. */
  readonly socialBaseFen?: Fen
  readonly housingBaseFen?: Fen
  readonly housingRatePpm: Ppm
  readonly housingSupplementPpm: Ppm
}

/** What earlier months of the year, not computed here, brought: from the tax app or the former payroll sheet. */
export interface TaxOpening {
  /** Last month included. */
  readonly throughMonth: Month
  /** Months with this employer in the year so far. */
  readonly months: number
  readonly incomeFen: Fen
  readonly contributionsFen: Fen
  readonly specialDeductionsFen: Fen
  readonly withheldFen: Fen
}
/** 个税 of one person in one calendar year. */
export interface TaxProfile {
  readonly memberId: MemberId
  readonly year: number
  readonly opening?: TaxOpening
  /** 专项附加扣除 per month, from a month on. */
  readonly specialDeductions: readonly { readonly from: Month; readonly amountFen: Fen }[]
  /** 2020年第13号: no wage earlier in the year → 5,000 × months since January. */
  readonly firstJobOfYear: boolean
  /** 2020年第19号: ≤ 60,000 last year with this employer → 60,000 at once. */
  readonly deductSixtyThousand: boolean
}

/** 奖惩 and one-off lines of a month. */
export type AdjustmentKind = 'reward' | 'back-pay' | 'penalty' | 'damage' | 'non-taxable' | 'other-deduction'
export interface Adjustment {
  readonly id: RecordId
  readonly memberId: MemberId
  readonly month: Month
  readonly kind: AdjustmentKind
  /** Always positive; the kind says whether it is added or taken. */
  readonly amountFen: Fen
  readonly reason: string
  readonly source?: SourceCell
}

/** `upper-inclusive` (lo, hi] as in tax law; `lower-inclusive` [lo, hi). */
export type TierBound = 'upper-inclusive' | 'lower-inclusive'
/** `upTo` absent = no upper end (last tier). */
export interface CommissionTier {
  readonly upToFen?: Fen
  readonly ratePpm: Ppm
}
export type CommissionScheme =
  | { readonly kind: 'flat'; readonly ratePpm: Ppm }
  | { readonly kind: 'whole'; readonly tiers: readonly CommissionTier[]; readonly bound: TierBound }
  | { readonly kind: 'marginal'; readonly tiers: readonly CommissionTier[]; readonly bound: TierBound }
export interface CommissionPlan {
  readonly id: CommissionPlanId
  readonly name: string
  readonly from: LocalDay
  readonly roleIds: readonly RoleId[]
  /** What the base is, in the owner's words: '支付金额减退款'. */
  readonly base: string
  readonly scheme: CommissionScheme
}
/** Sales that earn commission; the base is amount − refunds. */
export interface SalesRecord {
  readonly memberId: MemberId
  readonly month: Month
  readonly planId: CommissionPlanId
  readonly amountFen: Fen
  readonly refundFen: Fen
  readonly source?: SourceCell
}
