import type { Collection, Table } from 'dexie'
import { Dexie } from 'dexie'
import type { Month } from '../../core/kernel/local-day'

/** Keys that begin with `first`, of a table whose key is a pair or triple. */
export function startingWith<T, K>(table: Table<T, K>, first: string): Collection<T, K> {
  return table.where(':id').between([first, Dexie.minKey], [first, Dexie.maxKey])
}
/** Documents of all months from `from` to `to`, both included, of a table with a [month+…] key. */
export function monthsBetween<T, K>(table: Table<T, K>, from: Month, to: Month): Collection<T, K> {
  return table.where(':id').between([from, Dexie.minKey], [to, Dexie.maxKey])
}
