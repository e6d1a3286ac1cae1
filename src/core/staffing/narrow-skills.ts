import type { DepartmentId, RoleId } from '../kernel/ids'
import type { Skill } from '../team/skill'
import type { MatrixRow } from './skill-gaps'

export interface SkillFilter {
  readonly departmentId?: DepartmentId
  readonly roleId?: RoleId
  /** Only people who lack something, and skills that somebody of them lacks. */
  readonly onlyGaps: boolean
}
/** The part of the matrix that is asked for: its lines all have the cells of `skills`, in that order. */
export interface NarrowedMatrix {
  readonly skills: readonly Skill[]
  readonly rows: readonly MatrixRow[]
}

/** With a role, the skills it asks for; a role that asks for none shows all. */
export function narrowSkills(
  matrix: readonly MatrixRow[],
  skills: readonly Skill[],
  filter: SkillFilter,
): NarrowedMatrix {
  const { departmentId, roleId, onlyGaps } = filter
  const rows = matrix.filter(
    (row) =>
      (departmentId === undefined || row.departmentId === departmentId) &&
      (roleId === undefined || row.roleId === roleId) &&
      (!onlyGaps || row.gaps.length > 0),
  )
  const needed = skills.filter((skill) => skill.requirements.some((each) => each.roleId === roleId))
  const ofRole = roleId === undefined || needed.length === 0 ? skills : needed
  const lacked = new Set(rows.flatMap(({ gaps }) => gaps.map(({ skillId }) => skillId)))
  const shown = [...ofRole].filter(({ id }) => !onlyGaps || lacked.has(id)).sort((a, b) => a.order - b.order)
  const ids = new Set(shown.map(({ id }) => id))
  return {
    skills: shown,
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter(({ skill }) => ids.has(skill.id)) })),
  }
}
