import type { ShopData } from '../month/shop-data'

/** The lists of a shop that an import can add to. */
export type ShopList = Exclude<keyof ShopData, 'settings' | 'closedMonths' | 'verdicts'>
export type RecordOf<L extends ShopList> = ShopData[L][number]

/** What makes a record the same record, in the import as in the database. */
export const RECORD_KEYS: { readonly [L in ShopList]: (record: RecordOf<L>) => string } = {
  departments: (r) => r.id,
  roles: (r) => r.id,
  jobDescriptions: (r) => `${r.roleId}|${r.version}`,
  members: (r) => r.id,
  assignments: (r) => `${r.memberId}|${r.from}`,
  contractHours: (r) => `${r.memberId}|${r.from}`,
  payTerms: (r) => `${r.memberId}|${r.from}`,
  contributionTerms: (r) => `${r.memberId}|${r.from}`,
  taxProfiles: (r) => `${r.memberId}|${r.year}`,
  shifts: (r) => r.id,
  rosters: (r) => `${r.memberId}|${r.month}`,
  punches: (r) => `${r.memberId}|${r.month}`,
  corrections: (r) => r.id,
  leaves: (r) => r.id,
  overtimes: (r) => r.id,
  ledger: (r) => r.id,
  attendanceRules: (r) => r.from,
  calendarYears: (r) => String(r.year),
  indicators: (r) => r.id,
  kpiPlans: (r) => r.id,
  gradeRules: (r) => r.from,
  kpiMonths: (r) => `${r.memberId}|${r.month}`,
  commissionPlans: (r) => r.id,
  sales: (r) => `${r.memberId}|${r.month}|${r.planId}`,
  adjustments: (r) => r.id,
  contracts: (r) => r.id,
  certificates: (r) => r.id,
  agreements: (r) => r.id,
  movements: (r) => r.id,
  checklists: (r) => r.id,
  skills: (r) => r.id,
  skillLevels: (r) => `${r.memberId}|${r.skillId}`,
  shopFunctions: (r) => r.id,
  ladders: (r) => r.id,
  shopAccounts: (r) => r.id,
  equipment: (r) => r.id,
  equipmentLoans: (r) => r.id,
  contacts: (r) => r.id,
  descriptionSignatures: (r) => `${r.roleId}|${r.version}|${r.memberId}`,
}
