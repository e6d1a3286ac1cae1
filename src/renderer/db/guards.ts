import type { Correction, Leave, Overtime, PunchMonth } from '../../core/attendance/records'
import type { LocalDay, Month } from '../../core/kernel/local-day'
import { firstDayOf, lastDayOf, monthOf } from '../../core/kernel/local-day'
import { RECORD_SCHEMAS } from '../../schema/shop-data-schema'
import { shopSettingsSchema } from '../../schema/settings-schema'
import type { AppDb } from './app-db'
import type { RecordDifference } from './change-buffer'
import type { CommitError } from './commit-error'
import type { ChangeTable } from './operation'

function monthField(record: unknown): readonly Month[] {
  return record === undefined ? [] : [(record as { readonly month: Month }).month]
}
function dayField(record: unknown): readonly Month[] {
  return record === undefined ? [] : [monthOf((record as Correction | Overtime).day)]
}

/** The part of a leave that lies in a month, as text; two leaves with equal parts mean the same to that month. */
function leavePart(record: unknown, month: Month): string {
  if (record === undefined) return ''
  const { memberId, type, span } = record as Leave
  if (span.kind === 'clock') return monthOf(span.day) === month ? JSON.stringify([memberId, type, span]) : ''
  const [first, last] = [firstDayOf(month), lastDayOf(month)]
  if (span.to < first || span.from > last) return ''
  const start = span.from < first ? [first, 'am'] : [span.from, span.fromHalf]
  const end = span.to > last ? [last, 'pm'] : [span.to, span.toHalf]
  return JSON.stringify([memberId, type, start, end])
}

/**
 * The closed months whose pay rests on what this difference changes. Terms, shifts and rules are not among them: a
 * closed month keeps its own copies. A leave that crosses the month's end may still change in its open part.
 */
function closedMonthsTouched(difference: RecordDifference, closed: readonly Month[]): readonly Month[] {
  const { table, before, after } = difference
  const hit = (months: readonly Month[]): readonly Month[] => months.filter((m) => closed.includes(m))
  switch (table) {
    case 'rosters':
    case 'punches':
    case 'kpiMonths':
    case 'sales':
    case 'adjustments':
      return hit([...monthField(before), ...monthField(after)])
    case 'corrections':
    case 'overtimes':
      return hit([...dayField(before), ...dayField(after)])
    case 'leaves':
      return closed.filter((m) => leavePart(before, m) !== leavePart(after, m))
    case 'settings':
    case 'departments':
    case 'roles':
    case 'jobDescriptions':
    case 'members':
    case 'assignments':
    case 'contractHours':
    case 'payTerms':
    case 'contributionTerms':
    case 'taxProfiles':
    case 'shifts':
    case 'ledger':
    case 'attendanceRules':
    case 'calendarYears':
    case 'indicators':
    case 'kpiPlans':
    case 'gradeRules':
    case 'commissionPlans':
    case 'closedMonths':
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
      return []
  }
}

/** The earliest closed month that the operation would change. */
export async function findClosedMonth(
  db: AppDb,
  differences: readonly RecordDifference[],
): Promise<CommitError | undefined> {
  const closed = await db.closedMonths.toCollection().primaryKeys()
  if (closed.length === 0) return undefined
  const touched = differences.flatMap((d) => closedMonthsTouched(d, closed)).sort()
  return touched[0] === undefined ? undefined : { code: 'month-closed', month: touched[0] }
}

/** @throws Error when stored punches would change or go: raw punches are evidence, only additions exist. */
export function assertPunchesOnlyGrow(differences: readonly RecordDifference[]): void {
  for (const { table, before, after } of differences) {
    if (table !== 'punches' || before === undefined) continue
    const kept = new Map((after as PunchMonth | undefined)?.punches.map((p) => [punchText(p), p]))
    for (const punch of (before as PunchMonth).punches) {
      const now = kept.get(punchText(punch))
      if (!now || JSON.stringify(sourceOf(now)) !== JSON.stringify(sourceOf(punch)))
        throw new Error(`a stored punch would be changed: ${punchText(punch)}`)
    }
  }
}
function punchText(punch: { readonly day: LocalDay; readonly minute: number }): string {
  return `${punch.day} ${punch.minute}`
}
function sourceOf({ source }: PunchMonth['punches'][number]): readonly unknown[] {
  return [source.file, source.sheet, source.row]
}

/** @throws Error when a record does not fit its schema: what is stored can always be backed up and restored. */
export function assertStorable(differences: readonly RecordDifference[]): void {
  for (const { table, after } of differences) {
    if (after === undefined) continue
    const parsed = schemaOf(table).safeParse(after)
    if (parsed.success) continue
    const issue = parsed.error.issues[0]
    throw new Error(`not a record of ${table}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`)
  }
}
function schemaOf(table: ChangeTable) {
  return table === 'settings' ? shopSettingsSchema : RECORD_SCHEMAS[table]
}

/** 工号 and 班次代号 are how rows of a sheet find their record, so each stands once. */
export async function findDuplicate(
  db: AppDb,
  differences: readonly RecordDifference[],
): Promise<CommitError | undefined> {
  return (
    (await findTaken(db, differences, 'members', (m) => (m as { readonly employeeNo: string }).employeeNo)) ??
    (await findTaken(db, differences, 'shifts', (s) => (s as { readonly code: string }).code))
  )
}
async function findTaken(
  db: AppDb,
  differences: readonly RecordDifference[],
  table: 'members' | 'shifts',
  valueOf: (record: unknown) => string,
): Promise<CommitError | undefined> {
  const changed = differences.filter((d) => d.table === table)
  if (changed.every((d) => d.after === undefined)) return undefined
  const gone = new Set(changed.map((d) => d.key))
  const taken = new Set<string>()
  for (const record of await db.list(table).toArray()) if (!gone.has(record.id)) taken.add(valueOf(record))
  for (const { after } of changed) {
    if (after === undefined) continue
    const value = valueOf(after)
    if (taken.has(value)) return { code: 'duplicate', table, value }
    taken.add(value)
  }
  return undefined
}
