import type { ShiftId } from '../../core/kernel/ids'
import { err, ok } from '../../core/kernel/result'
import type { Shift } from '../../core/schedule/shift'
import type { AppDb } from './app-db'
import { commit } from './commit'
import type { InUse, Saved } from './commit-error'

export function createShiftRepository(db: AppDb) {
  return {
    all(): Promise<readonly Shift[]> {
      return db.shifts.toArray().then((all) => all.sort((a, b) => a.order - b.order))
    },
    get(id: ShiftId): Promise<Shift | undefined> {
      return db.shifts.get(id)
    },
    save(shift: Shift): Saved {
      return commit(db, { what: 'shift-saved', name: shift.name }, async (write) => {
        write.put('shifts', shift)
      })
    },
    saveMany(shifts: readonly Shift[]): Saved {
      return commit(db, { what: 'shift-saved', count: shifts.length }, async (write) => {
        write.bulkPut('shifts', shifts)
      })
    },
    remove(id: ShiftId): Saved<InUse> {
      return commit<InUse>(db, { what: 'shift-removed' }, async (write) => {
        const planned = await db.rosters.filter((row) => row.days.includes(id)).count()
        if (planned > 0) return err({ code: 'in-use', by: 'rosters', count: planned })
        write.delete('shifts', id)
        return ok(undefined)
      })
    },
  }
}
