/** Rows of every table as they lie in the database or in a backup, of whatever version. */
export type RawTables = Readonly<Record<string, readonly unknown[]>>

/**
 * One step of the database's history. Shipped steps are never edited, retired names never reused, and a primary key never
 * changes: such a table is replaced by a new one. Versions with a `migration` stay for ever, since old backups need them.
 */
export interface SchemaVersion {
  readonly version: number
  readonly why: string
  /** Dexie store definitions that are new or have other indexes; `null` drops a table. */
  readonly stores: Readonly<Record<string, string | null>>
  /** Lists of the shop that begin with this version: a backup of before has none of them. What is there stays as it is. */
  readonly newLists?: readonly string[]
  readonly migration?: {
    /** The tables it reads and writes. */
    readonly tables: readonly string[]
    /** Pure: rows of the version before → rows of this version. Used for the database and for backups alike. */
    readonly migrate: (tables: RawTables) => RawTables
  }
}

/** The lists of version 3. */
const TEAM_LISTS = [
  'contracts',
  'certificates',
  'agreements',
  'movements',
  'checklists',
  'skills',
  'skillLevels',
  'shopFunctions',
  'ladders',
  'shopAccounts',
  'equipment',
  'equipmentLoans',
  'contacts',
  'descriptionSignatures',
] as const

export const SCHEMA_VERSIONS: readonly SchemaVersion[] = [
  {
    version: 1,
    why: 'First release. Documents per member-month, because a month of rows per day reads eight times slower.',
    stores: {
      meta: 'key',
      settings: '',
      departments: 'id',
      roles: 'id',
      jobDescriptions: '[roleId+version]',
      members: 'id',
      assignments: '[memberId+from]',
      contractHours: '[memberId+from]',
      payTerms: '[memberId+from]',
      contributionTerms: '[memberId+from]',
      taxProfiles: '[memberId+year]',
      shifts: 'id',
      rosters: '[month+memberId]',
      punches: '[month+memberId]',
      verdicts: '[month+memberId]',
      corrections: 'id, memberId, day',
      leaves: 'id, memberId, span.to, span.day',
      overtimes: 'id, memberId, day',
      ledger: 'id, [memberId+account]',
      attendanceRules: 'from',
      calendarYears: 'year',
      indicators: 'id',
      kpiPlans: 'id',
      gradeRules: 'from',
      kpiMonths: '[month+memberId]',
      commissionPlans: 'id',
      sales: '[month+memberId+planId]',
      adjustments: 'id, month',
      closedMonths: 'month',
      operations: 'seq, state',
      undoImages: 'seq',
      preferences: 'key',
    },
  },
  {
    version: 2,
    why: 'An operation waits in the outbox until the journal outside the database has it; the log is found by time.',
    stores: { outbox: 'seq', operations: 'seq, state, at' },
  },
  {
    version: 3,
    why: 'The team beyond names: papers, movements, skills, functions, ladders, accounts, equipment, outside contacts.',
    stores: {
      contracts: 'id, memberId',
      certificates: 'id, memberId',
      agreements: 'id, memberId',
      movements: 'id, memberId',
      checklists: 'id, memberId',
      skills: 'id',
      skillLevels: '[memberId+skillId], skillId',
      shopFunctions: 'id',
      ladders: 'id',
      shopAccounts: 'id, *holderIds',
      equipment: 'id',
      equipmentLoans: 'id, memberId, equipmentId',
      contacts: 'id',
      descriptionSignatures: '[roleId+version+memberId], memberId',
    },
    newLists: TEAM_LISTS,
  },
  {
    version: 4,
    why: 'Punches, verdicts and closed months are stored as text from now on; older rows stay as they are until they are written.',
    stores: {},
  },
]

export function latestVersionOf(versions: readonly SchemaVersion[]): number {
  return versions.reduce((latest, v) => Math.max(latest, v.version), 0)
}

/** Whether records of version `from` have another form in the newest of `versions`. */
export function changesRecords(from: number, versions: readonly SchemaVersion[]): boolean {
  return versions.some((step) => step.version > from && step.migration !== undefined)
}

/** Whether a shop of version `from` lacks anything that the newest of `versions` has or has otherwise. */
export function changesShop(from: number, versions: readonly SchemaVersion[]): boolean {
  return changesRecords(from, versions) || versions.some((step) => step.version > from && step.newLists !== undefined)
}

/** Brings the rows of a backup of version `from` up to the newest of `versions`. */
export function migrateTables(tables: RawTables, from: number, versions: readonly SchemaVersion[]): RawTables {
  let migrated = tables
  for (const step of versions) {
    if (step.version <= from) continue
    if (step.newLists) migrated = { ...Object.fromEntries(step.newLists.map((list) => [list, []])), ...migrated }
    if (step.migration) migrated = { ...migrated, ...step.migration.migrate(migrated) }
  }
  return migrated
}
