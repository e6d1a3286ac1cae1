import { describe, expect, it } from 'vitest'
import {
  DEPARTMENT_TEMPLATES,
  placedDescription,
  SHOP_OWNER,
} from '../../../src/core/roles/library/department-templates'
import { libraryRole, ROLE_LIBRARY } from '../../../src/core/roles/library/role-library'

describe.each(DEPARTMENT_TEMPLATES.map((template) => [template.key, template] as const))(
  'template %s',
  (_key, template) => {
    it('places every library role in exactly one department', () => {
      const placed = template.departments.flatMap((department) => department.roleKeys)
      expect([...placed].sort()).toEqual(ROLE_LIBRARY.map((role) => role.key).sort())
    })

    it('has each department led by a role of its own', () => {
      for (const department of template.departments) expect(department.roleKeys).toContain(department.headRoleKey)
    })

    it('leads from every role up to the owner without a circle', () => {
      const superiorOf = new Map(
        ROLE_LIBRARY.map((role) => [role.name as string, placedDescription(template, role).reportsTo]),
      )
      for (const role of ROLE_LIBRARY) {
        let name: string | undefined = role.name
        let steps = 0
        while (name !== undefined && name !== SHOP_OWNER && steps < 6) {
          name = superiorOf.get(name)
          steps += 1
        }
        expect(name, role.name).toBe(SHOP_OWNER)
      }
    })

    it('lists on each superior exactly those who report to him', () => {
      const all = ROLE_LIBRARY.map((role) => placedDescription(template, role))
      for (const description of all) {
        const reporting = all.filter((each) => each.reportsTo === description.title).map((each) => each.title)
        expect(description.subordinates, description.title).toBe(reporting.length === 0 ? '无' : reporting.join('、'))
      }
    })
  },
)

describe('placing a role', () => {
  it('moves purchasing under the product department of the four-department shop', () => {
    const four = DEPARTMENT_TEMPLATES.find((template) => template.key === 'four-department')
    const purchaser = libraryRole('purchaser')
    if (four === undefined || purchaser === undefined) throw new Error('template or role is missing')
    expect(placedDescription(four, purchaser)).toMatchObject({
      department: '产品部',
      reportsTo: '商品专员',
      subordinates: '无',
    })
  })

  it('leaves the reporting line of the five-department shop as the library has it', () => {
    const five = DEPARTMENT_TEMPLATES.find((template) => template.key === 'five-department')
    const lead = libraryRole('marketing-lead')
    if (five === undefined || lead === undefined) throw new Error('template or role is missing')
    expect(placedDescription(five, lead)).toEqual({ ...lead.description, department: '市场部' })
  })

  it('throws for a role that the template does not place', () => {
    const packer = libraryRole('packer')
    const five = DEPARTMENT_TEMPLATES.find((template) => template.key === 'five-department')
    if (packer === undefined || five === undefined) throw new Error('template or role is missing')
    expect(() => placedDescription({ ...five, departments: [] }, packer)).toThrow(RangeError)
  })

  it('names the four and the five departments that the templates promise', () => {
    expect(DEPARTMENT_TEMPLATES.map((template) => template.departments.map((department) => department.name))).toEqual([
      ['总经办', '运营部', '产品部', '技术部', '客服部'],
      ['总经办', '市场部', '运营部', '技术部', '客服部', '仓储物流部'],
    ])
  })
})
