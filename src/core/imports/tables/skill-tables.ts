import type { SkillId } from '../../kernel/ids'
import type { Skill, SkillLevel } from '../../team/skill'
import { SKILL_LEVEL_WORDS } from '../columns/organisation-columns'
import type { TableReading } from '../import-context'
import { readRows } from '../import-context'
import type { ShopDraft } from '../shop-draft'
import { idPart } from '../shop-draft'
import type { TableRow } from '../table-row'
import { definedOnly } from './defined-only'
import { freeId, knownRole, nextOrder } from './organisation-tables'

/** 技能要求: a row for each role that asks for a skill. */
export const readSkills: TableReading = (known, context) =>
  readRows(known, context, (row) => {
    const { draft } = context
    row.need('name')
    const [name, group] = [row.text('name', 60), row.text('group', 60)]
    const hasRequirement = row.has('role') || row.has('level')
    if (hasRequirement) for (const key of ['role', 'level']) row.need(key)
    const role = row.has('role') ? knownRole(row, draft, 'role') : undefined
    const level = levelOf(row, 'level')
    if (row.failed) return false
    const skill = skillNamed(draft, name)
    const requirements =
      role && level
        ? [...skill.requirements.filter((each) => each.roleId !== role.id), { roleId: role.id, level }]
        : skill.requirements
    draft.skills.put({ ...skill, ...(group === '' ? {} : { group }), requirements: inRoleOrder(requirements) })
    return true
  })
/** So that the same rows in another order make the same record. */
function inRoleOrder(requirements: Skill['requirements']): Skill['requirements'] {
  return [...requirements].sort((a, b) => (a.roleId < b.roleId ? -1 : 1))
}

/** 技能评定. */
export const readSkillLevels: TableReading = (known, context) =>
  readRows(known, context, (row) => {
    const { draft } = context
    const member = context.people.of(row)
    for (const key of ['skill', 'level']) row.need(key)
    const name = row.text('skill', 60)
    const level = levelOf(row, 'level')
    const assessedOn = row.day('assessedOn') ?? member?.hiredOn
    const note = row.text('note', 500)
    if (row.failed || !member || level === undefined || !assessedOn) return false
    const skill = skillNamed(draft, name)
    if (draft.skillLevels.brought(`${member.id}|${skill.id}`)) {
      row.fail('duplicate-row', 'skill', `${member.name} ${name}`)
      return false
    }
    draft.skillLevels.put({ memberId: member.id, skillId: skill.id, level, assessedOn, ...definedOnly({ note }) })
    return true
  })

/** The skill of that name; a new one goes behind the others. */
function skillNamed(draft: ShopDraft, name: string): Skill {
  const stored = draft.skills.all().find((skill) => skill.name === name)
  if (stored) return stored
  const id = freeId<SkillId>(`skill-${idPart(name)}`, (each) => draft.skills.get(each) !== undefined)
  const skill: Skill = { id, name, group: '', order: nextOrder(draft.skills.all()), requirements: [] }
  draft.skills.put(skill)
  return skill
}
function levelOf(row: TableRow, key: string): SkillLevel | undefined {
  const word = row.choice(key, SKILL_LEVEL_WORDS)
  return word === undefined ? undefined : (Number(word) as SkillLevel)
}
