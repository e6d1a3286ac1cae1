import { describe, expect, it } from 'vitest'
import type { Brand } from '../../../src/core/kernel/brand'
import { toId } from '../../../src/core/kernel/ids'
import { localDay } from '../../../src/core/kernel/local-day'
import { buildNewShop } from '../../../src/renderer/features/welcome/build-new-shop'
import type { NewShopForm } from '../../../src/renderer/features/welcome/new-shop-form'
import { checkNewShop } from '../../../src/renderer/features/welcome/new-shop-form'
import { readNames } from '../../../src/renderer/features/welcome/read-names'
import { COMMON_ROLE_KEYS, departmentCount, ROLE_SETS } from '../../../src/renderer/features/welcome/role-choice'
import { ROLE_LIBRARY } from '../../../src/core/roles/library/role-library'
import { openTestShop } from '../../db/test-shop'

const FORM: NewShopForm = {
  shopName: ' 小满测试店 ',
  platforms: ['taobao'],
  city: '杭州',
  roleKeys: ['aftersale-agent', 'packer'],
  names: '甲一 售后客服\n乙二 没有的岗位\n丙三',
}
function numbered(): <Id extends Brand<string, string>>() => Id {
  let next = 0
  return <Id extends Brand<string, string>>() => toId<Id>(`id-${(next += 1)}`)
}
const build = () => buildNewShop(FORM, readNames(FORM.names).people, localDay('2026-02-11'), numbered())

describe('a new shop from three answers', () => {
  it('has the chosen roles in their departments, each with its description', () => {
    const shop = build()
    expect(shop.departments?.map((d) => d.name)).toEqual(['客服部', '仓储物流部'])
    expect(shop.roles?.map((r) => r.name)).toEqual(['售后客服', '仓库打包员'])
    expect(shop.jobDescriptions?.map((j) => j.content.title)).toEqual(['售后客服', '仓库打包员'])
  })
  it('gives a role only to those whose role was chosen', () => {
    const shop = build()
    expect(shop.members?.map((m) => m.name)).toEqual(['甲一', '乙二', '丙三'])
    expect(shop.assignments?.map((a) => a.memberId)).toEqual([shop.members?.[0]?.id])
  })
  it('adds a role that stands behind a name without being ticked, under any of its names', () => {
    const form = { ...FORM, names: '甲一 美工' }
    const shop = buildNewShop(form, readNames(form.names).people, localDay('2026-02-11'), numbered())
    const designer = shop.roles?.find((role) => role.libraryKey === 'designer')
    expect(shop.roles).toHaveLength(3)
    expect(shop.assignments?.map((a) => a.roleId)).toEqual([designer?.id])
  })
  it('proposes from today on: work on workdays, rest on weekends and holidays; days gone by stay open', () => {
    const shop = build()
    const [work, , rest] = shop.shifts ?? []
    const days = shop.rosters?.[0]?.days ?? []
    // 2026-02: 1 February is a Sunday but 14 and 28 are working Saturdays; 15–23 are the Spring Festival days off.
    expect(days).toHaveLength(28)
    expect([days[9], days[10], days[13], days[16], days[27]]).toEqual([null, work?.id, work?.id, rest?.id, work?.id])
  })
  it('is stored as one step that undo takes back', async () => {
    const repositories = openTestShop().shop
    expect((await repositories.imports.applyPatch(build())).ok).toBe(true)
    expect((await repositories.shop.snapshot()).members).toHaveLength(3)
    expect((await repositories.settings.get()).shopName).toBe('小满测试店')
    expect((await repositories.history.undo()).ok).toBe(true)
    expect(await repositories.shop.isEmpty()).toBe(true)
  })
})

describe('the three questions', () => {
  it('need a name, a role and a person', () => {
    expect(checkNewShop({ ...FORM, shopName: ' ', roleKeys: [] }, 0)).toEqual([
      'shop-name-missing',
      'roles-missing',
      'names-missing',
    ])
    expect(checkNewShop(FORM, 1)).toEqual([])
  })
  it('offer only sets of roles that the library has', () => {
    const known = new Set(ROLE_LIBRARY.map((role) => role.key))
    expect(ROLE_SETS.flatMap((set) => set.roleKeys.filter((key) => !known.has(key)))).toEqual([])
    expect(departmentCount(COMMON_ROLE_KEYS)).toBe(5)
  })
})
