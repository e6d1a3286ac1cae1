import type { Fen } from '../../kernel/fen'
import { roundFen, sumFen, ZERO_FEN } from '../../kernel/fen'
import type { Fraction } from '../../kernel/fraction'
import { times } from '../../kernel/fraction'
import type { PayContext } from '../pay-context'
import { unpaidShareOf } from '../pay-context'
import type { Allowance, PayTerms } from '../pay-terms'
import { amountOf, payFigure } from '../pay-figure'
import type { PayslipLine } from '../payslip'
import { blend } from '../proration/blend-terms'
import { remainingShare } from '../proration/wage-loss'
import { agreedAmount } from './agreed-wage'
import { payLine } from './pay-line'
import { perDayFigure } from './wage-loss-line'

function amountOfAllowance(terms: PayTerms, name: string, proration: Allowance['proration']): Fen {
  const found = terms.scheme.allowances.filter((row) => row.name === name && row.proration === proration)
  return sumFen(found.map((row) => row.amountFen))
}

/** Share of a by-attendance allowance that is left after everything missed in the month. */
function attendedShare(context: PayContext): Fraction {
  return remainingShare(context.whole.loss, unpaidShareOf('sick', context.leavePay.value))
}

function attendedAllowance(context: PayContext, name: string): PayslipLine {
  const { parts } = context.whole
  const amount = (terms: PayTerms): Fen => amountOfAllowance(terms, name, 'by-attendance')
  const agreed = agreedAmount(parts, amount)
  const share = attendedShare(context)
  const missedNothing = share.numerator === share.denominator
  return payLine('allowance', 'earning', roundFen(times(blend(parts, amount), share)), {
    label: name,
    ...(missedNothing
      ? { formula: agreed.formula, inputs: agreed.inputs }
      : {
          formula: 'times-paid-share' as const,
          inputs: [
            {
              ...payFigure('allowance-agreed', { kind: 'fen', fen: agreed.amountFen }, agreed.inputs),
              formula: agreed.formula,
            },
            payFigure('paid-share', amountOf(share), [perDayFigure(context, context.whole, agreed.amountFen)]),
          ],
        }),
  })
}

/** 津贴: paid in full by the last terms of the month, or with attendance like the base wage. */
export function allowanceLines(context: PayContext): readonly PayslipLine[] {
  const { parts } = context.whole
  const attended = parts.flatMap(({ terms }) => terms.scheme.allowances.filter((a) => a.proration === 'by-attendance'))
  const full = context.terms?.scheme.allowances.filter((allowance) => allowance.proration === 'full') ?? []
  const lines = [
    ...[...new Set(attended.map((allowance) => allowance.name))].map((name) => attendedAllowance(context, name)),
    ...full.map((allowance) =>
      payLine('allowance', 'earning', allowance.amountFen, {
        label: allowance.name,
        formula: 'as-agreed',
        evidence: [{ kind: 'entered', note: context.terms?.from ?? '' }],
      }),
    ),
  ]
  return lines.filter((line) => line.amountFen !== 0)
}

/** Fixed allowances of a full month, for an overtime base of all fixed items. */
export function fixedAllowancesFen(context: PayContext): Fen {
  const all = (terms: PayTerms): Fen => sumFen(terms.scheme.allowances.map((allowance) => allowance.amountFen))
  return context.whole.parts.length === 0 ? ZERO_FEN : roundFen(blend(context.whole.parts, all))
}

/** What of the allowance lines does not count towards the minimum wage (night, heat and hazard: 最低工资规定第十二条). */
export function outsideMinimumWageFen(context: PayContext, lines: readonly PayslipLine[]): Fen {
  const outside = new Set(
    context.whole.parts.flatMap(({ terms }) =>
      terms.scheme.allowances.filter((allowance) => !allowance.inMinimumWage).map((allowance) => allowance.name),
    ),
  )
  return sumFen(
    lines.filter((line) => line.code === 'allowance' && outside.has(line.label ?? '')).map((line) => line.amountFen),
  )
}
