import { rowInForce } from '../kernel/dated-table'
import type { DepartmentId, MemberId, RoleId, SkillId } from '../kernel/ids'
import type { LocalDay } from '../kernel/local-day'
import type { ShopData } from '../month/shop-data'
import type { Member } from '../team/member'
import { isEmployedOn } from '../team/member'
import type { Skill, SkillLevel, SkillRating } from '../team/skill'

export type SkillRecords = Pick<ShopData, 'skills' | 'skillLevels' | 'members' | 'assignments'>

/** One cell of the matrix. Level 0 = not assessed or not at all; `needed` 0 = the person's role does not ask for it. */
export interface MatrixCell {
  readonly skill: Skill
  readonly level: SkillLevel | 0
  readonly needed: SkillLevel | 0
  readonly rating?: SkillRating
}
export interface MatrixRow {
  readonly member: Member
  readonly departmentId?: DepartmentId
  readonly roleId?: RoleId
  readonly cells: readonly MatrixCell[]
  /** Skills that the role asks for and the person lacks, wholly or in part; the widest gap first. */
  readonly gaps: readonly SkillGap[]
  /** Needed levels that are there, in whole per cent; 100 where the role asks for nothing. */
  readonly metPercent: number
}
export interface SkillGap {
  readonly skillId: SkillId
  readonly memberId: MemberId
  readonly level: SkillLevel | 0
  readonly needed: SkillLevel
}

/** 技能矩阵 of everybody present on the day, in the order of the members; skills in the owner's order. */
export function skillMatrix(records: SkillRecords, day: LocalDay): readonly MatrixRow[] {
  const skills = [...records.skills].sort((a, b) => a.order - b.order)
  const ratings = new Map(records.skillLevels.map((rating) => [`${rating.memberId} ${rating.skillId}`, rating]))
  return records.members
    .filter((member) => isEmployedOn(member, day))
    .map((member): MatrixRow => {
      const own = records.assignments.filter((assignment) => assignment.memberId === member.id)
      const place = rowInForce(own, day)
      const roleId = place?.roleId
      const cells = skills.map((skill): MatrixCell => {
        const rating = ratings.get(`${member.id} ${skill.id}`)
        const needed = skill.requirements.find((each) => each.roleId === roleId)?.level ?? 0
        return { skill, level: rating?.level ?? 0, needed, ...(rating ? { rating } : {}) }
      })
      return {
        member,
        ...(place?.departmentId === undefined ? {} : { departmentId: place.departmentId }),
        ...(roleId === undefined ? {} : { roleId }),
        cells,
        gaps: gapsOf(member.id, cells),
        metPercent: metPercentOf(cells),
      }
    })
}

function gapsOf(memberId: MemberId, cells: readonly MatrixCell[]): readonly SkillGap[] {
  return cells
    .flatMap(({ skill, level, needed }): readonly SkillGap[] =>
      needed !== 0 && level < needed ? [{ skillId: skill.id, memberId, level, needed }] : [],
    )
    .sort((a, b) => b.needed - b.level - (a.needed - a.level))
}
function metPercentOf(cells: readonly MatrixCell[]): number {
  const needed = cells.reduce((sum, cell) => sum + cell.needed, 0)
  const met = cells.reduce((sum, cell) => sum + Math.min(cell.level, cell.needed), 0)
  return needed === 0 ? 100 : Math.floor((met * 100) / needed)
}

/** What a role needs of a skill, and who of its holders has it. */
export interface RoleSkill {
  readonly skill: Skill
  readonly needed: SkillLevel
  readonly able: readonly MemberId[]
  readonly short: readonly SkillGap[]
  /** Somebody outside the role who has the level: could teach, or step in. */
  readonly elsewhere: readonly MemberId[]
}
/** The skills of one role in the owner's order. */
export function roleSkills(records: SkillRecords, roleId: RoleId, day: LocalDay): readonly RoleSkill[] {
  const rows = skillMatrix(records, day)
  const skills = [...records.skills].sort((a, b) => a.order - b.order)
  return skills.flatMap((skill): readonly RoleSkill[] => {
    const needed = skill.requirements.find((each) => each.roleId === roleId)?.level
    if (needed === undefined) return []
    const levelOf = (row: MatrixRow): number => row.cells.find((cell) => cell.skill.id === skill.id)?.level ?? 0
    const isAble = (row: MatrixRow): boolean => levelOf(row) >= needed
    const holders = rows.filter((row) => row.roleId === roleId)
    return [
      {
        skill,
        needed,
        able: holders.filter(isAble).map((row) => row.member.id),
        short: holders.flatMap((row) => row.gaps.filter((gap) => gap.skillId === skill.id)),
        elsewhere: rows.filter((row) => row.roleId !== roleId && isAble(row)).map((row) => row.member.id),
      },
    ]
  })
}
