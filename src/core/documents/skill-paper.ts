import type { LocalDay } from '../kernel/local-day'
import type { Role } from '../roles/role'
import type { NarrowedMatrix } from '../staffing/narrow-skills'
import type { RoleSkill } from '../staffing/skill-gaps'
import type { Member } from '../team/member'
import { skillCellText, skillLevelText, skillText as words } from '../text/skill-text'
import type { TablePaper } from './paper'

export interface SkillPaperInput {
  readonly shopName: string
  readonly day: LocalDay
  readonly paper: 'A4' | 'A3'
  readonly matrix: NarrowedMatrix
  readonly roles: readonly Role[]
  readonly nameOf: (member: Member) => string
}
/** What a role asks for, skill by skill. */
export interface RoleSkillLine {
  readonly role: Role
  readonly needs: RoleSkill
}

const PERSON_MM = 24
const ROLE_MM = 26
const MET_MM = 14
/** Printed width of a lying sheet without its margins. */
const USABLE_MM = { A4: 277, A3: 400 } as const
const WIDEST_SKILL_MM = 16

/** 技能矩阵: people × skills, lying. */
export function buildSkillPaper(input: SkillPaperInput): TablePaper {
  const { shopName, paper, matrix, roles, nameOf } = input
  const names = new Map(roles.map(({ id, name }) => [id, name]))
  const left = USABLE_MM[paper] - PERSON_MM - ROLE_MM - MET_MM
  const skillMm = Math.min(WIDEST_SKILL_MM, left / Math.max(1, matrix.skills.length))
  return {
    kind: 'table',
    title: words.title(shopName),
    subtitle: subtitleOf(input),
    paper,
    landscape: true,
    columns: [
      { head: words.columns.person, widthMm: PERSON_MM, align: 'left' },
      { head: words.columns.role, widthMm: ROLE_MM, align: 'left' },
      ...matrix.skills.map(({ name }) => ({ head: name, widthMm: skillMm, align: 'center' as const })),
      { head: words.columns.met, widthMm: MET_MM, align: 'right' },
    ],
    rows: matrix.rows.map((row) => ({
      cells: [
        nameOf(row.member),
        row.roleId === undefined ? '' : (names.get(row.roleId) ?? ''),
        ...row.cells.map(skillCellText),
        words.met(row.metPercent),
      ],
    })),
    notes: [words.note],
    signatures: [],
  }
}

/** 技能差距: by role and skill, who has what is asked for, who has not, and who could teach it. */
export function buildSkillGapPaper(input: SkillPaperInput, lines: readonly RoleSkillLine[]): TablePaper {
  const { shopName, paper, matrix, nameOf } = input
  const people = new Map(matrix.rows.map(({ member }) => [member.id, nameOf(member)]))
  const nameById = (id: Member['id']): string => people.get(id) ?? ''
  return {
    kind: 'table',
    title: words.gapsTitle(shopName),
    subtitle: subtitleOf(input),
    paper,
    landscape: true,
    columns: [
      { head: words.gapColumns.role, widthMm: 34, align: 'left' },
      { head: words.gapColumns.skill, widthMm: 44, align: 'left' },
      { head: words.gapColumns.needed, widthMm: 28, align: 'left' },
      { head: words.gapColumns.able, widthMm: 55, align: 'left' },
      { head: words.gapColumns.short, widthMm: 60, align: 'left' },
      { head: words.gapColumns.elsewhere, widthMm: 56, align: 'left' },
    ],
    rows: lines.map((line) => {
      const { able, short, elsewhere } = roleSkillNames(line.needs, nameById)
      return {
        cells: [line.role.name, line.needs.skill.name, skillLevelText(line.needs.needed), able, short, elsewhere],
      }
    }),
    notes: [],
    signatures: [],
  }
}

/** Who has it, who has not, who else has it: names, or that there is nobody. */
export function roleSkillNames(
  { able, short, elsewhere }: RoleSkill,
  nameOf: (id: Member['id']) => string,
): Readonly<Record<'able' | 'short' | 'elsewhere', string>> {
  const list = (names: readonly string[], none: string): string => names.join(words.listMark) || none
  const isHeld = able.length + short.length > 0
  return {
    able: list(able.map(nameOf), isHeld ? words.nobody : words.noHolder),
    short: list(
      short.map(({ memberId, level }) => words.short(nameOf(memberId), level)),
      words.blank,
    ),
    elsewhere: list(elsewhere.map(nameOf), words.nobody),
  }
}

function subtitleOf({ day, matrix }: SkillPaperInput): string {
  const gaps = matrix.rows.reduce((sum, row) => sum + row.gaps.length, 0)
  return words.subtitle(day, matrix.rows.length, matrix.skills.length, gaps)
}
