import type { MemberId, ShiftId } from '../kernel/ids'
import type { LocalDay } from '../kernel/local-day'
import { dayOfMonth, daysInMonth, monthOf } from '../kernel/local-day'
import type { ProblemAt } from './import-report'
import type { ShopDraft } from './shop-draft'

/** Rosters as they are filled in day by day. A roster table stands above what the attendance app says. */
export class RosterBook {
  readonly #draft: ShopDraft
  readonly #byTable = new Map<string, ShiftId | null>()

  constructor(draft: ShopDraft) {
    this.#draft = draft
  }
  planned(memberId: MemberId, day: LocalDay): ShiftId | null {
    return this.#draft.rosters.get(`${memberId}|${monthOf(day)}`)?.days[dayOfMonth(day) - 1] ?? null
  }
  /** From a roster table: the first table to name a day decides; `conflict` if this one says something else. */
  planByTable(memberId: MemberId, day: LocalDay, shiftId: ShiftId | null, at: ProblemAt): 'planned' | 'conflict' {
    const key = `${memberId}|${day}`
    const before = this.#byTable.get(key)
    if (before !== undefined) return before === shiftId ? 'planned' : 'conflict'
    this.#byTable.set(key, shiftId)
    this.#put(memberId, day, shiftId, at)
    return 'planned'
  }
  /** From an attendance report: fills days that nobody has planned. */
  planIfFree(memberId: MemberId, day: LocalDay, shiftId: ShiftId, at: ProblemAt): 'planned' | 'same' | 'differs' {
    const before = this.planned(memberId, day)
    if (before !== null) return before === shiftId ? 'same' : 'differs'
    this.#put(memberId, day, shiftId, at)
    return 'planned'
  }
  #put(memberId: MemberId, day: LocalDay, shiftId: ShiftId | null, at: ProblemAt): void {
    const month = monthOf(day)
    const before = this.#draft.rosters.get(`${memberId}|${month}`)?.days
    const days = Array.from({ length: daysInMonth(month) }, (_, index) => before?.[index] ?? null)
    days[dayOfMonth(day) - 1] = shiftId
    this.#draft.rosters.put({ memberId, month, days }, at)
  }
}
