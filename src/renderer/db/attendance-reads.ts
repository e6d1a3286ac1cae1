import type { Table } from 'dexie'
import type { Leave } from '../../core/attendance/records'
import type { LocalDay } from '../../core/kernel/local-day'
import type { AppDb } from './app-db'

/**
 * Records of the days from `first` to `last`, both included. In order of their ids, like every list of the shop: where two
 * records contend for the same minutes the judge goes by order, and must not decide otherwise for a month than for a year.
 */
export async function recordsByDay<T extends { readonly id: string }, K>(
  table: Table<T, K>,
  first: LocalDay,
  last: LocalDay,
): Promise<readonly T[]> {
  return byId(await table.where('day').between(first, last, true, true).toArray())
}

/** Leaves that lie at least partly between `first` and `last`, in order of their ids. */
export async function leavesTouching(db: AppDb, first: LocalDay, last: LocalDay): Promise<readonly Leave[]> {
  const [byClock, byHalfDays] = await Promise.all([
    db.leaves.where('span.day').between(first, last, true, true).toArray(),
    // Most leaves are long past: those that end later than `first` are few.
    db.leaves
      .where('span.to')
      .aboveOrEqual(first)
      .filter(({ span }) => span.kind === 'half-days' && span.from <= last)
      .toArray(),
  ])
  return byId([...byHalfDays, ...byClock])
}

function byId<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}
