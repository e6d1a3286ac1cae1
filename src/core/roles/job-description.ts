import type { IndicatorId, RoleId } from '../kernel/ids'
import type { LocalDay } from '../kernel/local-day'

export type DutyFrequency = 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'yearly' | 'as-needed'
export type DutyPart = 'responsible' | 'assists' | 'reviews'

export interface DutyTask {
  readonly text: string
  /** The standard or result by which the task is judged. */
  readonly standard: string
  readonly frequency: DutyFrequency
  readonly part: DutyPart
}
export interface Duty {
  readonly title: string
  /** Whole per cent; all duties of a description sum to 100. */
  readonly weightPercent: number
  readonly tasks: readonly DutyTask[]
}
export interface Contact {
  readonly who: string
  readonly about: string
}
/** What is received from, and handed over to, the neighbouring role (product row M04). */
export interface HandOver {
  readonly withRole: string
  readonly direction: 'receives' | 'hands-over'
  readonly item: string
}
export interface Authority {
  readonly approval: readonly string[]
  readonly finance: readonly string[]
  readonly personnel: readonly string[]
  readonly operations: readonly string[]
}
export interface Qualifications {
  readonly education: string
  readonly experience: string
  readonly certificates: string
  readonly knowledge: readonly string[]
  readonly skills: readonly string[]
  readonly qualities: readonly string[]
}
export interface WorkingConditions {
  readonly hours: string
  readonly place: string
  readonly environment: string
  readonly tools: readonly string[]
}
export interface JobIndicator {
  /** Set when the indicator is one of the library. */
  readonly indicatorId?: IndicatorId
  readonly name: string
  readonly weightPercent: number
  readonly target: string
}
export interface CareerPath {
  readonly promotion: string
  readonly rotation: string
  readonly training: readonly string[]
}

/** The ten parts of a 岗位说明书 (domain.md §10.1), without the record keeping around them. */
export interface JobDescription {
  readonly title: string
  readonly code: string
  readonly department: string
  readonly reportsTo: string
  readonly subordinates: string
  readonly headCount: number
  readonly grade: string
  readonly payRange: string
  readonly purpose: string
  readonly duties: readonly Duty[]
  readonly authority: Authority
  readonly internalContacts: readonly Contact[]
  readonly externalContacts: readonly Contact[]
  readonly handOvers: readonly HandOver[]
  readonly qualifications: Qualifications
  readonly conditions: WorkingConditions
  readonly indicators: readonly JobIndicator[]
  readonly career: CareerPath
}

/** One published version of a role's description; versions are never changed, a change is a new version. */
export interface JobDescriptionVersion {
  readonly roleId: RoleId
  /** 1, 2, 3 … */
  readonly version: number
  readonly effectiveOn: LocalDay
  readonly change: string
  /** 编制, 审核, 批准: names as printed at the foot. */
  readonly preparedBy?: string
  readonly reviewedBy?: string
  readonly approvedBy?: string
  readonly content: JobDescription
}
