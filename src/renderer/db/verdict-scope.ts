import type { Leave, LeaveSpan, PunchMonth } from '../../core/attendance/records'
import type { CalendarYear } from '../../core/calendar/day-class'
import { sameRecord } from '../../core/imports/merge-patch'
import type { MemberId } from '../../core/kernel/ids'
import type { LocalDay, Month } from '../../core/kernel/local-day'
import { addMonths, dayOfMonth, daysInMonth, month as toMonth, monthOf } from '../../core/kernel/local-day'
import type { ClosedMonth } from '../../core/month/shop-data'
import type { RosterMonth } from '../../core/schedule/roster'
import type { Shift } from '../../core/schedule/shift'
import type { Member } from '../../core/team/member'
import type { AppDb } from './app-db'
import type { RecordDifference } from './change-buffer'

/** Shifts and punch windows reach this many days across a month's end. */
const EDGE_DAYS = 2

/** The member-months whose verdicts a change may have made untrue. */
export class VerdictScope {
  private readonly people = new Map<Month, Set<MemberId>>()
  private readonly whole = new Set<Month>()
  everywhere = false

  add(month: Month, memberId: MemberId): void {
    const known = this.people.get(month)
    if (known) known.add(memberId)
    else this.people.set(month, new Set([memberId]))
  }
  addMonth(month: Month): void {
    this.whole.add(month)
  }
  /** `everybody` = all who have anything in that month. */
  months(): readonly (readonly [Month, 'everybody' | ReadonlySet<MemberId>])[] {
    const named = [...this.people].filter(([month]) => !this.whole.has(month))
    const whole = [...this.whole].map((month) => [month, 'everybody'] as const)
    return [...whole, ...named].sort(([a], [b]) => (a < b ? -1 : 1))
  }
}

/** What must be judged again after the differences were written. */
export async function scopeOf(db: AppDb, differences: readonly RecordDifference[]): Promise<VerdictScope> {
  const scope = new VerdictScope()
  const shifts = new Set<string>()
  const people = new Set<MemberId>()
  for (const difference of differences) {
    switch (difference.table) {
      case 'rosters':
        addRoster(scope, difference.before as RosterMonth | undefined, difference.after as RosterMonth | undefined)
        break
      case 'punches':
        addPunches(scope, difference.before as PunchMonth | undefined, difference.after as PunchMonth | undefined)
        break
      case 'corrections':
      case 'overtimes':
        for (const record of recordsOf<{ readonly day: LocalDay; readonly memberId: MemberId }>(difference))
          scope.add(monthOf(record.day), record.memberId)
        break
      case 'leaves':
        for (const leave of recordsOf<Leave>(difference))
          for (const month of monthsOfSpan(leave.span)) scope.add(month, leave.memberId)
        break
      case 'shifts':
        if (
          difference.before === undefined ||
          isJudgedAnew(difference.before as Shift, difference.after as Shift | undefined)
        )
          shifts.add(String(difference.key))
        break
      case 'members':
        if (hasOtherSpan(difference.before as Member | undefined, difference.after as Member | undefined))
          people.add(difference.key as MemberId)
        break
      case 'attendanceRules':
        scope.everywhere = true
        break
      case 'calendarYears':
        for (const { year } of recordsOf<CalendarYear>(difference)) {
          // The night shift of 31 December runs into the new year.
          for (let index = -1; index < 12; index += 1) scope.addMonth(addMonths(toMonth(`${year}-01`), index))
        }
        break
      case 'closedMonths':
        // Reopened: what changed around it meanwhile has not been judged.
        if (difference.after === undefined)
          for (const { month } of recordsOf<ClosedMonth>(difference)) scope.addMonth(month)
        break
      case 'settings':
      case 'departments':
      case 'roles':
      case 'jobDescriptions':
      case 'assignments':
      case 'contractHours':
      case 'payTerms':
      case 'contributionTerms':
      case 'taxProfiles':
      case 'ledger':
      case 'indicators':
      case 'kpiPlans':
      case 'gradeRules':
      case 'kpiMonths':
      case 'commissionPlans':
      case 'sales':
      case 'adjustments':
      case 'contracts':
      case 'certificates':
      case 'agreements':
      case 'movements':
      case 'checklists':
      case 'skills':
      case 'skillLevels':
      case 'shopFunctions':
      case 'ladders':
      case 'shopAccounts':
      case 'equipment':
      case 'equipmentLoans':
      case 'contacts':
      case 'descriptionSignatures':
        break
    }
  }
  if (shifts.size > 0 && !scope.everywhere) await addRowsWithShifts(db, scope, shifts)
  if (people.size > 0 && !scope.everywhere) await addMonthsOfPeople(db, scope, people)
  return scope
}

/** Before and after, as far as they exist. The table of the difference says what they are. */
function recordsOf<T>({ before, after }: RecordDifference): readonly T[] {
  return [before, after].filter((record) => record !== undefined) as readonly unknown[] as readonly T[]
}

function addRoster(scope: VerdictScope, before: RosterMonth | undefined, after: RosterMonth | undefined): void {
  const row = after ?? before
  if (!row) return
  const length = daysInMonth(row.month)
  const changed = Array.from({ length }, (_, index) => index).filter((i) => before?.days[i] !== after?.days[i])
  const hadPlan = before?.days.some((id) => id !== null) ?? false
  const hasPlan = after?.days.some((id) => id !== null) ?? false
  addAcrossEdges(scope, row, changed, length, hadPlan !== hasPlan)
}
function addPunches(scope: VerdictScope, before: PunchMonth | undefined, after: PunchMonth | undefined): void {
  const row = after ?? before
  if (!row) return
  const textOf = (p: PunchMonth['punches'][number]): string => `${p.day} ${p.minute}`
  const [old, now] = [new Set(before?.punches.map(textOf)), new Set(after?.punches.map(textOf))]
  const changed = [
    ...(before?.punches.filter((p) => !now.has(textOf(p))) ?? []),
    ...(after?.punches.filter((p) => !old.has(textOf(p))) ?? []),
  ]
  addAcrossEdges(
    scope,
    row,
    changed.map((p) => dayOfMonth(p.day) - 1),
    daysInMonth(row.month),
    false,
  )
}
/** A change near the month's end is seen by the neighbouring month too. */
function addAcrossEdges(
  scope: VerdictScope,
  { memberId, month }: { readonly memberId: MemberId; readonly month: Month },
  changedDays: readonly number[],
  length: number,
  seenBefore: boolean,
): void {
  scope.add(month, memberId)
  if (seenBefore || changedDays.some((day) => day < EDGE_DAYS)) scope.add(addMonths(month, -1), memberId)
  if (changedDays.some((day) => day >= length - EDGE_DAYS)) scope.add(addMonths(month, 1), memberId)
}

function monthsOfSpan(span: LeaveSpan): readonly Month[] {
  if (span.kind === 'clock') return [monthOf(span.day)]
  const months: Month[] = []
  for (let month = monthOf(span.from); month <= monthOf(span.to); month = addMonths(month, 1)) months.push(month)
  return months
}
/** Name, code, colour and place in the list mean nothing to a verdict. */
function isJudgedAnew(before: Shift, after: Shift | undefined): boolean {
  if (after === undefined) return true
  const essence = ({ kind, segments, unpaidBreakMinutes, punching, graceMinutes }: Shift): unknown => ({
    kind,
    segments,
    unpaidBreakMinutes,
    punching,
    graceMinutes,
  })
  return !sameRecord(essence(before), essence(after))
}
function hasOtherSpan(before: Member | undefined, after: Member | undefined): boolean {
  return (
    before?.hiredOn !== after?.hiredOn ||
    before?.leftOn !== after?.leftOn ||
    !sameRecord(before?.earlierStints, after?.earlierStints)
  )
}

async function addRowsWithShifts(db: AppDb, scope: VerdictScope, shifts: ReadonlySet<string>): Promise<void> {
  await db.rosters.each((row) => {
    if (!row.days.some((id) => id !== null && shifts.has(id))) return
    for (const offset of [-1, 0, 1]) scope.add(addMonths(row.month, offset), row.memberId)
  })
}
async function addMonthsOfPeople(db: AppDb, scope: VerdictScope, people: ReadonlySet<MemberId>): Promise<void> {
  const keys = [
    ...(await db.rosters.toCollection().primaryKeys()),
    ...(await db.punches.toCollection().primaryKeys()),
    ...(await db.verdicts.toCollection().primaryKeys()),
  ]
  for (const [month, memberId] of keys) if (people.has(memberId as MemberId)) scope.add(month, memberId as MemberId)
  for (const memberId of people) {
    for (const { span } of await db.leaves.where('memberId').equals(memberId).toArray())
      for (const month of monthsOfSpan(span)) scope.add(month, memberId)
    for (const { day } of [
      ...(await db.overtimes.where('memberId').equals(memberId).toArray()),
      ...(await db.corrections.where('memberId').equals(memberId).toArray()),
    ])
      scope.add(monthOf(day), memberId)
  }
}
