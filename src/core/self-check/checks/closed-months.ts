import type { Fen } from '../../kernel/fen'
import { addFen } from '../../kernel/fen'
import { addMonths, yearOf } from '../../kernel/local-day'
import type { ClosedMonth, ShopData } from '../../month/shop-data'
import { taxProfileOf } from '../../month/in-force'
import type { Payslip } from '../../payroll/payslip'
import type { Check } from '../check'
import type { CheckedShop } from '../checked-shop'
import { monthsOfShop } from '../checked-shop'
import type { Finding, FindingPlace, SlipFigure } from '../finding'
import { finding } from '../finding'
import { money, words } from '../quantities'

function hashFindings({ hashes }: CheckedShop, closed: ClosedMonth): readonly Finding[] {
  const now = hashes.get(closed.month)
  if (now === undefined || now === closed.hash) return []
  return [finding('hash-differs', { table: 'closedMonths', month: closed.month }, words(closed.hash), words(now))]
}

/** What the year's tax went on by from one closed month to the next: exactly what the later payslip says. */
function chainOf(slip: Payslip, before: Payslip): readonly (readonly [SlipFigure, Fen, Fen])[] {
  const [was, is] = [before.cumulative, slip.cumulative]
  return [
    ['income-so-far', addFen(was.incomeFen, slip.grossFen), is.incomeFen],
    ['contributions-so-far', addFen(was.contributionsFen, slip.contributionsFen), is.contributionsFen],
    ['withheld-so-far', addFen(was.withheldFen, slip.taxFen), is.withheldFen],
  ]
}

/** Whoever was paid in the month before too. An opening that was imported for a later month stands above the chain. */
function chainFindings({ data, closed: all }: CheckedShop, closed: ClosedMonth): readonly Finding[] {
  const before = all.get(addMonths(closed.month, -1))
  if (!before || yearOf(before.month) !== yearOf(closed.month)) return []
  return closed.payslips.flatMap((slip) => {
    const previous = before.payslips.find((one) => one.memberId === slip.memberId)
    if (!previous || isOpenedLater(data, slip, before.month)) return []
    const where: FindingPlace = { table: 'closedMonths', memberId: slip.memberId, month: closed.month }
    return chainOf(slip, previous)
      .filter(([, expected, found]) => expected !== found)
      .map(([figure, expected, found]) =>
        finding('cumulative-differs', { ...where, figure }, money(expected), money(found)),
      )
  })
}
function isOpenedLater(data: ShopData, slip: Payslip, after: string): boolean {
  const opening = taxProfileOf(data, slip.memberId, slip.month)?.opening
  return opening !== undefined && opening.throughMonth > after && opening.throughMonth < slip.month
}

/** Months are closed in their order: one left open between two closed ones cannot be closed any more, and tax adds up past it. */
function gaps(shop: CheckedShop): readonly Finding[] {
  const closed = [...shop.closed.keys()].sort()
  const [first, last] = [closed[0], closed.at(-1)]
  if (first === undefined || last === undefined) return []
  return monthsOfShop(shop.data)
    .filter((month) => month > first && month < last && !shop.closed.has(month) && shop.isLookedAt(month))
    .map((month) => finding('month-left-open', { table: 'closedMonths', month }, undefined, words(last)))
}

/** A closed month is what it was when it was closed, and goes on from the one before it. */
export const closedMonths: Check = {
  id: 'closed-months',
  *run(shop) {
    for (const closed of shop.closed.values())
      if (shop.isLookedAt(closed.month))
        yield { looked: 1, findings: [...hashFindings(shop, closed), ...chainFindings(shop, closed)] }
    yield { looked: 0, findings: gaps(shop) }
  },
}
