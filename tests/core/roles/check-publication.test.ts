import { describe, expect, it } from 'vitest'
import type { RoleId } from '../../../src/core/kernel/ids'
import { toId } from '../../../src/core/kernel/ids'
import { localDay } from '../../../src/core/kernel/local-day'
import { checkPublication, isRoleNameTaken, possibleSuperiors } from '../../../src/core/roles/check-publication'
import { ROLE_LIBRARY } from '../../../src/core/roles/library/role-library'
import type { Role } from '../../../src/core/roles/role'

const id = (text: string): RoleId => toId<RoleId>(text)
const role = (key: string, name: string, reportsTo?: string): Role => ({
  id: id(key),
  name,
  order: 1,
  ...(reportsTo === undefined ? {} : { reportsTo: id(reportsTo) }),
})
const roles = [role('r1', '店长'), role('r2', '客服主管', 'r1'), role('r3', '售前客服', 'r2')]
const content = { ...ROLE_LIBRARY[0]!.description, title: '店长' }
const current = { roleId: id('r1'), version: 2, effectiveOn: localDay('2026-03-01'), change: '', content }
const facts = { roleId: id('r1'), content, effectiveOn: localDay('2026-04-01'), current, roles }

describe('publishing a version', () => {
  it('is refused when nothing differs from the one in force', () => {
    expect(checkPublication(facts)).toEqual({ code: 'nothing-changed' })
    expect(checkPublication({ ...facts, content: { ...content, grade: 'M4' } })).toBeUndefined()
    expect(checkPublication({ ...facts, current: undefined })).toBeUndefined()
  })

  it('is refused without a day, or with one before the version in force began', () => {
    const changed = { ...facts, content: { ...content, grade: 'M4' } }
    expect(checkPublication({ ...changed, effectiveOn: null })).toEqual({ code: 'no-effective-day' })
    expect(checkPublication({ ...changed, effectiveOn: localDay('2026-02-28') })).toEqual({
      code: 'effective-too-early',
      currentFrom: '2026-03-01',
    })
    expect(checkPublication({ ...changed, effectiveOn: localDay('2026-03-01') })).toBeUndefined()
  })

  it('is refused under the name of another role', () => {
    expect(checkPublication({ ...facts, content: { ...content, title: '售前客服' } })).toEqual({
      code: 'name-taken',
      name: '售前客服',
    })
    expect(isRoleNameTaken(' 店长 ', roles)).toBe(true)
    expect(isRoleNameTaken('店长', roles, id('r1'))).toBe(false)
  })
})

describe('possible superiors', () => {
  it('leave out the role itself and everybody below it', () => {
    expect(possibleSuperiors(id('r2'), roles).map(({ name }) => name)).toEqual(['店长'])
    expect(possibleSuperiors(undefined, roles)).toHaveLength(3)
  })

  it('come to an end where stored roles report in a circle', () => {
    const circle = [role('a', '甲', 'b'), role('b', '乙', 'a'), role('c', '丙')]
    expect(possibleSuperiors(id('c'), circle).map(({ name }) => name)).toEqual(['甲', '乙'])
  })
})
