import type { LocalDay, Month } from '../kernel/local-day'
import { firstDayOf, lastDayOf } from '../kernel/local-day'
import type { DepartmentId, MemberId, RoleId } from '../kernel/ids'
import { birthdayFromIdNumber, genderFromIdNumber } from './identity-numbers'

export interface Department {
  readonly id: DepartmentId
  readonly name: string
  readonly parentId?: DepartmentId
  readonly order: number
  /** 负责人. */
  readonly leadId?: MemberId
  /** 部门职责, one sentence each. */
  readonly duties?: readonly string[]
}

export type Gender = 'female' | 'male'

export interface EmergencyContact {
  readonly name: string
  readonly phone: string
  /** 与本人关系. */
  readonly relation: string
}

/** A time with this shop that is over: the person left and came back later. */
export interface Stint {
  readonly hiredOn: LocalDay
  readonly leftOn: LocalDay
}

/** A person of the team. What changes over time (role, department, hours, pay) is in dated records beside it. */
export interface Member {
  readonly id: MemberId
  /** 工号: text, leading zeros kept; unique. */
  readonly employeeNo: string
  readonly name: string
  /** First day of the present stint, or of the last one. */
  readonly hiredOn: LocalDay
  /** Last day of employment. */
  readonly leftOn?: LocalDay
  /** Stints before the present one, in order; months of theirs are computed by them. */
  readonly earlierStints?: readonly Stint[]
  readonly phone?: string
  readonly wechat?: string
  readonly address?: string
  /** Asked for by `birthdayOf`, which knows it from the ID number too. */
  readonly birthday?: LocalDay
  readonly gender?: Gender
  readonly emergencyContact?: EmergencyContact
  /** 学历与专业. */
  readonly education?: string
  /** 特长与能力. */
  readonly abilities?: string
  readonly interests?: string
  /** 工作经历. */
  readonly experience?: string
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

export function isEmployedOn(member: Pick<Member, 'hiredOn' | 'leftOn' | 'earlierStints'>, day: LocalDay): boolean {
  if (member.hiredOn <= day) return member.leftOn === undefined || day <= member.leftOn
  return (member.earlierStints ?? []).some((stint) => stint.hiredOn <= day && day <= stint.leftOn)
}

/**
 * The person with the stint that touches the month in place of the present one; undefined for a month without a day of
 * employment. Nobody leaves and comes back within one month (`planRehiring`), so there is never more than one.
 */
export function employedInMonth<M extends Pick<Member, 'hiredOn' | 'leftOn' | 'earlierStints'>>(
  member: M,
  month: Month,
): M | undefined {
  const [first, last] = [firstDayOf(month), lastDayOf(month)]
  if (member.hiredOn <= last) return member.leftOn === undefined || member.leftOn >= first ? member : undefined
  const stint = (member.earlierStints ?? []).find(({ hiredOn, leftOn }) => hiredOn <= last && leftOn >= first)
  return stint && { ...member, ...stint }
}

/** As entered, else as a valid ID number says. */
export function birthdayOf(member: Pick<Member, 'birthday' | 'idNumber'>): LocalDay | undefined {
  return member.birthday ?? (member.idNumber === undefined ? undefined : birthdayFromIdNumber(member.idNumber))
}
/** As entered, else as a valid ID number says. */
export function genderOf(member: Pick<Member, 'gender' | 'idNumber'>): Gender | undefined {
  return member.gender ?? (member.idNumber === undefined ? undefined : genderFromIdNumber(member.idNumber))
}
