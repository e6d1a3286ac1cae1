import type { LocalDay } from '../kernel/local-day'
import type { DepartmentId, MemberId, RoleId } from '../kernel/ids'

export interface Department {
  readonly id: DepartmentId
  readonly name: string
  readonly parentId?: DepartmentId
  readonly order: number
}

/** A person of the team. What changes over time (role, department, hours, pay) is in dated records beside it. */
export interface Member {
  readonly id: MemberId
  /** 工号: text, leading zeros kept; unique. */
  readonly employeeNo: string
  readonly name: string
  readonly hiredOn: LocalDay
  /** Last day of employment. */
  readonly leftOn?: LocalDay
  readonly phone?: string
  /** 公民身份号码 (GB 11643). A secret: masked on screen, never logged. */
  readonly idNumber?: string
  /** A secret like the ID number. */
  readonly bankAccount?: string
  readonly bankName?: string
  /** 企业微信 / 钉钉 account names by which imports may know this person. */
  readonly aliases?: readonly string[]
  readonly note?: string
}

/** 任职: department and role from a day on. */
export interface Assignment {
  readonly memberId: MemberId
  readonly from: LocalDay
  readonly departmentId: DepartmentId
  readonly roleId: RoleId
}

/** 全日制, 非全日制 (劳动合同法 arts 68–72) or 实习 (a student, wages by agreement). */
export type EmploymentKind = 'full-time' | 'part-time' | 'intern'

/** 合同工时 from a day on. */
export interface ContractHours {
  readonly memberId: MemberId
  readonly from: LocalDay
  readonly employment: EmploymentKind
  /** Standard hours of a full day, in minutes (480 = 8 h). */
  readonly minutesPerDay: number
  readonly minutesPerWeek: number
  /** End of probation, if any. */
  readonly probationUntil?: LocalDay
}

export function isEmployedOn(member: Pick<Member, 'hiredOn' | 'leftOn'>, day: LocalDay): boolean {
  return member.hiredOn <= day && (member.leftOn === undefined || day <= member.leftOn)
}
