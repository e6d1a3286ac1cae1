import { sameRecord } from '../../core/imports/merge-patch'
import type { Fen } from '../../core/kernel/fen'
import { sumFen } from '../../core/kernel/fen'
import type { MemberId } from '../../core/kernel/ids'
import type { LocalDay, Month } from '../../core/kernel/local-day'
import { monthOf } from '../../core/kernel/local-day'
import type { ShopData } from '../../core/month/shop-data'
import { sharedNames } from '../../core/staffing/member-list'
import type { Member } from '../../core/team/member'
import { memberLabel } from '../../core/text/member-text'
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
/** Somebody, by name as lists show it, with records that differ, and the months that those belong to; records of no month count for the person alone. */
export interface TouchedPerson {
  readonly name: string
  readonly months: readonly Month[]
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
  /** Of either shop, by employee number. */
  readonly touched: readonly TouchedPerson[]
  readonly tables: Readonly<Record<ListName, ListComparison>>
  /** Sums over the tables. */
  readonly totals: ListComparison
}

export function compareShops(current: ShopData, incoming: ShopData): ShopComparison {
  const differing = LIST_NAMES.map((list) => [list, differencesIn(list, current[list], incoming[list])] as const)
  const tables = Object.fromEntries(
    differing.map(([list, found]) => [
      list,
      {
        current: current[list].length,
        incoming: incoming[list].length,
        added: found.added.length,
        removed: found.removed.length,
        changed: found.changed.length,
      },
    ]),
  ) as Record<ListName, ListComparison>
  const sum = (field: keyof ListComparison): number =>
    LIST_NAMES.reduce((total, list) => total + tables[list][field], 0)
  return {
    people: comparePeople(current, incoming),
    months: { current: monthsOf(current), incoming: monthsOf(incoming) },
    pay: comparePay(current, incoming),
    settingsChanged: !sameRecord(current.settings, incoming.settings),
    touched: touchedPeople(
      [...incoming.members, ...current.members],
      differing.flatMap(([list, found]): readonly Belonging[] => {
        // Verdicts follow from the other tables; who comes or goes as a whole is among `people`.
        if (list === 'verdicts') return []
        if (list === 'members') return (found.changed as readonly Member[]).map(({ id }) => ({ memberId: id }))
        return Object.values(found).flat()
      }),
    ),
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

function differencesIn(list: ListName, current: readonly object[], incoming: readonly object[]): Differences {
  const known = new Map(current.map((record) => [keyTextOf(list, record), record]))
  const [added, changed]: [object[], object[]] = [[], []]
  for (const record of incoming) {
    const key = keyTextOf(list, record)
    const before = known.get(key)
    known.delete(key)
    if (before === undefined) added.push(record)
    else if (!sameRecord(before, record)) changed.push(record)
  }
  return { added, changed, removed: [...known.values()] }
}
/** Records of one list; a changed one as it would be. */
interface Differences {
  readonly added: readonly object[]
  readonly removed: readonly object[]
  readonly changed: readonly object[]
}

/** Where a record says whose it is and when it counts. */
interface Belonging {
  readonly memberId?: MemberId
  readonly month?: Month
  readonly day?: LocalDay
  readonly from?: LocalDay
}
function touchedPeople(members: readonly Member[], records: readonly Belonging[]): readonly TouchedPerson[] {
  const monthsOfPerson = new Map<MemberId, Set<Month>>()
  for (const { memberId, month, day, from } of records) {
    if (memberId === undefined) continue
    const months = monthsOfPerson.get(memberId) ?? new Set()
    const since = day ?? from
    if (month !== undefined) months.add(month)
    else if (since !== undefined) months.add(monthOf(since))
    monthsOfPerson.set(memberId, months)
  }
  const people = [...new Map(members.map((member) => [member.id, member])).values()]
  const shared = sharedNames(people)
  return people
    .sort((a, b) => (a.employeeNo < b.employeeNo ? -1 : 1))
    .flatMap((member) => {
      const months = monthsOfPerson.get(member.id)
      return months === undefined ? [] : [{ name: memberLabel(member, shared), months: [...months].sort() }]
    })
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
