import { describe, expect, it } from 'vitest'
import type { SkillId } from '../../../src/core/kernel/ids'
import { toId } from '../../../src/core/kernel/ids'
import type { ShopData } from '../../../src/core/month/shop-data'
import { functionCoverage } from '../../../src/core/staffing/function-coverage'
import { roleSkills, skillMatrix } from '../../../src/core/staffing/skill-gaps'
import type { ShopFunction } from '../../../src/core/team/shop-function'
import { coverageProblemText, coverageSuggestionText } from '../../../src/core/text/staffing-text'
import { AGENT, day, LEAD, m, PACKER, person, SERVICE, TEAM, WAREHOUSE } from './staff-case'

const TODAY = day('2025-06-01')
const fn = (id: string, responsible: string | undefined, backups: readonly string[], key?: string): ShopFunction => ({
  id: toId(id),
  name: id,
  order: Number(id.slice(1)),
  backupIds: backups.map(m),
  ...(responsible === undefined ? {} : { responsibleId: m(responsible) }),
  ...(key === undefined ? {} : { key }),
})
const SKILL = (
  id: string,
  name: string,
  order: number,
  requirements: ShopData['skills'][number]['requirements'] = [],
) => ({
  id: toId<SkillId>(id),
  name,
  group: '客服',
  order,
  requirements,
})
const SHOP: ShopData = {
  ...TEAM,
  members: [person('a'), person('b'), person('c'), person('d', { leftOn: day('2025-05-31') })],
  assignments: [
    ...TEAM.assignments,
    { memberId: m('c'), from: day('2025-01-01'), departmentId: WAREHOUSE, roleId: PACKER },
    { memberId: m('d'), from: day('2025-01-01'), departmentId: SERVICE, roleId: AGENT },
  ],
  skills: [
    SKILL('s2', '售前接待与催付', 2, [
      { roleId: AGENT, level: 3 },
      { roleId: LEAD, level: 2 },
    ]),
    SKILL('s1', '商品知识', 1, [{ roleId: AGENT, level: 2 }]),
  ],
  skillLevels: [
    { memberId: m('a'), skillId: toId('s2'), level: 4, assessedOn: TODAY },
    { memberId: m('b'), skillId: toId('s2'), level: 1, assessedOn: TODAY },
    { memberId: m('b'), skillId: toId('s1'), level: 3, assessedOn: TODAY },
    { memberId: m('c'), skillId: toId('s2'), level: 2, assessedOn: TODAY },
  ],
}
const cover = (functions: readonly ShopFunction[]) => functionCoverage({ ...SHOP, shopFunctions: functions }, TODAY)

describe('functions', () => {
  it('are covered, hang on one person, or have nobody', () => {
    const found = cover([fn('f2', 'a', ['b']), fn('f1', 'a', []), fn('f3', undefined, ['b'])])
    expect(found.map((f) => [f.function.id, f.state, f.problems.map((p) => p.code)])).toEqual([
      ['f1', 'single', ['no-backup']],
      ['f2', 'covered', []],
      ['f3', 'gap', ['nobody']],
    ])
    expect(found[1]?.suggestions).toEqual([])
  })
  it('do not count people who have left', () => {
    const [gone, alone] = cover([fn('f1', 'd', ['b']), fn('f2', 'a', ['d'])])
    expect([gone?.state, gone?.problems.map((p) => p.code)]).toEqual(['gap', ['nobody', 'responsible-gone']])
    expect([alone?.state, alone?.problems.map((p) => p.code)]).toEqual(['single', ['no-backup', 'backup-gone']])
  })
  it('are too many for one person beyond four, or twice the average in a small team', () => {
    const five = [1, 2, 3, 4, 5].map((n) => fn(`f${n}`, 'a', ['b']))
    expect(cover(five).every((f) => f.problems.some((p) => p.code === 'overloaded'))).toBe(true)
    expect(cover(five.slice(0, 4)).flatMap((f) => f.problems)).toEqual([])
    const twelve = Array.from({ length: 12 }, (_, n) => fn(`f${n + 1}`, n < 8 ? 'a' : 'b', ['c']))
    expect(cover(twelve).flatMap((f) => f.problems)).toEqual([]) // 12 among 3 people: up to 8
  })
  it('that lack somebody suggest whom role and skills recommend, the best first', () => {
    const [presale] = cover([fn('f1', undefined, [], 'presale')])
    // b has the first role for it, a the third and the skill at 4, c the skill only
    expect(presale?.suggestions).toEqual([
      { memberId: 'a', why: ['role', 'skill'] },
      { memberId: 'b', why: ['role', 'skill'] },
      { memberId: 'c', why: ['skill'] },
    ])
    const [withBackup] = cover([fn('f1', undefined, ['c'], 'presale')])
    expect(withBackup?.suggestions[0]).toEqual({ memberId: 'c', why: ['backup', 'skill'] })
    const [single] = cover([fn('f1', 'a', [], 'presale')])
    expect(single?.suggestions.map((s) => s.memberId)).toEqual(['b', 'c'])
    expect(cover([fn('f1', undefined, [])])[0]?.suggestions).toEqual([])
  })
  it('say in words what is wrong and who could help', () => {
    const nameOf = (id: string): string => `甲${id}`
    expect(coverageProblemText({ code: 'responsible-gone', memberId: m('d') }, nameOf)).toBe(
      '负责人甲d已不在职。请另外指定。',
    )
    expect(coverageProblemText({ code: 'overloaded', memberId: m('a'), functions: 5, most: 4 }, nameOf)).toContain(
      '5 项',
    )
    expect(coverageSuggestionText({ memberId: m('a'), why: ['role', 'skill'] }, nameOf)).toBe(
      '建议甲a（岗位对口、有相关技能）',
    )
  })
})

describe('the skill matrix', () => {
  it('shows each person with what the role needs, the widest gap first', () => {
    const rows = skillMatrix(SHOP, TODAY)
    expect(rows.map((row) => row.member.id)).toEqual(['a', 'b', 'c'])
    expect(rows[1]?.cells.map((cell) => [cell.skill.name, cell.level, cell.needed])).toEqual([
      ['商品知识', 3, 2],
      ['售前接待与催付', 1, 3],
    ])
    expect(rows[1]?.gaps).toEqual([{ skillId: 's2', memberId: 'b', level: 1, needed: 3 }])
    expect(rows.map((row) => row.metPercent)).toEqual([100, 60, 100]) // b: 2 + 1 of 5; c: nothing asked
    expect(rows[2]?.cells[1]).toMatchObject({ level: 2, needed: 0 })
  })
  it('goes by the role of the day', () => {
    const moved = {
      ...SHOP,
      assignments: [...SHOP.assignments, { memberId: m('c'), from: TODAY, departmentId: SERVICE, roleId: AGENT }],
    }
    expect(skillMatrix(moved, TODAY)[2]?.gaps.map((g) => g.needed - g.level)).toEqual([2, 1])
    expect(skillMatrix(moved, day('2025-05-31'))[2]?.gaps).toEqual([])
  })
  it('says for a role who is able, who is short and who could teach', () => {
    expect(roleSkills(SHOP, AGENT, TODAY).map((each) => ({ ...each, skill: each.skill.id }))).toEqual([
      { skill: 's1', needed: 2, able: ['b'], short: [], elsewhere: [] },
      {
        skill: 's2',
        needed: 3,
        able: [],
        short: [{ skillId: 's2', memberId: 'b', level: 1, needed: 3 }],
        elsewhere: ['a'],
      },
    ])
    expect(roleSkills(SHOP, PACKER, TODAY)).toEqual([])
  })
})
