import type { Table } from 'dexie'
import type { Leave } from '../../core/attendance/records'
import type { LocalDay } from '../../core/kernel/local-day'
import type { AppDb } from './app-db'

/** Records of the days from `first` to `last`, both included, in order of the day. */
export function recordsByDay<T, K>(table: Table<T, K>, first: LocalDay, last: LocalDay): Promise<T[]> {
  return table.where('day').between(first, last, true, true).toArray()
}

/** Leaves that lie at least partly between `first` and `last`. */
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
  return [...byHalfDays, ...byClock]
}
