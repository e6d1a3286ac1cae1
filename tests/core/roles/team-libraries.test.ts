import { describe, expect, it } from 'vitest'
import { CHECKLIST_LIBRARY } from '../../../src/core/roles/library/checklist-library'
import { DEPARTMENT_TEMPLATES } from '../../../src/core/roles/library/department-templates'
import { FUNCTION_LIBRARY, libraryFunction } from '../../../src/core/roles/library/function-library'
import { LADDER_LIBRARY } from '../../../src/core/roles/library/ladder-library'
import { libraryRole } from '../../../src/core/roles/library/role-library'
import { SKILL_LIBRARY } from '../../../src/core/roles/library/skill-library'
import { SKILL_LEVELS } from '../../../src/core/team/skill'

const twiceIn = (texts: readonly string[]): readonly string[] => texts.filter((t, at) => texts.indexOf(t) !== at)

describe('the ready-made skills, functions, ladders and lists', () => {
  it('name each thing once', () => {
    for (const names of [
      SKILL_LIBRARY.map((s) => s.name),
      SKILL_LIBRARY.map((s) => s.key),
      FUNCTION_LIBRARY.map((f) => f.name),
      FUNCTION_LIBRARY.map((f) => f.key),
      LADDER_LIBRARY.map((l) => l.key),
      ...Object.values(CHECKLIST_LIBRARY).flatMap((items) => [items.map((i) => i.key ?? ''), items.map((i) => i.text)]),
    ])
      expect(twiceIn(names)).toEqual([])
  })
  it('speak of library roles and skills only', () => {
    const skills = new Set(SKILL_LIBRARY.map((skill) => skill.key))
    for (const { requirements } of SKILL_LIBRARY) {
      for (const [role, level] of Object.entries(requirements)) {
        expect(libraryRole(role), role).toBeDefined()
        expect(SKILL_LEVELS).toContain(level)
      }
    }
    for (const { roleKeys, skillKeys } of FUNCTION_LIBRARY) {
      for (const role of roleKeys) expect(libraryRole(role), role).toBeDefined()
      for (const skill of skillKeys) expect(skills.has(skill), skill).toBe(true)
    }
    for (const { roleKey } of LADDER_LIBRARY.flatMap((ladder) => ladder.steps))
      if (roleKey !== undefined) expect(libraryRole(roleKey), roleKey).toBeDefined()
  })
  it('ask every library role for at least one skill', () => {
    const asked = new Set(SKILL_LIBRARY.flatMap((skill) => Object.keys(skill.requirements)))
    for (const template of DEPARTMENT_TEMPLATES)
      for (const key of template.departments.flatMap((d) => d.roleKeys)) expect(asked.has(key), key).toBe(true)
  })
  it('give a function by its key', () => {
    expect(libraryFunction('purchasing')?.name).toBe('采购')
    expect(libraryFunction('dancing')).toBeUndefined()
  })
})
