import { sameRecord } from '../../core/imports/merge-patch'
import type { Fen } from '../../core/kernel/fen'
import { sumFen } from '../../core/kernel/fen'
import type { Month } from '../../core/kernel/local-day'
import type { ShopData } from '../../core/month/shop-data'
import type { ListName } from '../../schema/table-keys'
import { keyTextOf, LIST_NAMES } from '../../schema/table-keys'

export interface ListComparison {
  readonly current: number
  readonly incoming: number
  /** Only in the incoming shop, only in the current one, in both but different. */
  readonly added: number
  readonly removed: number
  readonly changed: number
}
export interface MonthlyPay {
  readonly month: Month
  /** Absent: not closed there. */
  readonly currentFen?: Fen
  readonly incomingFen?: Fen
}
/** What putting `incoming` in place of `current` would do, for the owner to look at first. */
export interface ShopComparison {
  readonly people: {
    readonly current: number
    readonly incoming: number
    /** Names. */
    readonly added: readonly string[]
    readonly removed: readonly string[]
  }
  /** Months that hold rosters, punches, actuals, sales or a close. */
  readonly months: { readonly current: readonly Month[]; readonly incoming: readonly Month[] }
  /** Net pay of all people together, of months that either shop has closed; in rising order. */
  readonly pay: readonly MonthlyPay[]
  readonly settingsChanged: boolean
  readonly tables: Readonly<Record<ListName, ListComparison>>
  /** Sums over the tables. */
  readonly totals: ListComparison
}

export function compareShops(current: ShopData, incoming: ShopData): ShopComparison {
  const tables = Object.fromEntries(
    LIST_NAMES.map((list) => [list, compareLists(list, current[list], incoming[list])]),
  ) as Record<ListName, ListComparison>
  const sum = (field: keyof ListComparison): number =>
    LIST_NAMES.reduce((total, list) => total + tables[list][field], 0)
  return {
    people: comparePeople(current, incoming),
    months: { current: monthsOf(current), incoming: monthsOf(incoming) },
    pay: comparePay(current, incoming),
    settingsChanged: !sameRecord(current.settings, incoming.settings),
    tables,
    totals: {
      current: sum('current'),
      incoming: sum('incoming'),
      added: sum('added'),
      removed: sum('removed'),
      changed: sum('changed'),
    },
  }
}

function compareLists(list: ListName, current: readonly object[], incoming: readonly object[]): ListComparison {
  const known = new Map(current.map((record) => [keyTextOf(list, record), record]))
  let [added, changed, kept] = [0, 0, 0]
  for (const record of incoming) {
    const before = known.get(keyTextOf(list, record))
    if (before === undefined) added += 1
    else {
      kept += 1
      if (!sameRecord(before, record)) changed += 1
    }
  }
  return { current: current.length, incoming: incoming.length, added, removed: current.length - kept, changed }
}

function comparePeople(current: ShopData, incoming: ShopData): ShopComparison['people'] {
  const namesOnlyIn = (here: ShopData, there: ShopData): readonly string[] => {
    const known = new Set(there.members.map((m) => m.id))
    return here.members.filter((m) => !known.has(m.id)).map((m) => m.name)
  }
  return {
    current: current.members.length,
    incoming: incoming.members.length,
    added: namesOnlyIn(incoming, current),
    removed: namesOnlyIn(current, incoming),
  }
}

function comparePay(current: ShopData, incoming: ShopData): readonly MonthlyPay[] {
  const [now, then] = [netPayOf(current), netPayOf(incoming)]
  return [...new Set([...now.keys(), ...then.keys()])].sort().map((month) => {
    const [currentFen, incomingFen] = [now.get(month), then.get(month)]
    return {
      month,
      ...(currentFen === undefined ? {} : { currentFen }),
      ...(incomingFen === undefined ? {} : { incomingFen }),
    }
  })
}
function netPayOf({ closedMonths }: ShopData): ReadonlyMap<Month, Fen> {
  return new Map(closedMonths.map(({ month, payslips }) => [month, sumFen(payslips.map((slip) => slip.netFen))]))
}

/** Months in which anything happened, in rising order. */
export function monthsOf(shop: ShopData): readonly Month[] {
  const documents = [shop.rosters, shop.punches, shop.kpiMonths, shop.sales, shop.adjustments, shop.closedMonths].flat()
  return [...new Set(documents.map((d) => d.month))].sort()
}
