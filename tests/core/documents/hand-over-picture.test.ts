import { describe, expect, it } from 'vitest'
import { buildHandOverPicturePaper, handOverRows } from '../../../src/core/documents/hand-over-paper'
import { handOverPicture, rolePicture } from '../../../src/core/documents/hand-over-picture'
import type { RoleId } from '../../../src/core/kernel/ids'
import { toId } from '../../../src/core/kernel/ids'
import { ROLE_LIBRARY } from '../../../src/core/roles/library/role-library'
import { handOverGraph, ownRolesOnly } from '../../../src/core/staffing/hand-over-graph'
import { paperSchema } from '../../../src/ipc/paper-schema'
import { AGENT, day, LEAD, TEAM } from '../staffing/staff-case'

const TODAY = day('2025-06-01')
const ALL = ROLE_LIBRARY.map(({ key, name }, index) => ({ id: toId<RoleId>(key), name, libraryKey: key, order: index }))
const described = (roleId: RoleId, handOvers: (typeof ROLE_LIBRARY)[number]['description']['handOvers']) => {
  const library = ROLE_LIBRARY.find(({ key }) => key === 'presale-agent')
  if (!library) throw new Error('no such role')
  const content = { ...library.description, handOvers }
  return { roleId, version: 1, effectiveOn: TODAY, change: '', content }
}

describe('hand-overs', () => {
  it('are read from both descriptions; what both name is one item, and what only one names is told', () => {
    const graph = handOverGraph(
      {
        ...TEAM,
        descriptions: [
          described(LEAD, [
            { withRole: '售前客服', direction: 'hands-over', item: '班表' },
            { withRole: '售前客服', direction: 'receives', item: '日报' },
          ]),
          described(AGENT, [
            { withRole: '客服主管', direction: 'receives', item: '班表' },
            { withRole: '外包美工', direction: 'hands-over', item: '改图单' },
          ]),
        ],
      },
      TODAY,
    )
    expect(ownRolesOnly(graph).edges.length).toBe(2)
    expect(handOverRows(graph).map(({ from, to, item, says }) => [from, to, item, says])).toEqual([
      ['客服主管', '售前客服', '班表', '双方说明书都写了'],
      ['售前客服', '客服主管', '日报', '只有接收方写了'],
      ['售前客服', '外包美工（店里没有）', '改图单', '只有交出方写了'],
    ])
  })
  it('of roles without a description come from the library, among the shop’s own roles only', () => {
    const graph = handOverGraph({ ...TEAM, roles: ALL, descriptions: [] }, TODAY)
    expect(graph.nodes.length).toBe(ALL.length)
    expect(graph.edges.length).toBeGreaterThan(60)
    expect(graph.edges.flatMap((edge) => edge.items).every(({ says }) => says === 'library')).toBe(true)
  })
  it('are drawn without a box on another one, whole and around each role', () => {
    const graph = handOverGraph({ ...TEAM, roles: ALL, descriptions: [] }, TODAY)
    for (const picture of [handOverPicture(graph), ...ALL.map(({ id }) => rolePicture(graph, id))]) {
      expect(new Set(picture.boxes.map(({ id }) => id)).size).toBe(picture.boxes.length)
      for (const a of picture.boxes) {
        for (const b of picture.boxes) {
          const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
          if (a !== b) expect(apart, `${a.id} on ${b.id}`).toBe(true)
        }
      }
      const paper = buildHandOverPicturePaper({ shopName: '测试店', graph, picture, paper: 'A4' })
      expect(paperSchema.parse(paper)).toEqual(paper)
    }
  })
})
