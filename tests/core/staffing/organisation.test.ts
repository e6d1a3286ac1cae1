import { describe, expect, it } from 'vitest'
import type { DepartmentId, RoleId } from '../../../src/core/kernel/ids'
import { toId } from '../../../src/core/kernel/ids'
import type { ShopData } from '../../../src/core/month/shop-data'
import { circlesIn, mayStandBelow } from '../../../src/core/staffing/cycles'
import type { OrgDepartment, ReportingNode } from '../../../src/core/staffing/org-tree'
import { buildOrgTree, buildReportingTree } from '../../../src/core/staffing/org-tree'
import { AGENT, day, LEAD, m, PACKER, person, SERVICE, TEAM, WAREHOUSE } from './staff-case'

const TODAY = day('2025-06-01')
const shown = ({ department, lead, roles, children, total }: OrgDepartment): readonly unknown[] => [
  department.name,
  lead?.name ?? '–',
  roles.map((r) => `${r.role.name} ${r.holders.length}/${r.planned ?? '-'} 缺${r.vacancies} 超${r.surplus}`),
  children.map(shown),
  `${total.present}/${total.planned} 缺${total.vacancies}`,
]

describe('the organisation on a day', () => {
  it('shows departments, leads, roles with their people, vacancies and sums', () => {
    const tree = buildOrgTree(TEAM, TODAY)
    expect(tree.roots.map(shown)).toEqual([
      ['客服部', '甲a', ['客服主管 1/1 缺0 超0', '售前客服 1/3 缺2 超0'], [], '2/4 缺2'],
      ['仓储物流部', '–', ['仓库打包员 0/- 缺0 超0'], [], '0/0 缺0'],
    ])
    expect(tree.total).toEqual({ present: 2, planned: 4, vacancies: 2 })
    expect([tree.circles, tree.roleCircles, tree.unplaced, tree.homeless]).toEqual([[], [], [], []])
  })
  it('counts a person where the work is, and the plan where the role is at home', () => {
    const shop: ShopData = {
      ...TEAM,
      departments: [
        ...TEAM.departments,
        { id: toId<DepartmentId>('d-live'), name: '直播组', order: 1, parentId: SERVICE },
      ],
      members: [...TEAM.members, person('c'), person('d', { leftOn: day('2025-05-31') }), person('e')],
      assignments: [
        ...TEAM.assignments,
        { memberId: m('c'), from: day('2025-01-01'), departmentId: toId('d-live'), roleId: AGENT },
        { memberId: m('d'), from: day('2025-01-01'), departmentId: SERVICE, roleId: AGENT },
      ],
    }
    const tree = buildOrgTree(shop, TODAY)
    expect(shown(tree.roots[0] as OrgDepartment)).toEqual([
      '客服部',
      '甲a',
      ['客服主管 1/1 缺0 超0', '售前客服 1/3 缺1 超0'],
      [['直播组', '–', ['售前客服 1/- 缺0 超0'], [], '1/0 缺0']],
      '3/4 缺1',
    ])
    expect(tree.unplaced.map((each) => each.id)).toEqual(['e'])
  })
  it('shows heads beyond the plan, roles without a department and leads who have left', () => {
    const shop: ShopData = {
      ...TEAM,
      departments: TEAM.departments.map((d) => ({ ...d, leadId: m('gone') })),
      roles: TEAM.roles.map((role) => ({
        ...role,
        plannedHeads: 0,
        ...(role.id === PACKER ? { departmentId: toId('x') } : {}),
      })),
    }
    const tree = buildOrgTree(shop, TODAY)
    expect(tree.roots[0]?.lead).toBeUndefined()
    expect(tree.roots[0]?.roles.map((r) => r.surplus)).toEqual([1, 1])
    expect(tree.homeless.map((r) => r.role.name)).toEqual(['仓库打包员'])
  })
  it('finds departments and roles that stand above themselves, and shows each of them once all the same', () => {
    const shop: ShopData = {
      ...TEAM,
      departments: [
        { id: SERVICE, name: '客服部', order: 1, parentId: WAREHOUSE },
        { id: WAREHOUSE, name: '仓储物流部', order: 2, parentId: SERVICE },
        { id: toId('d3'), name: '组', order: 3, parentId: SERVICE },
      ],
      roles: TEAM.roles.map((role) => (role.id === LEAD ? { ...role, reportsTo: AGENT } : role)),
    }
    const tree = buildOrgTree(shop, TODAY)
    expect(tree.circles).toEqual([[SERVICE, WAREHOUSE]])
    expect(tree.roleCircles).toEqual([[LEAD, AGENT]])
    expect(tree.roots.map((root) => [root.department.name, root.children.map((c) => c.department.name)])).toEqual([
      ['客服部', ['组']],
      ['仓储物流部', []],
    ])
    expect(tree.total.present).toBe(2)
    expect(buildReportingTree(shop, TODAY).map((node) => node.role.name)).toEqual([
      '客服主管',
      '售前客服',
      '仓库打包员',
    ])
  })
  it('leads from the owner down by who reports to whom', () => {
    const down = ({ role, holders, reports }: ReportingNode): unknown => [role.name, holders.length, reports.map(down)]
    expect(buildReportingTree(TEAM, TODAY).map(down)).toEqual([
      ['客服主管', 1, [['售前客服', 1, []]]],
      ['仓库打包员', 0, []],
    ])
  })
})

describe('circles', () => {
  const parents: Readonly<Record<string, string>> = { a: 'b', b: 'c', c: 'b', d: 'd', e: 'a', f: 'nobody' }
  const items = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id }))
  it('are found once each, without what merely leads into them', () => {
    expect(circlesIn(items, (id) => parents[id])).toEqual([['b', 'c'], ['d']])
  })
  it('are kept from being made', () => {
    const parentOf = (id: string): string | undefined => ({ b: 'a', c: 'b' })[id]
    expect(mayStandBelow('a', 'c', parentOf)).toBe(false)
    expect(mayStandBelow('a', 'a', parentOf)).toBe(false)
    expect(mayStandBelow('c', 'a', parentOf)).toBe(true)
    expect(mayStandBelow('c', undefined, parentOf)).toBe(true)
    expect(mayStandBelow('x' as RoleId, 'b' as RoleId, (id) => parents[id] as RoleId)).toBe(true) // stops in a circle
  })
})
