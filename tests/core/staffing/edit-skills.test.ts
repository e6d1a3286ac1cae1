import { describe, expect, it } from 'vitest'
import type { RoleId, SkillId } from '../../../src/core/kernel/ids'
import { toId } from '../../../src/core/kernel/ids'
import { checkSkill, moveSkill, placeSkill, withRequirement } from '../../../src/core/staffing/edit-skills'
import { skillCellText } from '../../../src/core/text/skill-text'
import type { Skill } from '../../../src/core/team/skill'

const ROLE = toId<RoleId>('r')
const skill = (id: string, group: string, order: number): Skill => ({
  id: toId<SkillId>(id),
  name: id,
  group,
  order,
  requirements: [],
})
const SKILLS = [skill('a', '客服', 1), skill('b', '客服', 2), skill('c', '仓储', 3)]
const orders = (skills: readonly Skill[]) => skills.map(({ id, order }) => `${id}${order}`)

describe('the list of skills', () => {
  it('puts a new skill last in its group and moves only those behind it', () => {
    expect(orders(placeSkill(SKILLS, skill('d', '客服', 0)))).toEqual(['d3', 'c4'])
    expect(orders(placeSkill(SKILLS, skill('d', '新组', 0)))).toEqual(['d4'])
  })
  it('moves one place, and not past either end', () => {
    expect(orders(moveSkill(SKILLS, toId('b'), 1))).toEqual(['c2', 'b3'])
    expect(moveSkill(SKILLS, toId('c'), 1)).toEqual([])
  })
  it('refuses an empty name and one that is taken', () => {
    expect(checkSkill(SKILLS, { ...skill('d', '', 0), name: ' a ' })).toMatchObject({ error: { code: 'name-taken' } })
    expect(checkSkill(SKILLS, { ...skill('d', '', 0), name: ' ' })).toMatchObject({ error: { code: 'name-missing' } })
  })
  it('keeps one demand by role', () => {
    const once = withRequirement(skill('a', '', 1), ROLE, 2)
    expect(withRequirement(once, ROLE, 3).requirements).toEqual([{ roleId: ROLE, level: 3 }])
    expect(withRequirement(once, ROLE, null).requirements).toEqual([])
  })
  it('is read without colour', () => {
    const read = ([level, needed]: readonly [0 | 1 | 3, 0 | 3]) => skillCellText({ level, needed })
    expect(
      (
        [
          [0, 0],
          [3, 0],
          [1, 3],
          [3, 3],
          [0, 3],
        ] as const
      ).map(read),
    ).toEqual(['', '3', '1/3', '3✓', '0/3'])
  })
})
