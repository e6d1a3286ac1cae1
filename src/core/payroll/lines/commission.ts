import { rowInForce } from '../../kernel/dated-table'
import type { Evidence, Explanation } from '../../kernel/explanation'
import type { Fen } from '../../kernel/fen'
import { fen, subtractFen, sumFen, ZERO_FEN } from '../../kernel/fen'
import type { CommissionPlanId } from '../../kernel/ids'
import { commissionOf } from '../commission/commission-of'
import { tierParts } from '../commission/marginal-commission'
import { settleRefunds } from '../commission/settle-refunds'
import { tierOf } from '../commission/tier-of'
import type { PayContext } from '../pay-context'
import type { CommissionPlan, CommissionScheme, SalesRecord } from '../pay-terms'
import { money, payFigure, rate } from '../pay-figure'
import type { PayFormula } from '../pay-formula'
import type { PayslipLine } from '../payslip'
import { payLine } from './pay-line'

export interface CommissionOutcome {
  readonly lines: readonly PayslipLine[]
  readonly carriedFen: Fen
  /** Sales whose plan does not exist (any more). */
  readonly unknownPlans: readonly CommissionPlanId[]
}

/** Base of commission: sales less refunds. */
export function commissionBaseFen(record: SalesRecord): Fen {
  return subtractFen(record.amountFen, record.refundFen)
}

const FORMULAS: Readonly<Record<CommissionScheme['kind'], PayFormula>> = {
  flat: 'commission-flat',
  whole: 'commission-whole',
  marginal: 'commission-marginal',
}

function ratesFigures(baseFen: Fen, scheme: CommissionScheme): readonly Explanation[] {
  switch (scheme.kind) {
    case 'flat':
      return [payFigure('commission-rate', rate(scheme.ratePpm))]
    case 'whole': {
      const tier = tierOf(baseFen, scheme.tiers, scheme.bound)
      return tier ? [payFigure('commission-rate', rate(tier.ratePpm))] : []
    }
    case 'marginal':
      return tierParts(baseFen, scheme.tiers).map(({ tier, partFen }) =>
        payFigure('commission-tier', money(partFen), [payFigure('commission-rate', rate(tier.ratePpm))]),
      )
  }
}

function sourceOf(record: SalesRecord): readonly Evidence[] {
  return record.source ? [{ kind: 'cell', ...record.source }] : [{ kind: 'entered', note: record.month }]
}

interface Earned {
  readonly label: string
  readonly amountFen: Fen
  readonly formula: PayFormula
  readonly inputs: readonly Explanation[]
  readonly evidence: readonly Evidence[]
}

function earnedBy(record: SalesRecord, plan: CommissionPlan): Earned {
  const baseFen = commissionBaseFen(record)
  const source = sourceOf(record)
  return {
    label: plan.name,
    amountFen: commissionOf(baseFen, plan.scheme),
    formula: FORMULAS[plan.scheme.kind],
    inputs: [
      payFigure('commission-base', money(baseFen), [
        payFigure('sales-amount', money(record.amountFen), [], source),
        payFigure('sales-refund', money(record.refundFen), [], source),
      ]),
      ...ratesFigures(baseFen, plan.scheme),
    ],
    evidence: [{ kind: 'shop-rule', source: plan.name, from: plan.from }],
  }
}

/**
 * 提成, one line per sales record. Refunds above the sales of a record and what earlier months left over are taken back
 * from this month's commission only; the rest is carried on.
 */
export function commissionOutcome({ input, lastDay }: PayContext): CommissionOutcome {
  const records = input.sales.filter((record) => record.memberId === input.memberId && record.month === input.month)
  const unknownPlans: CommissionPlanId[] = []
  const earned = records.flatMap((record) => {
    const plan = rowInForce(
      input.commissionPlans.filter((row) => row.id === record.planId),
      lastDay,
    )
    if (!plan) unknownPlans.push(record.planId)
    return plan ? [earnedBy(record, plan)] : []
  })
  const positive = earned.filter((entry) => entry.amountFen >= 0)
  const negative = earned.filter((entry) => entry.amountFen < 0)
  const carriedInFen = input.previous?.payslip.carried.commissionFen ?? ZERO_FEN
  const carriedIn: readonly (Omit<Earned, 'label'> & { readonly label?: string })[] =
    carriedInFen === 0
      ? []
      : [
          {
            amountFen: fen(-carriedInFen),
            formula: 'refund-taken-back',
            inputs: [payFigure('carried-in', money(carriedInFen))],
            evidence: [],
          },
        ]
  const owed = [...carriedIn, ...negative]
  const settled = settleRefunds(
    positive.map((entry) => entry.amountFen),
    owed.map((entry) => fen(-entry.amountFen)),
  )
  const totalFen = sumFen(positive.map((entry) => entry.amountFen))
  const taken = owed.map((entry, index) =>
    payLine('commission', 'earning', settled.takenFen[index] ?? ZERO_FEN, {
      ...(entry.label === undefined ? {} : { label: entry.label }),
      formula: 'refund-taken-back',
      inputs: [
        {
          ...payFigure('commission-owed', money(entry.amountFen), entry.inputs, entry.evidence),
          formula: entry.formula,
        },
        payFigure('commission-earned', money(totalFen)),
      ],
    }),
  )
  return {
    lines: [...positive.map((entry) => payLine('commission', 'earning', entry.amountFen, entry)), ...taken],
    carriedFen: settled.carriedFen,
    unknownPlans,
  }
}
