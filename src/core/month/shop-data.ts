import type { AttendanceRules } from '../attendance/attendance-rules'
import type { AttendanceSummary } from '../attendance/month-summary'
import type { Correction, Leave, LedgerEntry, Overtime, PunchMonth } from '../attendance/records'
import type { VerdictMonth } from '../attendance/day-verdict'
import type { CalendarYear } from '../calendar/day-class'
import type { Month } from '../kernel/local-day'
import type { KpiMonth, KpiScore } from '../kpi/kpi-month'
import type { GradeRules, Indicator, KpiPlan } from '../kpi/kpi-plan'
import type {
  Adjustment,
  CommissionPlan,
  ContributionTerms,
  PayTerms,
  SalesRecord,
  TaxProfile,
} from '../payroll/pay-terms'
import type { Payslip } from '../payroll/payslip'
import type { CareerLadder } from '../roles/career-ladder'
import type { DescriptionSignature } from '../roles/description-signature'
import type { JobDescriptionVersion } from '../roles/job-description'
import type { Role } from '../roles/role'
import type { RosterMonth } from '../schedule/roster'
import type { Shift } from '../schedule/shift'
import type { Checklist } from '../team/checklist'
import type { Equipment, EquipmentLoan } from '../team/equipment'
import type { Assignment, ContractHours, Department, Member } from '../team/member'
import type { Agreement, Certificate, EmploymentContract } from '../team/member-papers'
import type { Movement } from '../team/movement'
import type { OutsideContact } from '../team/outside-contact'
import type { ShopAccount } from '../team/shop-account'
import type { ShopFunction } from '../team/shop-function'
import type { Skill, SkillRating } from '../team/skill'

export type Platform = 'taobao' | 'tmall' | 'pinduoduo' | 'douyin' | 'jingdong' | 'other'

export interface ShopSettings {
  readonly shopName: string
  readonly platforms: readonly Platform[]
  /** Default city of contributions and minimum wage. */
  readonly city: string
  readonly isSample: boolean
  /** What the owner has said about columns of lists of people, one for each set of headings. */
  readonly columnMappings?: readonly ColumnMapping[]
}

/** Which column of a list of people is what. */
export interface ColumnMapping {
  /** `heading`: its name as compared; `column`: key of the table of members, '' = left out. */
  readonly columns: readonly { readonly heading: string; readonly column: string }[]
}

/** A closed month: what was paid and by which data, never recomputed. */
export interface ClosedMonth {
  readonly month: Month
  /** ISO instant, for the record only. */
  readonly closedAt: string
  readonly summaries: readonly AttendanceSummary[]
  readonly scores: readonly KpiScore[]
  readonly payslips: readonly Payslip[]
  /** Names as printed at the time. */
  readonly people: readonly {
    readonly memberId: string
    readonly employeeNo: string
    readonly name: string
    readonly department: string
    readonly role: string
  }[]
  /** Version of each dated rule that was used: table name, its start day and source. */
  readonly rulesUsed: readonly { readonly table: string; readonly from: string; readonly source: string }[]
  /** SHA-256 of the canonical JSON of everything above, hex. */
  readonly hash: string
}

/** Everything the shop has, as plain records: what is imported, stored, backed up and computed from. */
export interface ShopData {
  readonly settings: ShopSettings
  readonly departments: readonly Department[]
  readonly roles: readonly Role[]
  readonly jobDescriptions: readonly JobDescriptionVersion[]
  readonly members: readonly Member[]
  readonly assignments: readonly Assignment[]
  readonly contractHours: readonly ContractHours[]
  readonly payTerms: readonly PayTerms[]
  readonly contributionTerms: readonly ContributionTerms[]
  readonly taxProfiles: readonly TaxProfile[]
  readonly shifts: readonly Shift[]
  readonly rosters: readonly RosterMonth[]
  readonly punches: readonly PunchMonth[]
  readonly corrections: readonly Correction[]
  readonly leaves: readonly Leave[]
  readonly overtimes: readonly Overtime[]
  readonly ledger: readonly LedgerEntry[]
  readonly attendanceRules: readonly AttendanceRules[]
  /** The owner's additions and overrides of the shipped calendar. */
  readonly calendarYears: readonly CalendarYear[]
  readonly indicators: readonly Indicator[]
  readonly kpiPlans: readonly KpiPlan[]
  readonly gradeRules: readonly GradeRules[]
  readonly kpiMonths: readonly KpiMonth[]
  readonly commissionPlans: readonly CommissionPlan[]
  readonly sales: readonly SalesRecord[]
  readonly adjustments: readonly Adjustment[]
  readonly verdicts: readonly VerdictMonth[]
  readonly closedMonths: readonly ClosedMonth[]
  readonly contracts: readonly EmploymentContract[]
  readonly certificates: readonly Certificate[]
  readonly agreements: readonly Agreement[]
  readonly movements: readonly Movement[]
  readonly checklists: readonly Checklist[]
  readonly skills: readonly Skill[]
  readonly skillLevels: readonly SkillRating[]
  readonly shopFunctions: readonly ShopFunction[]
  readonly ladders: readonly CareerLadder[]
  readonly shopAccounts: readonly ShopAccount[]
  readonly equipment: readonly Equipment[]
  readonly equipmentLoans: readonly EquipmentLoan[]
  readonly contacts: readonly OutsideContact[]
  readonly descriptionSignatures: readonly DescriptionSignature[]
}

export const EMPTY_SHOP: ShopData = {
  settings: { shopName: '', platforms: [], city: '', isSample: false },
  departments: [],
  roles: [],
  jobDescriptions: [],
  members: [],
  assignments: [],
  contractHours: [],
  payTerms: [],
  contributionTerms: [],
  taxProfiles: [],
  shifts: [],
  rosters: [],
  punches: [],
  corrections: [],
  leaves: [],
  overtimes: [],
  ledger: [],
  attendanceRules: [],
  calendarYears: [],
  indicators: [],
  kpiPlans: [],
  gradeRules: [],
  kpiMonths: [],
  commissionPlans: [],
  sales: [],
  adjustments: [],
  verdicts: [],
  closedMonths: [],
  contracts: [],
  certificates: [],
  agreements: [],
  movements: [],
  checklists: [],
  skills: [],
  skillLevels: [],
  shopFunctions: [],
  ladders: [],
  shopAccounts: [],
  equipment: [],
  equipmentLoans: [],
  contacts: [],
  descriptionSignatures: [],
}
