import type { Fen } from '../kernel/fen'
import { negateFen, sumFen } from '../kernel/fen'
import type { Payslip, PayslipLineCode } from '../payroll/payslip'
import { payrollWorkbookText as text } from './payroll-workbook-text'

/** A money column of the register: one pay item, or a few that are printed together. */
export interface MoneyItem {
  readonly head: string
  readonly group: 'earnings' | 'absence' | 'non-taxable' | 'deductions'
  readonly codes: readonly PayslipLineCode[]
}

const item = (group: MoneyItem['group'], code: PayslipLineCode): MoneyItem => ({
  head: text.itemHead[code],
  group,
  codes: [code],
})

/** Always the same columns in the same order, so that one month's sheet can be laid beside another's. */
export const MONEY_ITEMS: readonly MoneyItem[] = [
  item('earnings', 'base-wage'),
  item('earnings', 'post-wage'),
  item('earnings', 'hourly-wage'),
  item('earnings', 'performance'),
  item('earnings', 'commission'),
  item('earnings', 'allowance'),
  item('earnings', 'overtime-workday'),
  item('earnings', 'overtime-rest'),
  item('earnings', 'overtime-statutory'),
  item('earnings', 'full-attendance'),
  item('earnings', 'reward'),
  item('earnings', 'back-pay'),
  item('absence', 'not-employed'),
  item('absence', 'absence'),
  item('absence', 'late-early'),
  item('absence', 'unpaid-leave'),
  item('absence', 'sick-leave'),
  item('absence', 'penalty'),
  item('non-taxable', 'non-taxable'),
  item('deductions', 'pension'),
  item('deductions', 'medical'),
  item('deductions', 'unemployment'),
  { head: text.heads.housing, group: 'deductions', codes: ['housing-fund', 'housing-supplement'] },
  item('deductions', 'income-tax'),
  item('deductions', 'damage'),
  item('deductions', 'other-deduction'),
  item('deductions', 'carried-shortage'),
]

/** What a column shows: additions as they are, deductions as positive amounts under their heading. */
export function itemAmountFen({ codes, group }: MoneyItem, payslip: Payslip): Fen {
  const amount = sumFen(payslip.lines.filter((line) => codes.includes(line.code)).map((line) => line.amountFen))
  return group === 'earnings' || group === 'non-taxable' ? amount : negateFen(amount)
}
/** 扣款合计: contributions, tax and other deductions. */
export function deductionsFen(payslip: Payslip): Fen {
  const kinds = ['contribution', 'tax', 'other-deduction']
  return negateFen(sumFen(payslip.lines.filter((line) => kinds.includes(line.kind)).map((line) => line.amountFen)))
}
