import type { DepartmentId, MemberId, RecordId, RoleId } from '../kernel/ids'
import type { LocalDay } from '../kernel/local-day'

/** 入职, 再入职, 转正, 调岗, 晋升, 降职, 调薪, 工时调整, 离职. */
export type MovementKind =
  'hired' | 'rehired' | 'confirmed' | 'transfer' | 'promotion' | 'demotion' | 'pay-change' | 'hours-change' | 'leaving'

/**
 * Why somebody leaves: by own wish, by agreement on either side's proposal, end of the contract, failed in probation,
 * dismissed for a grave fault (劳动合同法 art. 39), with notice (art. 40), posts cut (art. 41), retired, other.
 */
export type LeavingReason =
  | 'resigned'
  | 'agreed-by-employee'
  | 'agreed-by-employer'
  | 'contract-ended'
  | 'probation-failed'
  | 'grave-fault'
  | 'with-notice'
  | 'posts-cut'
  | 'retired'
  | 'other'

/** Where the person stood, as ids and keys: names are looked up, so that a renamed department reads right. */
export interface MovementFacts {
  readonly departmentId?: DepartmentId
  readonly roleId?: RoleId
  /** First day of the pay terms in force; with the member it is their key. */
  readonly payFrom?: LocalDay
  /** The same for the contract hours. */
  readonly hoursFrom?: LocalDay
}

/**
 * 异动: what was decided about a person, with the reason. It stands beside the dated records that it caused and is written
 * with them; what is paid and planned follows from those alone.
 */
export interface Movement {
  readonly id: RecordId
  readonly memberId: MemberId
  readonly kind: MovementKind
  /** First day on which it holds; the last day of work when somebody leaves. */
  readonly on: LocalDay
  readonly reason?: string
  readonly leavingReason?: LeavingReason
  readonly before?: MovementFacts
  readonly after?: MovementFacts
  readonly note?: string
}
