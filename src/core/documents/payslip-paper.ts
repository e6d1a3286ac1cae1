import type { AttendanceSummary } from '../attendance/month-summary'
import { negateFen } from '../kernel/fen'
import type { Month } from '../kernel/local-day'
import type { PersonOfMonth } from '../month/people-of-month'
import type { Payslip, PayslipLine, PayslipLineKind } from '../payroll/payslip'

import { attendanceOfSlipText, payslipLineText } from '../text/payroll-text'
import { monthText } from '../text/time-text'
import type { PaperDocument, PayslipPaper } from './paper'

export interface PayslipPapersInput {
  readonly shopName: string
  readonly month: Month
  readonly people: readonly PersonOfMonth[]
  readonly payslips: readonly Payslip[]
  readonly summaries: readonly AttendanceSummary[]
}

const ADDED: readonly PayslipLineKind[] = ['earning', 'non-taxable']
const TAKEN: readonly PayslipLineKind[] = ['absence', 'contribution', 'tax', 'other-deduction']

function slipOf(person: PersonOfMonth, payslip: Payslip, summary: AttendanceSummary | undefined): PayslipPaper {
  const lines = (kinds: readonly PayslipLineKind[], amountOf: (line: PayslipLine) => PayslipLine['amountFen']) =>
    payslip.lines
      .filter((line) => kinds.includes(line.kind) && line.amountFen !== 0)
      .map((line) => ({ label: payslipLineText(line), amountFen: amountOf(line) }))
  return {
    name: person.member.name,
    employeeNo: person.member.employeeNo,
    department: person.department,
    role: person.role,
    attendance: summary ? attendanceOfSlipText(summary) : '',
    earnings: lines(ADDED, (line) => line.amountFen),
    // Deductions are printed as positive amounts under their own heading.
    deductions: lines(TAKEN, (line) => negateFen(line.amountFen)),
    grossFen: payslip.grossFen,
    netFen: payslip.netFen,
  }
}

/** Payslips to print and hand out; Σ earnings − Σ deductions = 实发 on every slip. */
export function buildPayslipPapers(input: PayslipPapersInput): Extract<PaperDocument, { readonly kind: 'payslips' }> {
  return {
    kind: 'payslips',
    shopName: input.shopName,
    monthLabel: monthText(input.month),
    slips: input.people.flatMap((person) => {
      const payslip = input.payslips.find((slip) => slip.memberId === person.member.id)
      const summary = input.summaries.find((row) => row.memberId === person.member.id)
      return payslip ? [slipOf(person, payslip, summary)] : []
    }),
  }
}
