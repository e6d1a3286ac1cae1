import type { VerdictMonth } from '../attendance/day-verdict'
import type { MemberId } from '../kernel/ids'
import type { LocalDay, Month } from '../kernel/local-day'
import { addMonths, monthOf } from '../kernel/local-day'
import type { MonthResult } from '../month/compute-month'
import { computeMonth } from '../month/compute-month'
import type { ClosedMonth, ShopData } from '../month/shop-data'
import type { Member } from '../team/member'

/** What a self-check is asked to look at. */
export interface CheckRequest {
  readonly data: ShopData
  /** Days after it are not judged; verdicts must have been brought up to it. */
  readonly today: LocalDay
  /** Only these months; absent = every month that holds anything. People, plans and rules are always looked at. */
  readonly months?: readonly Month[]
  /** SHA-256 of the body of each closed month as it is now (`canonicalJson`); made by the caller, because core has no crypto. */
  readonly hashes?: ReadonlyMap<Month, string>
}

/** The shop with the look-ups that several checks need. */
export interface CheckedShop {
  readonly data: ShopData
  readonly today: LocalDay
  /** In rising order. */
  readonly months: readonly Month[]
  /** Those of them that have pay to look at: an open month with nothing but the end of a night shift has none. */
  readonly paidMonths: readonly Month[]
  readonly hashes: ReadonlyMap<Month, string>
  readonly members: ReadonlyMap<MemberId, Member>
  readonly closed: ReadonlyMap<Month, ClosedMonth>
  /** Of everything when no months were named: also of a month in which nothing but a ledger entry lies. */
  readonly isLookedAt: (month: Month) => boolean
  readonly verdictsOf: (month: Month) => readonly VerdictMonth[]
  /** The month computed anew; once, however many checks ask. */
  readonly resultOf: (month: Month) => MonthResult
}

/** Months in which anything lies, in rising order. */
export function monthsOfShop(data: ShopData): readonly Month[] {
  const months = new Set<Month>()
  for (const rows of [
    data.rosters,
    data.punches,
    data.verdicts,
    data.kpiMonths,
    data.sales,
    data.adjustments,
    data.closedMonths,
  ])
    for (const row of rows) months.add(row.month)
  for (const rows of [data.corrections, data.overtimes]) for (const row of rows) months.add(monthOf(row.day))
  return [...months].sort()
}

function hasPay({ rosters, kpiMonths, sales, adjustments, closedMonths }: ShopData, month: Month): boolean {
  return [rosters, kpiMonths, sales, adjustments, closedMonths].some((rows) => rows.some((row) => row.month === month))
}

/**
 * The shop without rosters and punches that the month does not need: its own, those of its neighbours, and those of the last
 * month before it, which its tax goes on from. Everything, as long as that one has not been computed.
 */
function neededFor(data: ShopData, month: Month, known: ReadonlyMap<Month, MonthResult>): ShopData {
  const lists = [data.rosters, data.punches, data.sales, data.adjustments, data.closedMonths]
  const earlier = lists.flatMap((rows) => rows.map((row) => row.month)).filter((each) => each < month)
  const last = earlier.reduce<Month | undefined>((late, each) => (late && late > each ? late : each), undefined)
  const isSettled = last === undefined || known.has(last) || data.closedMonths.some((closed) => closed.month === last)
  if (!isSettled) return data
  const needed = new Set([last, addMonths(month, -1), month, addMonths(month, 1)])
  return {
    ...data,
    rosters: data.rosters.filter((row) => needed.has(row.month)),
    punches: data.punches.filter((row) => needed.has(row.month)),
  }
}

export function checkedShop({ data, today, months, hashes = new Map() }: CheckRequest): CheckedShop {
  const lookedAt = months ? [...months].sort() : monthsOfShop(data)
  const wanted = new Set(lookedAt)
  const verdicts = groupByMonth(data.verdicts)
  const results = new Map<Month, MonthResult>()
  return {
    data,
    today,
    months: lookedAt,
    paidMonths: lookedAt.filter((month) => months !== undefined || hasPay(data, month)),
    hashes,
    members: new Map(data.members.map((member) => [member.id, member])),
    closed: new Map(data.closedMonths.map((closed) => [closed.month, closed])),
    isLookedAt: (month) => months === undefined || wanted.has(month),
    verdictsOf: (month) => verdicts.get(month) ?? [],
    resultOf(month) {
      const result = results.get(month) ?? computeMonth(neededFor(data, month, results), month, today, results)
      results.set(month, result)
      return result
    },
  }
}

/** Rows of one list by their month, in their order. */
export function groupByMonth<R extends { readonly month: Month }>(
  rows: readonly R[],
): ReadonlyMap<Month, readonly R[]> {
  return groupBy(rows, (row) => row.month)
}

export function groupBy<R, K>(rows: readonly R[], keyOf: (row: R) => K): ReadonlyMap<K, readonly R[]> {
  const groups = new Map<K, R[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}
