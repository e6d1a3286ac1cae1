import type { ShopData } from '../core/month/shop-data'

/** Every list of the shop; `settings` is one record and stands apart. */
export type ListName = Exclude<keyof ShopData, 'settings'>
export type ListRecord<L extends ListName> = ShopData[L][number]

/** The fields that make a record's key: the same in the database, in a backup and when an import replaces a record. */
export const LIST_KEYS = {
  departments: ['id'],
  roles: ['id'],
  jobDescriptions: ['roleId', 'version'],
  members: ['id'],
  assignments: ['memberId', 'from'],
  contractHours: ['memberId', 'from'],
  payTerms: ['memberId', 'from'],
  contributionTerms: ['memberId', 'from'],
  taxProfiles: ['memberId', 'year'],
  shifts: ['id'],
  rosters: ['month', 'memberId'],
  punches: ['month', 'memberId'],
  corrections: ['id'],
  leaves: ['id'],
  overtimes: ['id'],
  ledger: ['id'],
  attendanceRules: ['from'],
  calendarYears: ['year'],
  indicators: ['id'],
  kpiPlans: ['id'],
  gradeRules: ['from'],
  kpiMonths: ['month', 'memberId'],
  commissionPlans: ['id'],
  sales: ['month', 'memberId', 'planId'],
  adjustments: ['id'],
  verdicts: ['month', 'memberId'],
  closedMonths: ['month'],
  contracts: ['id'],
  certificates: ['id'],
  agreements: ['id'],
  movements: ['id'],
  checklists: ['id'],
  skills: ['id'],
  skillLevels: ['memberId', 'skillId'],
  shopFunctions: ['id'],
  ladders: ['id'],
  shopAccounts: ['id'],
  equipment: ['id'],
  equipmentLoans: ['id'],
  contacts: ['id'],
  descriptionSignatures: ['roleId', 'version', 'memberId'],
} as const satisfies { readonly [L in ListName]: readonly (keyof ListRecord<L>)[] }

export const LIST_NAMES = Object.keys(LIST_KEYS) as readonly ListName[]

/** The key as one text, for maps and comparisons. */
export function keyTextOf(list: ListName, record: object): string {
  const fields: readonly string[] = LIST_KEYS[list]
  return JSON.stringify(fields.map((field) => (record as Readonly<Record<string, unknown>>)[field]))
}
