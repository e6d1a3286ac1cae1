import type { Evidence } from '../../kernel/explanation'
import type { Fen } from '../../kernel/fen'
import type { PayContext } from '../pay-context'
import type { Adjustment, AdjustmentKind } from '../pay-terms'
import type { PayslipLine, PayslipLineCode, PayslipLineKind } from '../payslip'
import { payLine } from './pay-line'

/** The member's one-off items of a kind in the month. */
export function adjustmentsOf({ input }: PayContext, kind: AdjustmentKind): readonly Adjustment[] {
  return input.adjustments.filter(
    (row) => row.memberId === input.memberId && row.month === input.month && row.kind === kind,
  )
}
export function adjustmentEvidence(row: Adjustment): readonly Evidence[] {
  return row.source ? [{ kind: 'cell', ...row.source }] : [{ kind: 'entered', note: row.reason }]
}
/** A line that takes an entered amount as it stands. */
export function enteredLine(
  row: Adjustment,
  code: PayslipLineCode,
  kind: PayslipLineKind,
  amountFen: Fen,
): PayslipLine {
  return payLine(code, kind, amountFen, { label: row.reason, formula: 'as-entered', evidence: adjustmentEvidence(row) })
}
