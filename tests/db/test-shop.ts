import { randomUUID } from 'node:crypto'
import { Dexie } from 'dexie'
import { IDBKeyRange, indexedDB } from 'fake-indexeddb'
import { toId } from '../../src/core/kernel/ids'
import type { MemberId, ShiftId } from '../../src/core/kernel/ids'
import type { LocalDay } from '../../src/core/kernel/local-day'
import { daysInMonth, localDay, month } from '../../src/core/kernel/local-day'
import type { Punch, PunchMonth } from '../../src/core/attendance/records'
import type { RosterMonth } from '../../src/core/schedule/roster'
import type { Shift } from '../../src/core/schedule/shift'
import type { Member } from '../../src/core/team/member'
import { AppDb } from '../../src/renderer/db/app-db'
import type { AppDbOptions } from '../../src/renderer/db/app-db'
import { createRepositories } from '../../src/renderer/db/repositories'

// Set by hand, because Dexie may have been loaded before this file.
Dexie.dependencies.indexedDB = indexedDB
Dexie.dependencies.IDBKeyRange = IDBKeyRange

/** A clock the test sets. */
export function testClock(today = '2026-04-01') {
  const clock = {
    day: localDay(today),
    today: (): LocalDay => clock.day,
    now: () => `${clock.day}T08:00:00.000Z`,
  }
  return clock
}

/** A database of its own for each test; deleted by nobody, since fake-indexeddb lives in memory. */
export function openTestShop(today = '2026-04-01', options: AppDbOptions = {}) {
  const clock = testClock(today)
  const db = new AppDb(`test-${randomUUID()}`, { clock, ...options })
  return { db, clock, shop: createRepositories(db) }
}

export const MARCH = month('2026-03')
export const WANG = toId<MemberId>('wang')
export const LI = toId<MemberId>('li')
export const EARLY = toId<ShiftId>('early')
export const NIGHT = toId<ShiftId>('night')
export const REST = toId<ShiftId>('rest')

export function person(id: MemberId, employeeNo: string, name: string): Member {
  return { id, employeeNo, name, hiredOn: localDay('2025-01-01') }
}
export const SHIFTS: readonly Shift[] = [
  shift(EARLY, '早', [{ start: 540, end: 1_080 }], 1),
  shift(NIGHT, '夜', [{ start: 1_320, end: 1_860 }], 2),
  { ...shift(REST, '休', [], 3), kind: 'rest' },
]
function shift(id: ShiftId, code: string, segments: Shift['segments'], order: number): Shift {
  return {
    id,
    code,
    name: `${code}班`,
    kind: 'work',
    segments,
    unpaidBreakMinutes: 60,
    punching: 'first-and-last',
    colour: 'blue',
    order,
  }
}
/** A month with one shift on the given days (1-based) and rest otherwise. */
export function rosterOf(
  memberId: MemberId,
  of: string,
  days: readonly number[],
  shiftId: ShiftId = EARLY,
): RosterMonth {
  const length = daysInMonth(month(of))
  return {
    memberId,
    month: month(of),
    days: Array.from({ length }, (_, index) => (days.includes(index + 1) ? shiftId : REST)),
  }
}
/** `punchesOf(WANG, '2026-03', ['02 09:05', '02 18:00'])`. */
export function punchesOf(memberId: MemberId, of: string, times: readonly string[], file = '三月.xlsx'): PunchMonth {
  const punches = times.map((text, index): Punch => {
    const [day, hours, minutes] = [text.slice(0, 2), Number(text.slice(3, 5)), Number(text.slice(6, 8))]
    return {
      day: localDay(`${of}-${day}`),
      minute: hours * 60 + minutes,
      source: { file, sheet: '打卡', row: index + 2 },
    }
  })
  return { memberId, month: month(of), punches }
}

/** The value of a result that must be ok. */
export function must<T, E>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E },
): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`)
  return result.value
}

/** Two people, three shifts, March planned for Wang on the 2nd and 3rd. */
export async function openMarchShop(today?: string) {
  const opened = openTestShop(today)
  const { shop } = opened
  must(await shop.team.hire({ member: person(WANG, '001', '小王') }))
  must(await shop.team.hire({ member: person(LI, '002', '老李') }))
  must(await shop.shifts.saveMany(SHIFTS))
  must(await shop.roster.saveRows([rosterOf(WANG, '2026-03', [2, 3])]))
  return opened
}
