import type { Month } from '../../core/kernel/local-day'
import { err, ok } from '../../core/kernel/result'
import { canonicalJson } from '../../core/month/canonical-json'
import type { ClosedMonth } from '../../core/month/shop-data'
import { sha256Hex } from '../platform/hash'
import type { AppDb } from './app-db'
import { commit } from './commit'
import type { Saved } from './commit-error'

export type CloseError =
  | { readonly code: 'already-closed' }
  /** Months are closed in order: tax adds up over the year. */
  | { readonly code: 'later-month-closed'; readonly month: Month }
export type ReopenError = { readonly code: 'not-closed' } | { readonly code: 'not-newest'; readonly newest: Month }

export function createMonthRepository(db: AppDb) {
  async function newestClosed(): Promise<Month | undefined> {
    return (await db.closedMonths.toCollection().primaryKeys()).at(-1)
  }

  return {
    /** In rising order. */
    closedMonths(): Promise<readonly Month[]> {
      return db.closedMonths.toCollection().primaryKeys()
    },
    closed(month: Month): Promise<ClosedMonth | undefined> {
      return db.closedMonths.get(month)
    },
    closedOfYear(year: number): Promise<readonly ClosedMonth[]> {
      return db.closedMonths.where('month').startsWith(`${year}-`).toArray()
    },
    async isClosed(month: Month): Promise<boolean> {
      return (await db.closedMonths.where('month').equals(month).count()) > 0
    },
    monthsWithData: () => monthsWithData(db),

    async close(record: Omit<ClosedMonth, 'hash'>): Saved<CloseError> {
      // Outside the transaction: IndexedDB ends one that waits for anything but itself.
      const closed: ClosedMonth = { ...record, hash: await hashOf(record) }
      return commit<CloseError>(db, { what: 'month-closed', month: record.month }, async (write) => {
        const newest = await newestClosed()
        if (await db.closedMonths.get(record.month)) return err({ code: 'already-closed' })
        if (newest && newest > record.month) return err({ code: 'later-month-closed', month: newest })
        write.put('closedMonths', closed)
        return ok(undefined)
      })
    },
    reopen(month: Month): Saved<ReopenError> {
      return commit<ReopenError>(db, { what: 'month-reopened', month }, async (write) => {
        const newest = await newestClosed()
        if (!(await db.closedMonths.get(month))) return err({ code: 'not-closed' })
        if (newest && newest !== month) return err({ code: 'not-newest', newest })
        write.delete('closedMonths', month)
        return ok(undefined)
      })
    },
    /** Whether the closed month still is what was closed. */
    async isIntact(closed: ClosedMonth): Promise<boolean> {
      const { hash, ...record } = closed
      return hash === (await hashOf(record))
    },
  }
}

/** Every month that holds anything, in rising order. */
export async function monthsWithData(db: AppDb): Promise<readonly Month[]> {
  const months = new Set<Month>(await db.closedMonths.toCollection().primaryKeys())
  for (const list of ['rosters', 'punches', 'kpiMonths', 'sales'] as const) {
    for (const key of await db.list(list).toCollection().primaryKeys()) {
      if (Array.isArray(key)) months.add(key[0] as Month)
    }
  }
  for (const key of await db.adjustments.orderBy('month').uniqueKeys()) months.add(key as Month)
  return [...months].sort()
}

/** The way docs/backup-format.md and `closedMonthBody` describe it, so that anybody can check it. */
function hashOf(record: Omit<ClosedMonth, 'hash'>): Promise<string> {
  return sha256Hex(canonicalJson(record))
}
