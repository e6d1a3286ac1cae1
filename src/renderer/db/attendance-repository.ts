import type { VerdictMonth } from '../../core/attendance/day-verdict'
import type { Correction, Leave, LedgerAccount, LedgerEntry, Overtime, PunchMonth } from '../../core/attendance/records'
import type { MemberId, RecordId } from '../../core/kernel/ids'
import type { Month } from '../../core/kernel/local-day'
import { firstDayOf, lastDayOf, monthOf } from '../../core/kernel/local-day'
import { err, ok } from '../../core/kernel/result'
import type { AppDb } from './app-db'
import { recordsByDay, leavesTouching } from './attendance-reads'
import { commit } from './commit'
import type { Saved } from './commit-error'
import { startingWith } from './key-range'
import { bringUpToDate, refreshVerdicts } from './verdict-service'

/** The entry follows from a leave or overtime record and changes only with it. */
export interface DerivedEntry {
  readonly code: 'derived'
}

export function createAttendanceRepository(db: AppDb) {
  return {
    /** Raw punches: they come by import only and never change. */
    punches(month: Month): Promise<readonly PunchMonth[]> {
      return startingWith(db.punches, month).toArray()
    },
    punchesOf(memberId: MemberId, month: Month): Promise<PunchMonth | undefined> {
      return db.punches.get([month, memberId])
    },

    corrections(month: Month): Promise<readonly Correction[]> {
      return recordsByDay(db.corrections, firstDayOf(month), lastDayOf(month))
    },
    async correctionsOf(memberId: MemberId, month: Month): Promise<readonly Correction[]> {
      const all = await recordsByDay(db.corrections, firstDayOf(month), lastDayOf(month))
      return all.filter((c) => c.memberId === memberId)
    },
    addCorrections(corrections: readonly Correction[]): Saved {
      const facts = factsOf(corrections, (c) => monthOf(c.day))
      return commit(db, { what: 'corrections-added', ...facts }, async (write) => {
        write.bulkPut('corrections', corrections)
      })
    },
    removeCorrection(id: RecordId): Saved {
      return commit(db, { what: 'correction-removed' }, async (write) => {
        write.delete('corrections', id)
      })
    },

    /** Leaves that touch the month, also those that began before or end after it. */
    leaves(month: Month): Promise<readonly Leave[]> {
      return leavesTouching(db, firstDayOf(month), lastDayOf(month))
    },
    leavesOf(memberId: MemberId): Promise<readonly Leave[]> {
      return db.leaves.where('memberId').equals(memberId).toArray()
    },
    saveLeave(leave: Leave): Saved {
      return commit(db, { what: 'leave-saved', memberId: leave.memberId }, async (write) => {
        write.put('leaves', leave)
      })
    },
    removeLeave(id: RecordId): Saved {
      return commit(db, { what: 'leave-removed' }, async (write) => {
        write.delete('leaves', id)
      })
    },

    overtimes(month: Month): Promise<readonly Overtime[]> {
      return recordsByDay(db.overtimes, firstDayOf(month), lastDayOf(month))
    },
    overtimesOf(memberId: MemberId): Promise<readonly Overtime[]> {
      return db.overtimes.where('memberId').equals(memberId).toArray()
    },
    saveOvertime(overtime: Overtime): Saved {
      return commit(db, { what: 'overtime-saved', memberId: overtime.memberId }, async (write) => {
        write.put('overtimes', overtime)
      })
    },
    removeOvertime(id: RecordId): Saved {
      return commit(db, { what: 'overtime-removed' }, async (write) => {
        write.delete('overtimes', id)
      })
    },

    ledger(): Promise<readonly LedgerEntry[]> {
      return db.ledger.toArray().then(byDay)
    },
    ledgerOf(memberId: MemberId, account?: LedgerAccount): Promise<readonly LedgerEntry[]> {
      const found = account
        ? db.ledger.where('[memberId+account]').equals([memberId, account])
        : db.ledger.where('[memberId+account]').between([memberId, ''], [memberId, '\uffff'])
      return found.toArray().then(byDay)
    },
    addLedgerEntry(entry: LedgerEntry): Saved<DerivedEntry> {
      return commit<DerivedEntry>(db, { what: 'ledger-entry-added', memberId: entry.memberId }, async (write) => {
        if (entry.ref !== undefined) return err({ code: 'derived' })
        write.put('ledger', entry)
        return ok(undefined)
      })
    },
    removeLedgerEntry(id: RecordId): Saved<DerivedEntry> {
      return commit<DerivedEntry>(db, { what: 'ledger-entry-removed' }, async (write) => {
        const entry = await write.get('ledger', id)
        if (entry?.ref !== undefined) return err({ code: 'derived' })
        write.delete('ledger', id)
        return ok(undefined)
      })
    },

    verdicts(month: Month): Promise<readonly VerdictMonth[]> {
      return startingWith(db.verdicts, month).toArray()
    },
    verdictOf(memberId: MemberId, month: Month): Promise<VerdictMonth | undefined> {
      return db.verdicts.get([month, memberId])
    },
    /** Verdicts of days that were still to come when they were last looked at. */
    bringUpToDate(): Promise<{ readonly refreshed: number }> {
      return bringUpToDate(db)
    },
    /** Judges a whole month anew from what was entered, with the ledger entries that follow; a closed one stays as it is. */
    judgeAgain(month: Month): Promise<void> {
      return refreshVerdicts(db, month)
    },
  }
}

function byDay(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  return [...entries].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1))
}
function factsOf<T extends { readonly memberId: MemberId }>(
  records: readonly T[],
  monthOfRecord: (record: T) => Month,
) {
  const [first] = records
  const count = records.length
  if (!first) return { count }
  const month = monthOfRecord(first)
  return {
    count,
    ...(records.every((r) => r.memberId === first.memberId) ? { memberId: first.memberId } : {}),
    ...(records.every((r) => monthOfRecord(r) === month) ? { month } : {}),
  }
}
