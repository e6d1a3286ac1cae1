import type { Evidence, Explanation } from '../../kernel/explanation'
import { explain } from '../../kernel/explanation'
import type { Fen } from '../../kernel/fen'
import type { PayFormula } from '../pay-formula'
import { money } from '../pay-figure'
import type { PayslipLine, PayslipLineCode, PayslipLineKind } from '../payslip'

interface LineReason {
  readonly label?: string
  readonly formula?: PayFormula
  readonly inputs?: readonly Explanation[]
  readonly evidence?: readonly Evidence[]
}

/** A payslip line whose explanation starts with the line itself. */
export function payLine(code: PayslipLineCode, kind: PayslipLineKind, amountFen: Fen, reason: LineReason): PayslipLine {
  const label = reason.label === undefined ? {} : { label: reason.label }
  return {
    code,
    kind,
    ...label,
    amountFen,
    explanation: {
      ...explain(code, money(amountFen), reason.inputs, reason.evidence),
      ...label,
      ...(reason.formula ? { formula: reason.formula } : {}),
    },
  }
}
