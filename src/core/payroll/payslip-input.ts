import type { DayVerdict } from '../attendance/day-verdict'
import type { AttendanceSummary } from '../attendance/month-summary'
import type { Explanation } from '../kernel/explanation'
import type { MemberId } from '../kernel/ids'
import type { Month } from '../kernel/local-day'
import type { KpiScore } from '../kpi/kpi-month'
import type { ContractHours, Member } from '../team/member'
import type { Adjustment, CommissionPlan, ContributionTerms, PayTerms, SalesRecord, TaxProfile } from './pay-terms'
import type { Payslip } from './payslip'
import type { PayDay } from './proration/pay-day'

/** The payslip before this one, for what runs on from month to month. */
export interface PreviousPayslip {
  readonly month: Month
  /** Paid and closed: its figures count more than an imported opening of the same month. */
  readonly closed: boolean
  readonly payslip: Pick<Payslip, 'cumulative' | 'carried' | 'warnings'>
}

/** Everything one payslip is computed from. Lists may hold other members' rows and other months: they are left out. */
export interface PayslipInput {
  readonly memberId: MemberId
  readonly month: Month
  readonly employment: Pick<Member, 'hiredOn' | 'leftOn'>
  /** Every calendar day of the month. */
  readonly days: readonly PayDay[]
  readonly summary: AttendanceSummary
  /** The days behind the summary: evidence, and the minutes per scheme where the kind of scheme changes within the month. */
  readonly verdicts: readonly DayVerdict[]
  /** Rest earned by overtime and not taken by somebody who leaves in the month: paid as rest-day overtime. */
  readonly compTimeLeftMinutes?: number | undefined
  readonly payTerms: readonly PayTerms[]
  readonly contractHours: readonly ContractHours[]
  readonly contributionTerms: readonly ContributionTerms[]
  readonly taxProfile?: TaxProfile | undefined
  readonly score?: KpiScore | undefined
  readonly scoreExplanation?: Explanation | undefined
  readonly commissionPlans: readonly CommissionPlan[]
  readonly sales: readonly SalesRecord[]
  readonly adjustments: readonly Adjustment[]
  /** City of the minimum wage where the person's own contribution city says nothing. */
  readonly shopCity: string
  readonly previous?: PreviousPayslip | undefined
}
