import type { LocalDay } from '../../core/kernel/local-day'
import { addDays, localDayOfInstant, monthOf, weekdayOf } from '../../core/kernel/local-day'
import type { SnapshotReason } from '../../ipc/contract'

const DAY_MS = 86_400_000

export const ROTATION = {
  newest: 3,
  recentDays: 2,
  recent: 20,
  daily: 7,
  weekly: 4,
  monthly: 12,
  /** How long a restore, a migration or a recovery can be taken back. */
  specialDays: 90,
} as const

const SPECIAL: ReadonlySet<SnapshotReason> = new Set(['before-restore', 'before-migration', 'before-recovery'])

export interface RotatedCopy {
  readonly id: string
  /** Rises with each copy, whatever the clock says. */
  readonly number: number
  /** Milliseconds since 1970. */
  readonly createdMs: number
  readonly reason: SnapshotReason
  readonly dbId: string
  /** Read back and found good in this run. */
  readonly isVerified: boolean
}

/** The newest copy of each group, for so many groups. */
function newestOfEach(
  newestFirst: readonly RotatedCopy[],
  groups: number,
  groupOf: (copy: RotatedCopy) => string,
): readonly RotatedCopy[] {
  const found = new Map<string, RotatedCopy>()
  for (const copy of newestFirst) {
    const group = groupOf(copy)
    if (!found.has(group) && found.size < groups) found.set(group, copy)
  }
  return [...found.values()]
}

function dayOf({ createdMs }: RotatedCopy): LocalDay {
  return localDayOfInstant(createdMs)
}
function mondayOf(day: LocalDay): LocalDay {
  return addDays(day, 1 - weekdayOf(day))
}

/** Which copies may go. A copy from the future (the clock was set back) counts as new. @returns ids */
export function copiesToDrop(copies: readonly RotatedCopy[], nowMs: number): readonly string[] {
  const newestFirst = [...copies].sort((a, b) => b.number - a.number)
  const isWithin = (days: number) => (copy: RotatedCopy) => nowMs - copy.createdMs <= days * DAY_MS
  // Before a recovery the shop may have been empty or foreign: such a copy never stands for a day.
  const regular = newestFirst.filter((copy) => copy.reason !== 'before-recovery')
  const ofNow = regular.filter((copy) => copy.dbId === regular[0]?.dbId)
  const foreign = regular.filter((copy) => copy.dbId !== regular[0]?.dbId)
  const kept = [
    ...ofNow.slice(0, ROTATION.newest),
    ...regular.filter((copy) => copy.isVerified).slice(0, 1),
    ...regular.filter(isWithin(ROTATION.recentDays)).slice(0, ROTATION.recent),
    ...newestOfEach(ofNow, ROTATION.daily, dayOf),
    ...newestOfEach(ofNow, ROTATION.weekly, (copy) => mondayOf(dayOf(copy))),
    ...newestOfEach(ofNow, ROTATION.monthly, (copy) => monthOf(dayOf(copy))),
    ...newestFirst.filter((copy) => SPECIAL.has(copy.reason)).filter(isWithin(ROTATION.specialDays)),
    ...newestOfEach(foreign, foreign.length, (copy) => copy.dbId).filter(isWithin(ROTATION.specialDays)),
  ]
  const ids = new Set(kept.map((copy) => copy.id))
  return newestFirst.filter((copy) => !ids.has(copy.id)).map((copy) => copy.id)
}
