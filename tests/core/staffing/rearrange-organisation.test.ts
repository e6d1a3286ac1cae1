import { describe, expect, it } from 'vitest'
import type { DepartmentId } from '../../../src/core/kernel/ids'
import { toId } from '../../../src/core/kernel/ids'
import { DEPARTMENT_TEMPLATES } from '../../../src/core/roles/library/department-templates'
import { planTemplate } from '../../../src/core/staffing/apply-template'
import {
  checkDepartment,
  mergeDepartments,
  moveDepartment,
  moveReporting,
  moveRoleWithHolders,
  reorderDepartment,
  retiredDepartments,
} from '../../../src/core/staffing/rearrange-organisation'
import { organisationProblemText } from '../../../src/core/text/organisation-text'
import { AGENT, context, day, LEAD, m, PACKER, SERVICE, TEAM, WAREHOUSE } from './staff-case'

const TODAY = day('2025-06-01')
const NIGHT = toId<DepartmentId>('d-night')
const DEPARTMENTS = [...TEAM.departments, { id: NIGHT, name: '夜班组', order: 3, parentId: SERVICE }]
const SHOP = { ...TEAM, departments: DEPARTMENTS }

describe('a department', () => {
  it('goes below another one and comes last there', () => {
    const moved = moveDepartment(DEPARTMENTS, NIGHT, WAREHOUSE)
    expect(moved).toMatchObject({ ok: true, value: { departments: [{ id: NIGHT, parentId: WAREHOUSE, order: 4 }] } })
  })
  it('never stands below itself, and the owner is told why', () => {
    const refused = moveDepartment(DEPARTMENTS, SERVICE, NIGHT)
    expect(refused).toEqual({
      ok: false,
      error: { code: 'circle', what: 'department', name: '客服部', below: '夜班组' },
    })
    if (!refused.ok) expect(organisationProblemText(refused.error)).toMatch(/^「夜班组」本来就在「客服部」下面/)
  })
  it('changes places with its neighbour, and not beyond the edge', () => {
    expect(reorderDepartment(DEPARTMENTS, WAREHOUSE, -1)).toMatchObject({
      ok: true,
      value: {
        departments: [
          { id: WAREHOUSE, order: 1 },
          { id: SERVICE, order: 2 },
        ],
      },
    })
    expect(reorderDepartment(DEPARTMENTS, WAREHOUSE, 1)).toMatchObject({ ok: false, error: { code: 'at-the-edge' } })
  })
  it('has a name of its own', () => {
    expect(checkDepartment(DEPARTMENTS, { id: NIGHT, name: ' 客服部 ', order: 3 })).toMatchObject({
      ok: false,
      error: { code: 'name-taken', name: '客服部' },
    })
    expect(checkDepartment(DEPARTMENTS, { id: NIGHT, name: ' ', order: 3 })).toMatchObject({
      ok: false,
      error: { code: 'name-missing' },
    })
  })
})

describe('merging', () => {
  it('takes roles, departments below and people along from the day on, and keeps the past', () => {
    const merged = mergeDepartments(SHOP, SERVICE, WAREHOUSE, TODAY)
    if (!merged.ok) throw new Error('refused')
    expect(merged.value.roles?.map((role) => [role.id, role.departmentId])).toEqual([
      [LEAD, WAREHOUSE],
      [AGENT, WAREHOUSE],
    ])
    expect(merged.value.departments?.map((each) => [each.id, each.parentId, each.leadId])).toEqual([
      [NIGHT, WAREHOUSE, undefined],
      [SERVICE, undefined, undefined],
    ])
    expect(merged.value.assignments).toEqual(
      ['a', 'b'].map((id) => ({
        ...TEAM.assignments.find((row) => row.memberId === id),
        from: TODAY,
        departmentId: WAREHOUSE,
      })),
    )
    const after = {
      ...SHOP,
      departments: DEPARTMENTS.map((each) => merged.value.departments?.find((one) => one.id === each.id) ?? each),
      roles: merged.value.roles ?? [],
      assignments: [...SHOP.assignments, ...(merged.value.assignments ?? [])],
    }
    expect([...retiredDepartments(after, TODAY)]).toEqual([SERVICE])
  })
  it('removes a department of which nothing speaks', () => {
    expect(mergeDepartments(SHOP, NIGHT, SERVICE, TODAY)).toMatchObject({ ok: true, value: { removed: [NIGHT] } })
  })
  it('into one below lifts that one first', () => {
    const merged = mergeDepartments(SHOP, SERVICE, NIGHT, TODAY)
    if (!merged.ok) throw new Error('refused')
    expect(merged.value.departments?.find((each) => each.id === NIGHT)?.parentId).toBeUndefined()
  })
})

describe('a role', () => {
  it('takes its holders along from the day on', () => {
    const moved = moveRoleWithHolders(SHOP, AGENT, WAREHOUSE, TODAY)
    expect(moved).toMatchObject({
      ok: true,
      value: {
        roles: [{ id: AGENT, departmentId: WAREHOUSE }],
        assignments: [{ memberId: m('b'), from: TODAY, departmentId: WAREHOUSE, roleId: AGENT }],
      },
    })
  })
  it('reports to no one who reports to it', () => {
    expect(moveReporting(SHOP.roles, LEAD, AGENT)).toMatchObject({ ok: false, error: { code: 'circle', what: 'role' } })
    expect(moveReporting(SHOP.roles, PACKER, LEAD)).toMatchObject({
      ok: true,
      value: { roles: [{ id: PACKER, reportsTo: LEAD }] },
    })
  })
})

describe('a template', () => {
  const four = DEPARTMENT_TEMPLATES.find(({ key }) => key === 'four-department')
  if (!four) throw new Error('no template')
  it('adds what is missing, places what is there, and moves its holders from the day on', () => {
    const plan = planTemplate(
      SHOP,
      { template: four, addRoles: new Set(['store-manager', 'presale-agent']), day: TODAY, firstVersion: '首次发布' },
      context().newId,
    )
    expect(plan.newDepartments).toEqual(['总经办', '运营部', '产品部', '技术部'])
    expect(plan.newRoles).toEqual(['店长'])
    expect(plan.movedRoles).toEqual(
      ['仓库打包员', '客服主管'].sort((a, b) => plan.movedRoles.indexOf(a) - plan.movedRoles.indexOf(b)),
    )
    expect(plan.movedPeople).toEqual([])
    expect(plan.change.descriptions?.map((each) => each.content.title)).toEqual(['店长'])
    const product = plan.change.departments?.find((each) => each.name === '产品部')
    expect(plan.change.roles?.find((role) => role.id === PACKER)?.departmentId).toBe(product?.id)
  })
  it('changes nothing the second time', () => {
    const first = planTemplate(
      SHOP,
      { template: four, addRoles: new Set(), day: TODAY, firstVersion: '' },
      context().newId,
    )
    const after = {
      ...SHOP,
      departments: [...SHOP.departments, ...(first.change.departments ?? [])],
      roles: SHOP.roles.map((role) => first.change.roles?.find((each) => each.id === role.id) ?? role),
    }
    const second = planTemplate(
      after,
      { template: four, addRoles: new Set(), day: TODAY, firstVersion: '' },
      context().newId,
    )
    expect([second.newDepartments, second.movedRoles, second.movedPeople]).toEqual([[], [], []])
  })
})
