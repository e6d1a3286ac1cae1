import type { Punch, PunchMonth } from '../attendance/records'
import type { ShopData } from '../month/shop-data'
import type { ShopPatch } from './import-plan'
import type { RecordOf, ShopList } from './record-keys'
import { RECORD_KEYS } from './record-keys'

/** Two records hold the same; a field that is undefined counts as absent. */
export function sameRecord(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, index) => sameRecord(item, b[index]))
    )
  }
  const [left, right] = [new Map<string, unknown>(Object.entries(a)), new Map<string, unknown>(Object.entries(b))]
  return [...new Set([...left.keys(), ...right.keys()])].every((key) => sameRecord(left.get(key), right.get(key)))
}

/** Punches of both in order of time; the first of two at the same minute stays. */
export function unitePunches(stored: readonly Punch[], added: readonly Punch[]): readonly Punch[] {
  const byMoment = new Map<string, Punch>()
  for (const punch of [...stored, ...added]) {
    const key = `${punch.day}|${punch.minute}`
    if (!byMoment.has(key)) byMoment.set(key, punch)
  }
  return [...byMoment.values()].sort((a, b) => (a.day === b.day ? a.minute - b.minute : a.day < b.day ? -1 : 1))
}

/** Adds or replaces by the key of the list; the order of what is there stays, new records follow. */
export function mergeRecords<L extends ShopList>(
  list: L,
  stored: readonly RecordOf<L>[],
  added: readonly RecordOf<L>[],
): readonly RecordOf<L>[] {
  const keyOf: (record: RecordOf<L>) => string = RECORD_KEYS[list]
  const merged = new Map(stored.map((record) => [keyOf(record), record]))
  for (const record of added) merged.set(keyOf(record), record)
  return [...merged.values()]
}
function mergePunches(stored: readonly PunchMonth[], added: readonly PunchMonth[]): readonly PunchMonth[] {
  const keyOf = RECORD_KEYS.punches
  const merged = new Map(stored.map((record) => [keyOf(record), record]))
  for (const record of added) {
    const before = merged.get(keyOf(record))
    merged.set(keyOf(record), { ...record, punches: unitePunches(before?.punches ?? [], record.punches) })
  }
  return [...merged.values()]
}

/**
 * The shop after an import: records replaced or added by the database's keys, punches only ever added.
 * Applying the same patch again changes nothing.
 */
export function mergePatch(data: ShopData, patch: ShopPatch): ShopData {
  const merge = <L extends ShopList>(list: L): readonly RecordOf<L>[] => {
    const added = patch[list] as readonly RecordOf<L>[] | undefined
    const stored = data[list] as readonly RecordOf<L>[]
    return added ? mergeRecords(list, stored, added) : stored
  }
  return {
    ...data,
    settings: { ...data.settings, ...patch.settings },
    departments: merge('departments'),
    roles: merge('roles'),
    jobDescriptions: merge('jobDescriptions'),
    members: merge('members'),
    assignments: merge('assignments'),
    contractHours: merge('contractHours'),
    payTerms: merge('payTerms'),
    contributionTerms: merge('contributionTerms'),
    taxProfiles: merge('taxProfiles'),
    shifts: merge('shifts'),
    rosters: merge('rosters'),
    punches: patch.punches ? mergePunches(data.punches, patch.punches) : data.punches,
    corrections: merge('corrections'),
    leaves: merge('leaves'),
    overtimes: merge('overtimes'),
    ledger: merge('ledger'),
    attendanceRules: merge('attendanceRules'),
    calendarYears: merge('calendarYears'),
    indicators: merge('indicators'),
    kpiPlans: merge('kpiPlans'),
    gradeRules: merge('gradeRules'),
    kpiMonths: merge('kpiMonths'),
    commissionPlans: merge('commissionPlans'),
    sales: merge('sales'),
    adjustments: merge('adjustments'),
    contracts: merge('contracts'),
    certificates: merge('certificates'),
    agreements: merge('agreements'),
    movements: merge('movements'),
    checklists: merge('checklists'),
    skills: merge('skills'),
    skillLevels: merge('skillLevels'),
    shopFunctions: merge('shopFunctions'),
    ladders: merge('ladders'),
    shopAccounts: merge('shopAccounts'),
    equipment: merge('equipment'),
    equipmentLoans: merge('equipmentLoans'),
    contacts: merge('contacts'),
    descriptionSignatures: merge('descriptionSignatures'),
  }
}
