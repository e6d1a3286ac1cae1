import type { MemberId, ShiftId } from '../../core/kernel/ids'
import type { Month } from '../../core/kernel/local-day'
import { addMonths, dayOfMonth, daysInMonth, monthOf } from '../../core/kernel/local-day'
import type { RosterCell, RosterMonth } from '../../core/schedule/roster'
import type { AppDb } from './app-db'
import { commit } from './commit'
import type { Saved } from './commit-error'
import { monthsBetween, startingWith } from './key-range'

export function createRosterRepository(db: AppDb) {
  return {
    month(month: Month): Promise<readonly RosterMonth[]> {
      return startingWith(db.rosters, month).toArray()
    },
    of(memberId: MemberId, month: Month): Promise<RosterMonth | undefined> {
      return db.rosters.get([month, memberId])
    },
    /** Previous, this and next month: checks of rest and of days in a row look across the month's end. */
    around(month: Month): Promise<readonly RosterMonth[]> {
      return monthsBetween(db.rosters, addMonths(month, -1), addMonths(month, 1)).toArray()
    },
    /** Any cells of any people and months, as one step. */
    setCells(cells: readonly RosterCell[]): Saved {
      const months = new Set(cells.map((c) => monthOf(c.day)))
      const [month] = months
      const facts = { count: cells.length, ...(months.size === 1 && month ? { month } : {}) }
      return commit(db, { what: 'roster-cells-set', ...facts }, async (write) => {
        for (const row of await rowsWith(db, cells)) write.put('rosters', row)
      })
    },
    /** Whole rows: a generated, copied or pasted month. */
    saveRows(rows: readonly RosterMonth[]): Saved {
      const [first] = rows
      const sameMonth = first !== undefined && rows.every((r) => r.month === first.month)
      const facts = { count: rows.length, ...(sameMonth ? { month: first.month } : {}) }
      return commit(db, { what: 'roster-rows-saved', ...facts }, async (write) => {
        write.bulkPut('rosters', rows)
      })
    },
  }
}

/** The rows that the cells belong to, with the cells set; the last of two values for one cell counts. */
async function rowsWith(db: AppDb, cells: readonly RosterCell[]): Promise<readonly RosterMonth[]> {
  const byRow = new Map<string, RosterCell[]>()
  for (const cell of cells) {
    const key = JSON.stringify([monthOf(cell.day), cell.memberId])
    const group = byRow.get(key)
    if (group) group.push(cell)
    else byRow.set(key, [cell])
  }
  const rows: RosterMonth[] = []
  for (const group of byRow.values()) {
    const [first] = group
    if (!first) continue
    const month = monthOf(first.day)
    const stored = await db.rosters.get([month, first.memberId])
    const days: (ShiftId | null)[] = Array.from({ length: daysInMonth(month) }, (_, i) => stored?.days[i] ?? null)
    for (const cell of group) days[dayOfMonth(cell.day) - 1] = cell.shiftId
    rows.push({ memberId: first.memberId, month, days })
  }
  return rows
}
