import { ledgerEntriesOf } from '../../core/attendance/comp-ledger'
import type { VerdictMonth } from '../../core/attendance/day-verdict'
import { judgeMonth } from '../../core/attendance/judge-month'
import type { LedgerEntry, PunchMonth } from '../../core/attendance/records'
import { sameRecord } from '../../core/imports/merge-patch'
import type { MemberId } from '../../core/kernel/ids'
import type { Month } from '../../core/kernel/local-day'
import { addMonths, firstDayOf, lastDayOf, monthOf } from '../../core/kernel/local-day'
import type { RosterMonth } from '../../core/schedule/roster'
import type { AppDb } from './app-db'
import { META_KEY } from './app-db'
import { leavesTouching, recordsByDay } from './attendance-reads'
import type { RecordDifference } from './change-buffer'
import { monthsBetween, startingWith } from './key-range'
import { scopeOf } from './verdict-scope'

/** Above this many people a month is read as a range, not key by key. */
const MANY_PEOPLE = 12

/**
 * Judges again, in the same transaction, whatever the differences may have changed: a stored verdict is never stale. The
 * entries of the leave ledger that follow from verdicts are written with them. Closed months keep what they were paid by.
 */
export async function refreshAfter(db: AppDb, differences: readonly RecordDifference[]): Promise<void> {
  const scope = await scopeOf(db, differences)
  const closed = new Set(await db.closedMonths.toCollection().primaryKeys())
  if (scope.everywhere) {
    for (const month of await monthsWithDays(db)) if (!closed.has(month)) await refreshMonth(db, month, 'everybody')
    return
  }
  for (const [month, people] of scope.months()) if (!closed.has(month)) await refreshMonth(db, month, people)
}

/** Judges everybody's month again; nothing happens to a closed month. */
export async function refreshVerdicts(db: AppDb, month: Month): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    if (await db.closedMonths.get(month)) return
    await refreshMonth(db, month, 'everybody')
  })
}

/**
 * Days that were still to come get their verdict once they have passed. Called at start and when the day changes; one
 * transaction per month, so that years of data do not hold up the window.
 */
export async function bringUpToDate(db: AppDb): Promise<{ readonly refreshed: number }> {
  const today = db.clock.today()
  const judgedOn = (await db.meta.get(META_KEY))?.judgedOn
  if (judgedOn === today) return { refreshed: 0 }
  const closed = new Set(await db.closedMonths.toCollection().primaryKeys())
  // A clock that was set back makes passed days future again, so the span is taken both ways.
  const [from, to] = judgedOn === undefined ? [] : [judgedOn, today].sort().map((day) => monthOf(day as typeof today))
  const months = (await monthsWithDays(db)).filter(
    (month) => !closed.has(month) && (!from || !to || (month >= addMonths(from, -1) && month <= to)),
  )
  for (const month of months) await refreshVerdicts(db, month)
  await db.meta.update(META_KEY, { judgedOn: today })
  return { refreshed: months.length }
}

/** Months in which anybody has a plan or punches, in rising order. */
async function monthsWithDays(db: AppDb): Promise<readonly Month[]> {
  const keys = [
    ...(await db.rosters.toCollection().primaryKeys()),
    ...(await db.punches.toCollection().primaryKeys()),
    ...(await db.verdicts.toCollection().primaryKeys()),
  ]
  return [...new Set(keys.map(([month]) => month))].sort()
}

interface MonthRecords {
  readonly rosters: readonly RosterMonth[]
  readonly punches: readonly PunchMonth[]
  readonly stored: readonly VerdictMonth[]
}

async function readMonthRecords(
  db: AppDb,
  month: Month,
  people: 'everybody' | ReadonlySet<MemberId>,
): Promise<MonthRecords> {
  const [before, after] = [addMonths(month, -1), addMonths(month, 1)]
  if (people === 'everybody' || people.size > MANY_PEOPLE) {
    return {
      rosters: await monthsBetween(db.rosters, before, after).toArray(),
      punches: await monthsBetween(db.punches, before, after).toArray(),
      stored: await startingWith(db.verdicts, month).toArray(),
    }
  }
  const keys = [...people].flatMap((id) => [before, month, after].map((m): [Month, string] => [m, id]))
  const present = <T>(found: readonly (T | undefined)[]): readonly T[] => found.filter((doc) => doc !== undefined)
  return {
    rosters: present(await db.rosters.bulkGet(keys)),
    punches: present(await db.punches.bulkGet(keys)),
    stored: present(await db.verdicts.bulkGet([...people].map((id): [Month, string] => [month, id]))),
  }
}

async function refreshMonth(db: AppDb, month: Month, people: 'everybody' | ReadonlySet<MemberId>): Promise<void> {
  const [first, last] = [firstDayOf(month), lastDayOf(month)]
  const records = await readMonthRecords(db, month, people)
  const leaves = await leavesTouching(db, first, last)
  const overtimes = await recordsByDay(db.overtimes, first, last)
  const corrections = await recordsByDay(db.corrections, first, last)
  const shifts = await db.shifts.toArray()
  const rules = await db.attendanceRules.toArray()
  const calendarYears = await db.calendarYears.toArray()

  const withBasis = new Set<MemberId>([
    ...records.rosters.filter((r) => r.month === month && r.days.some((id) => id !== null)).map((r) => r.memberId),
    ...records.punches.filter((p) => p.month === month).map((p) => p.memberId),
    ...[...leaves, ...overtimes, ...corrections].map((r) => r.memberId),
  ])
  const stored = new Map(records.stored.map((doc) => [doc.memberId, doc]))
  const wanted = people === 'everybody' ? new Set([...withBasis, ...stored.keys()]) : people
  const rosters = groupByMember(records.rosters)
  const punches = groupByMember(records.punches)
  const leavesOf = groupByMember(leaves)
  const overtimesOf = groupByMember(overtimes)
  const correctionsOf = groupByMember(corrections)
  const members = await db.members.bulkGet([...wanted])

  const judged: VerdictMonth[] = []
  const gone: [Month, string][] = []
  const entries: LedgerEntry[] = []
  ;[...wanted].forEach((memberId, index) => {
    const member = members[index]
    if (!member || !withBasis.has(memberId)) {
      if (stored.has(memberId)) gone.push([month, memberId])
      return
    }
    const verdicts = judgeMonth({
      member,
      month,
      rosters: rosters.get(memberId) ?? [],
      shifts,
      punches: punches.get(memberId) ?? [],
      leaves: leavesOf.get(memberId) ?? [],
      overtimes: overtimesOf.get(memberId) ?? [],
      corrections: correctionsOf.get(memberId) ?? [],
      rules,
      calendarYears,
      today: db.clock.today(),
    })
    entries.push(...ledgerEntriesOf(verdicts, { leaves, overtimes }))
    if (!sameRecord(stored.get(memberId), verdicts)) judged.push(verdicts)
  })
  if (judged.length > 0) await db.verdicts.bulkPut(judged)
  if (gone.length > 0) await db.verdicts.bulkDelete(gone)
  await replaceDerivedEntries(db, month, wanted, entries)
}

/** The month's entries that came from leave and overtime are exactly those of its verdicts. */
async function replaceDerivedEntries(
  db: AppDb,
  month: Month,
  people: ReadonlySet<MemberId>,
  entries: readonly LedgerEntry[],
): Promise<void> {
  const stored =
    people.size > MANY_PEOPLE
      ? await db.ledger.filter((entry) => people.has(entry.memberId)).toArray()
      : (
          await Promise.all(
            [...people].map((id) => db.ledger.where('[memberId+account]').between([id, ''], [id, '\uffff']).toArray()),
          )
        ).flat()
  const derived = new Map(
    stored.filter((e) => e.ref !== undefined && monthOf(e.day) === month).map((e) => [e.id, e] as const),
  )
  const changed = entries.filter((entry) => !sameRecord(derived.get(entry.id), entry))
  const wanted = new Set(entries.map((entry) => entry.id))
  const stale = [...derived.keys()].filter((id) => !wanted.has(id))
  if (changed.length > 0) await db.ledger.bulkPut(changed)
  if (stale.length > 0) await db.ledger.bulkDelete(stale)
}

function groupByMember<R extends { readonly memberId: MemberId }>(
  records: readonly R[],
): ReadonlyMap<MemberId, readonly R[]> {
  const groups = new Map<MemberId, R[]>()
  for (const record of records) {
    const group = groups.get(record.memberId)
    if (group) group.push(record)
    else groups.set(record.memberId, [record])
  }
  return groups
}
