import type { Fen } from '../../kernel/fen'
import { ZERO_FEN } from '../../kernel/fen'
import type { PayScheme } from '../../payroll/pay-terms'
import type { Check } from '../check'
import type { Finding, FindingCode, FindingPlace } from '../finding'
import { finding } from '../finding'
import { money } from '../quantities'

function lowest(amounts: readonly Fen[]): Fen {
  return amounts.reduce((low, amount) => (amount < low ? amount : low), ZERO_FEN)
}
function amountsOf(scheme: PayScheme): readonly Fen[] {
  const fixed = scheme.kind === 'monthly' ? [scheme.baseFen, scheme.postFen] : [scheme.rateFenPerHour]
  const allowances = scheme.allowances.map((allowance) => allowance.amountFen)
  return [...fixed, ...allowances, scheme.performanceFen, scheme.fullAttendanceFen]
}

function below(code: FindingCode, where: FindingPlace, amounts: readonly Fen[]): readonly Finding[] {
  const low = lowest(amounts)
  return low < 0 ? [finding(code, where, money(ZERO_FEN), money(low))] : []
}

/** Amounts are entered as they are called: a deduction, a refund, a wage below 0 would turn into its opposite. */
export const amounts: Check = {
  id: 'amounts',
  *run({ data, isLookedAt }) {
    const adjustments = data.adjustments.filter((row) => isLookedAt(row.month))
    yield {
      looked: adjustments.length,
      findings: adjustments
        .filter((row) => row.amountFen <= 0)
        .map(({ memberId, month, reason, amountFen }) =>
          finding(
            'amount-not-positive',
            { table: 'adjustments', memberId, month, name: reason },
            undefined,
            money(amountFen),
          ),
        ),
    }
    const sales = data.sales.filter((row) => isLookedAt(row.month))
    yield {
      looked: sales.length,
      findings: sales.flatMap(({ memberId, month, amountFen, refundFen }) =>
        below('amount-negative', { table: 'sales', memberId, month }, [amountFen, refundFen]),
      ),
    }
    yield {
      looked: data.payTerms.length + data.contributionTerms.length,
      findings: [
        ...data.payTerms.flatMap(({ memberId, scheme }) =>
          below('amount-negative', { table: 'payTerms', memberId }, amountsOf(scheme)),
        ),
        ...data.contributionTerms.flatMap(({ memberId, socialBaseFen = ZERO_FEN, housingBaseFen = ZERO_FEN }) =>
          below('amount-negative', { table: 'contributionTerms', memberId }, [socialBaseFen, housingBaseFen]),
        ),
      ],
    }
  },
}
