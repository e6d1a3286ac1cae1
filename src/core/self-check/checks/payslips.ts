import type { Fen } from '../../kernel/fen'
import { negateFen, sumFen, ZERO_FEN } from '../../kernel/fen'
import type { MemberId } from '../../kernel/ids'
import type { Month } from '../../kernel/local-day'
import { peopleOfMonth } from '../../month/people-of-month'
import type { Payslip, PayslipLine, PayslipLineKind } from '../../payroll/payslip'
import type { Check } from '../check'
import type { CheckedShop } from '../checked-shop'
import { groupBy } from '../checked-shop'
import type { Finding, FindingPlace, SlipFigure } from '../finding'
import { finding } from '../finding'
import { count, money } from '../quantities'

function sumOf(lines: readonly PayslipLine[], ...kinds: readonly PayslipLineKind[]): Fen {
  return sumFen(lines.filter((line) => kinds.includes(line.kind)).map((line) => line.amountFen))
}

/** What each figure of a slip must be, from its lines alone. */
function figuresOf({ lines }: Payslip): readonly (readonly [SlipFigure, Fen])[] {
  return [
    ['gross', sumOf(lines, 'earning', 'absence')],
    ['net', sumFen(lines.filter((line) => line.kind !== 'employer').map((line) => line.amountFen))],
    ['tax', negateFen(sumOf(lines, 'tax'))],
    ['contributions', negateFen(sumOf(lines, 'contribution'))],
    ['employer-cost', sumOf(lines, 'earning', 'absence', 'non-taxable', 'employer')],
  ]
}
const FIGURE_OF_SLIP: Readonly<Partial<Record<SlipFigure, (slip: Payslip) => Fen>>> = {
  gross: (slip) => slip.grossFen,
  net: (slip) => slip.netFen,
  tax: (slip) => slip.taxFen,
  contributions: (slip) => slip.contributionsFen,
  'employer-cost': (slip) => slip.employerCostFen,
}

function ofSlip(slip: Payslip, month: Month, where: FindingPlace): readonly Finding[] {
  const sums = figuresOf(slip).flatMap(([figure, expected]): readonly Finding[] => {
    const found = FIGURE_OF_SLIP[figure]?.(slip) ?? ZERO_FEN
    return found === expected ? [] : [finding('slip-sum', { ...where, figure }, money(expected), money(found))]
  })
  return [
    ...sums,
    ...(slip.netFen < 0 ? [finding('slip-below-zero', where, money(ZERO_FEN), money(slip.netFen))] : []),
    ...(slip.month === month ? [] : [finding('slip-of-other-month', where)]),
  ]
}

/** Of a closed month: everybody printed has one payslip and one attendance summary, and nobody else has. */
function peopleFindings(shop: CheckedShop, month: Month): readonly Finding[] {
  const closed = shop.closed.get(month)
  if (!closed) return []
  const [people, slips, summaries] = [closed.people, closed.payslips, closed.summaries].map(
    (rows) => new Set<string>(rows.map((row) => row.memberId)),
  ) as [Set<string>, Set<string>, Set<string>]
  const all = new Set([...people, ...slips, ...summaries])
  return [...all]
    .filter((id) => ![people, slips, summaries].every((list) => list.has(id)))
    .map((id) => finding('slip-without-person', { table: 'closedMonths', month, memberId: id as MemberId }))
}

/** The register lists the people of the month: whoever is not among them any more is missing from its totals. */
function registerFindings({ data }: CheckedShop, month: Month, slips: readonly Payslip[]): readonly Finding[] {
  const listed = new Set(peopleOfMonth(data, month).map((person) => person.member.id))
  const left = slips.filter((slip) => !listed.has(slip.memberId))
  if (left.length === 0) return []
  const totalFen = sumFen(slips.map((slip) => slip.netFen))
  const registerFen = sumFen(slips.filter((slip) => listed.has(slip.memberId)).map((slip) => slip.netFen))
  return left.map(({ memberId }) =>
    finding('register-differs', { table: 'closedMonths', month, memberId }, money(totalFen), money(registerFen)),
  )
}

/** Register = sum of payslips = sum of their lines. */
export const payslips: Check = {
  id: 'payslips',
  *run(shop) {
    for (const month of shop.paidMonths) {
      const slips = shop.closed.get(month)?.payslips ?? shop.resultOf(month).payslips
      const twice = [...groupBy(slips, (slip) => slip.memberId)].filter(([, own]) => own.length > 1)
      yield {
        looked: slips.length,
        findings: [
          ...slips.flatMap((slip) => ofSlip(slip, month, { table: 'closedMonths', memberId: slip.memberId, month })),
          ...twice.map(([memberId, own]) =>
            finding('slip-twice', { table: 'closedMonths', memberId, month }, count(1), count(own.length)),
          ),
          ...peopleFindings(shop, month),
          ...registerFindings(shop, month, slips),
        ],
      }
    }
  },
}
