import type { DatedValue } from '../kernel/dated-table'
import type { Evidence, Explanation, Quantity, QuantityUnit } from '../kernel/explanation'
import { explain } from '../kernel/explanation'
import type { Fen } from '../kernel/fen'
import type { Fraction } from '../kernel/fraction'
import { fraction } from '../kernel/fraction'
import type { Ppm } from '../kernel/ppm'
import { shortDecimal } from '../kpi/decimal'

/** Names of the figures inside a payslip's explanations; `core/text/explanation-text.ts` has a word for each. */
export type PayFigure =
  | 'month-wage'
  | 'terms-row'
  | 'paid-days-in-row'
  | 'paid-days'
  | 'days-of-month'
  | 'days-outside'
  | 'days-missed'
  | 'month-pay-days'
  | 'standard-minutes'
  | 'hours-per-day'
  | 'minutes-missed'
  | 'minutes-on-day'
  | 'loss-per-day'
  | 'paid-share'
  | 'employed-share'
  | 'unpaid-share'
  | 'sick-pay-floor'
  | 'minimum-wage'
  | 'hour-rate'
  | 'worked-minutes'
  | 'paid-leave-minutes'
  | 'allowance-agreed'
  | 'performance-agreed'
  | 'coefficient'
  | 'coefficient-assumed'
  | 'full-attendance-agreed'
  | 'full-attendance-kept'
  | 'full-attendance-lost'
  | 'overtime-base'
  | 'overtime-minutes'
  | 'comp-time-left'
  | 'overtime-multiple'
  | 'sales-amount'
  | 'sales-refund'
  | 'commission-base'
  | 'commission-rate'
  | 'commission-tier'
  | 'commission-earned'
  | 'commission-owed'
  | 'adjustment-amount'
  | 'penalty-room'
  | 'declared-base'
  | 'contribution-base'
  | 'base-floor'
  | 'base-cap'
  | 'contribution-rate'
  | 'contribution-fixed'
  | 'income-so-far'
  | 'income-before'
  | 'basic-deduction'
  | 'contributions-so-far'
  | 'special-deductions-so-far'
  | 'taxable-so-far'
  | 'tax-rate'
  | 'quick-deduction'
  | 'tax-so-far'
  | 'withheld-before'
  | 'tax-months'
  | 'damage-due'
  | 'damage-cap'
  | 'carried-in'
  | 'net-before'
  | 'gross-wage'

export function payFigure(
  code: PayFigure,
  value: Quantity,
  inputs: readonly Explanation[] = [],
  evidence: readonly Evidence[] = [],
): Explanation {
  return explain(code, value, inputs, evidence)
}

export const money = (amountFen: Fen): Quantity => ({ kind: 'fen', fen: amountFen })
export const rate = (ratePpm: Ppm): Quantity => ({ kind: 'rate', ppm: ratePpm })
export const minutes = (count: number): Quantity => ({ kind: 'minutes', minutes: count })
export const amountOf = (value: Fraction | number, unit?: QuantityUnit): Quantity => ({
  kind: 'number',
  decimal: shortDecimal(typeof value === 'number' ? fraction(value) : value),
  ...(unit ? { unit } : {}),
})
export const plainText = (text: string): Quantity => ({ kind: 'text', text })

/** A row of law or of a public table. */
export function lawEvidence(row: Pick<DatedValue<unknown>, 'from' | 'source'>): Evidence {
  return { kind: 'law', source: row.source, from: row.from }
}
/** A row the shop itself decided. */
export function shopEvidence(row: Pick<DatedValue<unknown>, 'from' | 'source'>): Evidence {
  return { kind: 'shop-rule', source: row.source, from: row.from }
}
