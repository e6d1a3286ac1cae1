import { expect, it } from 'vitest'
import type { RoleId } from '../../../src/core/kernel/ids'
import { toId } from '../../../src/core/kernel/ids'
import { localDay } from '../../../src/core/kernel/local-day'
import { libraryDescriptions } from '../../../src/renderer/importing/library-descriptions'

const DAY = localDay('2026-03-01')
const role = (name: string) => ({ id: toId<RoleId>(name), name, order: 1 })

it('describes a role by its name, or by another name of the same work, under the name the shop uses', () => {
  // The library knows the head of the shop as 店长, also called 运营总监.
  const made = libraryDescriptions({ roles: [role('店长'), role('运营总监')] }, DAY)
  expect(made.map((version) => [version.roleId, version.version, version.content.title])).toEqual([
    ['店长', 1, '店长'],
    ['运营总监', 1, '运营总监'],
  ])
})
it('leaves unknown roles, and those that have a description already', () => {
  const [given] = libraryDescriptions({ roles: [role('店长')] }, DAY)
  if (!given) throw new Error('the library has no 店长')
  const patch = { roles: [role('店长'), role('没有的岗位')], jobDescriptions: [given] }
  expect(libraryDescriptions(patch, DAY)).toEqual([given])
})
