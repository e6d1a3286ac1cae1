import type { AttendanceSummary } from '../attendance/month-summary'
import type { Month } from '../kernel/local-day'
import type { KpiScore } from '../kpi/kpi-month'
import type { CommissionPlan } from '../payroll/pay-terms'
import type { Payslip } from '../payroll/payslip'
import type { PersonOfMonth } from '../month/people-of-month'

/** A month as the payroll workbook prints it; rows follow the order of `people`. */
export interface PayrollWorkbookInput {
  readonly shopName: string
  readonly month: Month
  readonly people: readonly PersonOfMonth[]
  readonly payslips: readonly Payslip[]
  readonly summaries: readonly AttendanceSummary[]
  readonly scores: readonly KpiScore[]
  readonly commissionPlans: readonly CommissionPlan[]
}

/** One person with everything that is printed about them. */
export interface PayrollRow {
  readonly person: PersonOfMonth
  readonly payslip: Payslip
  readonly summary: AttendanceSummary | undefined
  readonly score: KpiScore | undefined
}

export function payrollRows(input: PayrollWorkbookInput): readonly PayrollRow[] {
  return input.people.flatMap((person) => {
    const { id } = person.member
    const payslip = input.payslips.find((slip) => slip.memberId === id)
    if (!payslip) return []
    return [
      {
        person,
        payslip,
        summary: input.summaries.find((summary) => summary.memberId === id),
        score: input.scores.find((score) => score.memberId === id),
      },
    ]
  })
}
