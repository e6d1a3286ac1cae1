import type { Evidence } from '../../kernel/explanation'
import type { Fen } from '../../kernel/fen'
import { fen, maxFen, minFen, negateFen, sumFen, ZERO_FEN } from '../../kernel/fen'
import type { PayContext } from '../pay-context'
import type { Adjustment, AdjustmentKind } from '../pay-terms'
import { money, payFigure } from '../pay-figure'
import type { PayslipLine } from '../payslip'
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

/** 奖励 and 补发: taxable, added to 应发. */
export function additionLines(context: PayContext): readonly PayslipLine[] {
  const kinds = ['reward', 'back-pay'] as const
  return kinds.flatMap((kind) =>
    adjustmentsOf(context, kind).map((row) =>
      payLine(kind, 'earning', row.amountFen, {
        label: row.reason,
        formula: 'as-entered',
        evidence: adjustmentEvidence(row),
      }),
    ),
  )
}

/** Items outside tax: 独生子女补贴, lawful allowances. */
export function nonTaxableLines(context: PayContext): readonly PayslipLine[] {
  return adjustmentsOf(context, 'non-taxable').map((row) =>
    payLine('non-taxable', 'non-taxable', row.amountFen, {
      label: row.reason,
      formula: 'as-entered',
      evidence: adjustmentEvidence(row),
    }),
  )
}

/** Loan repayments and the like, as agreed with the person. */
export function otherDeductionLines(context: PayContext): readonly PayslipLine[] {
  return adjustmentsOf(context, 'other-deduction').map((row) =>
    payLine('other-deduction', 'other-deduction', negateFen(row.amountFen), {
      label: row.reason,
      formula: 'as-entered',
      evidence: adjustmentEvidence(row),
    }),
  )
}

/** 罚款: taken as far as the wage stays at the minimum wage, and always with a warning. @param roomFen wage above the minimum */
export function penaltyLines(context: PayContext, roomFen: Fen): readonly PayslipLine[] {
  let leftFen = maxFen(ZERO_FEN, roomFen)
  return adjustmentsOf(context, 'penalty').map((row) => {
    const takenFen = minFen(row.amountFen, leftFen)
    const inputs = [payFigure('adjustment-amount', money(row.amountFen), [], adjustmentEvidence(row))]
    const limited = [...inputs, payFigure('penalty-room', money(leftFen))]
    leftFen = fen(leftFen - takenFen)
    return payLine('penalty', 'absence', negateFen(takenFen), {
      label: row.reason,
      formula: takenFen < row.amountFen ? 'penalty-limited' : 'as-entered',
      inputs: takenFen < row.amountFen ? limited : inputs,
    })
  })
}
export function penaltiesEnteredFen(context: PayContext): Fen {
  return sumFen(adjustmentsOf(context, 'penalty').map((row) => row.amountFen))
}
