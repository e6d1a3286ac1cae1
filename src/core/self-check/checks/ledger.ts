import { ledgerEntriesOf } from '../../attendance/comp-ledger'
import type { LedgerEntry } from '../../attendance/records'
import type { Month } from '../../kernel/local-day'
import { monthOf } from '../../kernel/local-day'
import type { Check } from '../check'
import type { CheckedShop } from '../checked-shop'
import { groupBy } from '../checked-shop'
import type { Finding, FindingPlace } from '../finding'
import { finding } from '../finding'
import { minutes } from '../quantities'

/** Reasons are not compared. */
const NO_REASONS = { leaves: [], overtimes: [] }

function placeOf({ memberId, day }: LedgerEntry): FindingPlace {
  return { table: 'ledger', memberId, day }
}
/** The reason may be reworded after a month was closed; whose, which account, which day and how much may not. */
function saysTheSame(a: LedgerEntry, b: LedgerEntry): boolean {
  return (
    a.memberId === b.memberId &&
    a.account === b.account &&
    a.day === b.day &&
    a.deltaMinutes === b.deltaMinutes &&
    a.ref === b.ref
  )
}

function ofMonth(shop: CheckedShop, month: Month, stored: readonly LedgerEntry[]): readonly Finding[] {
  const derived = new Map(stored.filter((entry) => entry.ref !== undefined).map((entry) => [entry.id, entry]))
  const fromVerdicts = new Map(
    shop
      .verdictsOf(month)
      .flatMap((document) => ledgerEntriesOf(document, NO_REASONS).map((entry) => [entry.id, entry])),
  )
  const wanted = [...fromVerdicts.values()].flatMap((entry): readonly Finding[] => {
    const found = derived.get(entry.id)
    if (!found) return [finding('ledger-missing', placeOf(entry), minutes(entry.deltaMinutes))]
    return saysTheSame(found, entry)
      ? []
      : [finding('ledger-differs', placeOf(entry), minutes(entry.deltaMinutes), minutes(found.deltaMinutes))]
  })
  const surplus = [...derived.values()]
    .filter((entry) => !fromVerdicts.has(entry.id))
    .map((entry) => finding('ledger-surplus', placeOf(entry), undefined, minutes(entry.deltaMinutes)))
  return [...wanted, ...surplus]
}

/**
 * 年假 and 调休. A balance is the sum of its entries by definition, so it is right when the entries are: each one that follows
 * from a verdict is there once with the verdict's minutes, and there is no other but what was entered by hand.
 */
export const ledger: Check = {
  id: 'ledger',
  *run(shop) {
    const stored = groupBy(shop.data.ledger, (entry) => monthOf(entry.day))
    const months = new Set([...shop.months, ...[...stored.keys()].filter(shop.isLookedAt)])
    for (const month of months) {
      const entries = stored.get(month) ?? []
      yield { looked: entries.length, findings: ofMonth(shop, month, entries) }
    }
  },
}
