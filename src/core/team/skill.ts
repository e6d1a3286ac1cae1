import type { MemberId, RoleId, SkillId } from '../kernel/ids'
import type { LocalDay } from '../kernel/local-day'

/** 1 了解, 2 能独立做, 3 熟练, 4 能教别人. */
export type SkillLevel = 1 | 2 | 3 | 4
export const SKILL_LEVELS: readonly SkillLevel[] = [1, 2, 3, 4]

export interface SkillRequirement {
  readonly roleId: RoleId
  /** What the role needs at least. */
  readonly level: SkillLevel
}

/** 技能 of the matrix. */
export interface Skill {
  readonly id: SkillId
  readonly name: string
  /** Heading under which the matrix shows it; may be empty. */
  readonly group: string
  readonly order: number
  /** Each role at most once. */
  readonly requirements: readonly SkillRequirement[]
}

/** How well a person masters a skill; none = not assessed or not at all. */
export interface SkillRating {
  readonly memberId: MemberId
  readonly skillId: SkillId
  readonly level: SkillLevel
  readonly assessedOn: LocalDay
  readonly note?: string
}
