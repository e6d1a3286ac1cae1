import { describe, expect, it } from 'vitest'
import { DEPARTMENT_TEMPLATES, SHOP_OWNER } from '../../../src/core/roles/library/department-templates'
import { libraryRole, ROLE_LIBRARY } from '../../../src/core/roles/library/role-library'
import { organisationFromTemplate } from '../../../src/core/roles/organisation-from-template'
import { countingIds } from '../counting-ids'

const [FOUR, FIVE] = DEPARTMENT_TEMPLATES as [
  (typeof DEPARTMENT_TEMPLATES)[number],
  (typeof DEPARTMENT_TEMPLATES)[number],
]

describe.each([FOUR, FIVE].map((template) => [template.key, template] as const))('%s', (_key, template) => {
  const all = organisationFromTemplate(template, new Set(ROLE_LIBRARY.map((role) => role.key)), countingIds())
  it('gives every department its duties and every role its department, text and planned heads', () => {
    expect(all.departments.map((d) => d.name)).toEqual(template.departments.map((d) => d.name))
    for (const department of all.departments) expect(department.duties?.length).toBeGreaterThanOrEqual(3)
    expect(all.roles).toHaveLength(ROLE_LIBRARY.length)
    for (const role of all.roles) {
      const home = all.departments.find((d) => d.id === role.departmentId)
      expect(all.descriptions.find((d) => d.roleId === role.id)?.content.department).toBe(home?.name)
      expect(role.plannedHeads).toBeGreaterThan(0)
    }
  })
  it('leads from every role up to one that reports to the owner', () => {
    for (const role of all.roles) {
      let at = role
      for (let steps = 0; at.reportsTo !== undefined && steps < 9; steps += 1)
        at = all.roles.find((each) => each.id === at.reportsTo) ?? at
      expect(at).not.toHaveProperty('reportsTo')
      expect(libraryRole(at.libraryKey ?? '')?.description.reportsTo).toBe(SHOP_OWNER)
    }
  })
})

describe('a small shop', () => {
  const small = organisationFromTemplate(FIVE, new Set(['store-manager', 'presale-agent', 'packer']), countingIds())
  it('has only the departments it needs', () => {
    expect(small.departments.map((d) => [d.name, d.order])).toEqual([
      ['总经办', 1],
      ['客服部', 2],
      ['仓储物流部', 3],
    ])
  })
  it('lets who would report to a missing role report to the next one above', () => {
    const manager = small.roles.find((role) => role.name === '店长')
    expect(small.roles.map((role) => [role.name, role.reportsTo === manager?.id])).toEqual([
      ['店长', false],
      ['售前客服', true],
      ['仓库打包员', true],
    ])
    expect(manager).not.toHaveProperty('reportsTo')
  })
})
