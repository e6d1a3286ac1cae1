import type { SkillProblem } from '../staffing/edit-skills'
import type { MatrixCell } from '../staffing/skill-gaps'
import type { SkillLevel } from '../team/skill'
import { SKILL_LEVEL_LABELS } from './staffing-text'

/** Words of 技能矩阵 on screen and on paper. */
export const skillText = {
  title: (shop: string): string => `${shop}技能矩阵`,
  gapsTitle: (shop: string): string => `${shop}技能差距表`,
  subtitle: (day: string, people: number, skills: number, gaps: number): string =>
    `${day}　${people} 人 × ${skills} 项技能${gaps > 0 ? `，${gaps} 处未达岗位要求` : '，都达到岗位要求'}`,
  columns: { person: '成员', role: '岗位', met: '达标' },
  gapColumns: {
    role: '岗位',
    skill: '技能',
    needed: '要求',
    able: '已达到',
    short: '未达到',
    elsewhere: '别的岗位谁会',
  },
  met: (percent: number): string => `${percent}%`,
  note: '1 了解，2 能独立做，3 熟练，4 能教别人。「3✓」达到岗位要求，「1/3」现在 1 级、岗位要求 3 级，单独的数字是岗位没有要求的技能。',
  listMark: '、',
  blank: '—',
  nobody: '没有人',
  noHolder: '岗位上没有人',
  short: (name: string, level: SkillLevel | 0): string => `${name}（${level} 级）`,
} as const

/** '3 熟练'; 0 = not assessed, or not at all. */
export function skillLevelText(level: SkillLevel | 0): string {
  return level === 0 ? '0 未评定' : `${level} ${SKILL_LEVEL_LABELS[level]}`
}
/** What stands in a cell of the matrix, to be read without colour: '1/3' is short of what is needed, '3✓' has it, '2' is nobody's demand. */
export function skillCellText({ level, needed }: Pick<MatrixCell, 'level' | 'needed'>): string {
  if (needed === 0) return level === 0 ? '' : String(level)
  return level < needed ? `${level}/${needed}` : `${level}✓`
}
/** The same in whole words. */
export function skillCellWords({ level, needed }: Pick<MatrixCell, 'level' | 'needed'>): string {
  if (needed === 0) return skillLevelText(level)
  return `${skillLevelText(level)}，岗位要求 ${skillLevelText(needed)}，${level < needed ? `差 ${needed - level} 级` : '已达到'}`
}

export function skillProblemText(problem: SkillProblem): string {
  switch (problem.code) {
    case 'name-missing':
      return '还没有技能名称。请填写。'
    case 'name-taken':
      return `已有叫「${problem.name}」的技能。请换一个名称。`
  }
}
